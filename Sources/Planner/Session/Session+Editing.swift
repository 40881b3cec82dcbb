import RoadmapEngine
import Wording

/// Making changes, undoing them, and the commands that mark steps as done or remove what is selected.
extension Session {
  /// The indices of the selected step and of its roadmap; nil where no step is selected.
  var selectedStep: (roadmap: Int, step: Int)? { step(of: selectedRow) }

  /// Returns the indices of the step that a row of the page shows, and of its roadmap.
  func step(of row: Row?) -> (roadmap: Int, step: Int)? {
    if case .entry(let entry) = row { return (entry.roadmap, entry.step) }
    guard case .step(let step, _, _, _) = row, let id = page.roadmap,
      let roadmap = workspace.roadmaps.firstIndex(where: { $0.id == id })
    else { return nil }
    return (roadmap, step)
  }

  var selectedReference: StepReference? {
    if case .entry(let entry) = selectedRow { return entry.reference }
    guard case .step(_, let id, _, _) = selectedRow, let roadmap = page.roadmap else { return nil }
    return StepReference(roadmap, id)
  }

  var nothingSelected: String { page.model.nothingSelected(in: self) }

  var obstacleToStep: String? { selectedReference == nil ? wording.selectStep : nil }

  /// Makes a change that no layer holds, and says what it did.
  /// - Parameters:
  ///   - name: what was done, for the message.
  ///   - tells: whether a list shows the other steps whose dates have moved; false where a preview has shown them.
  ///   - act: the kind of act in history; a purge cannot be undone.
  ///   - decided: the contested atoms for which the change decides, even if it changes nothing.
  mutating func make(
    _ change: Change?, name: String, tells: Bool = true, as act: ChangeRecord.Act = .made, deciding decided: [DecidedAtom] = []
  ) -> [Effect] {
    guard let change, !change.isEmpty || !decided.isEmpty else {
      say(wording.nothingToChange)
      return []
    }
    do throws(Conflict) { try commit(change, name: name, tells: tells, as: act, deciding: decided) } catch {
      complain(of: error)
      return []
    }
    return save()
  }

  /// Makes a change that was typed into the layers that are open, and says what it did. The layers close when the change is made or is
  /// empty, and stay open when it is refused; what was typed is kept until the change is on disk.
  mutating func submit(
    _ change: Change?, name: String, tells: Bool = true, as act: ChangeRecord.Act = .made, deciding decided: [DecidedAtom] = []
  ) -> [Effect] {
    let (typed, open) = (unsavedText, layers)
    layers.clear()
    guard let change, !change.isEmpty || !decided.isEmpty else {
      say(wording.nothingToChange)
      return []
    }
    do throws(Conflict) { try commit(change, name: name, tells: tells, as: act, deciding: decided) } catch {
      layers = open
      complain(of: error)
      return []
    }
    if let form = open.form, !change.steps.isEmpty { lastAct = RepeatedAct(form, change) }
    if var typed {
      typed.record = document.unsaved.last?.id
      texts.submitted.append(typed)
    }
    return save()
  }

  private mutating func commit(
    _ change: Change, name: String, tells: Bool, as act: ChangeRecord.Act, deciding decided: [DecidedAtom]
  ) throws(Conflict) {
    let before = (document.workspace, document.schedule)
    let selected = selectedRow?.identity
    // The key that makes the last change again must not make an older one.
    if !change.steps.isEmpty { lastAct = nil }
    let review = try document.review(change)
    try document.commit(review, as: act, deciding: decided)
    trace.moved = Set(review.moved.map(\.step))
    if let selected, let record = document.lastDone { trace.selections[record.id] = selected }
    let others = tells ? review.moved.filter { !change.steps.contains($0.step) } : []
    if !others.isEmpty { layers.push(MovedDates(steps: others)) }
    say(act == .made ? "\(name) · \(undoHint)" : name)
    let after = (document.workspace, document.schedule)
    if let problem = PlanCheck.problems(broughtBy: change, before: before, after: after).first { warn(wording.problem(problem).sentence) }
  }

  /// Says why a change does not fit the plan.
  private mutating func complain(of conflict: Conflict) {
    message = Message(text: wording.trouble(.conflict(conflict)).sentence, tone: .error)
  }

  private mutating func save() -> [Effect] {
    files.saving = .saving
    return [.save]
  }

  mutating func undo() -> [Effect] { rewind(.undo) }

  mutating func redo() -> [Effect] { rewind(.redo) }

  private mutating func rewind(_ way: Rewinding) -> [Effect] {
    switch document.rewind(way) {
    case nil:
      say(way == .undo ? wording.nothingToUndo : wording.nothingToRedo)
    case .done(let act, let moved):
      select(whatChangedIn: act.change, or: way == .undo ? trace.selections[act.id] : nil)
      trace.moved = Set(moved.map(\.step))
      let summary = wording.act(act, in: workspace)
      let sentence = way == .undo ? wording.undid(summary) : wording.redid(summary)
      say(act.isOwn(of: document.scribe.author) ? sentence : "\(sentence) · \(wording.wasDone(by: act.author))")
      return save()
    case .others(let act):
      let summary = wording.act(act, in: workspace)
      warn(
        "\(wording.actOfOthers(summary, act.author)) \(wording.offerAgain(way == .undo ? wording.undid(summary) : wording.redid(summary)))")
    case .refused(let act, let conflict, let obstacle, let next):
      let refusal = ChangeTrace.Refusal(way: way, act: act, conflict: conflict, next: next)
      tell(refusal, because: obstacle)
      guard obstacle == nil else { return [] }
      trace.refusal = refusal
      return [.readHistory]
    case .unreadable(let conflict):
      complain(of: conflict)
    }
    return []
  }

  /// Says why an act was not undone or made again, and what the same key would do next.
  private mutating func tell(_ refusal: ChangeTrace.Refusal, because obstacle: ChangeRecord?) {
    let trouble = wording.trouble(.conflict(refusal.conflict))
    // A sentence that names the act is more helpful than one that says that somebody has changed the same.
    let cause = obstacle.map { wording.obstacle($0, in: workspace) }
    let sentences = [
      wording.refused(refusal.way, wording.act(refusal.act, in: workspace), cause ?? trouble.sentence), cause == nil ? trouble.remedy : "",
      wording.offerAgain(refusal.next.map { wording.act($0, in: workspace) }),
    ]
    message = Message(text: sentences.filter { !$0.isEmpty }.joined(separator: " "), tone: .error)
  }

  /// Says whose act stands in the way of a refused undo, now that the records of all copies are known.
  mutating func explainRefusal(by records: [ChangeRecord]) {
    guard let refusal = trace.refusal else { return }
    trace.refusal = nil
    let known = Set(records.map(\.id))
    let all = records + document.made.filter { !known.contains($0.id) }
    if let obstacle = all.obstacle(toRewinding: refusal.act, refusal.way, in: workspace) { tell(refusal, because: obstacle) }
  }

  /// Marks the steps as done or, where all of them are done, as planned again.
  mutating func toggleDone() -> [Effect] {
    let steps = targets.compactMap { workspace[$0] }
    return setStatus(steps.allSatisfy { $0.status == .done } ? .planned : .done)
  }

  /// Gives the steps a status. Those that have it already stay as they are.
  mutating func setStatus(_ status: Step.Status) -> [Effect] {
    let today = document.today
    return change(wording.word(status)) { $0.status == status ? $0 : $0.setting(status, today: today) }
  }

  // MARK: Removing

  var obstacleToRemoving: String? {
    if !targets.isEmpty { return nil }
    return switch selectedRow {
    case .step, .entry, .party, .body, .baseline: nil
    case .phase: obstacleToRemovingPhase
    default: nothingSelected
    }
  }

  mutating func remove() -> [Effect] {
    let steps = targets
    if !steps.isEmpty {
      return make(workspace.removing(steps, document.scribe.removal), name: "\(name(of: steps))\(wording.colon)\(wording.trashedNow)")
    }
    switch selectedRow {
    case .baseline(let id): return removeBaseline(id)
    case .phase: return removePhase()
    case .party(let id):
      guard let party = workspace[id] else { return [] }
      // A party that is still used is archived instead of removed.
      if !workspace.uses(of: id).isEmpty {
        return make(
          workspace.changing(id) { $0.isArchived.toggle() }, name: wording.named(.archived, wording.name(party.name)))
      }
      return make(Change([.party(before: party, after: nil)]), name: wording.named(.removed, wording.name(party.name)))
    case .body(let party, let id):
      let name = wording.body(id, of: party, in: workspace)
      let isNeeded = !workspace.uses(of: party, body: id).isEmpty
      let change = workspace.changing(party) { party in
        guard let index = party.bodies.firstIndex(where: { $0.id == id }) else { return }
        if isNeeded { party.bodies[index].isArchived.toggle() } else { party.bodies.remove(at: index) }
      }
      return make(change, name: wording.named(isNeeded ? .archived : .removed, name))
    default: return []
    }
  }

  mutating func archive() -> [Effect] {
    guard case .roadmap(let index, let id) = selectedRow else {
      warn(wording.selectRoadmap)
      return []
    }
    let roadmap = workspace.roadmaps[index]
    return make(
      workspace.changing(id) { $0.isArchived.toggle() }, name: wording.named(.archived, wording.text(roadmap.title)))
  }
}
