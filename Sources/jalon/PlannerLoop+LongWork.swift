import Canvas
import Planner
import Terminal

/// An event that may set off work of some length: building a page of all steps, a forecast, a change of thousands of steps, its undo.
extension PlannerLoop {
  /// From when on people are told that something takes its time.
  private static let patience = Duration.milliseconds(300)

  /// Lets the session take an event. Where that takes its time, a bar says so, and Esc goes back to what was there before.
  /// - Parameter waiting: takes the keys that are typed meanwhile.
  /// - Returns: what is to be done.
  mutating func take(_ event: Event, _ session: inout Session, _ screen: inout Screen, _ waiting: inout [Event]) -> [Effect] {
    guard session.mayTakeLong(event) else { return session.handle(event) }
    let began = ContinuousClock.now
    let before = session
    let work = LongWork {
      var after = before
      let effects = after.handle(event)
      return (session: after, effects: effects)
    }
    if let done = work.value(within: PlannerLoop.patience) {
      session = done.session
      return done.effects
    }
    while true {
      if let done = work.value {
        session = done.session
        return done.effects
      }
      screen.show(session.frame(workingFor: Int((.now - began) / .milliseconds(100))), theme: theme(of: session))
      switch screen.nextEvent(timeout: .milliseconds(100), watch: work.descriptor) {
      case nil, .filesChanged: continue
      case .key(.escape), .key(.control("c")):
        session.stopped()
        waiting = []
        return []
      case .resize(let width, let height):
        _ = session.handle(.resize(width: width, height: height))
        waiting.append(.resize(width: width, height: height))
      case .terminate(let signal):
        waiting = [.terminate(signal: signal)]
        return []
      case .endOfInput:
        waiting = [.endOfInput]
        return []
      case .some(let other): waiting.append(other)
      }
    }
  }
}
