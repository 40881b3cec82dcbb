/// How a roadmap stands against a baseline (Scheduling.md, 10).
package struct BaselineComparison: Sendable {
  /// A step that both know.
  package struct Variance: Sendable {
    /// Place of the step in the roadmap.
    package let step: Int
    package let was: Baseline.Dates
    /// The dates of today; nil for a dropped step, and in or behind a circle.
    package let start: Day?
    package let finish: Day?
    /// Working days from the finish in the baseline to the finish of today, on the step's own calendar; positive is late.
    package let days: Int?
  }

  /// In the order of the roadmap.
  package fileprivate(set) var variances: [Variance] = []
  /// Places of steps that came since.
  package fileprivate(set) var added: [Int] = []
  /// Steps that went since, with the dates that they had, in the order of these.
  package fileprivate(set) var removed: [(id: Step.ID, was: Baseline.Dates)] = []
}

extension Schedule {
  /// The dates of every step of a roadmap, to be kept under a name. Steps without dates, and dropped ones, are left out.
  package func baseline(_ id: Baseline.ID, title: Text?, ofRoadmap roadmap: Int) -> Baseline {
    var steps: [Step.ID: Baseline.Dates] = [:]
    for (place, step) in roadmaps[roadmap].steps.enumerated() where step.status != .dropped {
      let dates = dates(roadmap: roadmap, step: place)
      if let start = dates.start, let finish = dates.finish { steps[step.id] = Baseline.Dates(start: start, finish: finish) }
    }
    return Baseline(id: id, title: title, on: today, steps: steps)
  }

  /// What has moved, come and gone since a baseline of a roadmap.
  package func comparison(with baseline: Baseline, ofRoadmap roadmap: Int) -> BaselineComparison {
    var comparison = BaselineComparison()
    var known: Set<Step.ID> = []
    for (place, step) in roadmaps[roadmap].steps.enumerated() {
      known.insert(step.id)
      guard let was = baseline.steps[step.id] else {
        if step.status != .dropped { comparison.added.append(place) }
        continue
      }
      let now = step.status == .dropped ? nil : dates(roadmap: roadmap, step: place)
      let days = now?.finish.map { workingDays(from: was.finish, to: $0, roadmap: roadmap, step: place) }
      comparison.variances.append(.init(step: place, was: was, start: now?.start, finish: now?.finish, days: days))
    }
    comparison.removed = baseline.steps.filter { !known.contains($0.key) }
      .sorted { ($0.value.start, $0.key) < ($1.value.start, $1.key) }.map { ($0.key, $0.value) }
    return comparison
  }
}
