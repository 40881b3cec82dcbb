import RoadmapEngine
import Support
import Testing
import Wording

@testable import StatusViews

@Suite struct TimeAxisTests {
  static let scales: [TimeScale] = [.cells(2), .cells(3), .days(1), .days(3), .days(16), .week, .months(1), .months(3)]

  @Test(arguments: TimeAxisTests.scales)
  func `the cells follow each other, and each day is found in those that hold it`(scale: TimeScale) {
    var random = SeededRandom(seed: 1)
    for _ in 0..<40 {
      let day = Day(number: random.number(40_000...60_000)) ?? .first
      let axis = TimeAxis(scale, from: scale.start(of: day), width: random.number(1...150))
      #expect(axis.days(at: 0).first <= day && day <= axis.days(at: 0).last)
      for cell in 1..<max(1, axis.width) {
        let (before, days) = (axis.days(at: cell - 1), axis.days(at: cell))
        #expect(days == before && scale.days < 1 || days.first == before.last.adding(days: 1))
      }
      for cell in 0..<axis.width {
        for day in [axis.days(at: cell).first, axis.days(at: cell).last] {
          #expect((axis.firstCell(of: day)...axis.lastCell(of: day)).contains(cell))
        }
      }
      #expect(axis.lastCell(of: axis.window.first.adding(days: -1) ?? .first) == -1)
      #expect(axis.firstCell(of: axis.window.last.adding(days: 1) ?? .last) == axis.width)
    }
  }

  @Test func `weeks begin on Monday, months and quarters on their first day`() {
    let day = Day("2026-11-26") ?? .first
    #expect(TimeScale.week.start(of: day) == Day("2026-11-23"))
    #expect(TimeScale.months(1).start(of: day) == Day("2026-11-01") && TimeScale.months(3).start(of: day) == Day("2026-10-01"))
    #expect(TimeScale.months(3).day(-4, after: Day("2026-10-01") ?? .first) == Day("2025-10-01"))
    #expect(TimeScale.cells(3).day(-1, after: day) == Day("2026-11-25") && TimeScale.cells(3).day(5, after: day) == Day("2026-11-27"))
    #expect(TimeScale.months(1).moving(Day("2027-01-31") ?? .first, by: 1) == Day("2027-02-28"))
  }

  @Test func `all of a range fits, as closely as it can`() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<200 {
      let first = Day(number: random.number(30_000...60_000)) ?? .first
      let range = DayRange(first, first.adding(days: random.number(0...6_000)) ?? first)
      let width = random.number(1...200)
      let axis = TimeAxis(fitting: range, width: width)
      #expect(axis.window.first == range.first && axis.window.last >= range.last)
      if case .days(let count) = axis.scale, count > 1 { #expect((count - 1) * width < range.count) }
      if case .cells(let count) = axis.scale { #expect((count + 1) * range.count > width) }
    }
  }

  @Test func `the ends of time are no trap`() {
    for scale in TimeAxisTests.scales {
      for first in [Day.first, .last] {
        let axis = TimeAxis(scale, from: scale.start(of: first), width: 80)
        let bar = Report.Bar(start: .first, finish: .last, progress: 50, deadline: Day("2026-11-24"))
        #expect(axis.draw(bar, today: first).count == 80)
        _ = axis.labels(Wording(.en, home: .en), today: first)
      }
      #expect(scale.day(-2_000_000, after: .first) == .first && scale.day(2_000_000, after: .last) == .last)
    }
  }

  @Test(arguments: Language.allCases, TimeAxisTests.scales)
  func `no name over the axis touches another or the border, and today is named`(language: Language, scale: TimeScale) {
    let wording = Wording(language, home: .en)
    for start in ["2026-11-24", "2026-12-31", "2027-01-01", "2027-06-14"] {
      let day = Day(start) ?? .first
      let axis = TimeAxis(scale, from: scale.day(-20, after: scale.start(of: day)), width: 60)
      let labels = axis.labels(wording, today: day)
      #expect(labels.upper.contains(wording.today) && labels.upper.count <= 60 && labels.lower.count <= 60)
      #expect(!labels.lower.isEmpty)
    }
  }
}
