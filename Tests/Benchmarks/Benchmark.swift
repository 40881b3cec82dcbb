import Foundation

/// Measures pieces of work against their goals and remembers whether one was missed.
struct Benchmarks {
  private(set) var hasMissed = false
  /// Only those whose names hold this text run.
  let wanted: String?

  /// Runs a piece of work several times and holds the fastest against a goal in milliseconds: everything else on the machine only adds.
  /// - Returns: the fastest, in milliseconds; nil where this one is not wanted.
  @discardableResult mutating func measure(_ name: String, goal: Double, runs: Int = 7, _ work: () -> Void) -> Double? {
    guard wants(name) else { return nil }
    var times: [Double] = []
    for _ in 0..<runs {
      times.append(Benchmarks.milliseconds(work))
    }
    times.sort()
    report(name, times[0], "ms", goal: goal, "median \(Benchmarks.number(times[runs / 2])) of \(runs)")
    return times[0]
  }

  /// Holds a figure against the most that it may be.
  mutating func report(_ name: String, _ figure: Double, _ unit: String, goal: Double, _ remark: String = "") {
    let isMet = figure <= goal
    hasMissed = hasMissed || !isMet
    let columns = [
      name.padded(to: 62), (Benchmarks.number(figure) + " " + unit).padded(to: 12), ("goal " + Benchmarks.number(goal)).padded(to: 12),
      (isMet ? "met" : "MISSED").padded(to: 7), remark,
    ]
    print(columns.joined(separator: " "))
  }

  static func milliseconds(_ work: () -> Void) -> Double {
    let start = ContinuousClock.now
    work()
    return (ContinuousClock.now - start) / .milliseconds(1)
  }

  /// Whether a benchmark of this name is asked for, so that its plan need not be made for nothing.
  func wants(_ name: String) -> Bool { wanted.map { name.contains($0) } ?? true }

  /// Three digits that mean something.
  private static func number(_ figure: Double) -> String {
    guard figure.isFinite else { return "nothing" }
    let places = figure < 10 ? 100.0 : figure < 100 ? 10 : 1
    let rounded = (figure * places).rounded() / places
    return places == 1 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// Bytes of this process in memory.
  static func residentBytes() -> Int {
    // /proc/self/statm: pages of the program, pages in memory, …
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
