import RoadmapEngine
import Testing

@testable import Planner

/// Moving several steps by the same time.
@Suite struct ShiftFormTests {
  /// Returns the start of a step by the schedule.
  private func start(_ id: String, _ planner: PlannerFixture) -> String {
    let schedule = planner.session.schedule
    guard let (roadmap, step) = schedule.position(of: StepReference("ne-ly-labour/\(id)"), from: 0) else { return "" }
    return schedule.dates(roadmap: roadmap, step: step).start?.description ?? "-"
  }

  /// Returns a planner on the list of steps, in which some are marked; a single one is only selected.
  private func planner(marking ids: String...) -> PlannerFixture {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("<enter>")
    for id in ids {
      planner.session.select(.step(Step.ID(id)))
      if ids.count > 1 { planner.press(" ") }
    }
    return planner
  }

  @Test func `an agreed day moves, and the steps that follow it move with it and get no bound`() {
    var planner = planner(marking: "session-1", "job-orders", "complaints")
    #expect(["session-1", "job-orders", "complaints"].map { start($0, planner) } == ["2027-01-26", "2027-01-28", "2027-01-28"])
    planner.press("M2w<enter>")
    #expect(planner.text.contains("would move") && planner.saves.isEmpty)
    planner.press("<enter>")
    #expect(planner.saves.count == 1 && planner.step("session-1")?.on == Day("2027-02-09"))
    #expect(["job-orders", "complaints"].allSatisfy { planner.step($0)?.notBefore == nil })
    #expect(["session-1", "job-orders", "complaints"].map { start($0, planner) } == ["2027-02-09", "2027-02-11", "2027-02-11"])
    planner.press("u")
    #expect(planner.step("session-1")?.on == Day("2027-01-26"))
  }

  @Test func `a step that would move too little with its predecessors gets a bound`() {
    var planner = planner(marking: "sign-protocol", "attache")
    let asked = Day(start("attache", planner))?.adding(days: 14)
    planner.press("M2w<enter><enter>")
    #expect(asked != nil && planner.step("attache")?.notBefore == asked)
    #expect(start("attache", planner) >= asked?.description ?? "-")
  }

  @Test func `deadlines move only where the form says so, and then the reason is asked`() {
    var planner = planner(marking: "model-contract")
    planner.press("M10d<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-01-21") && planner.step("model-contract")?.notBefore == Day("2026-12-07"))
    planner.press("uM10d<tab><right><enter>session postponed<enter><enter>")
    #expect(planner.step("model-contract")?.deadline == Day("2027-01-31"))
    #expect(planner.saves.last?.reason == "session postponed")
  }

  @Test func `a step that nothing but links holds is not moved to an earlier day`() {
    var planner = planner(marking: "complaints")
    planner.press("M-1w<enter>")
    #expect(planner.saves.isEmpty && planner.text.contains("they start as early as they can"))
  }

  @Test(arguments: ["2", "mon", "2026-12-01", "2y", "0w", "w", "", "99999999w"]) func `what is no distance is refused`(typed: String) {
    var planner = planner(marking: "session-1", "job-orders", "complaints")
    planner.press("M\(typed)<enter>")
    #expect(planner.saves.isEmpty && planner.session.layers.form != nil && planner.session.layers.form?.fault != nil)
  }

  @Test func `steps that have started or are over cannot be moved`() {
    var planner = planner(marking: "niamey-2018", "approve-ly")
    planner.press("M")
    #expect(planner.session.layers.top == nil && planner.text.contains("None of these steps can be moved"))
    planner = self.planner(marking: "niamey-2018")
    planner.press("M")
    #expect(planner.session.layers.top == nil && planner.text.contains("It is done"))
  }

  @Test func `the marked step counts, not the one under the cursor`() {
    var planner = planner(marking: "niamey-2018", "model-contract")
    planner.press("<esc>")
    planner.session.select(.step(Step.ID("niamey-2018")))
    planner.press(" ")
    planner.session.select(.step(Step.ID("model-contract")))
    planner.press("M")
    #expect(planner.session.layers.top == nil && planner.text.contains("It is done"))
  }

  @Test func `the message counts what moves, and tells what stays and why`() {
    var planner = planner(marking: "niamey-2018", "approve-ly", "model-contract")
    planner.press("M2w<enter><enter>")
    #expect(planner.session.message?.text.contains("; 2 stay: 1 started, 1 done or dropped") ?? false, "\(planner.text)")
  }

  @Test func `what follows a marked step through another one, or out of a container, gets no bound`() {
    var planner = planner(marking: "session-1", "job-orders", "orientation")
    planner.press("M2w<enter><enter>")
    #expect(planner.step("session-1")?.on == Day("2027-02-09"))
    #expect(["job-orders", "orientation"].allSatisfy { planner.step($0)?.notBefore == nil }, "\(planner.text)")
  }

  @Test func `a step that follows one with a new bound gets none`() {
    var planner = planner(marking: "model-contract", "sign-protocol")
    planner.press("M2w<enter><enter>")
    #expect(planner.step("model-contract")?.notBefore == Day("2026-12-11") && planner.step("sign-protocol")?.notBefore == nil)
    #expect(start("sign-protocol", planner) >= "2026-12-31")
  }

  @Test func `a step that cannot start as early as asked starts as early as it can, without a bound that holds nothing`() {
    var planner = planner(marking: "ratify-ne")
    let links = start("sign-protocol", planner)
    planner.press("M-6m<enter><enter>")
    #expect(planner.step("ratify-ne")?.notBefore == nil && start("ratify-ne", planner) > links)
    #expect(planner.session.message?.text.contains("as early as possible") ?? false, "\(planner.text)")
  }

  @Test func `nothing is agreed for a day that has passed`() {
    var planner = planner(marking: "session-1")
    planner.press("M-4m<enter>")
    #expect(planner.saves.isEmpty && planner.session.layers.form?.fault?.contains("has passed") ?? false)
  }

  @Test func `an agreed day moves to a working day, and one on a day off keeps its distance`() {
    var planner = planner(marking: "session-1")
    planner.press("M4d<enter><enter>")
    // 30 January 2027 is a Saturday; the next day on which both sides work is Monday.
    #expect(planner.step("session-1")?.on == Day("2027-02-01"))
  }

  @Test func `a draft keeps what was typed and what was chosen`() {
    var planner = planner(marking: "session-1", "job-orders")
    planner.press("M3w<tab><right>")
    let kept = planner.session.unsavedText
    #expect(kept?.purpose == "shift" && kept?.subject.count == 2)
    var other = PlannerFixture(width: 120, height: 40)
    other.session.takeUp([kept].compactMap(\.self))
    #expect(other.session.layers.form?.value("by") == "3w" && other.session.layers.form?.value("deadlines") == "move")
  }
}
