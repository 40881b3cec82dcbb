import Canvas
import Library
import Planner
import RoadmapEngine
import StatusViews
import Testing
import Wording

@testable import Planner

/// The pages that list steps of several roadmaps.
@Suite struct ListPageTests {
  private static func entries(_ planner: PlannerFixture) -> [StepEntry] {
    planner.session.rows.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  @Test func `the agenda has every date of every unfinished step, by day, and Enter goes to the step`() {
    var planner = PlannerFixture()
    planner.press("5")
    let expected = ViewSource(planner.session.workspace, planner.session.schedule, planner.session.wording).appointments()
    let entries = Self.entries(planner)
    #expect(entries.compactMap(\.day) == expected.map(\.day) && entries.map(\.step) == expected.map(\.step))
    #expect(entries.count > 40 && planner.session.page == .agenda(nil))
    let wanted = entries[0].reference
    planner.press("<enter>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")) && planner.session.selectedReference == wanted)
  }

  @Test func `from a roadmap a list is about it, by the same key about all, and Esc goes back`() {
    var planner = PlannerFixture()
    planner.press("<enter>5")
    #expect(planner.session.page == .agenda(Roadmap.ID("ne-ly-labour")))
    #expect(Self.entries(planner).allSatisfy { $0.reference.roadmap == Roadmap.ID("ne-ly-labour") })
    planner.press("5")
    #expect(planner.session.page == .agenda(nil))
    planner.press("5<esc>")
    #expect(planner.session.page == .steps(Roadmap.ID("ne-ly-labour")))
  }

  @Test func `headings are never selected`() {
    var planner = PlannerFixture()
    for keys in ["5", "gg", "j", "k", "k", "G", "<pgup>", "6", "j", "gg", "k"] {
      planner.press(keys)
      #expect(planner.session.selectedRow.map(\.isHeading) == false, "\(keys)")
    }
  }

  @Test func `a step is edited where it is listed`() {
    var planner = PlannerFixture()
    planner.press("5")
    let reference = planner.session.selectedReference
    planner.press("x")
    let step = planner.session.workspace[reference?.roadmap ?? Roadmap.ID("")]?[reference?.step ?? Step.ID("")]
    #expect(planner.saves.count == 1 && step?.status == .done)
    planner.press("u")
    #expect(planner.session.workspace.roadmaps == Library.sample.roadmaps)
  }

  @Test func `whose turn it is: every open wait once, the longest first`() {
    var planner = PlannerFixture()
    planner.press("6")
    let open = planner.session.workspace.roadmaps.flatMap { roadmap in
      roadmap.steps.filter { !$0.isFinished }.flatMap { $0.waiting.filter { !$0.isOver } }
    }
    #expect(Self.entries(planner).count == open.count && open.count > 2)
    #expect(planner.text.contains("Libya"))
  }

  @Test func `the critical path leads to the milestone that is selected, else to the end`() {
    var planner = PlannerFixture()
    planner.press("<enter>/sign the impl<enter>j7")
    let roadmap = planner.session.workspace.roadmaps.firstIndex { $0.id == Roadmap.ID("ne-ly-labour") } ?? 0
    let step = planner.session.workspace.roadmaps[roadmap].index(of: Step.ID("sign-protocol")) ?? 0
    #expect(Self.entries(planner).map(\.reference) == planner.session.schedule.drivingPath(toRoadmap: roadmap, step: step))
    planner.press("<esc>gg7")
    let last = Self.entries(planner).last
    let finishes = planner.session.workspace.roadmaps[roadmap].steps.indices.compactMap {
      planner.session.schedule.dates(roadmap: roadmap, step: $0).finish
    }
    #expect(last?.day == finishes.max())
  }

  @Test func `a prefix shows what can follow, and Esc takes it back`() {
    var planner = PlannerFixture()
    planner.press("g")
    #expect(planner.text.contains("a agenda") && planner.text.contains("c critical") && planner.session.prefix == .character("g"))
    planner.press("<esc>")
    #expect(planner.session.prefix == nil && planner.session.page == .portfolio)
    planner.press("ga")
    #expect(planner.session.page == .agenda(nil))
    planner.press("g%")
    #expect(planner.text.contains("No command on g %"))
  }
}
