import Library
import RoadmapEngine
import Testing

@testable import Planner

/// Whom to turn to about a step.
@Suite struct ContactListTests {
  private func plan() -> Workspace {
    var plan = Library.sample
    for (party, person) in [("LY", "Head of External Relations"), ("NE", "Director of Employment")] {
      guard let index = plan.parties.firstIndex(where: { $0.id.text == party }),
        let body = plan.parties[index].bodies.firstIndex(where: { $0.id.text == "mol" })
      else { continue }
      plan.parties[index].bodies[body].person = person
      plan.parties[index].bodies[body].contact = "office 12"
    }
    return plan
  }

  @Test func `the bodies of each party that owns the step stand with person and contact`() {
    var planner = PlannerFixture(workspace: plan())
    planner.press("<enter>")
    planner.session.select(.step(Step.ID("model-contract")))
    planner.press("@")
    #expect(planner.text.contains("whom to call") && planner.text.contains("Head of External Relations, office 12"))
    #expect(planner.text.contains("Director of Employment, office 12"))
    planner.press("<esc>")
    #expect(planner.session.layers.top == nil)
  }

  @Test func `other bodies of a party are named where the owners have no contact`() {
    var planner = PlannerFixture(workspace: plan())
    planner.press("<enter>")
    planner.session.select(.step(Step.ID("gazette")))
    planner.press("@")
    #expect(planner.text.contains("Director of Employment"))
  }

  @Test func `where nobody is known the window says where to write it`() {
    var planner = PlannerFixture()
    planner.press("<enter>")
    planner.session.select(.step(Step.ID("model-contract")))
    planner.press("@")
    #expect(planner.text.contains("No person is known") && planner.text.contains("g p"))
  }

  @Test func `a step without an owner says who can be chosen, and a long list shows that it scrolls`() {
    var plan = plan()
    for roadmap in plan.roadmaps.indices where plan.roadmaps[roadmap].id.text == "ne-ly-labour" {
      for step in plan.roadmaps[roadmap].steps.indices where plan.roadmaps[roadmap].steps[step].id.text == "gazette" {
        plan.roadmaps[roadmap].steps[step].owners = []
      }
    }
    for party in plan.parties.indices where plan.parties[party].id.text == "NE" {
      plan.parties[party].bodies += (1...40).map { Body(id: Body.ID("b\($0)"), person: "Head \($0)") }
    }
    var planner = PlannerFixture(workspace: plan)
    planner.press("<enter>")
    planner.session.select(.step(Step.ID("gazette")))
    planner.press("@")
    #expect(planner.text.contains("Nobody owns this step; o chooses the owners."))
    planner.press("<esc>")
    planner.session.select(.step(Step.ID("model-contract")))
    planner.press("@<end>")
    #expect(planner.text.contains("Head 40") && planner.text.contains("↑↓ · Any key closes"))
    planner.press("<up>")
    #expect(!planner.text.contains("Head 40"))
  }
}
