import Testing

@testable import Planner

/// The pane of details beside the list of steps.
@Suite struct DetailPaneTests {
  @Test func `the pane of details follows the selection when the keyboard rests`() {
    var planner = PlannerFixture()
    planner.press("<enter>jjj")
    let rested = planner.text
    planner.handle(.key(.down))
    #expect(planner.session.isDetailBehind)
    let pane = { (text: String) in text.split(separator: "\n").dropFirst(2).dropLast(2).compactMap { $0.split(separator: "│").last } }
    #expect(pane(planner.text) == pane(rested) && planner.text != rested)
    planner.handle(.tick)
    #expect(!planner.session.isDetailBehind && pane(planner.text) != pane(rested))
  }
}
