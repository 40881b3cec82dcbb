import Canvas
import RoadmapEngine
import Support
import Testing

/// Golden pictures of the timeline at every zoom and size, with every set of symbols.
@Suite struct TimelinePictureTests {
  static let zooms: [(name: String, keys: String)] = [
    ("days-wide", "+++"), ("day", "++"), ("week", "+-"), ("month", "-"), ("all", "="),
  ]

  @Test(arguments: TimelinePictureTests.zooms.indices, [(60, 16), (80, 24), (120, 40), (200, 60)])
  func `a zoom looks the same`(zoom: Int, size: (Int, Int)) {
    let (name, keys) = TimelinePictureTests.zooms[zoom]
    var planner = PlannerFixture(width: size.0, height: size.1)
    planner.press("<enter>3" + keys)
    expectGolden(planner.session.frame().picture, "timeline-\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: ["day", "week"], [(60, 16), (120, 40)])
  func `a plain terminal shows the same in signs that it has`(zoom: String, size: (Int, Int)) {
    var planner = PlannerFixture(width: size.0, height: size.1, glyphs: .ascii)
    planner.press("<enter>3jj" + (zoom == "day" ? "++" : ""))
    expectGolden(planner.text, "timeline-ascii-\(zoom)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar])
  func `the timeline speaks other languages`(language: Language) {
    var planner = PlannerFixture(language: language)
    planner.press("<enter>3")
    let legend = planner.text
    planner.press("j++")
    let days = planner.text
    planner.press("j----")
    expectGolden(legend + days + planner.text, "timeline-\(language)")
  }

  @Test func `a selected step shows its links where the rows lie line under line`() {
    var planner = PlannerFixture()
    planner.press("<enter>3jjj")
    expectGolden(planner.text, "timeline-links-80x24")
  }
}
