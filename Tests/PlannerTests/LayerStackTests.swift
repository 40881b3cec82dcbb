import Testing

@testable import Planner

/// Layers lie on one another: the top one has the keys, and gives them back to the one below.
@Suite struct LayerStackTests {
  var planner = PlannerFixture()

  @Test mutating func `a list lies over the form that it fills in, and Esc takes it away`() {
    planner.press("e<tab><f4>")
    #expect(planner.session.layers.top is PickList && planner.session.layers.form != nil && planner.session.layers.visible.count == 2)
    planner.press("<esc>")
    #expect(planner.session.layers.top is Form)
    planner.press("<esc>")
    #expect(planner.session.layers.isEmpty)
  }

  @Test mutating func `a question goes back to the form with everything that was typed`() {
    planner.press("<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60<c-s>")
    #expect(planner.session.layers.top is DatesPreview && planner.session.layers.form?.value("duration") == "60")
    planner.press("<esc>")
    #expect(planner.session.layers.top is Form && planner.session.layers.form?.value("duration") == "60")
  }

  @Test mutating func `typed text outlives the question whether to leave, however often it is asked`() throws {
    planner.press("e<c-u>Another roadmap")
    let typed = try #require(planner.session.unsavedText)
    planner.session.askToLeave(keepsTexts: true)
    planner.session.askToLeave(keepsTexts: true)
    #expect(planner.session.layers.top is LeavingQuestion && planner.session.unsavedText == typed)
    planner.press("<esc>")
    #expect(planner.session.layers.top is Form && planner.text.contains("Another roadmap"))
  }
}
