import ArgumentParser
import Glibc
import Library
import RoadmapEngine
import StatusViews
import Storage
import Wording

/// `jalon demo` opens a temporary copy of the sample, which is removed when the planner closes.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: String(
      en: "Open a scratch copy of the Libya-Niger sample, or keep one.",
      fr: "Ouvrir une copie d’essai de l’exemple Libye-Niger, ou en garder une.",
      ar: "فتح نسخة مؤقتة من مثال ليبيا والنيجر، أو الاحتفاظ بنسخة."),
    discussion: String(
      en: "With no terminal, or with --plain, the sample's overview is printed.",
      fr: "Sans terminal, ou avec --plain, la vue d’ensemble de l’exemple est affichée.",
      ar: "دون طرفية، أو مع --plain، تُطبع النظرة العامة على المثال.",
      examples: "jalon demo", "jalon demo --keep my-sample"))

  @Flag(
    help: ArgumentHelp(
      en: "Print the sample's overview instead of opening it.", fr: "Afficher la vue d’ensemble de l’exemple au lieu de l’ouvrir.",
      ar: "طباعة النظرة العامة على المثال بدلًا من فتحه.")) var plain = false
  @Option(
    help: ArgumentHelp(
      .folder, en: "Leave a copy in this new folder, to work on.", fr: "Laisser une copie dans ce nouveau dossier, pour y travailler.",
      ar: "ترك نسخة في هذا المجلد الجديد للعمل عليها."), completion: .directory) var keep: String?
  @Option(help: .theme, completion: .themes) var theme: String?
  @Option(help: .language) var lang: Language?
  @Option(help: .today, transform: Day.argument) var today: Day?

  func run() throws {
    var status: Int32 = 0
    try running { () throws(Failure) in
      let sample = Library.sample
      let wording = Wording(Language.reader(lang) ?? sample.language, home: sample.language, digits: Settings.own.digits ?? .western)
      if let keep {
        try DemoCommand.keep(sample, in: keep, wording)
        return
      }
      let day = try Clock.day(given: today)
      guard !plain, Output.isTerminal, isatty(STDIN_FILENO) == 1 else {
        let schedule = Schedule(sample.roadmaps, calendars: CalendarBook(sample, shipped: Library.calendar), today: day)
        let report = ViewSource(sample, schedule, wording).report(.overview)
        try Output.write(page: report.text(width: Output.pageWidth(nil), wording: wording, today: day, isStyled: Output.isStyled))
        return
      }
      status = try DemoCommand.open(sample, wording, fixedDay: today, theme: theme)
    }
    if status != 0 { throw ExitCode(status) }
  }

  /// Runs the planner on a temporary copy of the sample.
  /// - Parameter fixedDay: the day that counts as today; nil follows the clock.
  /// - Returns: the exit status.
  static func open(_ sample: Workspace, _ wording: Wording, fixedDay: Day?, theme: String?) throws(Failure) -> Int32 {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let store = try DemoCommand.make(sample, in: folder.path, wording)
    let open = try OpenWorkspace(store: store, fixedDay: fixedDay, wording: wording)
    if let cause = LineModeCause.present(isAsked: false) { return try PlainMode(open, because: cause, isVisit: false).run() }
    return try PlannerLoop(open, theme: theme, isDemo: true).run()
  }

  private static func make(_ sample: Workspace, in path: String, _ wording: Wording) throws(Failure) -> WorkspaceStore {
    do throws(StorageFault) { return try WorkspaceStore.create(path, sample) } catch { throw notMade(error, path, wording) }
  }

  private static func notMade(_ fault: StorageFault, _ path: String, _ wording: Wording) -> Failure {
    let trouble = FileTrouble(fault, in: path)
    return Failure(trouble.exitCode == 74 ? 73 : trouble.exitCode, wording.trouble(trouble))
  }

  private static func keep(_ sample: Workspace, in path: String, _ wording: Wording) throws(Failure) {
    WorkspaceFolder.removeDeadParts(of: path)
    if let isEmpty = try? WorkspaceFolder(path).isEmpty(), !isEmpty { throw Failure(73, wording.notEmpty(path)) }
    do throws(StorageFault) { try WorkspaceStore.make(path, sample) } catch { throw notMade(error, path, wording) }
    DoneWork.note()
    try Output.write(lines: [wording.madeWorkspace(path), wording.nextCommand("jalon \(path)")])
  }
}
