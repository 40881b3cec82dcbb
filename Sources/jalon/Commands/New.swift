import ArgumentParser
import Library
import RoadmapEngine
import Storage
import Wording

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: String(
      en: "Make a workspace, or add a roadmap to one.", fr: "Créer un espace de travail, ou y ajouter une feuille de route.",
      ar: "إنشاء مساحة عمل، أو إضافة خارطة طريق إليها."),
    discussion: String(
      examples: "jalon new plans",
      "jalon new plans --template bla --parties NE,LY --start 2027-01-04 --title 'Labour agreement Niger - Libya'"))

  @Argument(help: ArgumentHelp(.folder, en: "The folder.", fr: "Le dossier.", ar: "المجلد."), completion: .directory) var folder: String
  @Option(help: .template, completion: .templates) var template: String?
  @Option(help: .parties) var parties: String = ""
  @Option(help: .start, transform: Day.argument) var start: Day?
  @Option(
    help: ArgumentHelp(
      .title, en: "The title of the roadmap, or of a workspace without one.",
      fr: "Le titre de la feuille de route, ou d’un espace de travail qui n’en a pas.",
      ar: "عنوان خارطة الطريق، أو عنوان مساحة عمل بلا خارطة.")) var title: String?
  @Option(
    help: ArgumentHelp(
      .language, en: "The language of plain texts of a new workspace: en, fr or ar.",
      fr: "La langue des textes simples d’un nouvel espace de travail : en, fr ou ar.",
      ar: "لغة النصوص العادية في مساحة عمل جديدة: en أو fr أو ar.")) var lang: Language?

  func run() throws {
    try running { () throws(Failure) in
      let language = Language.reader(lang) ?? .en
      let wording = Wording(language, home: language)
      let wanted = try New.parties(parties, wording)
      let source = try template.map { (id) throws(Failure) in try Shipped.template(id, wording) }
      if let source, wanted.count < source.leastParties { throw Failure(64, wording.tooFewParties(source.id.text, source.leastParties)) }
      // A clock that is wrong is said before anything is made.
      let today = try Clock.day(given: Clock.today ?? start)
      let isWorkspace = (try? WorkspaceFolder(folder).read(WorkspaceFile.workspace.path)) != nil
      if !isWorkspace {
        let (made, roadmap) = try OpenWorkspace.make(folder, title: title, wording, day: today, from: source, wanted, start: start)
        return try Output.write(lines: lines(made, roadmap, isNew: true))
      }
      var open = try self.open(wording, today)
      guard source != nil || !wanted.isEmpty else { return }
      let roadmap = try open.addRoadmap(from: source, wanted, title: title, start: start)
      try Output.write(lines: lines(open, roadmap, isNew: false))
    }
  }

  private func lines(_ open: OpenWorkspace, _ roadmap: Roadmap?, isNew: Bool) -> [String] {
    let workspace = isNew ? [open.wording.madeWorkspace(folder)] : []
    guard let roadmap else { return workspace }
    return workspace
      + [open.wording.madeRoadmap(roadmap.id.text, steps: roadmap.steps.count), open.wording.nextCommand("jalon \(folder)")]
  }

  /// The parties of a list with commas.
  static func parties(_ list: String, _ wording: Wording) throws(Failure) -> [Party.ID] {
    let wanted = list.split(separator: ",").map { Party.ID(String($0).trimmed.uppercased()) }
    if let bad = wanted.first(where: { !Identifiers.isValidCode($0.text) }) { throw Failure(64, wording.badParty(bad.text)) }
    return wanted
  }

  private func open(_ wording: Wording, _ today: Day) throws(Failure) -> OpenWorkspace {
    let store: WorkspaceStore
    do throws(StorageFault) { store = try WorkspaceStore(opening: folder) } catch { throw OpenWorkspace.failure(error, folder, wording) }
    return try OpenWorkspace(store: store, fixedDay: today, wording: Wording(wording.language, home: store.workspace.language))
  }
}

extension OpenWorkspace {
  /// Makes a workspace in a folder that has none, with its first roadmap where a template or parties are named: all of it or nothing.
  /// Without a title it is called like the folder.
  /// - Parameters:
  ///   - day: counts as today; nil: the day of the clock does.
  ///   - start: of the roadmap; nil: today.
  static func make(
    _ folder: String, title: String?, _ wording: Wording, day: Day?, from source: Roadmap? = nil, _ wanted: [Party.ID] = [],
    start: Day? = nil
  ) throws(Failure) -> (open: OpenWorkspace, roadmap: Roadmap?) {
    let name = folder.split(separator: "/").last.map { String($0) } ?? folder
    let empty = Workspace(title: .plain(title ?? name), language: wording.language)
    let hasRoadmap = source != nil || !wanted.isEmpty
    let today = try Clock.day(given: day)
    let roadmap = hasRoadmap ? empty.roadmap(nil, from: source, wanted, title: title, start: start ?? today, wording) : nil
    let change = roadmap.map { empty.adding($0, known: Library.party, bodies: Library.bodies) }
    let records = change.map { [OpenWorkspace.scribe(Author()).record($0)] } ?? []
    do throws(StorageFault) { try WorkspaceStore.make(folder, empty, records) } catch { throw failure(error, folder, wording) }
    DoneWork.note()
    let open: OpenWorkspace
    // The workspace is there: to say that nothing was changed would be wrong.
    do { open = try OpenWorkspace(store: WorkspaceStore(opening: folder), fixedDay: day, wording: wording) } catch {
      throw Failure(74, Diagnostic(wording.doneAllTheSame, remedy: wording.nextCommand("jalon \(folder)")))
    }
    if let change {
      let calendars = CalendarBook(empty, shipped: Shipped.calendar)
      let before = (empty, Schedule([], calendars: calendars, today: open.today))
      open.warn(of: PlanCheck.problems(broughtBy: change, before: before, after: (open.workspace, open.schedule())))
    }
    return (open, roadmap)
  }

  fileprivate static func failure(_ fault: StorageFault, _ folder: String, _ wording: Wording) -> Failure {
    let trouble = FileTrouble(fault, in: folder)
    return Failure(trouble.exitCode == 74 ? 73 : trouble.exitCode, wording.trouble(trouble))
  }

  /// Adds a roadmap of these parties, of a template or empty, and saves.
  mutating func addRoadmap(
    from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day?
  ) throws(Failure) -> Roadmap {
    let roadmap = workspace.roadmap(nil, from: source, wanted, title: title, start: start ?? today, wording)
    try save(workspace.adding(roadmap, known: Library.party, bodies: Library.bodies))
    return roadmap
  }
}

extension Workspace {
  /// A roadmap of these parties, of a template or empty; without an id it gets one from its title.
  func roadmap(
    _ id: Roadmap.ID?, from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day, _ wording: Wording
  ) -> Roadmap {
    let words = title ?? id?.text ?? ([source?.id.text].compactMap { $0 } + wanted.map(\.text)).joined(separator: " ")
    let id = id ?? Roadmap.ID(Identifiers.unused(words, fallback: "roadmap") { taken in roadmaps.contains { $0.id.text == taken } })
    let heading = title.map { Text.plain("").setting($0, wording.language, home: wording.home) } ?? source?.title ?? .plain(words)
    return source?.instantiated(id: id, title: heading, parties: wanted, start: start)
      ?? Roadmap(id: id, title: heading, parties: wanted.sorted(), start: start)
  }
}
