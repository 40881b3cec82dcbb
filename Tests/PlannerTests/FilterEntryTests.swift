import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// A filter while it is being typed.
@Suite struct FilterEntryTests {
  @Test func `Tab completes fields, values and tags, and earlier filters come back`() {
    for (typed, text) in [
      ("par<tab>", "party:"), ("party:l<tab>", "party:LY"), ("visa sta<tab>a<tab>", "visa status:active"), ("+la<tab>", "+late"),
      ("owner:jc<tab>", "owner:jc"), ("due.by:tom<tab>", "due.by:tomorrow"), ("<tab><s-tab>", "or"), ("xyzzy<tab>", "xyzzy"),
    ] {
      var planner = PlannerFixture()
      planner.press("<enter>/" + typed)
      guard let entry = planner.session.layers.top as? FilterEntry else { continue }
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

  @Test func `filters that were used are kept for the next start, each one once and twenty at most`() {
    var planner = PlannerFixture()
    for text in ["visa", "+late", "visa", ""] { planner.press("<enter>/<c-u>\(text)<enter><esc><esc>") }
    #expect(planner.kept.texts == ["+late", "visa"])
    for number in 1...30 { planner.press("<enter>/<c-u>s\(number)<enter><esc><esc>") }
    #expect(planner.kept.texts == (11...30).map { "s\($0)" })
    var next = PlannerFixture()
    next.session.usedFilters = planner.kept
    next.press("<enter>/<up><up>")
    #expect(next.session.filter == "s29")
  }
}
