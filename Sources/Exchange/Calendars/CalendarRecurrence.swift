import RoadmapEngine

/// The days of a recurring calendar entry (RFC 5545, 3.3.10). Jalon imports only the first remaining day, so no further days are
/// computed.
struct CalendarRecurrence {
  enum Frequency: String { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

  let start: Day
  let extra: [Day]
  let excluded: Set<Day>
  private let rule: String?
  private(set) var frequency: Frequency?
  private(set) var interval = 1
  private var count: Int?
  private var until: Day?
  /// The weekdays of BYDAY with their numbers in the month. A negative number counts from its end, 0 means every one.
  private(set) var weekdays: [(weekday: Weekday, number: Int)] = []
  private(set) var daysOfMonth: [Int] = []
  private(set) var months: [Int] = []
  private(set) var weekStart = Weekday.monday
  /// Whether every part of the rule is supported.
  private var isWhole = true

  /// Parses a rule.
  /// - Parameters:
  ///   - rule: the value of RRULE; nil if there are only the extra days.
  ///   - extra: the days of RDATE.
  ///   - excluded: the days of EXDATE and of cancelled instances.
  init(start: Day, rule: String?, extra: [Day], excluded: Set<Day>) {
    self.start = start
    self.rule = rule
    self.extra = extra
    self.excluded = excluded
    for part in rule?.uppercased().split(separator: ";") ?? [] {
      let words = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      if words.count == 2 { read(words[0], words[1].split(separator: ",").map { String($0).trimmed }) } else { isWhole = false }
    }
  }

  /// Reads one part of the rule.
  private mutating func read(_ name: String, _ values: [String]) {
    func numbers(_ range: ClosedRange<Int>) -> [Int] {
      let read = values.compactMap { Int($0) }.filter { range.contains($0) && $0 != 0 }
      if read.count != values.count { isWhole = false }
      return read
    }
    switch name {
    case "FREQ": frequency = values.first.flatMap { Frequency(rawValue: $0) }
    case "INTERVAL": interval = numbers(1...10_000).first ?? 1
    case "COUNT": count = numbers(1...1_000_000).first
    case "UNTIL":
      until = values.first.flatMap { text in
        Int(text.prefix(8)).flatMap { Day(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100) }
      }
    case "BYDAY":
      for value in values {
        let number = value.dropLast(2)
        guard let weekday = Self.weekday(value.suffix(2)), number.isEmpty || Int(number) != nil else {
          isWhole = false
          continue
        }
        weekdays.append((weekday, Int(number) ?? 0))
      }
    case "BYMONTHDAY": daysOfMonth = numbers(-31...31)
    case "BYMONTH": months = numbers(1...12)
    case "WKST": weekStart = values.first.flatMap { Self.weekday($0[...]) } ?? .monday
    default: isWhole = name.hasPrefix("X-") && isWhole
    }
  }

  private static func weekday(_ letters: Substring) -> Weekday? {
    Weekday.allCases.first { $0.code.hasPrefix(letters.lowercased()) && letters.count == 2 }
  }

  /// The first day that is not excluded; nil if none remains, or if the rule is not supported.
  var first: Day? {
    guard excluded.contains(start) else { return start }
    let later = extra.filter { $0 > start && !excluded.contains($0) }.min()
    guard let byRule = firstByRule else { return later }
    return later.map { min($0, byRule) } ?? byRule
  }

  /// The calendar days after the start that are searched. After nine years, a rule for 29 February has recurred.
  private static let horizon = 366 * 9

  /// The first remaining day after the start by the rule.
  private var firstByRule: Day? {
    guard rule != nil, isWhole, let frequency else { return nil }
    // A yearly rule with weekdays or days of the month but without months is not supported.
    if frequency == .yearly, months.isEmpty, !weekdays.isEmpty || !daysOfMonth.isEmpty { return nil }
    var seen = 1
    for offset in 1...Self.horizon {
      guard let day = start.adding(days: offset), until.map({ day <= $0 }) ?? true else { return nil }
      guard isMet(by: day, frequency) else { continue }
      seen += 1
      if let count, seen > count { return nil }
      if !excluded.contains(day) { return day }
    }
    return nil
  }
}
