/// A reference that keeps a thing from being removed.
package enum Use: Hashable, Sendable {
  /// A roadmap, and how many of its steps refer to the thing; 0 if only the roadmap itself does.
  case roadmap(Roadmap.ID, steps: Int)
  case view(SavedView.ID)
}

extension Workspace {
  /// Returns the references to a party or to one of its bodies. It may take part, own, support, be waited for, sign, or be named as a
  /// calendar.
  package func uses(of party: Party.ID, body: Body.ID? = nil) -> [Use] {
    // A step refers to the party if renaming the party would change the step.
    let other = Party.ID("\(party)-")
    if let body { return uses(of: .body(party, body, to: Body.ID("\(body)-"))) { _ in false } }
    return uses(of: .party(party, to: other)) { $0.parties.contains(party) || $0.calendar == party.text }
  }

  /// Returns the references to a roadmap from outside of it. They are links to its steps, and steps and views that name it.
  package func uses(of roadmap: Roadmap.ID) -> [Use] {
    uses(of: .roadmap(roadmap, to: Roadmap.ID("\(roadmap)-")), but: roadmap) { _ in false }
  }

  /// Returns the steps of a phase, and the views that name it. Views do not count if another roadmap has a phase with the same id.
  package func uses(of phase: Phase.ID, in roadmap: Roadmap.ID) -> [Use] {
    let steps = self[roadmap]?.steps.count { $0.phase == phase } ?? 0
    let isOnlyOne = !roadmaps.contains { $0.id != roadmap && $0.phases.contains { $0.id == phase } }
    return (steps > 0 ? [.roadmap(roadmap, steps: steps)] : [])
      + (isOnlyOne ? views(naming: .phase(roadmap, phase, to: Phase.ID("\(phase)-"))).map { .view($0) } : [])
  }

  /// Returns the references that a renaming would change.
  /// - Parameters:
  ///   - own: a roadmap whose own references do not count.
  ///   - isNamed: tells whether a roadmap itself refers to the thing.
  private func uses(of renaming: Renaming, but own: Roadmap.ID? = nil, _ isNamed: (Roadmap) -> Bool) -> [Use] {
    roadmaps.filter { $0.id != own }.compactMap { roadmap in
      let steps = (roadmap.steps + roadmap.trash).count { renaming.of($0, in: roadmap.id) != $0 }
      return steps > 0 || isNamed(roadmap) ? .roadmap(roadmap.id, steps: steps) : nil
    } + views(naming: renaming).map { .view($0) }
  }
}
