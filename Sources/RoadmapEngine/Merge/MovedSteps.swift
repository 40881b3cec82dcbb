/// The steps that a change makes, removes, restores or deletes.
struct MovedSteps {
  /// Each such step, with what it was before and after; nil where it did not exist.
  private(set) var steps: [(step: StepReference, from: (Step, Presence)?, to: (Step, Presence)?)] = []
  private var removed: Set<StepReference> = []
  private var restored: Set<StepReference> = []

  init(_ change: Change) {
    var from: [StepReference: (Step, Presence)] = [:]
    var to: [StepReference: (Step, Presence)] = [:]
    var order: [StepReference] = []
    func note(_ roadmap: Roadmap.ID, _ before: Step?, _ after: Step?, isTrash: Bool) {
      guard (before == nil) != (after == nil), var step = after ?? before else { return }
      let presence: Presence = if isTrash, let removal = step.removed { .trashed(removal) } else { .present }
      step.removed = nil
      let reference = StepReference(roadmap, step.id)
      if from[reference] == nil, to[reference] == nil { order.append(reference) }
      if before != nil { from[reference] = (step, presence) } else { to[reference] = (step, presence) }
    }
    for edit in change.edits {
      switch edit {
      case .step(let roadmap, let before, let after, _): note(roadmap, before, after, isTrash: false)
      case .trash(let roadmap, let before, let after, _): note(roadmap, before, after, isTrash: true)
      default: continue
      }
    }
    for step in order {
      steps.append((step, from[step], to[step]))
      if from[step]?.1 == .present, to[step]?.1 != .present { removed.insert(step) }
      if to[step]?.1 == .present, let former = from[step]?.1, former != .present { restored.insert(step) }
    }
  }

  /// Returns two versions of a step with the links and the parent that a removal hides from the later one, or a restoration from the former.
  func unhidden(_ before: Step, _ after: Step, in roadmap: Roadmap.ID?) -> (before: Step, after: Step) {
    if removed.isEmpty && restored.isEmpty { return (before, after) }
    var (former, later) = (before, after)
    former.showLinks(of: after, to: restored, in: roadmap)
    later.showLinks(of: before, to: removed, in: roadmap)
    if let parent = before.parent, removed.contains(StepReference(roadmap, parent)) { later.parent = parent }
    if let parent = after.parent, restored.contains(StepReference(roadmap, parent)) { former.parent = parent }
    return (former, later)
  }
}

extension Step {
  /// Adds links that another version of the step has to one of some steps, at their places.
  fileprivate mutating func showLinks(of other: Step, to steps: Set<StepReference>, in roadmap: Roadmap.ID?) {
    for (index, link) in other.after.enumerated() where steps.contains(StepReference(link.step.roadmap ?? roadmap, link.step.step)) {
      guard !after.contains(link) else { continue }
      after.insert(link, at: min(index, after.count))
    }
  }
}
