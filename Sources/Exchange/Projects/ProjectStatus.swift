import RoadmapEngine

/// The status of a step as Microsoft Project expresses it: a percentage and actual dates.
struct ProjectStatus {
  let status: Step.Status
  let percent: Int

  init(of step: Step) {
    self.init(
      isDropped: step.status == .dropped, percent: step.status == .done ? 100 : min(99, step.progress), started: step.started,
      finished: step.finished)
  }

  /// Derives the status from a percentage and actual dates.
  init(isDropped: Bool, percent: Int, started: Day?, finished: Day?) {
    self.percent = percent
    if isDropped {
      status = .dropped
    } else if percent >= 100 || finished != nil {
      status = .done
    } else {
      status = started != nil || percent > 0 ? .active : .planned
    }
  }
}
