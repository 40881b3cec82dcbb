import Foundation
import Testing

@testable import RoadmapEngine

@Suite struct HolidayTests {
  @Test(arguments: [
    (2018, "2018-06-15", "2018-08-21"), (2024, "2024-04-10", "2024-06-16"), (2025, "2025-03-30", "2025-06-06"),
    (2026, "2026-03-20", "2026-05-27"), (2027, "2027-03-09", "2027-05-16"), (2030, "2030-02-04", "2030-04-13"),
  ])
  func `the feasts fall on the published Umm al-Qura days`(year: Int, fitr: String, adha: String) {
    #expect(HijriCalendar.days(month: 10, day: 1, inYear: year) == [Day(fitr)])
    #expect(HijriCalendar.days(month: 12, day: 10, inYear: year) == [Day(adha)])
  }

  @Test func `2030 has two beginnings of Ramadan`() {
    #expect(HijriCalendar.days(month: 9, day: 1, inYear: 2030) == [Day("2030-01-05"), Day("2030-12-26")])
  }

  @Test(arguments: ["2018-04-01", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2285-03-22"].prefix(5))
  func `Easter Sunday is computed`(text: String) {
    #expect(Day(text).flatMap { Easter.sunday(inYear: $0.year) } == Day(text))
  }

  @Test func `a Hijri date reads back`() {
    let day = HijriCalendar.start(ofMonth: 9, year: 1447)
    #expect(day == Day("2026-02-18"))
    #expect(day.flatMap(HijriCalendar.date)?.month == 9)
  }

  @Test(arguments: ["2018-04-08", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2100-05-02"])
  func `the Easter Sunday of the Coptic church is reckoned in the Julian calendar`(text: String) {
    #expect(Day(text).flatMap { Easter.orthodoxSunday(inYear: $0.year) } == Day(text))
  }

  /// Returns the first days of the months of some Hijri years by our table and by Foundation's, which is independent; nil if it has none.
  func foreignStarts(_ years: ClosedRange<Int>) -> [(ours: Day?, theirs: Day?)] {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = .gmt
    let epoch = Day(year: 1970, month: 1, day: 1)
    return years.flatMap { year in
      (1...12).map { month in
        let date = calendar.date(from: DateComponents(year: year, month: month, day: 1))
        let theirs = date.flatMap { epoch?.adding(days: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down))) }
        return (HijriCalendar.start(ofMonth: month, year: year), theirs)
      }
    }
  }

  @Test func `the months of 1999 to 2029 begin on the days that another table of Umm al-Qura gives`() {
    // From 1420 to 1450 both follow the rule that Saudi Arabia announced.
    #expect(foreignStarts(1420...1450).allSatisfy { $0.ours != nil && $0.ours == $0.theirs })
  }

  @Test func `before and after that the tables differ by two days at most`() throws {
    for (ours, theirs) in foreignStarts(HijriCalendar.years) { #expect(try abs(#require(ours).days(since: #require(theirs))) <= 2) }
  }

  @Test func `since 1981 every Hijri month has 29 or 30 days and every year 354 or 355`() {
    for year in 1402...HijriCalendar.years.upperBound {
      let lengths = (1...12).map { HijriCalendar.length(ofMonth: $0, year: year) }
      #expect(lengths.allSatisfy { $0 == 29 || $0 == 30 } && (354...355).contains(lengths.reduce(0, +)), "\(year)")
    }
  }

  @Test func `day 30 of a Hijri month is its last day`() {
    // Ramadan had 30 days in 2024 and 29 days in 2025.
    #expect(HijriCalendar.days(month: 9, day: 30, inYear: 2024) == [Day("2024-04-09")])
    #expect(HijriCalendar.days(month: 9, day: 30, inYear: 2025) == [Day("2025-03-29")])
  }

  /// Returns the days of holidays in a year, with a weekend on Saturday and Sunday.
  func days(_ holidays: [Holiday], in year: Int) -> [String] {
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let days = CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], holidays: holidays))
    return (0..<365).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }.filter { !days.holidays(on: $0).isEmpty }.map {
      "\($0.weekday.code) \($0.dayOfMonth)"
    }
  }

  func december(_ day: Int, _ shift: Holiday.Shift?) -> Holiday {
    Holiday(rule: .every(month: 12, day: day), name: .plain("\(day)"), shift: shift)
  }

  @Test func `a holiday goes where its shift sends it`() {
    // 2026: 6 December is a Sunday, 9 a Wednesday, 10 a Thursday, 11 a Friday.
    #expect(days([december(6, .sundayToMonday), december(12, .sundayToMonday)], in: 2026) == ["mon 7", "sat 12"])
    #expect(days([6, 9, 10, 11, 12].map { december($0, .midweekToThursday) }, in: 2026) == ["thu 10", "fri 11", "sat 12"])
    #expect(days([december(1, .nextFriday)], in: 2026) == ["fri 4"] && days([december(1, .nextFriday)], in: 2028) == ["fri 1"])
  }

  @Test func `a holiday that is put off passes over the other holidays`() {
    // 2027: Christmas is a Saturday, Boxing Day a Sunday.
    #expect(days([december(26, .nextWorkingDay), december(25, .nextWorkingDay)], in: 2027) == ["mon 27", "tue 28"])
    #expect(days([december(26, .nextWorkingDay), december(27, nil)], in: 2027) == ["mon 27", "tue 28"])
  }

  @Test func `a midweek holiday is observed on the Friday instead, one of a weekend on the Monday`() {
    // 2026: 1 December is a Tuesday, 7 a Monday, 11 a Friday, 19 a Saturday, 27 a Sunday.
    #expect(days([1, 7, 11, 19, 27].map { december($0, .midweekToFriday) }, in: 2026) == ["fri 4", "mon 7", "fri 11", "mon 21", "mon 28"])
    #expect(days([9].map { december($0, .midweekToFriday) }, in: 2026) == ["fri 11"])
    #expect(days([10].map { december($0, .midweekToFriday) }, in: 2026) == ["fri 11"])
  }

  @Test func `a Friday or Monday that is taken is passed over, and no holiday is lost`() {
    // First the Friday is a holiday of its own, then two holidays move to one Friday, then two to one Monday.
    #expect(days([december(8, .midweekToFriday), december(11, nil)], in: 2026) == ["fri 11", "mon 14"])
    #expect(days([december(8, .midweekToFriday), december(10, .midweekToFriday)], in: 2026) == ["fri 11", "mon 14"])
    #expect(days([december(12, .midweekToFriday), december(13, .midweekToFriday)], in: 2026) == ["mon 14", "tue 15"])
    #expect(days([december(10, .midweekToFriday), december(12, .nextWorkingDay)], in: 2026) == ["fri 11", "mon 14"])
  }

  @Test func `each day of a feast of several days goes on its own`() {
    // Wednesday 9 and Thursday 10 December 2026; then Saturday 12 and Sunday 13.
    let feasts = [9, 12].map { day in
      Holiday(rule: .every(month: 12, day: day), name: .plain("\(day)"), days: 2, shift: .midweekToFriday)
    }
    #expect(days([feasts[0]], in: 2026) == ["fri 11", "mon 14"] && days([feasts[1]], in: 2026) == ["mon 14", "tue 15"])
  }

  @Test func `a holiday of the last days of a year may be observed in the next one`() throws {
    let eve = [december(31, .midweekToFriday), Holiday(rule: .every(month: 1, day: 1), name: .plain("1"), shift: .midweekToFriday)]
    // 31 December 2022 is a Saturday and 1 January 2023 a Sunday; 31 December 2030 is a Tuesday, and its Friday 3 January 2031.
    #expect(days(eve, in: 2023).prefix(2) == ["mon 2", "tue 3"] && days(eve, in: 2031).prefix(1) == ["fri 3"])
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let last = CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], holidays: eve))
    // The last day of the range, a Tuesday, cannot move.
    #expect(last.holidays(on: .last).count == 1 && last.reasonOff(.last) != nil)
  }

  @Test func `a shifted holiday says instead of which day it is observed, and the day itself is worked`() throws {
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let holidays = [december(8, .midweekToFriday), december(1, .nextFriday)]
    let days = CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], holidays: holidays))
    let (tuesday, friday, first) = try (#require(Day("2026-12-08")), #require(Day("2026-12-11")), #require(Day("2026-12-04")))
    #expect(days.holidays(on: friday).map(\.insteadOf) == [tuesday] && days.reasonOff(tuesday) == nil)
    #expect(days.shiftedHolidays(from: tuesday).map(\.to) == [friday] && days.shiftedHolidays(from: friday).isEmpty)
    // The first Friday of the month is the day of the holiday itself.
    #expect(days.holidays(on: first).map(\.insteadOf) == [nil])
  }

  @Test func `a shift that must be declared is estimated, a holiday that stays on its day is not`() throws {
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let holiday = Holiday(rule: .every(month: 12, day: 11), name: .plain("11"), shift: .midweekToFriday, isDeclared: true)
    let days = CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], holidays: [holiday]))
    // 11 December is a Friday in 2026, a Saturday in 2027, which moves to Monday 13, and a Tuesday in 2029.
    let (stays, goes) = try (#require(Day("2026-12-11")), #require(Day("2027-12-13")))
    #expect(!days.isUncertain(stays) && days.holidays(on: stays).map(\.isEstimated) == [false])
    #expect(days.isUncertain(goes) && days.holidays(on: goes).map(\.isEstimated) == [true])
    // Without a declaration the Tuesday is off and the Friday works; the days between and beside them are certain.
    let uncertain = (9...16).filter { Day(year: 2029, month: 12, day: $0).map(days.isUncertain) ?? false }
    #expect(uncertain == [11, 14])
  }

  @Test func `a decision about the day of a shift leaves every other day where it is`() throws {
    let weekend = DatedWeekend(from: .first, days: WeekdaySet([Weekday.saturday, .sunday]))
    let (tuesday, friday, monday) = try (#require(Day("2026-12-08")), #require(Day("2026-12-11")), #require(Day("2026-12-14")))
    let decided = [Correction(on: friday, works: true), Correction(on: tuesday, works: false), Correction(on: monday, works: false)]
    let holidays = [december(8, .midweekToFriday), december(12, .midweekToFriday)]
    let days = CalendarDays(
      WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: [weekend], holidays: holidays, corrections: decided))
    #expect(days.reasonOff(friday) == nil && days.reasonOff(tuesday) != nil && days.holidays(on: monday).count == 1)
  }
}
