import RoadmapEngine

/// How a workbook counts days.
enum DateSystem: Sendable {
  /// 1 is 1900-01-01. 60 is a 29 February 1900 that never was.
  case from1900
  /// 0 is 1904-01-01.
  case from1904

  /// The years of which a number is taken for a day where nothing shows it as one.
  private static let likelyYears = 2000...2099

  /// Returns the day that a number most likely means that is not shown as one, such as after days were pasted as values; nil for any other number.
  func likelyDay(_ serial: Double) -> Day? {
    guard serial == serial.rounded(), let day = day(serial), Self.likelyYears.contains(day.year) else { return nil }
    return day
  }

  /// Returns the day that a number means, without its time of day; nil if there is no such day.
  func day(_ serial: Double) -> Day? {
    guard serial >= 0, serial < Double(2 * Day.count) else { return nil }
    let whole = Int(serial)
    switch self {
    case .from1900: return whole == 60 ? nil : Day(number: whole < 60 ? whole - 1 : whole - 2)
    case .from1904: return Day(year: 1904, month: 1, day: 1)?.adding(days: whole)
    }
  }
}
