import Canvas
import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// The search of the first page, and its next dates.
@Suite struct FirstPageSearchTests {
  private static func entries(_ planner: PlannerFixture) -> [StepReference] {
    planner.session.rows.compactMap { if case .entry(let entry) = $0 { entry.reference } else { nil } }
  }

  @Test func `a search lists the steps of all roadmaps under them, and stays on where one is opened`() {
    var planner = PlannerFixture(width: 120, height: 40)
    planner.press("/+late<enter>")
    let found = Self.entries(planner)
    let roadmaps = Set(found.compactMap(\.roadmap))
    #expect(roadmaps.count > 1 && planner.session.rows.count == found.count + roadmaps.count)
    let matches = planner.session.readFilter?.matches(in: planner.session.workspace, planner.session.schedule) ?? []
    #expect(found.count == matches.joined().count { $0 })
    let step = found[0]
    planner.press("<down>")
    #expect(planner.session.selectedReference == step)
    planner.press("<enter>")
    #expect(planner.session.page.roadmap == step.roadmap && planner.session.filter == "+late" && planner.session.selectedReference == step)
    planner.press("<esc>")
    #expect(planner.session.page == .portfolio && planner.session.filter == "+late", "Esc leads back to what was found")
    planner.press("<esc>")
    #expect(planner.session.filter.isEmpty && Self.entries(planner).isEmpty)
    planner.press("/+late<enter><home><enter>")
    #expect(planner.session.page.roadmap != nil && planner.session.filter == "+late")
    planner.press("5")
    #expect(planner.session.page.kind == .agenda && planner.session.filter == "+late")
  }

  @Test func `a found step is edited, and no roadmap is archived in its place`() {
    var planner = PlannerFixture()
    planner.press("/gazette<enter><down>")
    guard let step = planner.session.selectedReference, let roadmap = step.roadmap else {
      Issue.record("no step is selected")
      return
    }
    planner.press("<del>")
    #expect(planner.session.workspace[roadmap]?.isArchived == false && planner.saves.isEmpty)
    planner.press("e<end>X<c-s>")
    #expect(planner.session.workspace[step]?.title.wordings.contains { $0.text.hasSuffix("X") } == true)
  }

  @Test func `the next dates are those of the steps that the search finds`() {
    var planner = PlannerFixture(width: 120, height: 40)
    let all = planner.session.shown.portfolio.appointments.count
    planner.press("/party:GH<enter>")
    let matches = planner.session.readFilter?.matches(in: planner.session.workspace, planner.session.schedule) ?? []
    let dates = planner.session.shown.portfolio.appointments
    #expect(!dates.isEmpty && dates.count < all && dates.allSatisfy { matches[$0.roadmap][$0.step] })
    planner.press("<esc>")
    #expect(planner.session.shown.portfolio.appointments.count == all)
  }

  @Test func `the next dates are reached by the arrows and Tab, and opened`() {
    var planner = PlannerFixture()
    planner.press("<tab>")
    let first = planner.session.shown.portfolio.appointments[0]
    #expect(planner.session.selectedStep?.step == first.step && planner.session.selectedStep?.roadmap == first.roadmap)
    planner.press("<tab>")
    #expect(planner.session.selectedStep == nil)
    planner.press("<end><down><down>")
    #expect(planner.session.memories.portfolio.date == 1)
    planner.press("<up><up>")
    #expect(planner.session.memories.portfolio.date == nil && planner.session.cursor.selected == planner.session.rows.count - 1)
    planner.press("<tab>")
    planner.press(String(repeating: "<down>", count: 12))
    let shown = planner.text
    let twelfth = planner.session.shown.portfolio.appointments[12]
    let step = planner.session.workspace.roadmaps[twelfth.roadmap].steps[twelfth.step]
    #expect(shown.contains(planner.session.wording.text(step.title).prefix(12)), "the list of dates scrolls")
    planner.press("<enter>")
    #expect(planner.session.selectedReference == StepReference(planner.session.workspace.roadmaps[twelfth.roadmap].id, step.id))
    planner.press("<esc>")
    #expect(planner.session.page == .portfolio)
    planner.press("<tab><esc>")
    #expect(planner.session.memories.portfolio.date == nil)
  }

  @Test func `a click selects a date, and a second one opens it`() {
    var planner = PlannerFixture(width: 120, height: 40)
    guard let lower = planner.session.layout.lower else {
      Issue.record("no dates")
      return
    }
    planner.handle(.mouse(Mouse(.press, x: 10, y: lower.y + 4)))
    #expect(planner.session.memories.portfolio.date == 2)
    planner.handle(.mouse(Mouse(.press, x: 10, y: planner.session.layout.list.y)))
    #expect(planner.session.memories.portfolio.date == nil && planner.session.page == .portfolio)
    for _ in 1...2 { planner.handle(.mouse(Mouse(.press, x: 10, y: lower.y + 4))) }
    let date = planner.session.shown.portfolio.appointments[2]
    #expect(planner.session.page.roadmap == planner.session.workspace.roadmaps[date.roadmap].id)
    #expect(planner.session.selectedStep?.step == date.step)
  }
}
