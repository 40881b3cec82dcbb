import RoadmapEngine

/// The working days of an invented party, and the equal calendar for the engine.
struct WalkedCalendar: Hashable, Sendable {
  var id: String
  var weekend: [Weekday]
  /// The day numbers of holidays.
  var holidays: Set<Int> = []
  /// Corrections by day number: whether the day works.
  var corrections: [Int: Bool] = [:]

  /// Returns whether a day works: corrections take precedence over holidays, and holidays over weekdays (Scheduling.md, 2).
  func works(_ day: Int) -> Bool {
    if let corrected = corrections[day] { return corrected }
    return !holidays.contains(day) && !weekend.contains { $0.rawValue == day % 7 }
  }

  var workingCalendar: WorkingCalendar {
    var calendar = WorkingCalendar(id: WorkingCalendar.ID(id), weekends: [DatedWeekend(from: .first, days: WeekdaySet(weekend))])
    calendar.holidays = holidays.sorted().compactMap(Day.init(number:)).map {
      Holiday(rule: .on($0), name: .plain("H"), certainty: .confirmed)
    }
    calendar.corrections = corrections.sorted { $0.key < $1.key }.compactMap { number, works in
      Day(number: number).map { Correction(on: $0, works: works) }
    }
    return calendar
  }

  var party: Party { Party(id: Party.ID(id), name: .plain(id)) }
}
