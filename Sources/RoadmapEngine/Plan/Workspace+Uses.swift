/// What still needs something: it may not go before.
package enum Use: Hashable, Sendable {
  /// A roadmap, and how many of its steps; none where it is the roadmap itself.
  case roadmap(Roadmap.ID, steps: Int)
  case view(SavedView.ID)
}

extension Workspace {
  /// Where a party, or one of its bodies, is named: as taking part, owning, helping, awaited, signing, or by its calendar.
  package func uses(of party: Party.ID, body: Body.ID? = nil) -> [Use] {
    // What would change if it had another name.
    let other = Party.ID("\(party)-")
    if let body { return uses(of: .body(party, body, to: Body.ID("\(body)-"))) { _ in false } }
    return uses(of: .party(party, to: other)) { $0.parties.contains(party) || $0.calendar == party.text }
  }

  /// What links to a roadmap's steps from outside, or opens it.
  package func uses(of roadmap: Roadmap.ID) -> [Use] {
    uses(of: .roadmap(roadmap, to: Roadmap.ID("\(roadmap)-")), but: roadmap) { _ in false }
  }

  /// The steps of a phase, and the views that name it.
  package func uses(of phase: Phase.ID, in roadmap: Roadmap.ID) -> [Use] {
    let steps = self[roadmap]?.steps.count { $0.phase == phase } ?? 0
    let isOnlyOne = !roadmaps.contains { $0.id != roadmap && $0.phases.contains { $0.id == phase } }
    return (steps > 0 ? [.roadmap(roadmap, steps: steps)] : [])
      + (isOnlyOne ? views(naming: .phase(roadmap, phase, to: Phase.ID("\(phase)-"))).map { .view($0) } : [])
  }

  private func uses(of renaming: Renaming, but own: Roadmap.ID? = nil, _ isNamed: (Roadmap) -> Bool) -> [Use] {
    roadmaps.filter { $0.id != own }.compactMap { roadmap in
      let steps = (roadmap.steps + roadmap.trash).count { renaming.of($0, in: roadmap.id) != $0 }
      return steps > 0 || isNamed(roadmap) ? .roadmap(roadmap.id, steps: steps) : nil
    } + views(naming: renaming).map { .view($0) }
  }
}
