/// The working days of one calendar over the whole range of `Day`, and why each other day is off.
///
/// A class, so that the large tables are shared and not copied wherever the days are asked for.
package final class CalendarDays: Sendable {
  /// The complete calendar that was evaluated.
  package let calendar: WorkingCalendar
  /// The working days.
  package let working: DaySet
  /// Days that an estimated holiday may still change: its days and the days on either side of them.
  ///
  /// For a shift that nobody has declared yet these are the day from which and the day to which the holiday would move.
  package let uncertain: DaySet
  /// The correction that applies to each day, by day number; among several for one day the last.
  private let decided: [Int32: Correction]
  /// The days outside of the weekends, whether or not they are holidays.
  private let weekdays: DaySet
  /// The years in which any holiday falls.
  private let coveredYears: Set<Int>
  /// Every day on which a holiday is observed, sorted by day. It is stored, so that rules are not evaluated for each question.
  private let observed: [HolidayDays.Observance]

  /// - Parameter calendar: a complete calendar, already merged over the one that it extends.
  package init(_ calendar: WorkingCalendar) {
    self.calendar = calendar
    var working = CalendarDays.weekdays(calendar.weekends)
    var uncertain = [UInt64](repeating: 0, count: DaySet.wordCount)
    weekdays = DaySet(words: working)
    let holidays = HolidayDays(calendar.holidays, weekdays: weekdays)
    decided = Dictionary(calendar.corrections.map { ($0.on.number, $0) }, uniquingKeysWith: { _, last in last })
    for observance in holidays.days {
      let day = observance.day
      working.clear(day)
      // Once a day of a feast is decided, the days beside it can no longer become part of the feast.
      guard decided[day] == nil else { continue }
      let holiday = calendar.observed(observance)
      if holiday.holiday.isEstimated {
        (-1...1).forEach { uncertain.set(day + $0) }
      } else if holiday.isEstimated {
        // Until the shift is declared, the holiday may stay on the day on which it falls.
        uncertain.set(day)
        if weekdays.contains(observance.origin) { uncertain.set(observance.origin) }
      }
    }
    for (day, correction) in decided {
      if correction.works { working.set(day) } else { working.clear(day) }
      uncertain.clear(day)
    }
    self.working = DaySet(words: working)
    self.uncertain = DaySet(words: uncertain)
    observed = holidays.days
    coveredYears = holidays.years
  }

  /// Checks whether the calendar has holiday data for a year. The result is false for every year of a calendar without holidays.
  package func covers(year: Int) -> Bool { coveredYears.contains(year) }

  /// Checks whether a day lies in the weekend that applies to it. A correction that makes it work is ignored.
  package func isWeekend(_ day: Day) -> Bool { !weekdays.contains(day.number) }

  /// Returns why a day is off; nil for a working day. A correction is named before a holiday, a holiday before the weekend.
  package func reasonOff(_ day: Day) -> DayOff? {
    guard !working.contains(day.number) else { return nil }
    if let correction = correction(on: day) { return .correction(correction) }
    if let holiday = holidays(on: day).first { return .holiday(holiday) }
    return .weekend
  }

  /// Returns the correction that applies to a day; nil if there is none.
  package func correction(on day: Day) -> Correction? { decided[day.number] }

  /// Returns the number of working days from a first to a last day, both included. The result is 0 if the last is earlier.
  package func workingDays(from first: Day, to last: Day) -> Int {
    Int(max(0, working.count(before: last.number + 1) - working.count(before: first.number)))
  }

  /// Checks whether an estimated holiday may still change whether a day works.
  package func isUncertain(_ day: Day) -> Bool { uncertain.contains(day.number) }

  /// Returns the holidays observed on a day, also if it lies in the weekend.
  package func holidays(on day: Day) -> [ObservedHoliday] {
    var low = 0
    var high = observed.count
    while low < high {
      let middle = (low + high) / 2
      if observed[middle].day < day.number { low = middle + 1 } else { high = middle }
    }
    return observed[low...].prefix { $0.day == day.number }.map(calendar.observed)
  }

  /// Returns the holidays that fall on a day but are observed on a later one, each with that later day.
  package func shiftedHolidays(from day: Day) -> [(holiday: ObservedHoliday, to: Day)] {
    // A rule for weekdays moves a holiday by at most four days; the search for a free day begins there.
    (1...Int(HolidayDays.longestShift) + 4).compactMap { day.adding(days: $0) }.flatMap { later in
      holidays(on: later).filter { $0.insteadOf == day }.map { ($0, later) }
    }
  }

  /// Returns a bit mask of 64 days that begin on a weekday, with the days of the weekend cleared.
  private static func pattern(_ weekend: WeekdaySet, from start: Int) -> UInt64 {
    var bits: UInt64 = 0
    for offset in 0..<64 where weekend.rawValue & (1 << UInt8((start + offset) % 7)) == 0 { bits |= 1 << UInt64(offset) }
    return bits
  }

  /// Returns one bit for each day outside of the weekend in force. Before the first dated weekend, that first one applies.
  private static func weekdays(_ weekends: [DatedWeekend]) -> [UInt64] {
    var words = [UInt64](repeating: .max, count: DaySet.wordCount)
    let dated = weekends.sorted { $0.from < $1.from }
    for (index, weekend) in dated.enumerated() {
      let first = index == 0 ? 0 : weekend.from.number
      let end = index + 1 < dated.count ? dated[index + 1].from.number : Day.count
      guard first < end else { continue }
      let patterns = (0..<7).map { pattern(weekend.days, from: $0) }
      for word in Int(first) >> 6...Int(end - 1) >> 6 {
        let from = max(first - Int32(word << 6), 0)
        let to = min(end - Int32(word << 6), 64)
        let mask = (to == 64 ? UInt64.max : (1 << UInt64(to)) - 1) & ~((1 << UInt64(from)) - 1)
        words[word] = words[word] & ~mask | patterns[(word << 6) % 7] & mask
      }
    }
    return words
  }
}

extension CalendarDays {
  /// The problems of the calendar. These are a weekend of no day or of every day, a missing calendar that it extends, or no working day at
  /// all.
  package var problems: [Problem.Fact] {
    guard working.total > 0 else { return [.calendarNeverWorks(calendar.id)] }
    guard !calendar.weekends.isEmpty else {
      // The extended calendar is missing, since it would have brought a weekend.
      return [calendar.extends.map { .extendsMissing(calendar.id, $0) } ?? .weekendEmpty(calendar.id, .first)]
    }
    return calendar.weekends.compactMap { weekend in
      if weekend.days.isEmpty { return .weekendEmpty(calendar.id, weekend.from) }
      return weekend.days == .everyDay ? .weekendEndless(calendar.id, weekend.from) : nil
    }
  }
}

extension WorkingCalendar {
  /// Returns the holiday of an observance, with the day on which it falls if it is observed on another.
  fileprivate func observed(_ observance: HolidayDays.Observance) -> ObservedHoliday {
    let origin = observance.origin == observance.day ? nil : Day(number: Int(observance.origin))
    return ObservedHoliday(holidays[Int(observance.holiday)], insteadOf: origin)
  }
}

/// Why a day is off.
package enum DayOff: Hashable, Sendable {
  case weekend
  case holiday(ObservedHoliday)
  case correction(Correction)
}

extension [UInt64] {
  /// Sets the bit of a day; does nothing outside of the range.
  mutating func set(_ day: Int32) {
    guard day >= 0, day < Day.count else { return }
    self[Int(day) >> 6] |= 1 << UInt64(day & 63)
  }

  /// Clears the bit of a day; does nothing outside of the range.
  fileprivate mutating func clear(_ day: Int32) {
    guard day >= 0, day < Day.count else { return }
    self[Int(day) >> 6] &= ~(1 << UInt64(day & 63))
  }

  /// Checks the bit of a day; false outside of the range.
  func has(_ day: Int32) -> Bool { day >= 0 && day < Day.count && self[Int(day) >> 6] >> UInt64(day & 63) & 1 == 1 }
}
