extension Step {
  /// Returns the step with another status and the dates that it implies (Scheduling.md, 6). Unknown dates are set to today.
  ///
  /// A done or dropped step also has its open waits ended.
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
