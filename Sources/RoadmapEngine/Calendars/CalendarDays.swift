/// A working calendar worked out: which days work, and why the others do not. A class, because it is asked for in every row, and has many parts.
package final class CalendarDays: Sendable {
  package let calendar: WorkingCalendar
  /// The working days.
  package let working: DaySet
  /// Days off that rest on an estimate and the day beside each, and for a shift that is not declared yet the days from
  /// which and to which it goes: a date near one may still move.
  package let uncertain: DaySet
  /// By day the correction that counts: the last one.
  private let decided: [Int32: Correction]
  /// The days outside of the weekends.
  private let weekdays: DaySet
  /// Years without any holiday are gaps.
  private let coveredYears: Set<Int>
  /// Every day of every holiday, by day: a question about one day must not work the rules out again.
  private let observed: [HolidayDays.Observance]

  /// - Parameter calendar: complete; what it extends is already merged in.
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
      // Once a day of a feast is decided, the days beside it cannot become part of the feast any more.
      guard decided[day] == nil else { continue }
      let holiday = calendar.observed(observance)
      if holiday.holiday.isEstimated {
        (-1...1).forEach { uncertain.set(day + $0) }
      } else if holiday.isEstimated {
        // Without a declaration the holiday stays where it falls.
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

  /// Whether the calendar has holiday data for a year; a calendar without any holiday rule never has.
  package func covers(year: Int) -> Bool { coveredYears.contains(year) }

  /// Whether a day lies in the weekend then in force, whatever a correction says of it.
  package func isWeekend(_ day: Day) -> Bool { !weekdays.contains(day.number) }

  /// Why a day does not work; nil for a working day.
  package func reasonOff(_ day: Day) -> DayOff? {
    guard !working.contains(day.number) else { return nil }
    if let correction = correction(on: day) { return .correction(correction) }
    if let holiday = holidays(on: day).first { return .holiday(holiday) }
    return .weekend
  }

  /// The decision about a day that counts; nil where nobody decided anything.
  package func correction(on day: Day) -> Correction? { decided[day.number] }

  /// How many days work from a first to a last one, both included.
  package func workingDays(from first: Day, to last: Day) -> Int {
    Int(max(0, working.count(before: last.number + 1) - working.count(before: first.number)))
  }

  /// Whether a day, working or not, may still change with an estimated holiday.
  package func isUncertain(_ day: Day) -> Bool { uncertain.contains(day.number) }

  /// The holidays observed on a day, whether or not it is a day of the weekend.
  package func holidays(on day: Day) -> [ObservedHoliday] {
    var low = 0
    var high = observed.count
    while low < high {
      let middle = (low + high) / 2
      if observed[middle].day < day.number { low = middle + 1 } else { high = middle }
    }
    return observed[low...].prefix { $0.day == day.number }.map(calendar.observed)
  }

  /// The holidays that fall on a day and are observed on a later one, each with that later day.
  package func shiftedHolidays(from day: Day) -> [(holiday: ObservedHoliday, to: Day)] {
    // A rule for weekdays goes four days at most, and the search for a free day begins there.
    (1...Int(HolidayDays.longestShift) + 4).compactMap { day.adding(days: $0) }.flatMap { later in
      holidays(on: later).filter { $0.insteadOf == day }.map { ($0, later) }
    }
  }

  /// 64 days that begin on a weekday, without those of a weekend.
  private static func pattern(_ weekend: WeekdaySet, from start: Int) -> UInt64 {
    var bits: UInt64 = 0
    for offset in 0..<64 where weekend.rawValue & (1 << UInt8((start + offset) % 7)) == 0 { bits |= 1 << UInt64(offset) }
    return bits
  }

  /// One bit a day for the days outside of the weekend in force; before the first dated weekend the first one counts.
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
  /// Weekends of no day and of every day, and a calendar by which nobody ever works.
  package var problems: [Problem.Fact] {
    guard working.total > 0 else { return [.calendarNeverWorks(calendar.id)] }
    guard !calendar.weekends.isEmpty else {
      // What it extends would have brought a weekend.
      return [calendar.extends.map { .extendsMissing(calendar.id, $0) } ?? .weekendEmpty(calendar.id, .first)]
    }
    return calendar.weekends.compactMap { weekend in
      if weekend.days.isEmpty { return .weekendEmpty(calendar.id, weekend.from) }
      return weekend.days == .everyDay ? .weekendEndless(calendar.id, weekend.from) : nil
    }
  }
}

extension WorkingCalendar {
  /// The holiday of a day that was worked out from this calendar.
  fileprivate func observed(_ observance: HolidayDays.Observance) -> ObservedHoliday {
    let origin = observance.origin == observance.day ? nil : Day(number: Int(observance.origin))
    return ObservedHoliday(holidays[Int(observance.holiday)], insteadOf: origin)
  }
}

/// Why nobody works on a day.
package enum DayOff: Hashable, Sendable {
  case weekend
  case holiday(ObservedHoliday)
  case correction(Correction)
}

/// One bit a day.
extension [UInt64] {
  mutating func set(_ day: Int32) {
    guard day >= 0, day < Day.count else { return }
    self[Int(day) >> 6] |= 1 << UInt64(day & 63)
  }

  fileprivate mutating func clear(_ day: Int32) {
    guard day >= 0, day < Day.count else { return }
    self[Int(day) >> 6] &= ~(1 << UInt64(day & 63))
  }

  func has(_ day: Int32) -> Bool { day >= 0 && day < Day.count && self[Int(day) >> 6] >> UInt64(day & 63) & 1 == 1 }
}
