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
}
