/// A public holiday: one date, or a rule that gives dates year by year.
package struct Holiday: Hashable, Sendable {
  package enum Certainty: String, CaseIterable, Sendable { case estimated, confirmed }

  /// What gives its dates.
  package enum Rule: Hashable, Sendable {
    /// One day.
    case on(Day)
    /// A month and day of every year.
    case every(month: Int, day: Int)
    /// Calendar days after Easter Sunday; negative before it.
    case easter(Int)
    /// Calendar days after the Easter Sunday of the Orthodox and Coptic churches; negative before it.
    case orthodoxEaster(Int)
    /// A month and day of the Hijri year, Umm al-Qura; day 30 is the last day of a month of 29 days.
    case hijri(month: Int, day: Int)
  }

  /// The range of days from Easter Sunday, and of how many days a holiday lasts.
  package static let easterOffsets = -366...366
  package static let lengths = 1...60

  package var rule: Rule
  package var name: Text
  /// Missing: a Hijri rule is estimated, every other one confirmed.
  package var certainty: Certainty?
  package var source: String
  /// How many days in a row it lasts, from the day that the rule gives.
  package var days: Int
  /// First and last Gregorian year in which it is observed, both included.
  package var from: Int?
  package var until: Int?
  /// Years without it.
  package var except: [Int]
  /// Where it goes from a weekday on which it is not observed.
  package var shift: Shift?
  /// Whether somebody must declare each shift: the day to which it is shifted is then estimated.
  package var isDeclared: Bool
  package var unknown: [UnknownMember]

  /// Where a holiday goes that falls on a weekday on which it is not observed; each of its days goes on its own.
  package enum Shift: String, CaseIterable, Sendable {
    /// From a Sunday to the Monday after it.
    case sundayToMonday = "sunday-to-monday"
    /// From a weekend to the next day that is neither of the weekend nor another holiday.
    case nextWorkingDay = "next-working-day"
    /// From a Sunday, Monday, Tuesday or Wednesday to the Thursday after it, which makes a long weekend with Friday and Saturday.
    case midweekToThursday = "midweek-to-thursday"
    /// From a Tuesday, Wednesday or Thursday to the Friday after it, and from a weekend to the Monday after it; past other
    /// holidays, to the next day that is neither of the weekend nor a holiday.
    case midweekToFriday = "midweek-to-friday"
    /// To the first Friday that is not before it.
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

  package var isEstimated: Bool {
    if let certainty { return certainty == .estimated }
    if case .hijri = rule { return true }
    return false
  }

  /// The Gregorian years in which it can fall, both included.
  package var years: ClosedRange<Int> {
    if case .on(let day) = rule { return day.year...day.year }
    let first = min(max(from ?? Day.first.year, Day.first.year), Day.last.year)
    return first...max(first, min(until ?? Day.last.year, Day.last.year))
  }

  /// The days that the rule gives in a Gregorian year, before any shift; without the days that follow them.
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
