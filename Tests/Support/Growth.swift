/// How the cost of some work grows with its size.
package enum Growth {
  /// Returns how many times the processor time of a small piece of work a large one takes: each is done three times, and the quickest counts.
  ///
  /// A caller holds it against a limit far from either side: of work that is sixteen times as large, linear cost takes about sixteen times
  /// as long, quadratic cost 256 times.
  /// - Parameter prepare: makes the work of a size; what it does itself is not measured.
  package static func factor(from small: Int, to large: Int, _ prepare: (Int) -> () -> Void) -> Double {
    time(prepare(large)) / time(prepare(small))
  }

  private static func time(_ work: () -> Void) -> Double {
    let times = (0..<3).map { _ in ThreadClock.time(work) / .microseconds(1) }
    return max(times.min() ?? 1, 1)
  }
}
