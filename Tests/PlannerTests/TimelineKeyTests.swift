import Canvas
import Library
import RoadmapEngine
import Support
import Testing
import Wording

@testable import Planner

/// Zooming and scrolling of the timeline: the state before, the keys, the state after.
@Suite struct TimelineKeyTests {
  /// Returns a planner on the timeline of the sample with a step selected.
  static func planner(on step: String, width: Int = 80, height: Int = 24) -> PlannerFixture {
    var planner = PlannerFixture(width: width, height: height)
    planner.press("<enter>")
    planner.session.select(.step(Step.ID(step)))
    planner.press("3")
    return planner
  }

  /// Returns the cell of a day.
  private func cell(_ day: String, _ planner: PlannerFixture) -> Int { planner.session.timelineAxis.cell(of: Day(day) ?? .first) }

  @Test func `zoom goes from a third of a day to a quarter and back, and stops there`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    var words: [String] = []
    for _ in 0..<3 { planner.press("-") }
    #expect(planner.text.contains("It cannot move further."))
    for _ in 0..<6 {
      words.append(planner.session.wording.scale(planner.session.memories.timeline.window.scale))
      planner.press("+")
    }
    #expect(words == ["1 cell = 1 quarter", "1 cell = 1 month", "1 cell = 1 week", "1 cell = 3 days", "1 cell = 1 day", "1 day = 3 cells"])
    #expect(planner.text.contains("It cannot move further.") && planner.text.contains("1 day = 3 cells"))
  }

  @Test func `the middle of the selected bar stays in its column through every zoom`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    // The step takes 27 November to 17 December 2026.
    let before = cell("2026-12-07", planner)
    for key in ["+", "+", "+", "-", "-", "-", "-", "-"] {
      planner.press(key)
      let axis = planner.session.timelineAxis
      let middle = Day("2026-12-07") ?? .first
      // A day of three cells has its middle at that cell and also covers its neighbours.
      #expect((axis.firstCell(of: middle) - 1...axis.lastCell(of: middle) + 1).contains(before), "\(key) \(axis.scale)")
    }
  }

  @Test(arguments: ["=", "0"])
  func `a key shows all of the roadmap, and zoom goes on from there`(key: String) {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press(key)
    let bars = planner.text.split(separator: "\n").dropFirst(4).dropLast(2)
    #expect(!bars.contains { $0.contains("◀") || $0.contains("▶") } && planner.text.contains("1 cell = 72 days"))
    planner.press("-")
    #expect(planner.text.contains("1 cell = 1 quarter"))
    planner.press("\(key)+")
    #expect(planner.text.contains("1 cell = 1 month"))
  }

  @Test func `arrows scroll by a quarter, today comes back by its key, and its name says where it lies`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    let before = planner.session.timelineAxis.window
    planner.press("<right>")
    let later = planner.session.timelineAxis.window
    #expect(later.first.days(since: before.first) == 11 * 7)
    planner.press("llll")
    #expect(planner.text.contains("◀ today"))
    planner.press("t")
    #expect(planner.session.timelineAxis.window == before)
    planner.press("<left>hhhhhhh")
    #expect(planner.text.contains("today ▶"))
  }

  @Test func `a selected step whose bar is not seen is scrolled to, one that is seen is not`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    let before = planner.session.timelineAxis.window
    planner.press("kj")
    #expect(planner.session.timelineAxis.window == before)
    planner.press("<home>j")
    #expect(planner.session.timelineAxis.window.first.year == 2018)
  }

  @Test func `in days, each party has a line of its own that says when it rests`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press("++")
    let session = planner.session
    let axis = session.timelineAxis
    let lines = planner.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, party) in [(4, "LY"), (5, "NE")] {
      #expect(lines[line].contains(party == "LY" ? "Days off: Libya" : "Days off: Niger"))
      for cell in 0..<axis.width {
        let reason = session.schedule.calendars.days(of: Party.ID(party)).reasonOff(axis.days(at: cell).first)
        let glyph = session.frame().glyph(x: session.layout.names + 1 + cell, y: line)
        #expect((glyph == " ") == (reason == nil))
        #expect((glyph == "░") == (reason == .weekend))
      }
    }
    // Friday 27 November is a day off in Libya, Sunday 29 in Niger, and Saturday 28 in both.
    let row = [27, 28, 29].map { day in
      [4, 5].map {
        session.frame().glyph(x: session.layout.names + 1 + axis.cell(of: Day(year: 2026, month: 11, day: day) ?? .first), y: $0)
      }
    }
    #expect(row == [["░", " "], ["░", "░"], [" ", "░"]])
    planner.press("-")
    #expect(!planner.text.contains("Days off"))
  }

  @Test func `of more parties than there is room for, those are shown whose days the selected step counts`() {
    var planner = PlannerFixture()
    _ = planner.session.go(to: .timeline(Roadmap.ID("regional-framework")))
    planner.press("++")
    let all = planner.session.workspace[Roadmap.ID("regional-framework")]?.parties.count ?? 0
    #expect(all > 3 && planner.session.restingParties.count <= 3 && planner.session.layout.list.height >= 12)
  }

  @Test func `links are drawn where there is room, and a key says where`() {
    var planner = TimelineKeyTests.planner(on: "model-contract", width: 120, height: 40)
    #expect(planner.session.layout.rowHeight == 2)
    planner.press("D")
    #expect(planner.session.layout.rowHeight == 1 && planner.text.contains("Only the links of the selected step."))
    planner.press("D")
    #expect(planner.session.layout.rowHeight == 2 && planner.text.contains("Links are shown."))
    planner.press("<end>")
    #expect(planner.session.cursor.top + planner.session.layout.rowCount == planner.session.rows.count)
  }

  @Test func `the message line names what the selected step waits for and what comes then, by their numbers`() {
    var planner = TimelineKeyTests.planner(on: "model-contract", width: 120)
    planner.press("jk")
    #expect(planner.text.contains("4.4 Model employment contract · on track · 27 Nov – 17 Dec · waits for 4.3 FF+5 wd · then 4.5"))
  }

  @Test func `a key looks only at the rows that are seen`() {
    func time(_ steps: Int) -> Duration {
      var planner = PlannerFixture()
      let id = Roadmap.ID("long")
      var roadmap = Roadmap(id: id, title: .plain("Long"), parties: [Party.ID("LY"), Party.ID("NE")], start: Day("2026-01-01") ?? .first)
      roadmap.phases = [Phase(id: Phase.ID("a"), title: .plain("All"))]
      roadmap.steps = (0..<steps).map { place in
        var step = Step(id: Step.ID("s\(place)"), title: .plain("Step"))
        step.phase = Phase.ID("a")
        step.duration = 5
        if place > 0 { step.after = [Link(StepReference(nil, Step.ID("s\(place / 2)")))] }
        return step
      }
      var workspace = Library.sample
      workspace.roadmaps = [roadmap]
      planner.session.othersWrote(workspace, records: [], brokenFiles: [])
      _ = planner.session.go(to: .timeline(id))
      planner.press("jjjjjjjjjjj")
      var least = Duration.seconds(1_000)
      for _ in 0..<5 {
        let spent = ThreadClock.time {
          for key in "jk+l-h" {
            planner.press(String(key))
            _ = planner.session.frame()
          }
        }
        least = min(least, spent)
      }
      return least
    }
    let (few, many) = (time(200), time(60_000))
    #expect(many < few * 2, "\(few) \(many)")
  }

  @Test func `the timeline opens at today, wherever the person comes from`() {
    for keys in ["<enter>43", "<enter>53", "<enter>63", "<enter>73", "<enter>23"] {
      var planner = PlannerFixture()
      planner.press(keys)
      #expect(planner.text.contains("today") && !planner.text.contains("◀ today"), "\(keys) \(planner.text)")
    }
  }
}
