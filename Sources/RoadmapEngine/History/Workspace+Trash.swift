/// Steps in the trash: brought back, or taken away for good.
extension Workspace {
  /// Every step in a trash.
  package var trashed: [(roadmap: Roadmap.ID, step: Step)] { roadmaps.flatMap { roadmap in roadmap.trash.map { (roadmap.id, $0) } } }

  /// A step back to its place, with the links to it and the steps in it that went when it did.
  /// - Parameter removal: the change that removed it; without one it goes to the end of its phase.
  package func restoring(_ reference: StepReference, _ removal: Change?) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let trashed = roadmap.trash.first(where: { $0.id == reference.step }),
      roadmap[trashed.id] == nil
    else { return nil }
    var step = trashed
    step.removed = nil
    var edits: [Edit] = [.trash(id, before: trashed, after: nil, follows: roadmap.trashed(before: trashed.id))]
    var follows = roadmap.steps.last { $0.phase == step.phase }?.id ?? roadmap.steps.last?.id
    for case .step(let owner, let before?, let after, let place) in removal?.edits ?? [] {
      if after == nil, owner == id, before.id == step.id { follows = place }
      guard let after, let now = self[owner]?[before.id] else { continue }
      var mended = now
      let lost = before.after.filter {
        !after.after.contains($0) && StepReference($0.step.roadmap ?? owner, $0.step.step) == reference && !now.after.contains($0)
      }
      // In the order of before where nobody has touched the links since.
      mended.after =
        now.after == after.after ? before.after.filter { now.after.contains($0) || lost.contains($0) } : now.after + lost
      if before.parent == step.id, owner == id, after.parent != step.id, now.parent == after.parent { mended.parent = step.id }
      if mended != now { edits.append(.step(owner, before: now, after: mended, follows: nil)) }
    }
    edits.insert(.step(id, before: nil, after: step, follows: follows), at: 1)
    return Change(edits)
  }

  /// A step out of the trash for good.
  package func purging(_ reference: StepReference) -> Change? {
    guard let id = reference.roadmap, let roadmap = self[id], let step = roadmap.trash.first(where: { $0.id == reference.step }) else {
      return nil
    }
    return Change([.trash(id, before: step, after: nil, follows: roadmap.trashed(before: step.id))])
  }
}

extension Roadmap {
  /// The step in the trash before another one; nil for the first.
  func trashed(before step: Step.ID) -> Step.ID? {
    guard let place = trash.firstIndex(where: { $0.id == step }), place > 0 else { return nil }
    return trash[place - 1].id
  }
}

extension ChangeRecord {
  /// The same record without a text of a step, and without the reason, which may name it.
  package func blanking(_ step: StepReference) -> ChangeRecord {
    guard concerns(step) || change.makes(step) else { return self }
    var record = self
    record.change = Change(change.edits.map { $0.blanking(step) }, reason: "")
    return record
  }
}

extension Edit {
  fileprivate func blanking(_ reference: StepReference) -> Edit {
    switch self {
    case .step(let roadmap, let before, let after, let follows)
    where StepReference(roadmap, (after ?? before)?.id ?? Step.ID("")) == reference:
      .step(roadmap, before: before?.blank, after: after?.blank, follows: follows)
    case .trash(let roadmap, let before, let after, let follows)
    where StepReference(roadmap, (after ?? before)?.id ?? Step.ID("")) == reference:
      .trash(roadmap, before: before?.blank, after: after?.blank, follows: follows)
    case .roadmap(let before, let after):
      .roadmap(before: before?.blanking(reference), after: after?.blanking(reference))
    default: self
    }
  }
}

extension Roadmap {
  fileprivate func blanking(_ reference: StepReference) -> Roadmap {
    guard reference.roadmap == id else { return self }
    var blanked = self
    blanked.steps = steps.map { $0.id == reference.step ? $0.blank : $0 }
    blanked.trash = trash.map { $0.id == reference.step ? $0.blank : $0 }
    return blanked
  }
}

extension Step {
  /// What is left of a step without its words: an allow list, so that no member that comes later is forgotten.
  fileprivate var blank: Step {
    var blank = Step(id: id, title: .plain(""))
    blank.kind = kind
    blank.status = status
    blank.phase = phase
    blank.duration = duration
    blank.after = after
    blank.notBefore = notBefore
    blank.on = on
    blank.deadline = deadline
    blank.started = started
    blank.finished = finished
    blank.progress = progress
    blank.remaining = remaining
    blank.parent = parent
    blank.removed = removed
    return blank
  }
}
