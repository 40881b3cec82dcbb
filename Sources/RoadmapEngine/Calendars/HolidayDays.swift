/// The days on which the holidays of one calendar are observed, with their shifts, for all of `Day`.
struct HolidayDays {
  /// One day on which a holiday is observed. Days are day numbers.
  struct Observance {
    let day: Int32
    /// The index of the holiday in the calendar.
    let holiday: Int32
    /// The day on which the holiday falls; differs from `day` if a rule for weekdays has moved it.
    let origin: Int32

    fileprivate static func < (one: Observance, other: Observance) -> Bool {
      (one.day, one.holiday, one.origin) < (other.day, other.holiday, other.origin)
    }
  }

  /// The observances, sorted by day, then by the index of the holiday.
  private(set) var days: [Observance] = []
  /// The Gregorian years in which any holiday falls.
  private(set) var years: Set<Int> = []

  /// The number of days in which a free day for a holiday is looked for. It ends the search in a calendar without working days.
  static let longestShift: Int32 = 30

  private static let allYears = Day.first.year...Day.last.year

  /// - Parameter weekdays: the days outside of the weekends.
  init(_ holidays: [Holiday], weekdays: DaySet) {
    let needsMoon = holidays.contains { if case .hijri = $0.rule { true } else { false } }
    let dated = Set(holidays.compactMap { if case .on(let day) = $0.rule { day.year } else { nil } })
    // Where Hijri dates are not known only weekends count (Scheduling.md, 2), unless the calendar lists dates of that year.
    let isCovered = HolidayDays.allYears.map { !needsMoon || HijriCalendar.covers(year: $0) || dated.contains($0) }
    var isMet = isCovered.map { _ in false }
    var taken = [UInt64](repeating: 0, count: DaySet.wordCount)
    var putOff: [Observance] = []
    for (index, holiday) in holidays.enumerated() {
      for year in holiday.years {
        let yearIndex = year - HolidayDays.allYears.lowerBound
        guard isCovered.indices.contains(yearIndex), isCovered[yearIndex] else { continue }
        for first in holiday.firstDays(inYear: year) {
          for offset in 0..<max(1, min(holiday.days, 60)) {
            guard let origin = first.adding(days: offset) else { continue }
            isMet[yearIndex] = true
            let day = holiday.shift?.day(for: origin) ?? origin
            // The rule of a first-Friday holiday only gives the start of the search: it falls on that Friday and is not moved from another
            // day.
            let own = holiday.shift == .nextFriday ? day : origin
            let observance = Observance(day: day.number, holiday: Int32(index), origin: own.number)
            if let shift = holiday.shift, shift.passesHolidays, day != origin || !weekdays.contains(day.number) {
              putOff.append(observance)
            } else {
              days.append(observance)
              taken.set(day.number)
            }
          }
        }
      }
    }
    // Moved holidays take what the others leave free, in order: Boxing Day goes after a Christmas Day that was moved before it.
    for observance in putOff.sorted(by: <) {
      let first = observance.day
      let free = (first..<first + HolidayDays.longestShift).first { weekdays.contains($0) && !taken.has($0) } ?? first
      days.append(Observance(day: free, holiday: observance.holiday, origin: observance.origin))
      taken.set(free)
    }
    days.sort(by: <)
    years = Set(zip(HolidayDays.allYears, isMet).filter(\.1).map(\.0))
  }
}

extension Holiday.Shift {
  /// Whether a moved holiday goes on to the next day that is neither in the weekend nor another holiday.
  fileprivate var passesHolidays: Bool { self == .nextWorkingDay || self == .midweekToFriday }

  /// Returns the first day on which a holiday that falls on `day` may be observed. Weekends and other holidays are not considered yet.
  fileprivate func day(for day: Day) -> Day {
    switch self {
    case .sundayToMonday where day.weekday == .sunday: day.adding(days: 1) ?? day
    case .midweekToThursday where ![.thursday, .friday, .saturday].contains(day.weekday): day.next(.thursday)
    case .midweekToFriday where [.tuesday, .wednesday, .thursday].contains(day.weekday): day.next(.friday)
    case .nextFriday: day.next(.friday)
    default: day
    }
  }
}

extension Day {
  /// Returns the first given weekday on or after this day; this day itself at the end of the range.
  fileprivate func next(_ weekday: Weekday) -> Day { adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7) ?? self }
}
