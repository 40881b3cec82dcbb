import Canvas

/// Tells the second press of a double click by the time since the press before it on the same cell.
struct ClickTimer {
  /// The longest time between the two presses.
  static let longest = Duration.milliseconds(400)

  private var last: (x: Int, y: Int, at: ContinuousClock.Instant)?

  /// Returns an event, in which the second press of a double click is marked. A third press is a first one again. A key, the wheel and a
  /// motion with the button down come between two clicks.
  mutating func timed(_ event: Event, at now: ContinuousClock.Instant) -> Event {
    switch event {
    case .mouse(let mouse) where mouse.act == .press:
      if let last, last.x == mouse.x, last.y == mouse.y, now - last.at <= ClickTimer.longest {
        self.last = nil
        return .mouse(Mouse(.secondPress, x: mouse.x, y: mouse.y))
      }
      last = (mouse.x, mouse.y, now)
    case .mouse(let mouse) where mouse.act == .release: break
    case .mouse, .key, .paste, .burst, .resize, .suspendResumed: last = nil
    case .focused, .filesChanged, .tick, .terminate, .endOfInput: break
    }
    return event
  }
}
