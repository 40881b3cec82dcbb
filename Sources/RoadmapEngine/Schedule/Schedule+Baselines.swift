/// The differences between a roadmap and one of its baselines (Scheduling.md, 10).
package struct BaselineComparison: Sendable {
  /// The change of a step that exists in both.
  package struct Variance: Sendable {
    /// The index of the step in the roadmap.
    package let step: Int
    /// The dates in the baseline.
    package let was: Baseline.Dates
    /// The current dates; nil for a dropped step and for a step on or downstream of a cycle.
    package let start: Day?
    package let finish: Day?
    /// Working days from the finish in the baseline to the current one, on the step's own calendar. Positive means late. nil without
    /// current dates.
    package let days: Int?
  }

  /// The steps that exist in both, in the order of the roadmap.
  package fileprivate(set) var variances: [Variance] = []
  /// The indexes of the steps that the baseline does not have; dropped steps are left out.
  package fileprivate(set) var added: [Int] = []
  /// The steps of the baseline that the roadmap no longer has, with their dates in it and in their order.
  package fileprivate(set) var removed: [(id: Step.ID, was: Baseline.Dates)] = []
}

extension Schedule {
  /// Returns a baseline with the current dates of a roadmap, dated today. Dropped steps and steps without dates are left out.
  package func baseline(_ id: Baseline.ID, title: Text?, ofRoadmap roadmap: Int) -> Baseline {
    var steps: [Step.ID: Baseline.Dates] = [:]
    for (index, step) in roadmaps[roadmap].steps.enumerated() where step.status != .dropped {
      let dates = dates(roadmap: roadmap, step: index)
      if let start = dates.start, let finish = dates.finish { steps[step.id] = Baseline.Dates(start: start, finish: finish) }
    }
    return Baseline(id: id, title: title, on: today, steps: steps)
  }

  /// Compares the current dates of a roadmap with a baseline.
  package func comparison(with baseline: Baseline, ofRoadmap roadmap: Int) -> BaselineComparison {
    var comparison = BaselineComparison()
    var known: Set<Step.ID> = []
    for (index, step) in roadmaps[roadmap].steps.enumerated() {
      known.insert(step.id)
      guard let was = baseline.steps[step.id] else {
        if step.status != .dropped { comparison.added.append(index) }
        continue
      }
      let now = step.status == .dropped ? nil : dates(roadmap: roadmap, step: index)
      let days = now?.finish.map { workingDays(from: was.finish, to: $0, roadmap: roadmap, step: index) }
      comparison.variances.append(.init(step: index, was: was, start: now?.start, finish: now?.finish, days: days))
    }
    comparison.removed = baseline.steps.filter { !known.contains($0.key) }
      .sorted { ($0.value.start, $0.key) < ($1.value.start, $1.key) }.map { ($0.key, $0.value) }
    return comparison
  }
}
