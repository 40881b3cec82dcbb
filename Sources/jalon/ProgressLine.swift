import Glibc
import Synchronization

/// One line on stderr that tells how far long work has come; only on a terminal, and only after two seconds (cli.md, Manners).
struct ProgressLine {
  private let began = ContinuousClock.now
  private var shown = ""
  private var isShown = false

  /// - Parameter text: what is written before the bar, like `Forecast: 640 of 10000 runs`.
  mutating func show(_ text: String, done: Int, of all: Int) {
    guard Output.isErrorTerminal, ContinuousClock.now - began > .seconds(2), all > 0 else { return }
    let filled = min(max(done * 20 / all, 0), 20)
    let line = "[\(String(repeating: "#", count: filled))\(String(repeating: ".", count: 20 - filled))] \(text)"
    guard line != shown else { return }
    Output.eraseLine()
    Output.complain(line)
    shown = line
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { Output.eraseLine() }
    isShown = false
  }
}

/// A line on stderr for as long as something takes that cannot tell how far it has come; only on a terminal, and only when it takes its time.
final class WaitingLine: Sendable {
  private enum State { case quick, shown, over }
  private let state = Mutex<State>(.quick)

  init(_ text: String) {
    guard Output.isErrorTerminal else { return }
    _ = LongWork { [self] in
      usleep(300_000)
      state.withLock { state in
        guard state == .quick else { return }
        Output.complain(text)
        state = .shown
      }
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state == .shown { Output.eraseLine() }
      state = .over
    }
  }
}
