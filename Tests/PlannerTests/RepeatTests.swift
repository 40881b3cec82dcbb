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
    // What was done is repeated, and not what the key would do now.
    planner.press(".")
    #expect(planner.saves.count == 2 && planner.step("model-contract")?.status == .done)
  }

  @Test func `entries of a list are added and removed again, and the other entries of a step stay`() {
    var planner = PlannerFixture(workspace: Self.tagged(["gazette": ["a", "b"], "model-contract": ["c"], "visa": ["b", "d"]]))
    planner.press("<enter>/gazette<enter>je<c-f>Tags<enter><c-u>a, new<c-s><esc>/model empl<enter>j.")
    #expect(planner.step("gazette")?.tags == ["a", "new"], "\(planner.text)")
    #expect(planner.step("model-contract")?.tags == ["c", "new"], "\(planner.text)")
    // The act that is repeated stays the first one, although the second step had no such entry to lose.
    planner.press("<esc>/visa<enter>j.")
    #expect(planner.step("visa")?.tags == ["d", "new"])
    let saves = planner.saves.count
    planner.press("<esc>/gazette or model empl or visa<enter>*.")
    #expect(planner.saves.count == saves && planner.session.message?.tone == .warning, "\(planner.text)")
  }

  @Test func `owners that were changed in one step are changed by party in others, where their roadmap has the party`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>jo<c-u>NE/mfa, LY/moj<enter><esc>/model empl<enter>j")
    let before = planner.step("model-contract")?.owners ?? []
    let gazette = planner.step("gazette")?.owners ?? []
    #expect(gazette.map(\.party.text) == ["LY", "NE"], "\(planner.text)")
    planner.press(".")
    let after = planner.step("model-contract")?.owners ?? []
    #expect(after != before && after.contains { $0.bodies.map(\.text).contains("moj") }, "\(planner.text)")
  }

  @Test func `a change that belongs to one step is not repeated, nor an older one in its place`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j%<c-u>35<enter>e<c-u>Another title<c-s><esc>/model empl<enter>j")
    let saves = planner.saves.count
    planner.press(".")
    #expect(planner.saves.count == saves && planner.session.message?.tone == .warning, "\(planner.text)")
  }

  @Test func `a change whose preview was left is not repeated, and a removal never`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette or model empl<enter>*%<c-u>35<enter><esc><esc><esc><esc>")
    #expect(planner.saves.isEmpty)
    planner.press("/visa<enter>j.")
    #expect(planner.saves.isEmpty && planner.session.message?.tone == .warning, "\(planner.text)")
    planner = PlannerFixture()
    planner.press("<enter>/gazette<enter>j%<c-u>35<enter><esc>/visa<enter>j<del>")
    let saves = planner.saves.count
    #expect(saves == 2 && planner.step("visa") == nil)
    planner.press("<esc>/model empl<enter>j.")
    #expect(planner.saves.count == saves && planner.step("model-contract")?.progress == 0)
  }

  @Test func `owners that were changed by party are changed so again`() {
    var planner = PlannerFixture()
    planner.press("<enter>/gazette or model empl<enter>*o<c-f>Libya<enter><right><right><tab>moj<c-s><enter>")
    planner.press("<esc><esc>/pilot<enter>*.")
    #expect(planner.text.contains("would change"), "\(planner.text)")
    planner.press("<enter>")
    #expect(planner.step("pilot")?.owners.first { $0.party.text == "LY" }?.bodies.last?.text == "moj")
  }

  /// Returns the sample with tags.
  /// - Parameter tags: those of a step, by its id.
  private static func tagged(_ tags: [String: [String]]) -> Workspace {
    var workspace = PlannerFixture.sample
    for (id, tags) in tags {
      for roadmap in workspace.roadmaps.indices {
        guard let step = workspace.roadmaps[roadmap].index(of: Step.ID(id)) else { continue }
        workspace.roadmaps[roadmap].steps[step].tags = tags
      }
    }
    return workspace
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

  @Test(arguments: [["NE", "LY"], ["LY", "NE"], ["NE", "GH"], ["GH", "NE"], ["GH", "TD"]])
  func `parties that stay keep their steps in an own template, and others take the places that are left`(typed: [String]) throws {
    var sample = try #require(PlannerFixture.sample[Roadmap.ID("ne-ly-labour")])
    sample.calendar = "LY"
    let parties = typed.map { Party.ID($0) }
    let known = Body.ID("mol")
    let made = sample.remade(id: Roadmap.ID("new"), title: .plain("New"), parties: parties, start: sample.start) { _, body in body == known
    }
    // The oracle: Libya and Niger in the file's order take the typed parties in turn, those that they are not.
    let others = typed.filter { !["LY", "NE"].contains($0) }
    var places = ["*": "*"]
    for party in ["LY", "NE"] where typed.contains(party) { places[party] = party }
    for (party, other) in zip(["LY", "NE"].filter { !typed.contains($0) }, others) { places[party] = other }
    for step in made.steps {
      let former = try #require(sample[step.id])
      let expected = former.owners.compactMap { owner -> Ownership? in
        guard let place = places[owner.party.text] else { return nil }
        let isSame = place == owner.party.text
        return Ownership(party: Party.ID(place), bodies: owner.bodies.filter { isSame || $0 == known })
      }
      #expect(step.owners == expected.sorted { $0.party < $1.party })
    }
    #expect(made.calendar == places["LY"] && made.parties == parties.sorted())
  }
}
