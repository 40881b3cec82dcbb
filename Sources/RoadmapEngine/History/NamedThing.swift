/// A thing that other parts of the plan refer to by its id.
package enum NamedThing: Hashable, Sendable {
  case party(Party.ID)
  case body(Party.ID, Body.ID)
  case roadmap(Roadmap.ID)
  case phase(Roadmap.ID, Phase.ID)
  case step(StepReference)
}

extension Workspace {
  /// Returns a copy of the workspace with a change applied.
  /// - Throws: `Conflict` if the change does not fit, or removes something that is still referred to afterwards.
  func making(_ change: Change) throws(Conflict) -> Workspace {
    var changed = self
    try changed.apply(change)
    for thing in change.takenAway where !changed.has(thing) {
      let uses = changed.uses(of: thing)
      if !uses.isEmpty { throw .stillNamed(thing, uses) }
    }
    return changed
  }

  /// Checks whether the workspace has a thing; a step must be on the plan.
  private func has(_ thing: NamedThing) -> Bool {
    switch thing {
    case .party(let id): self[id] != nil
    case .body(let party, let body): self[party]?.bodies.contains { $0.id == body } ?? false
    case .roadmap(let id): self[id] != nil
    case .phase(let roadmap, let phase): self[roadmap]?.phases.contains { $0.id == phase } ?? false
    case .step(let step): step.roadmap.map { self[$0]?[step.step] != nil } ?? false
    }
  }

  /// Returns the references to a thing.
  private func uses(of thing: NamedThing) -> [Use] {
    switch thing {
    case .party(let id): uses(of: id)
    case .body(let party, let body): uses(of: party, body: body)
    case .roadmap(let id): uses(of: id)
    case .phase(let roadmap, let phase): uses(of: phase, in: roadmap)
    case .step(let step): uses(of: step)
    }
  }

  /// Returns the steps on the plan that link to a step or are contained in it.
  private func uses(of step: StepReference) -> [Use] {
    roadmaps.compactMap { roadmap in
      let steps = roadmap.steps.count { other in
        other.after.contains { StepReference($0.step.roadmap ?? roadmap.id, $0.step.step) == step }
          || roadmap.id == step.roadmap && other.parent == step.step
      }
      return steps > 0 ? .roadmap(roadmap.id, steps: steps) : nil
    }
  }
}

extension Change {
  /// The things that the change may remove and that others may refer to; none for a renaming.
  fileprivate var takenAway: [NamedThing] { renaming == nil ? edits.flatMap(\.takenAway) : [] }
}

extension Edit {
  fileprivate var takenAway: [NamedThing] {
    switch self {
    case .party(let before?, nil): [.party(before.id)]
    case .party(let before?, let after?): before.bodies.filter { !after.bodies.contains($0) }.map { .body(before.id, $0.id) }
    case .roadmap(let before?, nil): [.roadmap(before.id)]
    case .roadmap(let before?, let after?): before.phases.filter { !after.phases.contains($0) }.map { .phase(before.id, $0.id) }
    case .step(let roadmap, let before?, nil, _): [.step(StepReference(roadmap, before.id))]
    case .list(.party(let party), let list) where list.list == "bodies":
      list.entries.filter { $0.after == nil }.map { .body(party, Body.ID($0.key)) }
    case .list(.roadmap(let roadmap), let list) where list.list == "phases":
      list.entries.filter { $0.after == nil }.map { .phase(roadmap, Phase.ID($0.key)) }
    default: []
    }
  }
}
