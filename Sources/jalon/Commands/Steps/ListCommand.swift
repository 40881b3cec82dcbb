import ArgumentParser
import RoadmapEngine
import StatusViews
import Wording

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
        Terms side by side must all hold; "or", "not", "-late" and parentheses join them. All of these words may be French or Arabic
        too. A party or body is known by its id, its short name or its name in any language: party:algérie, owner:MdT. party:me and
        +mine mean the party of this copy (jalon me). Filters are kept in the English words.
        """,
      fr: """
        Un filtre trouve des étapes par des mots du titre, du livrable et des notes, "une expression", \
        /une expression régulière/, et par
        \(fields)
        Des termes côte à côte doivent tous être vrais ; « ou », « non », « -en-retard » et les parenthèses les combinent. Ces mots
        peuvent aussi être anglais ou arabes. Une partie ou un organisme se désigne par son identifiant, son sigle ou son nom en toute
        langue : partie:algérie, responsable:MdT. partie:nous et +nous désignent la partie de cet exemplaire (jalon me). Les filtres
        sont gardés dans les mots anglais.
        """,
      ar: """
        تجد التصفية الخطوات بكلمات من العنوان والمُخرَج والملاحظات، أو "عبارة"، أو /تعبير نمطي/، وبما يلي
        \(fields)
        الشروط المتجاورة يجب أن تتحقق كلها؛ وتربط بينها «أو» و«ليس» و«-متأخرة» والأقواس. ويمكن أن تكون هذه الكلمات إنجليزية أو فرنسية
        أيضًا. يُعرف الطرف أو الجهة بالمعرّف أو بالاسم المختصر أو بالاسم بأي لغة: طرف:الجزائر و مسؤول:MdT. وتعني طرف:نحن و+لنا
        الطرف الذي تتبعه هذه النسخة (jalon me). وتُحفظ التصفيات بالكلمات الإنجليزية.
        """,
      examples: "jalon list +late", "jalon list 'party:LY due.by:+10d -done'", "jalon list 'waiting:LY or (+unsigned kind:milestone)'"))

  /// The fields and tags that a filter knows besides words, as the help shows them.
  private static let fields = Filter.shown(
    """
      party: owner: status: health: kind: phase: tag: waiting: roadmap: view: text:
          party:NE owner:LY/mol status:active health:late
      due: start: finish: \(String(en: "with", fr: "avec", ar: "مع")) < <= = >= > \(suffixes)
          due.by:+10wd start>=today finish<eoq
      slack: progress: duration:
          slack<=5 progress>50
      \(Filter.virtualTags.prefix(8).joined(separator: " "))
      \(Filter.virtualTags.dropFirst(8).joined(separator: " "))
    """, to: Wording.ofReader.filterAuthor(nil))

  private static let suffixes = String(en: ".by .before .after", fr: ".au .avant .après", ar: ".حتى .قبل .بعد")

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
