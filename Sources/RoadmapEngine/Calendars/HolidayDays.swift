/// The days of the holidays of one calendar over the whole range of `Day`, shifted as their rules say.
struct HolidayDays {
  /// Sorted by day, then by the place of the holiday in the calendar.
  private(set) var days: [(day: Int32, holiday: Int32)] = []
  /// Gregorian years in which any holiday falls.
  private(set) var years: Set<Int> = []

  /// How far a holiday may be put off: longer than any feast, and an end to the search where nobody ever works.
  private static let longestShift: Int32 = 30

  /// - Parameter weekdays: the days outside of the weekends.
  init(_ holidays: [Holiday], weekdays: DaySet) {
    let needsMoon = holidays.contains { if case .hijri = $0.rule { true } else { false } }
    let dated = Set(holidays.compactMap { if case .on(let day) = $0.rule { day.year } else { nil } })
    // Where the moon is not known, weekends alone count (scheduling.md, 2), until somebody writes down the days of a year.
    func covers(_ year: Int) -> Bool { !needsMoon || HijriCalendar.covers(year: year) || dated.contains(year) }

    var taken: Set<Int32> = []
    var putOff: [(day: Int32, holiday: Int32)] = []
    for (index, holiday) in holidays.enumerated() {
      for year in holiday.years where covers(year) {
        for day in HolidayDays.days(of: holiday, inYear: year) {
          years.insert(year)
          if holiday.shift == .nextWorkingDay, !weekdays.contains(day.number) {
            putOff.append((day.number, Int32(index)))
          } else {
            days.append((day.number, Int32(index)))
            taken.insert(day.number)
          }
        }
      }
    }
    // The others have their places: Boxing Day goes behind a Christmas Day that was put off before it.
    for (day, holiday) in putOff.sorted(by: { $0 < $1 }) {
      let free = (day..<day + HolidayDays.longestShift).first { weekdays.contains($0) && !taken.contains($0) } ?? day
      days.append((free, holiday))
      taken.insert(free)
    }
    days.sort { $0 < $1 }
  }

  /// The days of a holiday that begins in a year, each on the weekday on which it is observed; `nextWorkingDay` is left to the calendar.
  private static func days(of holiday: Holiday, inYear year: Int) -> [Day] {
    holiday.firstDays(inYear: year).flatMap { first in
      (0..<max(1, min(holiday.days, 60))).compactMap { first.adding(days: $0) }
    }.map { day in
      switch holiday.shift {
      case .sundayToMonday where day.weekday == .sunday: day.adding(days: 1) ?? day
      case .midweekToThursday where ![.thursday, .friday, .saturday].contains(day.weekday): day.next(.thursday)
      case .nextFriday: day.next(.friday)
      default: day
      }
    }
  }
}

extension Day {
  /// The first such weekday that is not before this day; the day itself at the end of the range.
  fileprivate func next(_ weekday: Weekday) -> Day { adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7) ?? self }
}
