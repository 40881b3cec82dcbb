import RoadmapEngine
import Storage
import Wording

extension OpenWorkspace {
  /// Reads the records of history, oldest first.
  /// - Parameter count: how many of the last records to read; nil reads all.
  func history(last count: Int? = nil) throws(Failure) -> WorkspaceStore.History {
    do throws(StorageFault) {
      if let count { return try store.history(last: count) }
      return try store.history()
    } catch { throw Failure(FileTrouble(error, in: store.folder.path), wording) }
  }

  /// The state of the plan, which exported files carry.
  var state: PlanState { (try? store.state()) ?? .unknown }

  /// Returns the records that touch a step, oldest first.
  ///
  /// A step that exists is followed through the records of each copy, which may know it under another name. One that is gone is looked for
  /// under its last name only.
  func records(of step: StepReference, in history: WorkspaceStore.History) -> [ChangeRecord] {
    let steps = workspace.roadmaps.flatMap { roadmap in (roadmap.steps + roadmap.trash).map { StepReference(roadmap.id, $0.id) } }
    let found = steps.filter { $0.step == step.step && (step.roadmap == nil || $0.roadmap == step.roadmap) }
    guard let only = found.first, found.count == 1 else { return history.records.concerning(step) }
    let names = StepNames(of: only, in: workspace, history.copies)
    let touching = zip(history.copies.joined(), names.called.joined()).filter { record, names in names.contains { record.concerns($0) } }
    let ids = Set(touching.map(\.0.id))
    return history.records.filter { ids.contains($0.id) }
  }

  /// Undoes or redoes an act of this copy, and returns the sentence that says which one.
  /// - Parameter id: the act; nil takes the last one.
  mutating func rewind(_ way: Rewinding, _ id: String? = nil) throws(Failure) -> String {
    try checkGit()
    do throws(UndoFault) {
      let before = (workspace, schedule())
      let act = try store.rewind(way, id, by: scribe)
      DoneWork.note()
      warnOfMissingLocks()
      // Changes that others have made since may depend on the act.
      let change = way == .undo ? act.change.inverse : act.change
      warn(of: PlanCheck.problems(broughtBy: change, before: before, after: (workspace, schedule())))
      let summary = wording.act(act, in: workspace)
      let sentence = way == .undo ? wording.undid(summary) : wording.redid(summary)
      return act.isOwn(of: scribe.author) ? sentence : "\(sentence) \(wording.wasDone(by: act.author))"
    } catch { throw failure(error, way) }
  }

  private func failure(_ fault: UndoFault, _ way: Rewinding) -> Failure {
    func offer(_ older: ChangeRecord?) -> String { wording.offer(way, older?.id, older.map { wording.act($0, in: workspace) }) }
    switch fault {
    case .nothing:
      return Failure(1, Diagnostic(way == .undo ? wording.nothingToUndo : wording.nothingToRedo, remedy: wording.seeHistory))
    case .unknown(let id): return Failure(1, wording.unknownAct(id, way))
    case .others(let act, let older):
      let sentence = wording.actOfOthers(wording.act(act, in: workspace), act.author)
      let (named, offered) = (wording.rewindNamed(way, act.id), offer(older))
      return offered.isEmpty
        ? Failure(1, Diagnostic(sentence, remedy: named)) : Failure(1, Diagnostic(sentence, remedy: offered), marks: [named])
    case .refused(_, let conflict, _, _) where FileTrouble.conflict(conflict).exitCode != 1: return Failure(.conflict(conflict), wording)
    case .refused(let act, let conflict, let obstacle, let older):
      let trouble = wording.trouble(.conflict(conflict))
      var sentence = wording.refused(way, wording.act(act, in: workspace), trouble.sentence)
      // The message of this conflict already says what still names the thing.
      if case .stillNamed = conflict { return Failure(1, Diagnostic(sentence, remedy: trouble.remedy)) }
      sentence += " " + (obstacle.map { wording.obstacle($0, in: workspace) } ?? unknownObstacle)
      return Failure(1, Diagnostic(sentence, remedy: offer(older).isEmpty ? wording.seeHistory : offer(older)))
    case .store(let fault): return Failure(FileTrouble(fault, in: store.folder.path), wording)
    }
  }

  /// Returns the sentence for a refused undo whose obstacle is in no readable record.
  ///
  /// It names the first history file that cannot be read, if there is one; else somebody edited the files by hand.
  private var unknownObstacle: String {
    let unread = (try? store.history())?.damaged.first?.path
    return unread.map { wording.obstacle(unread: "\(store.folder.path)/\($0)") } ?? wording.unrecordedObstacle
  }

  /// Returns one line for each act that can be undone or redone, the next one first.
  ///
  /// The list ends before an act that cannot be read, which is named on stderr.
  func list(_ way: Rewinding) -> [String] {
    let acts = store.rewindable(way)
    let readable = acts.prefix(while: \.isReadable)
    if let unreadable = acts.dropFirst(readable.count).first {
      Output.complain(line: line(of: unreadable))
    } else if readable.isEmpty {
      Output.complain(line: way == .undo ? wording.nothingToUndo : wording.nothingToRedo)
    }
    return readable.map { "\($0.id)\t\(line(of: $0))" }
  }

  /// Returns a line such as `2026-11-24 08:00  NE Directorate  what was done  (why)`, with the time on the clock of this machine.
  func line(of record: ChangeRecord) -> String {
    let instant = wording.local(record.at).map { "\($0.day) \($0.time)" } ?? String(repeating: " ", count: 16)
    let reason = record.change.reason.isEmpty ? "" : "  (\(record.change.reason))"
    return "\(instant)  \(wording.who(record))  \(wording.act(record, in: workspace))\(reason)"
  }
}
