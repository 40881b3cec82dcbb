/// A public holiday: one date, or a rule that gives dates in each year.
package struct Holiday: Hashable, Sendable {
  /// Whether dates are estimates or confirmed by an authority.
  package enum Certainty: String, CaseIterable, Sendable { case estimated, confirmed }

  /// How the dates are determined.
  package enum Rule: Hashable, Sendable {
    /// A single date.
    case on(Day)
    /// A month and day of every Gregorian year.
    case every(month: Int, day: Int)
    /// Calendar days after the Western Easter Sunday; negative before it.
    case easter(Int)
    /// Calendar days after the Easter Sunday of the Orthodox and Coptic churches; negative before it.
    case orthodoxEaster(Int)
    /// A month and day of every Hijri year by Umm al-Qura. In a month of 29 days, day 30 means its last day.
    case hijri(month: Int, day: Int)
  }

  /// The permitted offsets from Easter Sunday in calendar days.
  package static let easterOffsets = -366...366
  /// The permitted numbers of days that a holiday lasts.
  package static let lengths = 1...60

  package var rule: Rule
  package var name: Text
  /// Whether the dates are estimates; if nil, a Hijri rule is estimated and every other rule confirmed.
  package var certainty: Certainty?
  /// The source of the date: a law, a decree, a table; empty if none is given.
  package var source: String
  /// The number of consecutive days that it lasts, from the day that the rule gives.
  package var days: Int
  /// The first Gregorian year in which it is observed, included; nil for no limit.
  package var from: Int?
  /// The last Gregorian year in which it is observed, included; nil for no limit.
  package var until: Int?
  /// Gregorian years in which it is not observed.
  package var except: [Int]
  /// Where the holiday moves if it falls on a weekday on which it is not observed. It is nil if it does not move.
  package var shift: Shift?
  /// Whether each shift must be declared by an authority. Until then the day to which it would move is an estimate.
  package var isDeclared: Bool
  package var unknown: [UnknownMember]

  /// Where a holiday moves that falls on a weekday on which it is not observed. Each of its days moves by itself.
  package enum Shift: String, CaseIterable, Sendable {
    /// From a Sunday to the Monday after it.
    case sundayToMonday = "sunday-to-monday"
    /// From a day of the weekend to the next day that is neither in the weekend nor another holiday.
    case nextWorkingDay = "next-working-day"
    /// From a Sunday, Monday, Tuesday or Wednesday to the Thursday after it. This lengthens a Friday-Saturday weekend.
    case midweekToThursday = "midweek-to-thursday"
    /// From a Tuesday, Wednesday or Thursday to the next Friday, and from the weekend to the next Monday. If that day is a holiday or in
    /// the weekend, to the next day that is neither.
    case midweekToFriday = "midweek-to-friday"
    /// To the first Friday on or after the day that the rule gives.
    case nextFriday = "next-friday"
  }

  package init(
    rule: Rule, name: Text, certainty: Certainty? = nil, source: String = "", days: Int = 1, from: Int? = nil, until: Int? = nil,
    except: [Int] = [], shift: Shift? = nil, isDeclared: Bool = false, unknown: [UnknownMember] = []
  ) {
    self.rule = rule
    self.name = name
    self.certainty = certainty
    self.source = source
    self.days = days
    self.from = from
    self.until = until
    self.except = except
    self.shift = shift
    self.isDeclared = isDeclared
    self.unknown = unknown
  }

  /// Whether its dates are estimates, by `certainty` or else by its rule.
  package var isEstimated: Bool {
    if let certainty { return certainty == .estimated }
    if case .hijri = rule { return true }
    return false
  }

  /// The Gregorian years in which it can fall, both ends included, within the range of `Day`.
  package var years: ClosedRange<Int> {
    if case .on(let day) = rule { return day.year...day.year }
    let first = min(max(from ?? Day.first.year, Day.first.year), Day.last.year)
    return first...max(first, min(until ?? Day.last.year, Day.last.year))
  }

  /// Returns the first days that the rule gives in a Gregorian year, before any shift. Further days of a longer holiday are left out.
  package func firstDays(inYear year: Int) -> [Day] {
    guard years.contains(year), year >= from ?? year, year <= until ?? year, !except.contains(year) else { return [] }
    switch rule {
    case .on(let day): return [day]
    case .every(let month, let day): return Day(year: year, month: month, day: day).map { [$0] } ?? []
    case .easter(let offset): return Easter.sunday(inYear: year)?.adding(days: offset).map { [$0] } ?? []
    case .orthodoxEaster(let offset): return Easter.orthodoxSunday(inYear: year)?.adding(days: offset).map { [$0] } ?? []
    case .hijri(let month, let day): return HijriCalendar.days(month: month, day: day, inYear: year)
    }
  }
}
