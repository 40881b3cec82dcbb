import ArgumentParser

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: String(
      en: "Undo the last act of this copy of the workspace, also of an earlier run.",
      fr: "Annuler la dernière action de cette copie de l’espace de travail, même d’une session antérieure.",
      ar: "التراجع عن آخر إجراء في هذه النسخة من مساحة العمل، حتى من تشغيل سابق."),
    discussion: String(
      en: """
        An act that somebody has built on since cannot be undone; an older one still can, by its id.
        """,
      fr: """
        Une action sur laquelle quelqu’un s’est appuyé depuis ne peut plus être annulée ; une plus ancienne peut encore \
        l’être, par son identifiant.
        """,
      ar: """
        الإجراء الذي بنى عليه أحد بعده لا يمكن التراجع عنه؛ ويبقى ذلك ممكنًا لإجراء أقدم بمعرّفه.
        """,
      examples: "jalon undo", "jalon undo --list", "jalon undo h-3f9a2c71bd"))

  @Argument(
    help: ArgumentHelp(
      .act, en: "Which act instead of the last one; see: jalon undo --list",
      fr: "Quelle action au lieu de la dernière ; voir : jalon undo --list", ar: "إجراء غير الأخير؛ انظر: jalon undo --list")) var act:
    String?
  @Flag(
    help: ArgumentHelp(
      en: "Only list what can be undone, the last act first: its id, when, who, what.",
      fr: "Lister seulement ce qui peut être annulé, la dernière action d’abord : identifiant, quand, qui, quoi.",
      ar: "سرد ما يمكن التراجع عنه فقط، آخر إجراء أولًا: المعرّف ومتى ومن وماذا.")) var list = false
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      if list { return try Output.write(lines: open.list(.undo)) }
      try Output.write(line: try open.rewind(.undo, act))
    }
  }
}
