import Glibc
import Synchronization

/// The line on stderr that says that a command still works; only on a terminal, and only when that takes its time (CommandLine.md, Manners).
///
/// There is one at a time. Whatever else is written takes it away for good, and so does the planner when it takes the screen.
enum WaitingLine {
  private enum State { case none, quick, shown, over }
  private static let state = Mutex(State.none)

  /// - Parameters:
  ///   - patience: in microseconds, how long nothing is said.
  ///   - text: by the seconds since it began.
  static func begin(after patience: UInt32, _ text: @escaping @Sendable (Int) -> String) {
    let isWanted = state.withLock { state in
      guard Output.isErrorTerminal, state == .none else { return false }
      state = .quick
      return true
    }
    guard isWanted else { return }
    let began = ContinuousClock.now
    _ = LongWork {
      usleep(patience)
      while show(text(Int((.now - began) / .seconds(1)))) { usleep(1_000_000) }
    }
  }

  private static func show(_ line: String) -> Bool {
    state.withLock { state in
      guard state == .quick || state == .shown else { return false }
      Output.show(line: line)
      state = .shown
      return true
    }
  }

  static func end() {
    state.withLock { state in
      if state == .shown { Output.eraseLine() }
      state = .over
    }
  }
}
