import Library
import RoadmapEngine
import Testing

@testable import Planner

/// The phases of a roadmap, and its baselines, as a person makes and changes them.
@Suite struct PhaseTests {
  private static let id = Roadmap.ID("ne-ly-labour")

  private func phases(_ planner: PlannerFixture) -> [String] {
    planner.session.workspace[Self.id]?.phases.map { planner.session.wording.name($0.title) } ?? []
  }

  @Test func `a phase is added behind the one at hand, named, moved and taken away while it is empty`() {
    var planner = PlannerFixture()
    planner.press("<enter><home>nPreparation<enter>")
    let before = PlannerFixture().session.workspace[Self.id]?.phases ?? []
    #expect(phases(planner).count == before.count + 1 && phases(planner)[1] == "Preparation")
    #expect(planner.text.contains("Preparation") && planner.session.selectedRow?.identity == .phase(Phase.ID("preparation")))
    planner.press("e<c-u>Groundwork<enter>")
    #expect(phases(planner)[1] == "Groundwork" && planner.session.workspace[Self.id]?.phases[1].id == Phase.ID("preparation"))
    planner.press("K")
    #expect(phases(planner)[0] == "Groundwork" && planner.session.selectedRow?.identity == .phase(Phase.ID("preparation")))
    planner.press("K")
    #expect(phases(planner)[0] == "Groundwork" && planner.saves.count == 3)
    planner.press("<del>")
    #expect(planner.session.workspace[Self.id]?.phases == before)
    planner.press("uuuu")
    #expect(planner.session.workspace.roadmaps == Library.sample.roadmaps)
  }

  @Test func `a phase that holds steps stays, by its key and in the form of the roadmap`() {
    var planner = PlannerFixture()
    planner.press("<enter><home><del>")
    #expect(planner.saves.isEmpty && planner.text.contains("give them another"))
    planner.press("1e<tab><tab><tab><tab><c-u>Only this<c-s>")
    #expect(planner.saves.isEmpty && planner.text.contains("give them another"))
  }

  @Test func `two phases of one name are refused`() {
    var planner = PlannerFixture()
    let name = phases(planner).first ?? ""
    planner.press("<enter><home>n\(name)<enter>")
    #expect(planner.saves.isEmpty && planner.text.contains("already"))
  }

  @Test func `a baseline is kept, renamed and removed, and its dates stay the same`() {
    var planner = PlannerFixture()
    planner.press("<enter>glaAs agreed<enter>")
    let made = planner.session.workspace[Self.id]?.baselines.last
    #expect(made?.title.map { planner.session.wording.name($0) } == "As agreed")
    planner.press("e<c-u>As approved in Tripoli<enter>")
    let renamed = planner.session.workspace[Self.id]?.baselines.last
    #expect(
      renamed?.title.map { planner.session.wording.name($0) } == "As approved in Tripoli" && planner.text.contains("As approved in Tri"))
    #expect(renamed?.id == made?.id && renamed?.steps == made?.steps && renamed?.on == made?.on)
    planner.press("e<c-u><enter>")
    #expect(planner.saves.count == 2)
    planner.press("<esc><esc><del>")
    #expect(planner.session.workspace.roadmaps == Library.sample.roadmaps && planner.saves.count == 3)
    planner.press("u")
    #expect(planner.session.workspace[Self.id]?.baselines.last == renamed)
  }
}
