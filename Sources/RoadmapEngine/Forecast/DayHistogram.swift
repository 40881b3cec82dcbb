/// Counts how often each day occurs. The range of counters grows in both directions.
struct DayHistogram: Sendable {
  private var first: Int32 = 0
  private var counts: [Int32] = []
  private(set) var total = 0

  /// Counts one occurrence of a day number.
  mutating func add(_ day: Int32) {
    total += 1
    if counts.isEmpty {
      first = day
      counts = [0]
    } else if day < first {
      counts.insert(contentsOf: repeatElement(0, count: Int(first - day)), at: 0)
      first = day
    } else if day >= first + Int32(counts.count) {
      counts.append(contentsOf: repeatElement(0, count: Int(day - first) + 1 - counts.count))
    }
    counts[Int(day - first)] += 1
  }

  /// Returns the first day by which at least a percentage of the cases has happened. It returns nil without any case.
  func day(at percent: Int) -> Day? {
    // Rounded up, so that for 80 percent at least 80 of 100 cases have happened.
    let wanted = (total * percent + 99) / 100
    var sum = 0
    for (index, count) in counts.enumerated() {
      sum += Int(count)
      if count > 0, sum >= wanted { return Day(number: Int(first) + index) }
    }
    return nil
  }

  /// Returns the number of cases that happened on or before a day.
  func count(upTo day: Day) -> Int {
    let end = min(max(Int(day.number) - Int(first) + 1, 0), counts.count)
    return counts[..<end].reduce(0) { $0 + Int($1) }
  }
}
