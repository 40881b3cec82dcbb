import Canvas
import RoadmapEngine
import Support
import Testing

/// Golden pictures of every page: the text, and below it the role of each cell.
@Suite struct PageFrameTests {
  static let pages: [(name: String, keys: String)] = [
    ("portfolio", ""), ("steps", "<enter>"), ("steps-detail", "<enter>jjjjjjj"), ("timeline", "<enter>3"), ("parties", "gp"),
    ("report", "<enter>P"), ("form", "<enter><end><up>e"), ("help", "?"), ("help-signs", "?<tab>"), ("help-search", "<enter>?crit"),
    ("palette", "<enter>:minis"), ("search", "/+late<enter><down>"), ("filter", "<enter>/visa"), ("deadline", "<enter><end>kd"),
    ("trash", "<enter>/gazette<enter><down><del>T"), ("agenda", "5"), ("day", "gm"), ("waiting", "6"), ("critical", "<enter>7"),
    ("prefix", "<enter>g"),
    ("board", "<enter>4"), ("board-all", "4"), ("board-owners", "4O"), ("board-moved", "<enter>4lL"), ("problems", "ge"),
    ("calendars", "gk"),
    ("calendar-feast", "gk<pgdn><home>nnnm"), ("calendar-moves", "gk<pgdn><home>nnnm<c-u>2027-03-11<tab>Cabinet<enter>"),
    ("calendar-corrected", "gknxCabinet<enter><enter>"), ("common-days", "<enter>gd"), ("common-days-four", "gd<down> <down> ++"),
    ("baselines", "<enter>gl"), ("baselines-one", "<enter>glaAs approved<enter>"),
    ("conflicts-none", "9"), ("proposals-none", "0"), ("exchanges-none", "gr"),
  ]

  @Test(arguments: PageFrameTests.pages.indices, [(80, 24), (120, 40), (60, 16), (200, 60)])
  func `a page looks the same`(page: Int, size: (Int, Int)) {
    let (name, keys) = PageFrameTests.pages[page]
    var planner = PlannerFixture(width: size.0, height: size.1)
    planner.press(keys)
    let frame = planner.session.frame()
    expectGolden(frame.picture, "\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [Language.fr, .ar])
  func `the pages speak other languages`(language: Language) {
    var planner = PlannerFixture(language: language)
    let home = planner.text
    planner.press("<enter>")
    expectGolden(home + planner.text, "pages-\(language)")
    let lists = ["4", "gk<pgdn>", "gd"].map { keys in
      planner.press(keys)
      return planner.text
    }
    expectGolden(lists.joined(), "more-pages-\(language)")
  }

  @Test func `terminals without Unicode get ASCII signs`() {
    var planner = PlannerFixture(glyphs: .ascii)
    planner.press("<enter>3")
    let beyond = planner.text.unicodeScalars.filter { $0.value > 0x7F && !$0.properties.isAlphabetic }
    #expect(Set(beyond.map { String($0) }).subtracting(["…", "’", "–", "·", "↑", "↓"]) == [])
  }

  @Test func `a window that is too small says what to do, and comes back`() {
    var planner = PlannerFixture()
    planner.handle(.resize(width: 50, height: 10))
    #expect(planner.text.hasPrefix("Window is 50x10. Make it 60x16 or larger"))
    planner.handle(.resize(width: 80, height: 24))
    #expect(planner.text == PlannerFixture().text)
  }

  @Test func `no size of the window and no key crashes the planner`() {
    var random = SeededRandom(seed: 1)
    let letters: [Key] = "jkhlgGaAedsob%ixuUzZPLRq1234567/?,+-=0tD:;<>()é \u{202E}".map { Key.character($0) }
    let others: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .delete, .backspace, .pageDown, .pageUp, .control("s"), .control("c"),
      .modified(.alt, .up), .modified(.alt, .down), .modified(.shift, .left), .modified(.shift, .right), .modified(.control, .left),
      .modified(.control, .right), .unknown,
    ]
    let keys = letters + others
    for seed in 0..<20 {
      random = SeededRandom(seed: seed)
      var planner = PlannerFixture()
      for _ in 0..<150 {
        if random.chance(4) {
          planner.handle(.resize(width: random.number(0...140), height: random.number(0...50)))
        } else if random.chance(2) {
          planner.handle(.paste("a\u{1B}[2J\nb,c"))
        } else {
          planner.handle(.key(random.one(of: keys)))
        }
        _ = planner.session.frame()
      }
    }
  }
}
