/// A civil date without clock or time zone, from 1900-01-01 to 2199-12-31 inclusive (Scheduling.md, 1).
package struct Day: Hashable, Comparable, Sendable {
  /// Calendar days since 1900-01-01, which was a Monday.
  package let number: Int32

  /// The number of days in the range.
  package static let count: Int32 = 109_573
  /// The years of the range, both ends included.
  package static let years = 1900...2199
  /// 1900-01-01.
  package static let first = Day(unchecked: 0)
  /// 2199-12-31.
  package static let last = Day(unchecked: count - 1)

  init(unchecked number: Int32) { self.number = number }

  /// Creates the day that lies a number of calendar days after 1900-01-01; nil outside of the range.
  package init?(number: Int) {
    guard number >= 0, number < Int(Day.count) else { return nil }
    self.number = Int32(number)
  }

  /// Creates a date of the Gregorian calendar. It returns nil if it does not exist (2025-02-30) or lies outside of the range.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    // The year is counted from 1 March, so that the leap day is its last day.
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    number = Int32(365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - Day.offset)
  }

  /// Reads a text that is exactly `YYYY-MM-DD` in ASCII digits; nil for any other text.
  package init?(_ text: String) { self.init(letters: text.utf8) }

  /// Reads a substring that is exactly `YYYY-MM-DD` in ASCII digits; nil for any other text.
  package init?(_ text: Substring) { self.init(letters: text.utf8) }

  private init?(letters: some Sequence<UInt8>) {
    var value = 0
    var count = 0
    for byte in letters {
      switch (count, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (4, _), (7, _): return nil
      case (0...9, UInt8(ascii: "0")...UInt8(ascii: "9")): value = value * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  /// Days from 1 March of year 0 to 1900-01-01.
  private static let offset = 693_901

  /// Checks whether a year of the Gregorian calendar has a 29 February.
  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Returns the number of days in a month, 1 being January; 0 for a month that does not exist.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }

  package var weekday: Weekday { Weekday(rawValue: Int(number) % 7) ?? .monday }

  package var year: Int { civil.year }
  /// The month, 1 to 12.
  package var month: Int { civil.month }
  /// The day of the month, from 1.
  package var dayOfMonth: Int { civil.day }

  /// Year, month and day of the month, all counted from 1.
  package var civil: (year: Int, month: Int, day: Int) {
    let days = Int(number) + Day.offset
    let century = (4 * days + 3) / 146_097
    let dayOfCentury = days - 146_097 * century / 4
    let yearOfCentury = (4 * dayOfCentury + 3) / 1461
    let dayOfYear = dayOfCentury - 1461 * yearOfCentury / 4
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (100 * century + yearOfCentury + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Returns the day a number of calendar days later, or earlier if negative; nil outside of the range.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// Returns the calendar days from another day to this one; negative if this one is earlier.
  package func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = civil
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
