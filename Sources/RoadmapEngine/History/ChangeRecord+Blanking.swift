extension ChangeRecord {
  /// Returns the record without the texts of a step. If it concerns the step, its reason is removed too, since it may name it.
  package func blanking(_ step: StepReference) -> ChangeRecord {
    guard concerns(step) || change.makes(step) || change.links(to: step) || answers(step) else { return self }
    var record = self
    let edits = change.edits.compactMap { $0.blanking(step) }
    if case .reviewed(var review) = act {
      review.answers = review.answers.map { $0.thing == .step(step) ? $0.blank : $0 }
      record.act = .reviewed(review)
    }
    record.change = Change(edits, reason: concerns(step) || change.makes(step) ? "" : change.reason)
    return record
  }
}

extension ChangeRecord {
  /// Checks whether the record answers what another party says of a step.
  fileprivate func answers(_ step: StepReference) -> Bool {
    guard case .reviewed(let review) = act else { return false }
    return review.answers.contains { $0.thing == .step(step) }
  }
}

extension PacketReview.Answer {
  /// The answer without its reason.
  fileprivate var blank: PacketReview.Answer {
    if case .refused = result { PacketReview.Answer(thing, atom, .refused("")) } else { self }
  }
}

extension Change {
  /// Checks whether the change holds a link to a step with unknown keys. These may contain words about that step.
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
  /// Returns the edit without the texts of a step.
  /// - Returns: nil if nothing but these texts would be left.
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
      // Among the lists of a step only the links are kept, since they hold no words except in unknown keys.
      if list.list != "after" { return StepReference(roadmap, step) == reference ? nil : self }
      for index in list.entries.indices {
        list.entries[index].before = list.entries[index].before?.blanking(reference, StepReference(roadmap, step))
        list.entries[index].after = list.entries[index].after?.blanking(reference, StepReference(roadmap, step))
      }
      return .list(owner, list)
    default: return self
    }
  }
}

extension ListOwner {
  /// The list of the step on the plan that corresponds to a list of the step in the trash.
  fileprivate var inPlan: ListOwner { if case .trash(let roadmap, let step) = self { .step(roadmap, step) } else { self } }
}

extension ListElement {
  /// Returns the element without unknown keys if it is a link of or to the step.
  /// - Parameter step: the step that has the list.
  fileprivate func blanking(_ reference: StepReference, _ step: StepReference) -> ListElement {
    guard case .link(var link) = self else { return self }
    if step == reference || link.leads(to: reference, from: step.roadmap) { link.unknown = [] }
    return .link(link)
  }
}

extension Link {
  /// Checks whether the link leads to a step, when it is written in a step of the given roadmap.
  fileprivate func leads(to reference: StepReference, from roadmap: Roadmap.ID?) -> Bool {
    StepReference(step.roadmap ?? roadmap, step.step) == reference
  }
}

extension Roadmap {
  /// Returns the roadmap without the texts of a step.
  fileprivate func blanking(_ reference: StepReference) -> Roadmap {
    var blanked = self
    blanked.steps = steps.map { $0.blanking(reference, in: id) }
    blanked.trash = trash.map { $0.blanking(reference, in: id) }
    guard reference.roadmap == id else { return blanked }
    for index in blanked.baselines.indices { blanked.baselines[index].steps[reference.step]?.unknown = [] }
    return blanked
  }
}

extension Step {
  /// Returns the step without its texts if it is the given one. Otherwise only unknown keys of its links to that one are removed.
  fileprivate func blanking(_ reference: StepReference, in roadmap: Roadmap.ID) -> Step {
    if StepReference(roadmap, id) == reference { return blank }
    guard after.contains(where: { !$0.unknown.isEmpty && $0.leads(to: reference, from: roadmap) }) else { return self }
    var step = self
    for index in step.after.indices where step.after[index].leads(to: reference, from: roadmap) { step.after[index].unknown = [] }
    return step
  }

  /// The step without its texts. Fields are listed one by one, so that a new field is blanked until it is listed here.
  private var blank: Step {
    var blank = Step(id: id, title: .plain(""))
    blank.kind = kind
    blank.status = status
    blank.phase = phase
    blank.duration = duration
    blank.after = after
    for index in blank.after.indices { blank.after[index].unknown = [] }
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
