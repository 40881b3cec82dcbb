/// A day as people type it (CommandLine.md, Filters). Examples are `2026-11-23`, `today`, `fri`, `+10d`, `-2w`, `+3m`, `+10wd`, `+10wd.NE`,
/// `eom`.
package struct DayExpression: Sendable {
  /// The expression in lower case, with Arabic digits replaced by ASCII digits.
  package let text: String

  /// The words that name a day, for completion.
  package static let words =
    ["today", "tomorrow", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "som", "eom", "soq", "eoq", "soy", "eoy"]

  package init(_ text: String) { self.text = DecimalDigits.inASCII(text).lowercased() }

  /// Returns the day meant. It returns nil if the text is not an expression for a day or the day lies outside of the range.
  ///
  /// A weekday means the next one after today or, of what has happened, the last one until today. Words and offsets are relative to today.
  /// - Parameters:
  ///   - direction: on which side of today a weekday is looked for.
  ///   - working: returns the working days of a party, or, for nil, those that count where no party is named; nil if there are
  ///   none.
  package func resolve(today: Day, _ direction: DayDirection = .ahead, working: (Party.ID?) -> CalendarDays?) -> Day? {
    if let day = Day(text) { return day }
    switch text {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    case "yesterday": return today.adding(days: -1)
    case "som": return Day(year: today.year, month: today.month, day: 1)
    case "eom": return DayExpression.lastDay(ofMonth: today.month, today.year)
    case "soq": return Day(year: today.year, month: DayExpression.quarter(today), day: 1)
    case "eoq": return DayExpression.lastDay(ofMonth: DayExpression.quarter(today) + 2, today.year)
    case "soy": return Day(year: today.year, month: 1, day: 1)
    case "eoy": return Day(year: today.year, month: 12, day: 31)
    default: break
    }
    if let weekday = Weekday(code: text) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
      return today.adding(days: direction == .ahead ? ahead : ahead == 7 ? 0 : ahead - 7)
    }
    return offset(from: today, working: working)
  }

  private func offset(from today: Day, working: (Party.ID?) -> CalendarDays?) -> Day? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard let size = Int(digits), size <= 200_000 else { return nil }
    let count = sign == "-" ? -size : size
    let unit = text.dropFirst(1 + digits.count)
    switch unit {
    case "d": return today.adding(days: count)
    case "w": return today.adding(days: 7 * count)
    case "m": return DayExpression.adding(months: count, to: today)
    case "wd": return working(nil)?.adding(workingDays: count, to: today)
    default:
      guard unit.hasPrefix("wd.") else { return nil }
      return working(Party.ID(unit.dropFirst(3).uppercased()))?.adding(workingDays: count, to: today)
    }
  }

  /// Returns the same day of the month a number of months later, or the last day of a shorter month. It returns nil outside of the range.
  package static func adding(months: Int, to day: Day) -> Day? {
    let month = day.year * 12 + day.month - 1 + months
    let (year, first) = (month / 12, month % 12 + 1)
    return Day(year: year, month: first, day: min(day.dayOfMonth, Day.length(ofMonth: first, year: year)))
  }

  private static func quarter(_ day: Day) -> Int { (day.month - 1) / 3 * 3 + 1 }

  private static func lastDay(ofMonth month: Int, _ year: Int) -> Day? {
    Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
  }
}

extension CalendarDays {
  /// Returns the n-th working day after a day, or before it if `count` is negative; for 0 the day itself. nil outside of the range.
  package func adding(workingDays count: Int, to day: Day) -> Day? {
    guard count != 0, let steps = Int32(exactly: count) else { return count == 0 ? day : nil }
    let index = steps > 0 ? working.count(before: day.number + 1) + steps - 1 : working.count(before: day.number) + steps
    guard index >= 0, index < working.total else { return nil }
    return Day(number: Int(working.day(at: index)))
  }
}
