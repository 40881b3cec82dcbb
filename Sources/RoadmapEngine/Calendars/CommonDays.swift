/// The days on which several calendars all work, as runs of consecutive days.
package struct CommonDays: Sendable {
  /// Consecutive days that all lie in Ramadan or all outside of it; both ends included.
  package struct Run: Hashable, Sendable {
    package let first: Day
    /// The last day, included.
    package let last: Day
    /// Whether all days of the run lie in Ramadan.
    package let isRamadan: Bool

    /// The number of days.
    package var count: Int { last.days(since: first) + 1 }
  }

  /// The runs in ascending order.
  package let runs: [Run]
  private let uncertain: [DaySet]

  /// The number of common days.
  package var count: Int { runs.reduce(0) { $0 + $1.count } }

  /// Finds the days on which all of the calendars work.
  ///
  /// - Parameters:
  ///   - first: the first day that may be included.
  ///   - last: the last day that may be included.
  package init(of calendars: [CalendarDays], from first: Day, to last: Day) {
    let common = DaySet.all(calendars.map(\.working))
    uncertain = calendars.map(\.uncertain)
    var runs: [Run] = []
    var next = common.first(from: first.number)
    while next <= last.number, let day = Day(number: Int(next)) {
      let isRamadan = HijriCalendar.isRamadan(day) ?? false
      var end = day
      while let after = end.adding(days: 1), after <= last, common.contains(after.number),
        (HijriCalendar.isRamadan(after) ?? false) == isRamadan
      {
        end = after
      }
      runs.append(Run(first: day, last: end, isRamadan: isRamadan))
      next = common.first(from: end.number + 1)
    }
    self.runs = runs
  }

  /// Checks whether an estimated holiday of any of the calendars may still change a day of a run.
  package func isUncertain(_ run: Run) -> Bool {
    uncertain.contains { $0.count(before: run.last.number + 1) > $0.count(before: run.first.number) }
  }

  /// The runs cut at the ends of months, so that each lies in one month.
  package var runsByMonth: [Run] {
    runs.flatMap { run in
      var parts: [Run] = []
      var first = run.first
      while let end = Day(year: first.year, month: first.month, day: Day.length(ofMonth: first.month, year: first.year)) {
        parts.append(Run(first: first, last: min(end, run.last), isRamadan: run.isRamadan))
        guard end < run.last, let next = end.adding(days: 1) else { break }
        first = next
      }
      return parts
    }
  }
}
