import Glibc
import Synchronization

/// The line on stderr that says that a command is still working (CommandLine.md, Manners).
///
/// It appears only on a terminal and after some time. Any other output ends it, and so does the planner's screen.
enum WaitingLine {
  private enum State { case none, quick, shown, over }
  private static let state = Mutex(State.none)

  /// Starts waiting; does nothing if there was a line before.
  /// - Parameters:
  ///   - patience: microseconds until the line appears.
  ///   - text: the line, given the seconds since the start.
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
