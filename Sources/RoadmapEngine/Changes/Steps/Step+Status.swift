extension Step {
  /// Returns the step with another status and the actual dates that it implies (Scheduling.md, 6).
  ///
  /// An active step without a start starts today, a done one without a finish finishes today, and a planned one has no actual dates.
  /// The open waits of a done or dropped step are ended.
  package func setting(_ status: Status, today: Day) -> Step {
    var step = self
    step.status = status
    switch status {
    case .planned:
      step.started = nil
      step.finished = nil
    case .active:
      step.started = step.started ?? today
      step.finished = nil
    case .done:
      step.finished = step.finished ?? max(today, step.started ?? today)
    case .dropped: break
    }
    if status != .dropped { step.dropped = nil }
    if status == .done || status == .dropped {
      step.waiting = step.waiting.map { waiting in
        var over = waiting
        over.until = over.until ?? max(today, over.since)
        return over
      }
    }
    return step
  }
}
