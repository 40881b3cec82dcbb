/// Measures how the cost of some work grows with its size.
package enum Growth {
  /// Returns the processor time of a large piece of work divided by that of a small one; each is run three times and the fastest run
  /// counts.
  ///
  /// A caller compares it with a limit far from both: for work that is sixteen times as large, linear cost gives about 16, quadratic cost
  /// 256.
  /// - Parameter prepare: makes the work of a size; the time for that is not measured.
  package static func factor(from small: Int, to large: Int, _ prepare: (Int) -> () -> Void) -> Double {
    time(prepare(large)) / time(prepare(small))
  }

  private static func time(_ work: () -> Void) -> Double {
    let times = (0..<3).map { _ in ThreadClock.time(work) / .microseconds(1) }
    return max(times.min() ?? 1, 1)
  }
}
