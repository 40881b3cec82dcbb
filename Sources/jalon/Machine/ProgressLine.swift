/// One line on stderr that tells how far long work has come; only on a terminal, and only after two seconds (CommandLine.md, Manners).
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
    Output.show(line: line)
    shown = line
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { Output.eraseLine() }
    isShown = false
  }
}
