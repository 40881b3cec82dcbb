import RoadmapEngine
import Wording

/// Days that a spreadsheet program has written as numbers, because their cells had no format of days.
enum SerialDay {
  /// The numbers of the days of 1954 to 2119; other numbers are not read as days.
  private static let serials = 20_000...80_000

  /// Returns the day of a number such as `46360`; nil for any other text.
  static func day(_ text: String) -> Day? {
    let digits = DecimalDigits.inASCII(text).trimmed
    guard digits.utf8.count == 5, let serial = Int(digits), serials.contains(serial) else { return nil }
    return DateSystem.from1900.day(Double(serial))
  }
}
