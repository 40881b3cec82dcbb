import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// The digits of Arabic texts are a setting of the reader.
@Suite struct DigitsTests {
  @Test func `dates and counts have the digits that are set, and only in Arabic`() {
    let day = Day("2026-11-24") ?? .first
    #expect(Wording(.ar, home: .en, digits: .arabic).date(day) == "٢٤ نوفمبر ٢٠٢٦")
    #expect(Wording(.ar, home: .en).date(day) == "24 نوفمبر 2026")
    #expect(Wording(.fr, home: .en, digits: .arabic).date(day) == "24 nov. 2026")
    #expect(Wording(.ar, home: .en, digits: .arabic).stepCount(12) == "١٢ خطوة")
  }

  @Test func `no date of a page in Arabic keeps the other digits`() {
    let sample = Library.sample
    let schedule = Schedule(
      sample.roadmaps, calendars: CalendarBook(sample, shipped: Library.calendar), today: Day("2026-11-24") ?? .first)
    let wording = Wording(.ar, home: .en, digits: .arabic)
    let months = (1...12).map { wording.month($0) }
    for view in StatusView.allCases {
      let lines = TextLayout(ViewSource(sample, schedule, wording).report(view), width: 120, wording: wording, today: schedule.today).lines
      // The name of a holiday may contain its date.
      let wrong = lines.map(\.text).filter { !$0.contains(wording.dayOffState) }.filter { line in
        months.contains { month in
          (0...9).contains { line.contains("\($0) \(month) ") || line.contains(" \(month) \($0)") }
        }
      }
      #expect(wrong == [], "\(view)")
      // Texts of the plan, which are in other languages here, keep their digits; so do the names of holidays.
      let own = lines.map(\.text).filter { !$0.contains(wording.dayOffState) && !$0.contains(/[A-Za-z]{2}|[A-Z] 20|[0-9].20[0-9][0-9]$/) }
      #expect(own.filter { $0.contains(/\([0-9]+\)|\b20[0-9][0-9]\b/) } == [], "\(view): years and counts of headings")
    }
  }
}
