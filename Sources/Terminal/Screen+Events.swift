import Canvas
import Glibc

extension Screen {
  /// Whether the next event is there already: a key that was read but not handed out, or a size that was not told yet.
  ///
  /// The beginning of a key's sequence is none, because its rest may take long to arrive or never come.
  package var hasInput: Bool { isSizeUntold || input.decoder.hasEvent }

  /// Takes the letters that wait before any other event; none where a changed size is to be told first.
  package mutating func waitingLetters() -> [Key] { isSizeUntold ? [] : input.letters() }

  /// Waits for what happens next; nil when the time passes without anything. No timeout = as long as it takes.
  ///
  /// After `terminate` the session saves and leaves the body of `open`; `jalon` then exits with 128 plus the number of the signal.
  /// - Parameter watch: a descriptor that becomes readable when files change; who gets `filesChanged` reads it empty.
  package mutating func nextEvent(timeout: Duration? = nil, watch: Int32 = -1) -> Event? {
    let deadline = timeout.map { ContinuousClock.now + min(max($0, .zero), .seconds(86_400)) }
    while true {
      if let size = untoldSize() { return .resize(width: size.width, height: size.height) }
      switch input.next(until: deadline, watch: watch) {
      case .event(let event): return event
      case .nothing: return nil
      case .signal(SIGWINCH): takeSize()
      case .signal(SIGTSTP):
        suspend()
        return .suspendResumed
      case .signal(SIGCONT):
        // Stopped by SIGSTOP, which nobody is told of; the shell may have changed the modes since.
        enter()
        return .suspendResumed
      case .signal(let number): return .terminate(signal: number)
      }
    }
  }
}
