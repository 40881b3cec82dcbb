import Canvas
import Planner
import Terminal

/// Work that may take long: large pages, forecasts, changes of thousands of steps, reading and writing.
extension PlannerLoop {
  /// The time after which a progress bar appears.
  private static let patience = Duration.milliseconds(300)

  /// Hands an event to the session. A bar appears if that takes long, and Esc restores the session.
  /// - Returns: the effects to carry out.
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
    // The window may have been resized meanwhile.
    if size != (session.width, session.height) { _ = session.handle(.resize(width: size.0, height: size.1)) }
    return done.effects
  }

  /// Does work on a thread, and shows a bar if it takes long.
  /// - Parameter mayStop: whether Esc ends the wait, after which the result is thrown away; false for work that writes files.
  /// - Returns: nil if Esc has stopped it, or if the program is to end.
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
