extension ChangeRecord {
  /// The same record without a text of a step, and without the reason, which may name it.
  package func blanking(_ step: StepReference) -> ChangeRecord {
    guard concerns(step) || change.makes(step) || change.links(to: step) else { return self }
    var record = self
    let edits = change.edits.compactMap { $0.blanking(step) }
    record.change = Change(edits, reason: concerns(step) || change.makes(step) ? "" : change.reason)
    return record
  }
}

extension Change {
  /// Whether it holds a link to a step in which there are keys that no format knows.
  fileprivate func links(to reference: StepReference) -> Bool {
    edits.contains { edit in
      switch edit {
      case .step(let roadmap, let before, let after, _), .trash(let roadmap, let before, let after, _):
        [before, after].contains { step in step?.after.contains { !$0.unknown.isEmpty && $0.leads(to: reference, from: roadmap) } ?? false }
      case .list(.step(let roadmap, _), let list), .list(.trash(let roadmap, _), let list):
        list.entries.contains { entry in
          [entry.before, entry.after].contains { element in
            if case .link(let link)? = element { !link.unknown.isEmpty && link.leads(to: reference, from: roadmap) } else { false }
          }
        }
      default: false
      }
    }
  }
}

extension Edit {
  /// - Returns: nil where nothing but words would be left of it.
  fileprivate func blanking(_ reference: StepReference) -> Edit? {
    switch self {
    case .step(let roadmap, let before, let after, let follows):
      return .step(
        roadmap, before: before?.blanking(reference, in: roadmap), after: after?.blanking(reference, in: roadmap), follows: follows)
    case .trash(let roadmap, let before, let after, let follows):
      return .trash(
        roadmap, before: before?.blanking(reference, in: roadmap), after: after?.blanking(reference, in: roadmap), follows: follows)
    case .roadmap(let before, let after):
      return .roadmap(before: before?.blanking(reference), after: after?.blanking(reference))
    case .list(let owner, var list):
      guard case .step(let roadmap, let step) = owner.inPlan else { return self }
      // Of the lists of a step only its links say nothing in words.
      if list.list != "after" { return StepReference(roadmap, step) == reference ? nil : self }
      for place in list.entries.indices {
        list.entries[place].before = list.entries[place].before?.blanking(reference, StepReference(roadmap, step))
        list.entries[place].after = list.entries[place].after?.blanking(reference, StepReference(roadmap, step))
      }
      return .list(owner, list)
    default: return self
    }
  }
}

extension ListOwner {
  /// The same step whether it is in the trash or not.
  fileprivate var inPlan: ListOwner { if case .trash(let roadmap, let step) = self { .step(roadmap, step) } else { self } }
}

extension ListElement {
  /// - Parameter step: the one that has the list.
  fileprivate func blanking(_ reference: StepReference, _ step: StepReference) -> ListElement {
    guard case .link(var link) = self else { return self }
    if step == reference || link.leads(to: reference, from: step.roadmap) { link.unknown = [] }
    return .link(link)
  }
}

extension Link {
  fileprivate func leads(to reference: StepReference, from roadmap: Roadmap.ID?) -> Bool {
    StepReference(step.roadmap ?? roadmap, step.step) == reference
  }
}

extension Roadmap {
  fileprivate func blanking(_ reference: StepReference) -> Roadmap {
    var blanked = self
    blanked.steps = steps.map { $0.blanking(reference, in: id) }
    blanked.trash = trash.map { $0.blanking(reference, in: id) }
    guard reference.roadmap == id else { return blanked }
    for place in blanked.baselines.indices { blanked.baselines[place].steps[reference.step]?.unknown = [] }
    return blanked
  }
}

extension Step {
  /// What is left of a step without the words of another one, or of itself.
  fileprivate func blanking(_ reference: StepReference, in roadmap: Roadmap.ID) -> Step {
    if StepReference(roadmap, id) == reference { return blank }
    guard after.contains(where: { !$0.unknown.isEmpty && $0.leads(to: reference, from: roadmap) }) else { return self }
    var step = self
    for place in step.after.indices where step.after[place].leads(to: reference, from: roadmap) { step.after[place].unknown = [] }
    return step
  }

  /// What is left of a step without its words: an allow list, so that no member that comes later is forgotten.
  private var blank: Step {
    var blank = Step(id: id, title: .plain(""))
    blank.kind = kind
    blank.status = status
    blank.phase = phase
    blank.duration = duration
    blank.after = after
    for place in blank.after.indices { blank.after[place].unknown = [] }
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
