import Dispatch

extension Array where Element: Sendable {
  /// The greatest number of runs into which the elements are divided.
  private static var mostRuns: Int { 32 }

  /// Returns the results of a function for each element, in order. Many elements are computed on several cores.
  /// - Parameters:
  ///   - few: the number of elements that are worth one more thread.
  ///   - work: must not depend on results for other elements.
  package func mapOnAllCores<Result: Sendable>(few: Int = 64, _ work: @Sendable (Element) -> Result) -> [Result] {
    // Several times as many runs as cores, so that no core waits long for the last run of another one.
    let runs = Swift.min(Self.mostRuns, count / Swift.max(1, few))
    guard runs > 1 else { return map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, made in
      let results = Unchecked(value: buffer)
      // The number of runs follows the number of elements, not of cores: the system gives a free core the next run.
      DispatchQueue.concurrentPerform(iterations: runs) { run in
        for index in count * run / runs..<count * (run + 1) / runs {
          (results.value.baseAddress.map { $0 + index })?.initialize(to: work(self[index]))
        }
      }
      made = count
    }
  }
}

extension Array where Element: Sendable {
  /// Returns the results of a function that mostly waits, such as for a disk, for each element, in order. Many elements are waited for on up to 16
  /// threads, however few cores there are.
  /// - Parameters:
  ///   - few: the number of elements that are worth one more thread.
  ///   - work: must not depend on results for other elements.
  package func mapWaiting<Result: Sendable>(few: Int, _ work: @escaping @Sendable (Element) -> Result) -> [Result] {
    let runs = Swift.min(16, count / Swift.max(1, few))
    guard runs > 1 else { return map(work) }
    let parts: [Ahead<[Result]>] = (0..<runs).map { run in
      let part = self[count * run / runs..<count * (run + 1) / runs]
      return Ahead { part.map(work) }
    }
    return parts.flatMap { $0.value }
  }
}

/// A buffer in which every run writes only its own elements, so that it may be shared between threads.
private struct Unchecked<Element>: @unchecked Sendable {
  let value: UnsafeMutableBufferPointer<Element>
}
