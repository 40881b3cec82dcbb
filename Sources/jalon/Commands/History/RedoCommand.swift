import ArgumentParser

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: String(
      en: "Redo the last undone change.", fr: "Rétablir la dernière modification annulée.", ar: "إعادة آخر إجراء جرى التراجع عنه."),
    discussion: String(
      examples: "jalon redo", "jalon redo --list"))

  @Argument(
    help: ArgumentHelp(
      .act, en: "Which act instead of the last one; see: jalon redo --list",
      fr: "Quelle action au lieu de la dernière ; voir : jalon redo --list", ar: "إجراء غير الأخير؛ انظر: jalon redo --list")) var act:
    String?
  @Flag(
    help: ArgumentHelp(
      en: "Only list what can be made again, the next act first: its id, when, who, what.",
      fr: "Lister seulement ce qui peut être refait, la prochaine action d’abord : identifiant, quand, qui, quoi.",
      ar: "سرد ما يمكن إعادته فقط، الإجراء التالي أولًا: المعرّف ومتى ومن وماذا.")) var list = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if list { return try Output.write(lines: open.list(.redo)) }
      try Output.write(line: try open.rewind(.redo, act))
    }
  }
}
