import Foundation

/// Compares measurements with their goals and records whether one was missed.
struct Benchmarks {
  private(set) var hasMissed = false
  /// Only benchmarks whose names contain this text are run; nil for all.
  let wanted: String?

  /// Runs a piece of work several times and compares the fastest time with a goal in milliseconds; other load on the machine only adds
  /// time.
  /// - Returns: the fastest time in milliseconds; nil if this benchmark was not requested.
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

  /// Compares a figure with its goal, which is an upper limit.
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

  /// Returns whether a benchmark is requested, so that its plan is not made needlessly.
  func wants(_ name: String) -> Bool { wanted.map { name.contains($0) } ?? true }

  /// Returns a figure with three significant digits.
  private static func number(_ figure: Double) -> String {
    guard figure.isFinite else { return "nothing" }
    let places = figure < 10 ? 100.0 : figure < 100 ? 10 : 1
    let rounded = (figure * places).rounded() / places
    return places == 1 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// Returns the resident memory of this process in bytes.
  static func residentBytes() -> Int {
    // /proc/self/statm holds the size of the program and then the resident size, in pages.
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
