import Canvas
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// A deadline, an agreed day and a forecast have signs of their own, and so has a deadline that will be missed.
@Suite struct DueSignTests {
  private static let today = "2026-11-24"

  /// Returns a planner on one roadmap: a deadline, an agreed day, a forecast, and a deadline that will be missed.
  private static func planner(_ width: Int = 80, glyphs: Glyphs = .unicode, language: Language = .en) -> PlannerFixture {
    func step(_ id: String, _ title: String, _ change: (inout Step) -> Void) -> Step {
      var step = Step(id: Step.ID(id), title: .plain(title))
      change(&step)
      return step
    }
    var plan = PlannerFixture.sample
    plan.roadmaps = [
      Roadmap(
        id: Roadmap.ID("only"), title: .plain("Only"), parties: [Party.ID("LY"), Party.ID("NE")], start: Day(today) ?? .first,
        steps: [
          step("a", "Draft") { $0.deadline = Day("2026-12-10") },
          step("b", "Round") { ($0.kind, $0.on) = (.event, Day("2026-12-14")) },
          step("c", "Signing") { ($0.kind, $0.notBefore) = (.milestone, Day("2026-12-15")) },
          step("d", "Translation") { ($0.duration, $0.deadline) = (20, Day("2026-12-02")) },
        ])
    ]
    return PlannerFixture(width: width, height: 24, language: language, glyphs: glyphs, today: today, workspace: plan)
  }

  @Test(arguments: ["", "<enter>", "<enter>4", "<enter>5", "/signing or round or draft<enter>"], [Glyphs.unicode, .ascii])
  func `a deadline, an agreed day and a forecast differ by a sign on every page`(keys: String, glyphs: Glyphs) {
    var planner = Self.planner(glyphs: glyphs)
    planner.press(keys)
    let text = planner.text
    func shows(_ before: String, _ day: String, _ after: String) -> Bool {
      ["", "Mon ", "Tue ", "Thu "].contains { text.contains(" \(before)\($0)\(day)\(after)") }
    }
    #expect(shows("", "10 Dec", " ") && shows("=", "14 Dec", " ") && shows("(", "15 Dec", ")"), "\(text)")
  }

  @Test func `the start of a step is marked where it is agreed`() {
    var planner = Self.planner(140)
    planner.press("<enter>")
    #expect(planner.text.contains(" =14 Dec") && planner.text.contains(" 15 Dec") && !planner.text.contains("=15 Dec"), "\(planner.text)")
  }

  @Test(arguments: ["", "<enter>", "<enter>4", "<enter>5"], [Glyphs.unicode, .ascii])
  func `a deadline that will be missed has its own sign and is not called late`(keys: String, glyphs: Glyphs) {
    var planner = Self.planner(140, glyphs: glyphs)
    planner.press(keys)
    #expect(planner.text.contains("\(glyphs.willBeLate) "), "\(planner.text)")
    #expect(!planner.text.contains("\(glyphs.late) "), "\(planner.text)")
  }

  @Test func `the first page counts what is late and what will be late, each by its own sign`() {
    #expect(Self.planner(140).text.contains("□ will be late 1"), "\(Self.planner(140).text)")
    var plan = Self.planner().session.workspace
    plan.roadmaps[0].steps[0].deadline = Day("2026-11-20")
    #expect(PlannerFixture(width: 140, today: Self.today, workspace: plan).text.contains("■ late 1 □ 1"))
  }

  @Test(arguments: Language.allCases) func `the column of due days has room for the longest one with its signs`(language: Language) {
    var planner = Self.planner(language: language)
    planner.press("<enter>")
    let session = planner.session
    let days = (1...12).compactMap { Day(year: 2028, month: $0, day: 28) }
    let widths = days.map { TextWidth.columns(session.due($0, .forecast, isEstimated: true)) }
    #expect(widths.allSatisfy { $0 <= session.forecastWidth })
    if let column = session.tableColumns?.others.first(where: { $0.kind == .due }) { #expect(column.width == session.forecastWidth) }
    #expect(language != .en || session.tableColumns?.others.map(\.kind) == [.health, .due])
  }

  @Test(arguments: Language.allCases) func `the legend names the signs of days and of what will be late`(language: Language) {
    let session = Self.planner(language: language).session
    let signs = session.legendOfSigns.flatMap(\.entries).map(\.sign)
    #expect(["=", "( )", "□"].allSatisfy(signs.contains))
  }
}
