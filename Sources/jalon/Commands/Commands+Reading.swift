import ArgumentParser
import RoadmapEngine
import StatusViews
import StrictJSON
import Wording

/// How an answer is written.
enum ViewFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
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

  /// What a filter knows besides words.
  private static let fields = """
      party: owner: status: kind: phase: tag: waiting: roadmap: view: text:   party:NE owner:LY/mol status:active
      due start finish\(String(en: ", with", fr: ", avec", ar: ":     ")) < <= = >= > .by .before .after               due.by:+10wd start>=today finish<eoq
      slack progress duration                                             slack<=5 progress>50
      \(Filter.virtualTags.joined(separator: " "))
    """

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp(.filter, en: "A filter.", fr: "Un filtre.", ar: "تصفية.")) var words: [String] =
    []
  @Option(help: .onlyRoadmap, completion: .roadmaps)
  var roadmap: [String] = []
  @Option(help: .textOrJSON) var format: ViewFormat = .text
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let source = try open.source(try open.selection(roadmaps: roadmap, filter: words.joined(separator: " ")))
      try Output.write(format == .json ? source.listJSON() : Array(source.list().utf8))
    }
  }
}

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Show one step in full, with why it lies on its dates.", fr: "Montrer une étape en entier, avec la raison de ses dates.",
      ar: "عرض خطوة كاملة مع سبب مواعيدها."),
    discussion: String(examples: "jalon show ne-ly-labour/a16"))

  @Argument(
    help: ArgumentHelp(
      .step, en: "roadmap-id/step-id, or the step id where it is unique.",
      fr: "feuille/étape, ou l’identifiant de l’étape seul s’il est unique.", ar: "خارطة/خطوة، أو معرّف الخطوة وحده إن كان فريدًا."),
    completion: .steps) var step: String
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      open.warnOfBrokenFiles()
      let place = try open.find(step)
      let source = ViewSource(open.workspace, open.schedule(), open.wording)
      let lines =
        source.details(place.roadmap, place.step) + source.problems(place.roadmap, place.step) + source.path(place.roadmap, place.step)
      try Output.write(lines: lines.flatMap(\.lines))
    }
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Find every problem of the workspace; exit 1 if there is an error.",
      fr: "Relever tous les problèmes de l’espace de travail ; code de sortie 1 s’il y a une erreur.",
      ar: "كشف كل مشكلات مساحة العمل؛ ورمز الخروج 1 عند وجود خطأ."), discussion: String(examples: "jalon check --today 2026-11-23"))

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      let open = try options.open()
      let wording = open.wording
      let problems = PlanCheck.problems(of: open.workspace, open.schedule())
      var lines: [String] = []
      let files = try open.fileTroubles()
      for trouble in files {
        lines += wording.trouble(trouble).prefixed(by: "\(wording.severity(trouble.severity)): ").indentedLines
      }
      for problem in problems.sorted(by: { $0.severity == .error && $1.severity != .error }) {
        let place =
          problem.file?.path ?? ([problem.roadmap?.text].compactMap { $0 } + problem.steps.prefix(1).map(\.text)).joined(separator: "/")
        let start = "\(wording.severity(problem.severity)) [\(problem.code.rawValue)] \(place): "
        lines += wording.problem(problem).prefixed(by: start).indentedLines
      }
      let severities = files.map(\.severity) + problems.map(\.severity)
      let errors = severities.count { $0 == .error }
      lines.append(
        wording.checked(roadmaps: open.workspace.roadmaps.count, errors: errors, warnings: severities.count { $0 == .warning }))
      try Output.write(lines: lines)
      if errors > 0 { throw Failure(1, wording.checkFailed) }
    }
  }
}

struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "List the templates, or print one.", fr: "Lister les modèles, ou en afficher un.", ar: "سرد القوالب، أو طباعة أحدها."),
    subcommands: [ListTemplates.self, ShowTemplate.self],
    defaultSubcommand: ListTemplates.self)

  struct ListTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: String(en: "List the templates.", fr: "Lister les modèles.", ar: "سرد القوالب."))
    @Option(help: .language) var lang: Language?

    func run() throws {
      try running { () throws(Failure) in
        let wording = Wording(Language.reader(lang) ?? .en, home: .en)
        try Output.write(lines: Shipped.templates.map { "\($0.id)\t\(wording.stepCount($0.steps.count))\t\(wording.name($0.title))" })
      }
    }
  }

  struct ShowTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: String(en: "Print the steps of a template.", fr: "Afficher les étapes d’un modèle.", ar: "طباعة خطوات قالب."))
    @Argument(
      help: ArgumentHelp(
        .id, en: "Which one; see: jalon templates", fr: "Lequel ; voir : jalon templates", ar: "القالب المطلوب؛ انظر: jalon templates"),
      completion: .templates) var id: String
    @Option(help: .language) var lang: Language?

    func run() throws {
      try running { () throws(Failure) in
        let wording = Wording(Language.reader(lang) ?? .en, home: .en)
        let template = try Shipped.template(id, wording)
        let workspace = Workspace(title: template.title, language: .en, roadmaps: [template])
        let schedule = Schedule([template], calendars: CalendarBook(workspace, shipped: Shipped.calendar), today: template.start)
        try Output.write(
          page: ViewSource(workspace, schedule, wording).report(.plan).text(
            width: Output.width(nil), wording: wording, today: template.start, isStyled: Output.isStyled))
      }
    }
  }
}
