import Canvas
import RoadmapEngine
import Testing

@testable import Planner

/// Moving and resizing steps on the timeline: the state before, the keys, the state after.
@Suite struct ShiftingTests {
  /// Returns start and finish of a step by the schedule.
  private func dates(_ id: String, _ planner: PlannerFixture) -> String {
    let schedule = planner.session.schedule
    guard let roadmap = schedule.roadmaps.firstIndex(where: { $0.id.text == "ne-ly-labour" }),
      let place = schedule.roadmaps[roadmap].index(of: Step.ID(id))
    else { return "" }
    let dates = schedule.dates(roadmap: roadmap, step: place)
    return [dates.start, dates.finish].map { $0?.description ?? "-" }.joined(separator: " ")
  }

  @Test(arguments: ["<s-right>", "ml"])
  func `a step that is moved later does not start before the day that was asked for`(key: String) {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    #expect(dates("model-contract", planner) == "2026-11-27 2026-12-17")
    planner.press(key)
    // Friday 4 December is a working day of Niger, and each owner counts its own working days.
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-04") && planner.saves.count == 1)
    #expect(dates("model-contract", planner) == "2026-12-04 2026-12-28")
    #expect(planner.text.contains("Not before Fri 4 Dec 2026 · 3 other dates moved · u undoes") && planner.session.layers.top == nil)
    planner.press(key)
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-11") && planner.saves.count == 2)
    planner.press("uu")
    #expect(planner.step("model-contract")?.notBefore == nil && dates("model-contract", planner) == "2026-11-27 2026-12-17")
  }

  @Test(arguments: ["<s-left>", "mh"])
  func `a step that is moved earlier loses its bound where something else holds it, and then says what does`(key: String) {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press("<s-right><s-right>\(key)")
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-04"))
    planner.press("\(key)")
    #expect(planner.step("model-contract")?.notBefore == nil && planner.text.contains("As early as it can: Fri 27 Nov 2026"))
    let saves = planner.saves.count
    planner.press(key)
    #expect(planner.saves.count == saves && planner.text.contains("It cannot start earlier: its end waits for 4.3 Implementing protocol"))
  }

  @Test func `a move goes by what a cell holds, and to a day on which somebody works`() {
    var planner = TimelineKeyTests.planner(on: "ratify-ly")
    let before = dates("ratify-ly", planner)
    planner.press("++<s-right>")
    #expect(before.hasPrefix("2026-12-20") && planner.step("ratify-ly")?.notBefore == Day("2026-12-21"))
    // Thursday 24 December is a holiday in Libya; Friday and Saturday are its weekend.
    planner.press("<s-right><s-right><s-right>")
    #expect(planner.step("ratify-ly")?.notBefore == Day("2026-12-27"))
    planner.press("<s-left>")
    #expect(planner.step("ratify-ly")?.notBefore == Day("2026-12-23"))
    planner.press("---<s-right>")
    #expect(planner.step("ratify-ly")?.notBefore == Day("2027-01-24"))
    planner.press("-<s-right>")
    #expect(planner.step("ratify-ly")?.notBefore == Day("2027-04-25"))
  }

  @Test func `a step with an agreed day takes that day along`() {
    var planner = TimelineKeyTests.planner(on: "session-1")
    planner.press("ml")
    #expect(planner.step("session-1")?.on == Day("2027-02-02") && planner.step("session-1")?.notBefore == nil)
    #expect(planner.text.contains("Agreed for Tue 2 Feb 2027"))
    planner.press("u")
    #expect(planner.step("session-1")?.on == Day("2027-01-26"))
  }

  @Test func `an agreed day before what it waits for is made, and the broken link is told`() {
    var planner = TimelineKeyTests.planner(on: "session-1", width: 120)
    planner.press("-mhmh")
    #expect(planner.step("session-1")?.on == Day("2026-11-23"))
    #expect(planner.text.contains("Agreed for Mon 23 Nov 2026"))
  }

  @Test func `a milestone is moved by the day before which it does not happen; its deadline stays, and that is said`() {
    var planner = TimelineKeyTests.planner(on: "sign-protocol", width: 120)
    planner.press("ml")
    #expect(planner.step("sign-protocol")?.notBefore == Day("2026-12-28") && planner.step("sign-protocol")?.deadline == Day("2027-02-11"))
    #expect(planner.text.contains("Not before Mon 28 Dec 2026 · deadline stays 11 Feb"))
    #expect(dates("sign-protocol", planner) == "2026-12-28 2026-12-28")
  }

  @Test(arguments: [
    ("niamey-2018", "It is done: what happened does not move."), ("tunis-roundtable", "It was dropped and has no dates of its own."),
    ("procedures", "Its dates are those of the steps inside of it: move these."),
    ("implementing", "It started on 19 Oct 2026; an actual date does not move, but the end can."),
  ])
  func `what cannot be moved says why`(step: String, reason: String) {
    var planner = TimelineKeyTests.planner(on: step, width: 120)
    for key in ["<s-right>", "<s-left>"] {
      planner.press(key)
      #expect(planner.text.contains(reason) && planner.saves.isEmpty)
    }
    guard !reason.contains("started") else { return }
    for key in ["<c-right>", "<c-left>"] {
      planner.press("t" + key)
      #expect(planner.text.contains(reason) && planner.saves.isEmpty)
    }
  }

  @Test func `on a phase the keys ask for a step`() {
    var planner = PlannerFixture()
    planner.press("<enter>3<home>mlmL")
    #expect(planner.text.contains("Select a step first.") && planner.saves.isEmpty)
  }

  @Test(arguments: [("<c-right>", "<c-left>"), ("mL", "mH")])
  func `the end of a step moves by a cell, in working days`(longer: String, shorter: String) {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press(longer)
    // From Thursday 17 to Thursday 24 December Libya works on five days; Niger works on six, except the 18th.
    #expect(planner.step("model-contract")?.duration == 19 && planner.text.contains("19 working days, to"))
    #expect(planner.session.layers.top == nil && planner.text.contains("other dates moved"))
    planner.press(shorter)
    #expect(planner.step("model-contract")?.duration == 15 && dates("model-contract", planner) == "2026-11-27 2026-12-17")
    planner.press("uu")
    #expect(planner.step("model-contract")?.duration == 15 && planner.saves.count == 4)
  }

  @Test func `a step is never shorter than a day`() {
    var planner = TimelineKeyTests.planner(on: "model-contract")
    planner.press("-mH")
    #expect(planner.step("model-contract")?.workingDays == 1)
    planner.press("mH")
    #expect(planner.text.contains("It cannot be shorter.") && planner.saves.count == 1)
  }

  @Test func `of a started step, what is left to do is stretched, so that its end moves as far as it was asked to`() {
    var planner = TimelineKeyTests.planner(on: "implementing")
    let before = dates("implementing", planner)
    planner.press("++mL")
    #expect(planner.step("implementing")?.remaining == 14 && planner.step("implementing")?.duration == 26)
    let after = dates("implementing", planner)
    #expect(before == "2026-10-19 2026-12-10" && after == "2026-10-19 2026-12-13")
    planner.press("mH")
    #expect(planner.step("implementing")?.remaining == 13 && planner.step("implementing")?.duration == 25)
  }

  @Test func `a milestone takes a day, and then none again`() {
    var planner = TimelineKeyTests.planner(on: "sign-protocol")
    planner.press("++mL")
    #expect(planner.step("sign-protocol")?.duration == 1)
    planner.press("mH")
    #expect(planner.step("sign-protocol")?.workingDays == 0)
    planner.press("mH")
    #expect(planner.text.contains("It cannot be shorter."))
  }

  @Test func `what is moved or stretched beyond its deadline says so`() {
    for key in ["ml", "mL"] {
      var planner = TimelineKeyTests.planner(on: "model-contract", width: 120)
      planner.press("-\(key)")
      #expect(!planner.text.contains("after its deadline"))
      planner.press(key)
      #expect(planner.text.contains("after its deadline 21 Jan") && planner.step("model-contract")?.deadline == Day("2027-01-21"))
    }
  }

  @Test func `moved rows are marked, and the moved bar stays in sight`() {
    var planner = TimelineKeyTests.planner(on: "gazette")
    planner.press("-mlmlmlml")
    #expect(planner.text.contains("»"))
    let axis = planner.session.timelineAxis
    let start = planner.step("gazette")?.notBefore ?? .first
    #expect((0..<axis.width).contains(axis.cell(of: start)))
  }
}
