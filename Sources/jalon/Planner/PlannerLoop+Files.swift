import Planner
import RoadmapEngine
import Storage
import Terminal
import Wording

/// Saving, and loading what others have saved.
extension PlannerLoop {
  mutating func save(_ session: inout Session, _ screen: inout Screen) {
    // Typed text stays on disk until the change made from it is saved.
    typed.note(session.unsavedTexts)
    _ = typed.keep()
    defer {
      typed.note(session.unsavedTexts)
      if session.document.unsaved.isEmpty { _ = typed.keep() }
    }
    // Files written during an operation of git would stop it or become part of its commits.
    guard !open.isGitBusy else { return session.saveFailed(.locked(by: nil)) }
    let (store, records) = (open.store, session.document.unsaved)
    let purged = records.compactMap { if case .purged(let step) = $0.act { try? store.words(of: step) } else { nil } }
    let saved = wait(&session, &screen, mayStop: false) {
      var store = store
      let outcome = Result { () throws(StoreFault) in try store.save(records) }
      return (store: store, outcome: outcome)
    }
    guard let saved else { return }
    open.store = saved.store
    switch saved.outcome {
    case .success(true): session.saved(beside: open.store.workspace, records: open.store.ownRecords())
    case .success(false):
      session.saved(as: open.store.workspace, records: open.store.ownRecords())
      if !purged.isEmpty { session.purged(leftIn: purged.flatMap { open.store.places(of: $0) }, open.store.folder.usedFilters()) }
    case .failure(let fault):
      let trouble = FileTrouble(fault, in: open.store.folder.path)
      if fault.isRefusal { saveApart(&session, trouble) } else { session.saveFailed(trouble) }
    }
  }

  /// Saves the acts one by one, and hands those that conflict back to the person.
  private mutating func saveApart(_ session: inout Session, _ trouble: FileTrouble) {
    var held: [ChangeRecord] = []
    for record in session.document.unsaved {
      do throws(StoreFault) { try open.store.save([record]) } catch { held.append(record) }
    }
    session.conflicted(held, trouble, open.store.workspace, records: open.store.ownRecords())
  }

  /// Loads the workspace again.
  /// - Parameter mayStop: whether Esc stops it. It does not if the person did not ask to load: Esc is meant for something else then.
  /// - Returns: nil if it was stopped.
  private mutating func load(_ session: inout Session, _ screen: inout Screen, mayStop: Bool) -> Result<Void, StorageFault>? {
    let store = open.store
    let loaded = wait(&session, &screen, mayStop: mayStop) {
      var store = store
      let outcome = Result { () throws(StorageFault) in try store.load() }
      return (store: store, outcome: outcome)
    }
    if let loaded { open.store = loaded.store }
    return loaded?.outcome
  }

  /// Loads what others have saved, if everything of this session is saved.
  mutating func look(_ session: inout Session, _ screen: inout Screen) {
    watch?.drain()
    guard session.document.unsaved.isEmpty, case .success = load(&session, &screen, mayStop: false) else { return }
    _ = try? open.reconcile()
    session.othersWrote(open.store.workspace, records: open.store.ownRecords(), brokenFiles: open.brokenFiles)
    if lastVisit != nil { session.tell(open.news(since: lastVisit)) }
    // Another program may have received a packet, or answered one.
    if open.store.receivedNames != shownPackets { readExchanges(&session, &screen) }
    if session.page.kind == .problems { checkFiles(&session, &screen, mayStop: false) }
  }

  /// Checks the files for the page of problems.
  /// - Parameter mayStop: as for `load`.
  mutating func checkFiles(_ session: inout Session, _ screen: inout Screen, mayStop: Bool = true) {
    let open = open
    let found = wait(&session, &screen, mayStop: mayStop) { (try? open.fileTroubles()) ?? open.brokenFiles }
    if let found { session.found(found) }
  }

  mutating func reload(_ session: inout Session, _ screen: inout Screen) {
    guard session.document.unsaved.isEmpty else { return save(&session, &screen) }
    switch load(&session, &screen, mayStop: true) {
    case nil: return
    case .success:
      _ = try? open.reconcile()
      session.reloaded(open.store.workspace, records: open.store.ownRecords(), brokenFiles: open.brokenFiles)
      if lastVisit != nil { session.tell(open.news(since: lastVisit)) }
      if open.store.hasReceived { readExchanges(&session, &screen) }
      if session.page.kind == .problems { checkFiles(&session, &screen) }
    case .failure(let fault): session.saveFailed(FileTrouble(fault, in: open.store.folder.path))
    }
  }
}
