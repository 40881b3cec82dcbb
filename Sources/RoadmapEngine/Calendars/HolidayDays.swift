/// The days of the holidays of one calendar over the whole range of `Day`, shifted as their rules say.
struct HolidayDays {
  /// Sorted by day, then by the place of the holiday in the calendar.
  private(set) var days: [(day: Int32, holiday: Int32)] = []
  /// Gregorian years in which any holiday falls.
  private(set) var years: Set<Int> = []

  /// How far a holiday may be put off: longer than any feast, and an end to the search where nobody ever works.
  private static let longestShift: Int32 = 30

  private static let allYears = Day.first.year...Day.last.year

  /// - Parameter weekdays: the days outside of the weekends.
  init(_ holidays: [Holiday], weekdays: DaySet) {
    let needsMoon = holidays.contains { if case .hijri = $0.rule { true } else { false } }
    let dated = Set(holidays.compactMap { if case .on(let day) = $0.rule { day.year } else { nil } })
    // Where the moon is not known, weekends alone count (scheduling.md, 2), until somebody writes down the days of a year.
    let isCovered = HolidayDays.allYears.map { !needsMoon || HijriCalendar.covers(year: $0) || dated.contains($0) }
    var isMet = isCovered.map { _ in false }
    var taken = [UInt64](repeating: 0, count: DaySet.wordCount)
    var putOff: [(day: Int32, holiday: Int32)] = []
    for (index, holiday) in holidays.enumerated() {
      for year in holiday.years {
        let place = year - HolidayDays.allYears.lowerBound
        guard isCovered.indices.contains(place), isCovered[place] else { continue }
        for first in holiday.firstDays(inYear: year) {
          for offset in 0..<max(1, min(holiday.days, 60)) {
            guard let day = first.adding(days: offset)?.observed(holiday.shift) else { continue }
            isMet[place] = true
            if holiday.shift == .nextWorkingDay, !weekdays.contains(day.number) {
              putOff.append((day.number, Int32(index)))
            } else {
              days.append((day.number, Int32(index)))
              taken.set(day.number)
            }
          }
        }
      }
    }
    // The others have their places: Boxing Day goes behind a Christmas Day that was put off before it.
    for (day, holiday) in putOff.sorted(by: { $0 < $1 }) {
      let free = (day..<day + HolidayDays.longestShift).first { weekdays.contains($0) && !taken.has($0) } ?? day
      days.append((free, holiday))
      taken.set(free)
    }
    days.sort { $0 < $1 }
    years = Set(zip(HolidayDays.allYears, isMet).filter(\.1).map(\.0))
  }
}

extension Day {
  /// The day on which a holiday of this day is observed; `nextWorkingDay` is left to the calendar.
  fileprivate func observed(_ shift: Holiday.Shift?) -> Day {
    switch shift {
    case .sundayToMonday where weekday == .sunday: adding(days: 1) ?? self
    case .midweekToThursday where ![.thursday, .friday, .saturday].contains(weekday): next(.thursday)
    case .nextFriday: next(.friday)
    default: self
    }
  }

  /// The first such weekday that is not before this day; the day itself at the end of the range.
  fileprivate func next(_ weekday: Weekday) -> Day { adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7) ?? self }
}
