import Canvas
import Library
import RoadmapEngine
import Support
import Testing

@testable import Planner

/// The page that is shown before there is a workspace.
@Suite struct WelcomeTests {
  private func page(
    asks: Bool = true, width: Int = 80, height: Int = 24, language: Language = .en, glyphs: Glyphs = .unicode
  ) -> Welcome {
    Welcome(
      asks: asks, language: language, keyboard: nil, theme: "midnight",
      themes: Library.themes.map { ThemeChoice(id: $0.id, name: $0.name) }, templates: { Library.templates },
      parties: { Library.describedParties }, width: width, height: height, glyphs: glyphs)
  }

  @discardableResult
  private func press(_ keys: [Key], _ page: inout Welcome) -> [Welcome.Effect] {
    keys.flatMap { page.handle(.key($0)) }
  }

  private func type(_ text: String, _ page: inout Welcome) { press(text.map { .character($0) }, &page) }

  @Test func `an answer is seen at once, and the keyboard follows the language until it is chosen`() {
    var page = page()
    press([.right], &page)
    #expect(page.language == .fr && page.keyboard == .azerty && page.frame().text.contains("Bienvenue"))
    press([.down, .right, .up, .left], &page)
    #expect(page.language == .en && page.keyboard == .arabic)
    press([.down, .down, .left], &page)
    #expect(page.themeID != "midnight")
  }

  @Test func `answers are kept, and skipping them keeps that they were asked for`() {
    var page = page()
    press([.enter, .enter, .enter], &page)
    let answers: [Setting] = [.language(.en), .keyboard(.qwerty), .theme("midnight")]
    #expect(press([.enter], &page) == [.remember(answers)])
    page = self.page()
    press([.enter, .enter, .enter], &page)
    type("Aïchatou B.", &page)
    press([.left, .backspace], &page)
    #expect(press([.enter], &page) == [.remember(answers + [.name("Aïchatou .")])])
    page = self.page()
    #expect(press([.escape], &page) == [.remember([])])
    #expect(page.frame().text.contains("Make a new workspace"))
  }

  @Test func `somebody who was asked before sees at once what to do`() {
    var page = page(asks: false)
    #expect(press([.enter], &page) == [.openSample])
    #expect(press([.escape], &page) == [.leave])
    #expect(press([.down, .down, .enter], &page) == [.leave])
  }

  @Test func `a new workspace has a folder, a title and parties, and what went wrong is said beside them`() {
    var page = page(asks: false)
    press([.down, .enter, .tab], &page)
    type("Labour agreement", &page)
    press([.enter], &page)
    type("Niger, Libye", &page)
    press([.enter, .right], &page)
    #expect(page.frame().text.contains("Bilateral labour agreement") && page.frame().text.contains("country of origin"))
    press([.left, .enter], &page)
    press([.right, .right], &page)
    #expect(page.frame().text.contains("< Libya >"), "\(page.frame().text)")
    #expect(press([.enter], &page) == [.make(order(title: "Labour agreement", parties: "Niger, Libye", own: "LY"))])
    page.failed("plans exists already.")
    #expect(page.frame().text.contains("plans exists already.") && page.frame().text.contains("Niger, Libye"))
    press([.escape], &page)
    #expect(page.frame().text.contains("Make a new workspace"))
  }

  @Test func `pasted text goes into a field and never answers`() {
    var page = page()
    #expect(page.handle(.burst([.enter, .enter, .enter, .enter])) == [] && page.handle(.paste("x")) == [])
    press([.escape, .down, .enter, .control("u")], &page)
    _ = page.handle(.paste("a folder"))
    #expect(press([.control("s")], &page) == [.make(order("a folder"))])
  }

  @Test func `text is pasted into the name, and never answers another question`() {
    var page = page()
    #expect(page.handle(.paste("x")) == [])
    press([.enter, .enter, .enter], &page)
    #expect(page.handle(.burst([.character("A"), .enter, .character("b")])) == [] && page.handle(.paste("c")) == [])
    #expect(page.frame().text.contains("Abc"))
  }

  private func order(_ folder: String = "plans", title: String = "", parties: String = "", own: String? = nil) -> NewWorkspace.Order {
    NewWorkspace.Order(folder: folder, title: title, parties: parties, template: nil, own: own.map { Party.ID($0) })
  }

  @Test(arguments: [(60, 16), (80, 24)], Language.allCases)
  func `the first pages look the same`(size: (Int, Int), language: Language) {
    var page = page(width: size.0, height: size.1, language: language)
    let answers = page.frame().picture
    press([.escape], &page)
    let wishes = page.frame().text
    press([.down, .enter], &page)
    expectGolden(answers + wishes + page.frame().picture, "welcome-\(language)-\(size.0)x\(size.1)")
  }

  @Test func `no size of the window and no key crashes the page`() {
    let keys: [Key] = [
      .left, .right, .up, .down, .enter, .escape, .tab, .backTab, .backspace, .character("é"), .home, .control("w"), .unknown,
    ]
    for seed in 0..<20 {
      var random = SeededRandom(seed: seed)
      var page = page(asks: seed % 2 == 0, glyphs: .ascii)
      for _ in 0..<100 {
        if random.chance(10) { _ = page.handle(.resize(width: random.number(0...140), height: random.number(0...50))) }
        _ = page.handle(.key(keys[random.number(0...keys.count - 1)]))
        _ = page.frame()
      }
    }
  }
}
