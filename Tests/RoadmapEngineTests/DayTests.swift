import Testing

@testable import RoadmapEngine

@Suite struct DayTests {
  @Test func `every day of the range reads back from its own text, in order`() {
    var expected = (year: 1900, month: 1, day: 1)
    for number in 0..<Int(Day.count) {
      let day = Day(number: number)
      #expect(day?.civil ?? (0, 0, 0) == expected)
      #expect(day.map(\.description).flatMap { Day($0) } == day)
      if expected.day < Day.length(ofMonth: expected.month, year: expected.year) {
        expected.day += 1
      } else {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
    #expect(expected == (2200, 1, 1))
  }

  @Test(arguments: [
    "2025-02-30", "2023-02-29", "1899-12-31", "2200-01-01", "2025-2-3", "2025-13-01", "2025-00-10", "2025-01-00", "20250101", "2025-01-011",
    " 2025-01-01", "2025-01-01T00", "٢٠٢٥-٠١-٠١", "", "-",
  ])
  func `what is not a date is refused, never bent into one`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("1900-01-01", Weekday.monday), ("2018-11-28", .wednesday), ("2026-11-23", .monday), ("2000-02-29", .tuesday), ("2199-12-31", .tuesday),
  ])
  func `a day knows its weekday`(text: String, weekday: Weekday) {
    #expect(Day(text)?.weekday == weekday)
  }

  @Test func `days outside of the range do not exist`() {
    #expect(Day.first.adding(days: -1) == nil)
    #expect(Day.last.adding(days: 1) == nil)
    #expect(Day.last.adding(days: .max) == nil)
    #expect(Day.first.adding(days: Int(Day.count) - 1) == .last)
  }
}
