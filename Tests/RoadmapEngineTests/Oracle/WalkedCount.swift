/// The working days of a step, counted one by one, obvious and slow (Scheduling.md, 2 and 3).
struct WalkedCount {
  /// One list of calendars for each party that counts its own days; a day works in a list if all its calendars work, and always in an
  /// empty one.
  let lines: [[WalkedCalendar]]

  private static func works(_ line: [WalkedCalendar], _ day: Int) -> Bool { line.allSatisfy { $0.works(day) } }

  /// Returns whether any list works on a day.
  func works(_ day: Int) -> Bool { lines.contains { WalkedCount.works($0, day) } }

  func firstWorking(from day: Int) -> Int {
    var day = day
    while !works(day) { day += 1 }
    return day
  }

  func lastWorking(before day: Int) -> Int {
    var day = day - 1
    while !works(day) { day -= 1 }
    return day
  }

  /// Returns the latest result over the lists, or the earliest if `days` is negative.
  func advance(_ instant: Int, _ days: Int) -> Int {
    let ends = lines.map { WalkedCount.walk($0, instant, days) }
    return (days > 0 ? ends.max() : ends.min()) ?? instant
  }

  /// Returns `advance(t, n)` on one list (Scheduling.md, 3).
  private static func walk(_ line: [WalkedCalendar], _ instant: Int, _ days: Int) -> Int {
    var at = instant
    var left = days
    while left > 0 {
      if works(line, at) { left -= 1 }
      at += 1
    }
    while left < 0 {
      at -= 1
      if works(line, at) { left += 1 }
    }
    return at
  }

  /// Returns the signed number of working days, the least over the lists.
  func workingDays(from early: Int, to late: Int) -> Int {
    let counts = lines.map { line in
      early <= late
        ? (early..<late).count { WalkedCount.works(line, $0) }
        : -(late..<early).count { WalkedCount.works(line, $0) }
    }
    return counts.min() ?? 0
  }
}
