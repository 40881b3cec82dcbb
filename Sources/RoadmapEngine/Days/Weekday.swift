/// A day of the week; Monday is 0, as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The three letters that the file format and filters use: `mon` to `sun`.
  package var code: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }

  /// Reads one of the codes `mon` to `sun`; nil for any other text.
  package init?(code: some StringProtocol) {
    guard let found = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }
}

/// A set of weekdays. A weekend is such a set, because not all weekends are two days in a row.
package struct WeekdaySet: OptionSet, Hashable, Sendable {
  /// One bit for each weekday, Monday in the lowest.
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue & 0x7F }

  package init(_ weekdays: some Sequence<Weekday>) {
    rawValue = weekdays.reduce(0) { $0 | 1 << UInt8($1.rawValue) }
  }

  /// Whether a weekday is in the set.
  package func contains(_ weekday: Weekday) -> Bool { rawValue & (1 << UInt8(weekday.rawValue)) != 0 }

  /// The weekdays in the set, Monday first.
  package var weekdays: [Weekday] { Weekday.allCases.filter(contains) }

  package static let everyDay = WeekdaySet(Weekday.allCases)
}
