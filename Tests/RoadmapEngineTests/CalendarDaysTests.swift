import Testing

@testable import RoadmapEngine

@Suite struct CalendarDaysTests {
  func day(_ text: String) throws -> Day { try #require(Day(text)) }

  func feast(_ corrections: [Correction] = []) -> CalendarDays {
    CalendarDays(
      WorkingCalendar(
        id: WorkingCalendar.ID("XX"), weekends: [DatedWeekend(from: .first, days: WeekdaySet([Weekday.friday, .saturday]))],
        holidays: [Holiday(rule: .hijri(month: 10, day: 1), name: .plain("Eid"), days: 2)], corrections: corrections))
  }

  @Test func `an estimated feast makes its days and those beside it uncertain`() throws {
    let days = feast()
    // The holiday is Tue 9 and Wed 10 March 2027.
    let uncertain = (6...13).filter { days.uncertain.contains(Int32((Day("2027-03-01")?.number ?? 0) + Int32($0) - 1)) }
    #expect(uncertain == [8, 9, 10, 11])
  }

  @Test func `a feast that is decided leaves nothing uncertain`() throws {
    let corrections = try [
      Correction(on: day("2027-03-09"), works: true), Correction(on: day("2027-03-10"), works: false),
      Correction(on: day("2027-03-11"), works: false),
    ]
    let days = feast(corrections)
    let march = try (day("2027-03-01").number...day("2027-03-31").number)
    #expect(!march.contains(where: days.uncertain.contains))
    #expect(try days.reasonOff(day("2027-03-09")) == nil && days.reasonOff(day("2027-03-11")) == .correction(corrections[2]))
  }

  @Test func `a day of a weekend stays one whatever a correction says of it`() throws {
    let friday = try day("2027-03-12")
    let days = feast([Correction(on: friday, works: true)])
    #expect(days.isWeekend(friday) && days.reasonOff(friday) == nil)
  }
}
