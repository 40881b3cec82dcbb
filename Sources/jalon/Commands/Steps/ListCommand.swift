import ArgumentParser
import RoadmapEngine
import StatusViews

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: String(
      en: "List steps, one a line: id, title, owners, dates, health.",
      fr: "Lister les étapes, une par ligne : identifiant, titre, responsables, dates, santé.",
      ar: "سرد الخطوات، واحدة في كل سطر: المعرّف والعنوان والجهة المسؤولة والمواعيد والوضع."),
    discussion: String(
      en: """
        A filter finds steps by words in title, deliverable and notes, "a phrase", /a regular expression/, and by
        \(fields)
        Terms side by side must all hold; "or", "not", "-late" and parentheses join them.
        """,
      fr: """
        Un filtre trouve des étapes par des mots du titre, du livrable et des notes, "une expression", \
        /une expression régulière/, et par
        \(fields)
        Des termes côte à côte doivent tous être vrais ; "or", "not", "-late" et les parenthèses les combinent.
        """,
      ar: """
        تجد التصفية الخطوات بكلمات من العنوان والمُخرَج والملاحظات، أو "عبارة"، أو /تعبير نمطي/، وبما يلي
        \(fields)
        الشروط المتجاورة يجب أن تتحقق كلها؛ وتربط بينها "or" و"not" و"-late" والأقواس.
        """,
      examples: "jalon list +late", "jalon list 'party:LY due.by:+10d -done'", "jalon list 'waiting:LY or (+unsigned kind:milestone)'"))

  /// The fields and tags that a filter knows besides words, as the help shows them.
  private static let fields = """
      party: owner: status: health: kind: phase: tag: waiting: roadmap:       party:NE owner:LY/mol status:active health:late
      view: text:
      due start finish\(String(en: ", with", fr: ", avec", ar: ":     ")) < <= = >= > .by .before .after               due.by:+10wd start>=today finish<eoq
      slack progress duration                                             slack<=5 progress>50
      \(Filter.virtualTags.joined(separator: " "))
    """

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp(.filter, en: "A filter.", fr: "Un filtre.", ar: "تصفية.")) var words: [String] =
    []
  @Option(help: .filter) var filter: String?
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @OptionGroup var format: FormatOption
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let filter = (words + [filter].compactMap(\.self)).joined(separator: " ")
      let list = StepList(try open.source(try open.selection(roadmaps: roadmap, filter: filter)))
      try Output.write(format.format == .json ? list.json : Array(list.text.utf8))
    }
  }
}
