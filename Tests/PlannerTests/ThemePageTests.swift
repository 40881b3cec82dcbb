import Canvas
import Planner
import RoadmapEngine
import Support
import Testing

@testable import Planner

@Suite struct ThemePageTests {
  private var ids: [String] { PlannerFixture().session.resources.themes.map(\.id) }

  @Test func `moving shows a theme at once, Escape goes back, Enter keeps it`() throws {
    var planner = PlannerFixture()
    planner.press(",<down>")
    let shown = planner.session.themeID
    #expect(shown != "midnight" && planner.settings == [])
    planner.press("<esc>")
    #expect(planner.session.themeID == "midnight" && planner.session.layers.top == nil && planner.settings == [])
    planner.press(",<down><enter>")
    #expect(planner.session.themeID == shown && planner.settings == [.theme(shown)])
    planner.press(",<enter>")
    #expect(planner.settings == [.theme(shown)])
  }

  @Test func `no key leaves the list of themes`() {
    var planner = PlannerFixture()
    planner.press(",<home><up><up>")
    #expect(planner.session.themeID == ids.first)
    planner.press("<end><down><down>x")
    #expect(planner.session.themeID == ids.last)
    planner.handle(.mouse(Mouse(.wheelUp, x: 1, y: 1)))
    #expect(planner.session.themeID != ids.last)
  }

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func `the list of themes looks the same`(size: (Int, Int), language: Language) {
    var planner = PlannerFixture(width: size.0, height: size.1, language: language)
    planner.press(",<down>")
    expectGolden(planner.session.frame().picture, "themes-\(language)-\(size.0)x\(size.1)")
  }

  @Test func `a language or a keyboard is kept`() {
    var planner = PlannerFixture()
    planner.press("L")
    planner.handle(.key(.function(7)))
    #expect(planner.settings == [.language(.fr), .keyboard(.azerty)])
    #expect(planner.text.contains("Clavier"))
  }
}
