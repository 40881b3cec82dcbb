extension Workspace {
  /// Hides links to steps in the trash, and parents there: a removal deletes no links, so they come back with the step.
  /// - Parameters:
  ///   - things: what the merge has settled, whose links may lead to any step of the trash.
  ///   - purged: the steps that were removed for good, as they were.
  ///   - former: the plan before; links of other steps can only lead to steps that were on it.
  mutating func hideTrash(of things: Set<PlanThing>, purged: [StepReference: Step], formerly former: Workspace) {
    var trash = purged
    for (roadmap, step) in trashed { trash[StepReference(roadmap, step.id)] = step }
    guard !trash.isEmpty else { return }
    let isNew = trash.keys.contains { former[$0] != nil }
    for roadmap in roadmaps.indices {
      let id = roadmaps[roadmap].id
      for index in roadmaps[roadmap].steps.indices {
        let step = roadmaps[roadmap].steps[index]
        guard isNew || things.contains(.step(StepReference(id, step.id))) else { continue }
        if step.after.contains(where: { trash[StepReference($0.step.roadmap ?? id, $0.step.step)] != nil }) {
          roadmaps[roadmap].steps[index].after.removeAll { trash[StepReference($0.step.roadmap ?? id, $0.step.step)] != nil }
        }
        guard let parent = step.parent, trash[StepReference(id, parent)] != nil else { continue }
        roadmaps[roadmap].steps[index].parent = parent.container(outside: trash, in: id)
      }
    }
  }
}

extension Step.ID {
  /// Returns the nearest step around a step of the trash that is not there itself; nil for none.
  fileprivate func container(outside trash: [StepReference: Step], in roadmap: Roadmap.ID) -> Step.ID? {
    var parent: Step.ID? = self
    var seen: Set<Step.ID> = []
    while let id = parent, let step = trash[StepReference(roadmap, id)] {
      guard seen.insert(id).inserted else { return nil }
      parent = step.parent
    }
    return parent
  }
}
