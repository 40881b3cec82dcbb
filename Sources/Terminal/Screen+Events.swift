import Canvas
import Glibc

extension Screen {
  /// Whether the next event is available without waiting: a key that was read but not returned, or a size that was not reported yet.
  ///
  /// The beginning of a key's sequence does not count, because its rest may take long to arrive or never come.
  package var hasInput: Bool { isSizeUntold || input.decoder.hasEvent }

  /// Removes and returns the letters that come before any other event; none if a changed size is to be reported first.
  package mutating func waitingLetters() -> [Key] { isSizeUntold ? [] : input.letters() }

  /// Waits for the next event; nil if the timeout passes without one. Without a timeout it waits as long as necessary.
  ///
  /// After `terminate` the session saves and leaves the body of `open`; `jalon` then exits with 128 plus the number of the signal.
  /// - Parameter watch: a descriptor that becomes readable when files change; whoever receives `filesChanged` drains it.
  package mutating func nextEvent(timeout: Duration? = nil, watch: Int32 = -1) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + min(max($0, .zero), .seconds(86_400)) }
    while true {
      if let size = untoldSize() { return .resize(width: size.width, height: size.height) }
      switch input.next(until: deadline, watch: watch) {
      case .event(let event): return clicks.timed(event, at: .now)
      case .nothing: return nil
      case .signal(SIGWINCH): takeSize()
      case .signal(SIGTSTP):
        suspend()
        return .suspendResumed
      case .signal(SIGCONT):
        // The process was stopped by SIGSTOP, which cannot be handled; the shell may have changed the modes since.
        enter()
        return .suspendResumed
      case .signal(let number): return .terminate(signal: number)
      }
    }
  }
}
