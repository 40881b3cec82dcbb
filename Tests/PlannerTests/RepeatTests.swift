import Canvas
import Library
import RoadmapEngine
import Testing

@testable import Planner

/// What spares people keys: the last change again, the places before, saved views by a digit, own roadmaps as templates.
@Suite struct RepeatTests {
  // MARK: The last change

  @Test func `the last change of a form is made again to another step`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j%<c-u>35<enter><esc>/model empl<enter>j.")
    #expect(planner.step("gazette")?.progress == 35 && planner.step("model-contract")?.progress == 35, "\(planner.text)")
    #expect(planner.saves.count == 2)
    planner.press("u")
    #expect(planner.step("gazette")?.progress == 35 && planner.step("model-contract")?.progress == 0)
  }

  @Test func `a command is repeated, to all marked steps at once, and nothing is repeated before a first change`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j.")
    #expect(planner.session.message?.tone == .warning && planner.saves.isEmpty)
    planner.press("x<esc>/model empl or evaluation<enter>*.")
    #expect(planner.saves.count == 2 && planner.saves.last?.steps.count ?? 0 >= 1, "\(planner.text)")
    #expect(planner.step("model-contract")?.status == .done)
  }

  @Test func `owners that were changed by party are changed so again`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette or model empl<enter>*o<c-f>Libya<enter><right><right><tab>moj<c-s><enter>")
    planner.press("<esc><esc>/pilot<enter>*.")
    #expect(planner.text.contains("Would change"), "\(planner.text)")
    planner.press("<enter>")
    #expect(planner.step("pilot")?.owners.first { $0.party.text == "LY" }?.bodies.last?.text == "moj")
  }

  // MARK: Places

  @Test func `Ctrl+O leads back through the places, to the row that was selected, and Alt+O forward again`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j")
    let row = planner.session.selectedRow?.identity
    planner.press("3<up><up>56")
    #expect(planner.session.page.kind == .waiting)
    planner.press("<c-o>")
    #expect(planner.session.page.kind == .agenda)
    planner.press("<c-o><c-o>")
    #expect(planner.session.page.kind == .steps && planner.session.selectedRow?.identity == row)
    planner.handle(.key(.alt("o")))
    #expect(planner.session.page.kind == .timeline)
    planner.press("<c-o><c-o><c-o>")
    #expect(planner.session.page == .portfolio)
    planner.press("<c-o>")
    #expect(planner.session.page == .portfolio && planner.session.message?.tone == .warning)
  }

  // MARK: Saved views

  /// The sample with two saved views.
  static var withViews: Workspace {
    var workspace = PlannerFixture.sample
    workspace.views = [("late", "late"), ("ours", "party:NE")].map { SavedView(id: SavedView.ID($0.0), title: .plain($0.0), filter: $0.1) }
    return workspace
  }

  @Test func `saved views are listed with a digit each, which applies one at once`() {
    var planner = PlannerFixture(workspace: Self.withViews)
    planner.press("<enter>")
    let views = planner.session.workspace.views
    #expect(views.count > 1)
    planner.press("V")
    #expect(views.allSatisfy { planner.text.contains(planner.session.wording.text($0.title ?? .plain($0.id.text))) }, "\(planner.text)")
    planner.press("2")
    #expect(planner.session.filter == "view:\(views[1].id)" && planner.session.layers.isEmpty)
    planner.press("Vj<enter>")
    #expect(planner.session.filter == "view:\(views[1].id)")
    planner.press("V9")
    #expect(planner.session.message?.tone == .warning)
    planner.press("<esc>")
    #expect(planner.session.layers.isEmpty)
  }

  // MARK: Marks

  @Test func `marks stay on the way through other pages`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j 3561<enter>")
    #expect(planner.session.marks.steps.count == 1 && planner.session.targets.map(\.step.text) == ["gazette"])
  }

  // MARK: Own templates

  @Test func `an own roadmap is a template, without what happened in it`() throws {
    var planner = PlannerFixture()
    planner.press("aNew plan<tab>GH, NE<tab>")
    let sample = try #require(planner.session.workspace[Roadmap.ID("ne-ly-labour")])
    let title = "As \(planner.session.wording.text(sample.title))"
    for _ in 0..<60 where !planner.text.contains(title) { planner.press("<right>") }
    planner.press("<c-s>")
    let made = try #require(planner.session.workspace.roadmaps.first { planner.session.wording.name($0.title) == "New plan" })
    #expect(made.steps.map(\.id) == sample.steps.filter { $0.status != .dropped }.map(\.id) && made.parties.map(\.text) == ["GH", "NE"])
    #expect(
      made.steps.allSatisfy { $0.status == .planned && $0.deadline == nil && $0.started == nil && $0.log.isEmpty && $0.waiting.isEmpty })
    #expect(made.steps.allSatisfy { $0.owners.allSatisfy { ["GH", "NE", "*"].contains($0.party.text) } }, "\(made.steps.map(\.owners))")
    #expect(planner.session.schedule.roadmaps.contains { $0.id == made.id })
  }
}
