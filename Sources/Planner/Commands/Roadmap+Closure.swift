import RoadmapEngine

extension Roadmap {
  /// Returns the steps and all steps that they contain, directly or not.
  func closure(of steps: Set<Step.ID>) -> Set<Step.ID> {
    let children = Dictionary(grouping: self.steps.filter { $0.parent != nil }) { $0.parent ?? $0.id }
    var found = steps
    var rest = Array(steps)
    while let next = rest.popLast() {
      for child in children[next] ?? [] where found.insert(child.id).inserted { rest.append(child.id) }
    }
    return found
  }
}
