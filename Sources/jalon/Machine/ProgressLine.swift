/// The progress of long work, on a terminal of stderr and after 2 s (CommandLine.md, Manners).
struct ProgressLine {
  private let began = ContinuousClock.now
  private var shown = ""
  private var isShown = false

  /// Shows how much of the work is done.
  /// - Parameter text: the text after the bar, such as `Forecast: 640 of 10000 runs`.
  mutating func show(_ text: String, done: Int, of all: Int) {
    guard Output.isErrorTerminal, ContinuousClock.now - began > .seconds(2), all > 0 else { return }
    let filled = min(max(done * 20 / all, 0), 20)
    let line = "[\(String(repeating: "#", count: filled))\(String(repeating: ".", count: 20 - filled))] \(text)"
    guard line != shown else { return }
    Output.show(line: line)
    shown = line
    isShown = true
  }

  /// Erases the line.
  mutating func clear() {
    if isShown { Output.eraseLine() }
    isShown = false
  }
}
