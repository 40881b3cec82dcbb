import RoadmapEngine

/// The order in which people see conflicts and their sides. That of the files follows from ids, which mean nothing to them.
extension Workspace {
  /// The conflicts in the order of the plan: those of a roadmap before those of its steps, and what belongs to no roadmap last.
  package var contestedInOrder: [ContestedAtom] {
    guard contested.count > 1 else { return contested }
    return contested.map { (position: position(of: $0), conflict: $0) }.sorted { left, right in
      (left.position.roadmap, left.position.step, left.conflict.thing.name, left.conflict.atom)
        < (right.position.roadmap, right.position.step, right.conflict.thing.name, right.conflict.atom)
    }.map(\.conflict)
  }

  private func position(of conflict: ContestedAtom) -> (roadmap: Int, step: Int) {
    guard let id = conflict.thing.roadmap, let index = roadmaps.firstIndex(where: { $0.id == id }) else { return (.max, 0) }
    guard case .step(let step) = conflict.thing else { return (index, -1) }
    return (index, roadmaps[index].index(of: step.step) ?? .max)
  }
}

extension ContestedAtom {
  /// The sides by party, name and instant.
  package var sidesInOrder: [Side] {
    sides.sorted { left, right in
      (left.author.party?.text ?? "", left.author.name, left.at, left.record)
        < (right.author.party?.text ?? "", right.author.name, right.at, right.record)
    }
  }
}
