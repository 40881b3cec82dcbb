/// The days that count for one step, walked one by one: obvious, never fast (Scheduling.md, 2 and 3).
struct WalkedCount {
  /// One line for every party that counts its own days; a line works when all of its calendars do; no calendar: every day.
  let lines: [[WalkedCalendar]]

  private static func works(_ line: [WalkedCalendar], _ day: Int) -> Bool { line.allSatisfy { $0.works(day) } }

  /// "A day works if any of them works."
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

  /// "`each`: advance = the latest of the parties' advances; retreat = the earliest of their retreats."
  func advance(_ instant: Int, _ days: Int) -> Int {
    let ends = lines.map { WalkedCount.walk($0, instant, days) }
    return (days > 0 ? ends.max() : ends.min()) ?? instant
  }

  /// "n = 0: t; n > 0: the evening of the n-th working day at or after t; n < 0: the morning of the n-th working day before t."
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

  /// "Signed working days; `each`: the least over its parties."
  func workingDays(from early: Int, to late: Int) -> Int {
    let counts = lines.map { line in
      early <= late
        ? (early..<late).count { WalkedCount.works(line, $0) }
        : -(late..<early).count { WalkedCount.works(line, $0) }
    }
    return counts.min() ?? 0
  }
}
