import Canvas
import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// A day that begins while the planner is open.
@Suite struct MidnightTests {
  private func begun(_ keys: String = "", at day: String = "2026-11-25") -> PlannerFixture {
    var planner = PlannerFixture()
    planner.press(keys)
    planner.session.begin(Day(day) ?? .first)
    return planner
  }

  @Test func `what is done after midnight is done on the new day`() {
    var planner = begun("<enter>/model empl<enter>j")
    planner.press("x")
    #expect(planner.step("model-contract")?.finished == Day("2026-11-25"))
  }

  @Test(arguments: ["", "<enter>", "<enter>3", "4", "5", "6", "7", "<enter>F", "P", "gm"])
  func `a page shows the same as one that was opened on the new day`(keys: String) {
    var fresh = PlannerFixture(today: "2027-01-20")
    fresh.press(keys)
    var open = begun(keys, at: "2027-01-20")
    // The initial selection depends on the day, so both planners select the same row.
    fresh.press("<end><home>")
    open.press("<end><home>")
    #expect(open.text == fresh.text)
  }

  @Test func `a day that is proposed is the new one, and one that is typed stays`() {
    #expect(begun("a").text.contains("2026-11-25"))
    #expect(begun("aA title<tab><tab><tab><c-u>2026-12-01").text.contains("2026-12-01"))
  }

  @Test func `a calendar that proposes today proposes the new day, and one that was pointed at a day stays there`() {
    var picker = DatePicker("", day: Day("2026-11-24") ?? .first, form: Form(NewRoadmapForm(), title: "", fields: []))
    var pointed = picker
    _ = pointed.handle(.right)
    picker.begin(Day("2026-11-25") ?? .first, after: Day("2026-11-24") ?? .first)
    pointed.begin(Day("2026-11-26") ?? .first, after: Day("2026-11-24") ?? .first)
    #expect(picker.day == Day("2026-11-25") && pointed.day == Day("2026-11-25"))
  }
}
