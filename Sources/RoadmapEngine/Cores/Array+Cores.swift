import Dispatch

extension Array where Element: Sendable {
  /// What comes of each element, in their order, worked out on all cores where there are many: what is done with one must depend
  /// on no other.
  /// - Parameter few: fewer elements than this are not worth a second thread.
  package func mapOnAllCores<Result: Sendable>(few: Int = 64, _ work: @Sendable (Element) -> Result) -> [Result] {
    let runs = Swift.min(8, count / Swift.max(1, few))
    guard runs > 1 else { return map(work) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, made in
      let results = Unchecked(value: buffer)
      // As many runs as there is work for, not as cores: who is done early takes another one.
      DispatchQueue.concurrentPerform(iterations: runs) { run in
        for place in count * run / runs..<count * (run + 1) / runs {
          (results.value.baseAddress.map { $0 + place })?.initialize(to: work(self[place]))
        }
      }
      made = count
    }
  }
}

/// A buffer of which every run writes its own places.
private struct Unchecked<Element>: @unchecked Sendable {
  let value: UnsafeMutableBufferPointer<Element>
}
