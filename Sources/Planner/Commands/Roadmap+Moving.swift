import RoadmapEngine

extension Roadmap {
  /// Moves a step after another one, or to the top.
  mutating func move(_ id: Step.ID, after predecessor: Step.ID?) {
    guard let index = index(of: id) else { return }
    let step = steps.remove(at: index)
    steps.insert(step, at: predecessor.flatMap { self.index(of: $0) }.map { $0 + 1 } ?? 0)
  }
}
