/// The Umm al-Qura calendar: the first days of the months of the Hijri years 1343 to 1500.
///
/// Where months begin with the sighting of the moon, these days are estimates. The month lengths are taken from the tables of hijridate
/// 2.6.0 (MIT licence, Copyright (c) Mohammed Alshehri).
package enum HijriCalendar {
  /// The Hijri years with known months, both ends included: 1 August 1924 to 16 November 2077.
  package static let years = 1343...1500

  /// Returns the days of a Gregorian year that have a Hijri month and day: none, one or two.
  /// - Parameter day: 1 to 30; in a month of 29 days, 30 means its last day.
  package static func days(month: Int, day: Int, inYear year: Int) -> [Day] {
    guard (1...12).contains(month), (1...30).contains(day) else { return [] }
    let estimate = (year - 622) * 33 / 32
    return (estimate - 1...estimate + 2).compactMap { date(year: $0, month: month, day: day) }.filter { $0.year == year }
  }

  private static func date(year: Int, month: Int, day: Int) -> Day? {
    guard let first = start(ofMonth: month, year: year) else { return nil }
    return first.adding(days: min(day, length(ofMonth: month, year: year)) - 1)
  }

  /// Returns the length of a month, 29 or 30 days. It is 28 to 31 in the printed calendars before 1946, and 0 for an unknown month.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    guard years.contains(year), (1...12).contains(month) else { return 0 }
    let index = (year - years.lowerBound) * 12 + month
    return Int(starts[index] - starts[index - 1])
  }

  /// Checks whether the Hijri date of every day of a Gregorian year is known.
  package static func covers(year: Int) -> Bool { (1925...2076).contains(year) }

  /// Checks whether a day lies in Ramadan; nil outside of the known years.
  package static func isRamadan(_ day: Day) -> Bool? { date(of: day).map { $0.month == 9 } }

  /// Returns each Ramadan that has a day between a first and a last day. Both ends are included everywhere.
  package static func ramadans(from first: Day, to last: Day) -> [(first: Day, last: Day)] {
    (first.year - 1...max(first.year, last.year)).flatMap { days(month: 9, day: 1, inYear: $0) }.compactMap { start in
      date(of: start).flatMap { start.adding(days: length(ofMonth: 9, year: $0.year) - 1) }.map { (start, $0) }
    }.filter { $0.last >= first && $0.first <= last }
  }

  /// Returns the first day of a month; nil for an unknown month.
  package static func start(ofMonth month: Int, year: Int) -> Day? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    return Day(number: Int(starts[(year - years.lowerBound) * 12 + month - 1]))
  }

  /// Returns the Hijri year, month and day of the month; nil outside of the known years.
  package static func date(of day: Day) -> (year: Int, month: Int, day: Int)? {
    guard let first = starts.first, day.number >= first, let end = starts.last, day.number < end else { return nil }
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= day.number { low = middle } else { high = middle }
    }
    return (years.lowerBound + low / 12, low % 12 + 1, Int(day.number - starts[low]) + 1)
  }

  /// The day numbers of the first days of all months in order, then that of the day after the last month.
  private static let starts: [Int32] = {
    var next: Int32 = 8978  // 1924-08-01
    var result = [next]
    for year in lengths {
      for month in 0..<12 {
        next += Int32(28 + (year >> UInt32(2 * month)) & 3)
        result.append(next)
      }
    }
    return result
  }()

  /// The lengths of the months of each year. Two bits for each month, the first month in the lowest bits, hold its length minus 28.
  private static let lengths: [UInt32] = [
    0xA8A9A6, 0x666665, 0x9A2766, 0x6969A5, 0x5A69A5, 0x35A666, 0xB2A666, 0x9A6599, 0x9A5666, 0x666666,
    0x9699A6, 0x666999, 0x9A6666, 0x65A665, 0xA66666, 0x69659A, 0x65966A, 0xA66666, 0x666666, 0x666666,
    0xA66666, 0x6A2666, 0xA66666, 0x666666, 0x666666, 0xA66666, 0x69A666, 0x666666, 0xA99966, 0xA65999,
    0x999999, 0xA5A666, 0x696666, 0x666A59, 0xA69996, 0x666666, 0x999999, 0x666666, 0x6659A6, 0x9969A6,
    0x666699, 0x666666, 0x6A65A6, 0xA6665A, 0xA66665, 0x666669, 0xA66666, 0x59A666, 0xA66666, 0xA66665,
    0xA66566, 0x696666, 0x6659A6, 0x9966A6, 0x666699, 0x99A666, 0x699999, 0xA6659A, 0x665999, 0x99666A,
    0x6599A9, 0x966A69, 0x6669A5, 0x9A6666, 0x999999, 0x996666, 0x6599A6, 0x9666A6, 0x59A699, 0x66A696,
    0xA69A59, 0x9A9965, 0x9A6599, 0x996666, 0x599A66, 0x666A66, 0x9A6999, 0x9AA659, 0x9AA565, 0x9A9596,
    0x999666, 0x6659A6, 0x6699A6, 0x9A6999, 0x69A665, 0xA6A596, 0xA69659, 0x999969, 0x966669, 0x5999A9,
    0x6669A6, 0x5A6999, 0x9A6666, 0x999999, 0x9665A6, 0x6596A6, 0x9666A6, 0x599A99, 0x669A66, 0x669999,
    0xA66666, 0x999699, 0x9659A9, 0x5969A9, 0x6666A6, 0x99A699, 0x69A665, 0x699966, 0x66659A, 0x99966A,
    0x6665A9, 0x9999A9, 0x6699A5, 0x9A9996, 0xA69659, 0x9A5966, 0x69659A, 0xA5999A, 0x666699, 0x9A6666,
    0x69A659, 0xA99966, 0xA96599, 0x999666, 0x6659A6, 0x9999A6, 0x5A69A5, 0x6A6696, 0x69A659, 0x699666,
    0x6659A6, 0x99669A, 0x659A99, 0x969A99, 0x5A9A65, 0x9A6996, 0x9A6659, 0x999969, 0x659A69, 0x9669A6,
    0x59A9A5, 0x69A696, 0xA99A59, 0xA66665, 0xA65999, 0x996669, 0x6599A9, 0x9669A6, 0xA66999, 0x9A6665,
    0x9A5996, 0x99965A, 0x66599A, 0x99666A, 0x665A69, 0x999A66, 0x699999, 0xA9965A,
  ]
}
