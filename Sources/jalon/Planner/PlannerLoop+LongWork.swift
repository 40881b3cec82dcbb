import Canvas
import Planner
import Terminal

/// Work of some length, such as a page of all steps, a forecast, a change of thousands of steps, and what is read or written for it.
extension PlannerLoop {
  /// From when on people are told that something takes its time.
  private static let patience = Duration.milliseconds(300)

  /// Lets the session take an event. Where that takes its time, a bar says so, and Esc goes back to what was there before.
  /// - Returns: what is to be done.
  mutating func take(_ event: Event, _ session: inout Session, _ screen: inout Screen) -> [Effect] {
    guard session.mayTakeLong(event) else { return session.handle(event) }
    let before = session
    let done = wait(&session, &screen) {
      var after = before
      let effects = after.handle(event)
      return (session: after, effects: effects)
    }
    guard let done else { return [] }
    let size = (session.width, session.height)
    session = done.session
    // The window may have changed meanwhile.
    if size != (session.width, session.height) { _ = session.handle(.resize(width: size.0, height: size.1)) }
    return done.effects
  }

  /// Does work beside the screen; where it takes its time, a bar says so.
  /// - Parameter mayStop: whether nothing is lost where its outcome is let go; what writes files goes on to its end.
  /// - Returns: nil where Esc has stopped it, or the program is to end.
  mutating func wait<Value: Sendable>(
    _ session: inout Session, _ screen: inout Screen, mayStop: Bool = true,
    for work: @escaping @Sendable () -> Value
  ) -> Value? {
    let began = ContinuousClock.now
    let work = LongWork(work)
    if let value = work.value(within: PlannerLoop.patience) { return value }
    while true {
      if let value = work.value { return value }
      screen.show(session.frame(workingFor: Int((.now - began) / .milliseconds(100)), mayStop: mayStop), theme: theme(of: session))
      guard let event = screen.nextEvent(timeout: .milliseconds(100), watch: work.descriptor) else { continue }
      switch event {
      case .filesChanged: continue
      case .key(let key) where mayStop && LongWorkKey.act(of: key) == .stop:
        session.stopped()
        waiting = []
        return nil
      case .resize(let width, let height): _ = session.handle(.resize(width: width, height: height))
      case .terminate, .endOfInput:
        waiting = [event]
        if mayStop { return nil }
      default: waiting.append(event)
      }
    }
  }
}
