import Planner
import Testing

@testable import Planner

/// A filter while it is typed.
@Suite struct FilterEntryTests {
  @Test func `Tab completes fields, values and tags, and earlier filters come back`() {
    for (typed, text) in [
      ("par<tab>", "party:"), ("party:l<tab>", "party:LY"), ("visa sta<tab>a<tab>", "visa status:active"), ("+la<tab>", "+late"),
      ("owner:jc<tab>", "owner:jc"), ("due.by:tom<tab>", "due.by:tomorrow"), ("<tab><s-tab>", "or"), ("xyzzy<tab>", "xyzzy"),
    ] {
      var planner = PlannerFixture()
      planner.press("<enter>/" + typed)
      guard case .filter(let entry) = planner.session.layer else { continue }
      #expect(entry.editor.text == text, "\(typed)")
    }
    var planner = PlannerFixture()
    planner.press("<enter>/visa<enter>/<c-u>+late<enter>/<c-u>x<up>")
    #expect(planner.session.filter == "+late")
    planner.press("<up>")
    #expect(planner.session.filter == "visa")
    planner.press("<up><down><down>")
    #expect(planner.text.contains("Filter: x"))
  }
}
