import Testing

@testable import RoadmapEngine

@Suite struct CommonDaysTests {
  func calendar(_ weekend: [Weekday], off: [String] = []) -> CalendarDays {
    let holidays = off.compactMap { Day($0) }.map { Holiday(rule: .on($0), name: .plain("H"), certainty: .confirmed) }
    let weekends = [DatedWeekend(from: .first, days: WeekdaySet(weekend))]
    return CalendarDays(WorkingCalendar(id: WorkingCalendar.ID("XX"), weekends: weekends, holidays: holidays))
  }

  func common(_ calendars: [CalendarDays], _ first: String, _ last: String) throws -> CommonDays {
    CommonDays(of: calendars, from: try #require(Day(first)), to: try #require(Day(last)))
  }

  @Test func `only days on which all work are common, and runs end at the days asked for`() throws {
    let sides = [calendar([.friday, .saturday], off: ["2026-06-09"]), calendar([.saturday, .sunday])]
    let common = try common(sides, "2026-06-03", "2026-06-15")
    #expect(common.runs.map { "\($0.first.dayOfMonth)-\($0.last.dayOfMonth)" } == ["3-4", "8-8", "10-11", "15-15"] && common.count == 6)
  }

  @Test func `Ramadan and the ends of months part the days`() throws {
    let common = try common([calendar([])], "2027-01-30", "2027-03-10")
    #expect(common.runs.map { "\($0.first)" } == ["2027-01-30", "2027-02-08", "2027-03-09"])
    #expect(common.runs.map(\.isRamadan) == [false, true, false])
    #expect(common.runsByMonth.map { "\($0.first)".dropFirst(5) } == ["01-30", "02-01", "02-08", "03-01", "03-09"])
    #expect(common.runsByMonth.reduce(0) { $0 + $1.count } == common.count)
  }

  @Test func `where somebody never works there is no common day`() throws {
    let common = try common([calendar([.sunday]), calendar(Weekday.allCases)], "1900-01-01", "2199-12-31")
    #expect(common.runs == [] && common.count == 0)
  }
}
