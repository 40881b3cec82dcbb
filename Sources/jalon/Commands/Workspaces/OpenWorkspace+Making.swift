import Library
import RoadmapEngine
import Storage
import Wording

extension OpenWorkspace {
  /// Makes a workspace, with a first roadmap if a template or parties are given: all or nothing.
  /// - Parameters:
  ///   - title: the title of the roadmap and the workspace; nil takes the name of the folder for the workspace.
  ///   - day: the day that counts as today; nil follows the clock.
  ///   - start: the first day of the roadmap; nil means today.
  ///   - author: who works with the workspace; it is stored where it tells anything.
  static func make(
    _ folder: String, title: String?, _ wording: Wording, day: Day?, from source: Roadmap? = nil, _ wanted: [Party.ID] = [],
    start: Day? = nil, by author: Author = Author()
  ) throws(Failure) -> (open: OpenWorkspace, roadmap: Roadmap?) {
    let name = folder.split(separator: "/").last.map { String($0) } ?? folder
    let empty = Workspace(title: .plain(title ?? name), language: wording.language)
    let hasRoadmap = source != nil || !wanted.isEmpty
    let today = try Clock.day(given: day)
    let roadmap = hasRoadmap ? empty.roadmap(nil, from: source, wanted, title: title, start: start ?? today, wording) : nil
    let change = roadmap.map { empty.adding($0, known: Library.party, bodies: Library.bodies) }
    let records = change.map { [OpenWorkspace.scribe(author.named).record($0)] } ?? []
    do throws(StorageFault) { try WorkspaceStore.make(folder, empty, records) } catch { throw failure(error, folder, wording) }
    DoneWork.note()
    var open: OpenWorkspace
    // The workspace exists by now, so the message must not say that nothing was changed.
    do { open = try OpenWorkspace(store: WorkspaceStore(opening: folder), fixedDay: day, wording: wording) } catch {
      throw Failure(74, Diagnostic(wording.doneButUnreported, remedy: wording.nextCommand("jalon \(folder)")))
    }
    if author != Author() {
      do throws(StorageFault) { try open.identify(author) } catch { throw failure(error, folder, wording) }
    }
    if let change {
      let calendars = CalendarBook(empty, shipped: Library.calendar)
      let before = (empty, Schedule([], calendars: calendars, today: open.today))
      open.warn(of: PlanCheck.problems(broughtBy: change, before: before, after: (open.workspace, open.schedule())))
    }
    return (open, roadmap)
  }

  static func failure(_ fault: StorageFault, _ folder: String, _ wording: Wording) -> Failure {
    let trouble = FileTrouble(fault, in: folder)
    return Failure(trouble.exitCode == 74 ? 73 : trouble.exitCode, wording.trouble(trouble))
  }

  /// Adds a roadmap of some parties, from a template or empty, and saves it.
  mutating func addRoadmap(
    from source: Roadmap?, _ wanted: [Party.ID], title: String?, start: Day?
  ) throws(Failure) -> Roadmap {
    let roadmap = workspace.roadmap(nil, from: source, wanted, title: title, start: start ?? today, wording)
    try save(workspace.adding(roadmap, known: Library.party, bodies: Library.bodies))
    return roadmap
  }
}
