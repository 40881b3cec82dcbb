import Planner
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// The tour through the demo.
@Suite struct TourTests {
  private static func demo(_ language: Language = .en, width: Int = 80, height: Int = 24) -> PlannerFixture {
    var planner = PlannerFixture(width: width, height: height, language: language)
    planner.session.offerTour()
    return planner
  }

  /// What is pressed at each stop.
  private static let keys: [Language: [String]] = [
    .en: ["<enter>", "/+late<enter>", "<esc>", "w", "<esc>x<esc>", "u", "3", "6", ":minister<enter>", "?"],
    .fr: ["<enter>", "/+en-retard<enter>", "<esc>", "w", "<esc>x<esc>", "u", "3", "6", ":ministre<enter>", "?"],
    .ar: ["<enter>", "/+متأخرة<enter>", "<esc>", "w", "<esc>x<esc>", "u", "3", "6", ":الوزير<enter>", "?"],
  ]

  @Test(arguments: Language.allCases) func `each stop is left by doing what it says, and the tour ends`(language: Language) {
    var planner = Self.demo(language)
    #expect(planner.session.message != nil)
    planner.press("go")
    let before = planner.session.workspace.roadmaps
    for (stop, keys) in (Self.keys[language] ?? []).enumerated() {
      #expect(planner.session.tour?.stop == stop, "\(keys)\n\(planner.text)")
      #expect(planner.text.contains("\(stop + 1)/10"))
      planner.press(keys)
    }
    #expect(planner.session.tour == nil && planner.session.message?.text == planner.session.wording.tourIsOver)
    #expect(planner.session.workspace.roadmaps == before)
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 40)], Language.allCases)
  func `every stop is seen whole, and the page keeps its rows`(size: (Int, Int), language: Language) {
    var planner = Self.demo(language, width: size.0, height: size.1)
    planner.press("go")
    while let tour = planner.session.tour {
      let whole = KeyedText(marked: Tour.stops[tour.stop].words(planner.session)).text
      #expect((planner.session.layout.tour?.height ?? 0) <= 4 && planner.session.layout.list.height >= 4)
      let shown = planner.text.split(whereSeparator: \.isWhitespace).joined()
      if language != .ar { #expect(shown.contains(whole.filter { !$0.isWhitespace }.suffix(20)), "\(whole)\n\(planner.text)") }
      planner.press("gn")
    }
  }

  @Test func `the tour is only in the demo, can be left at any time, and another stop is reached by hand`() {
    var planner = PlannerFixture()
    planner.press("go")
    #expect(planner.session.tour == nil && planner.text.contains("only in the sample"))
    planner = Self.demo()
    planner.press("gn")
    #expect(planner.text.contains("no tour is under way"))
    planner.press("gogn")
    #expect(planner.session.tour?.stop == 1)
    planner.press("go")
    #expect(planner.session.tour == nil && planner.session.layout.tour == nil)
  }
}
