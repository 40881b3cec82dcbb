import Canvas
import Planner
import RoadmapEngine
import Testing

@testable import Planner

@Suite struct KeyboardTests {
  @Test func `an Arabic letter is the command at its place, whatever the keyboard is`() {
    for keyboard in Keyboard.allCases {
      var planner = PlannerFixture(keyboard: keyboard)
      planner.press("ن")
      #expect(planner.session.cursor.selected == 0)
      planner.press("ت")
      #expect(planner.session.cursor.selected == 1, "\(keyboard)")
      planner.press("؟")
      #expect(planner.text.contains("first row"))
    }
  }

  @Test func `a group of commands is opened and followed in Arabic letters`() {
    var planner = PlannerFixture()
    planner.press("لش")
    #expect(planner.session.page == .agenda(nil))
    planner.press("لح")
    #expect(planner.session.page == .parties)
  }

  @Test func `lam-alef is the key b among commands, and its two letters in a text`() {
    #expect(Keyboard.qwerty.command(for: .character("\u{FEFB}")) == .character("b"))
    var planner = PlannerFixture(keyboard: .arabic)
    planner.press("<enter>/\u{FEFB}زم")
    #expect(planner.session.filter == "\u{0644}\u{0627}زم" && planner.session.filter.unicodeScalars.count == 4)
  }

  @Test func `digits without Shift open the pages on an AZERTY keyboard, and only there`() {
    var planner = PlannerFixture(keyboard: .azerty)
    planner.press("(")
    #expect(planner.session.page == .agenda(nil))
    planner.press("&")
    #expect(planner.session.page == .portfolio)
    planner = PlannerFixture()
    planner.press("&")
    #expect(planner.text.contains("&") && planner.session.page == .portfolio && planner.session.message?.tone == .warning)
  }

  /// The characters of the row of digits without Shift, from 1 to 0, on each layout; on the others the digits themselves.
  private static func digits(of keyboard: Keyboard) -> [(typed: Character, digit: Character)] {
    switch keyboard {
    case .azerty: Array(zip("&é\"'(-è_çà", "1234567890"))
    case .arabic: Array(zip("١٢٣٤٥٦٧٨٩٠", "1234567890"))
    case .qwerty: Array(zip("1234567890", "1234567890"))
    }
  }

  private static let pages = [
    "", "<enter>", "<enter>3", "<enter>4", "<enter>5", "<enter>6", "<enter>7", "<enter>8", "9", "gp", "gk", "gd", "ge", "<enter>gl",
    "<enter>F", "P", "0",
  ]

  @Test(arguments: Keyboard.allCases) func `the row of digits does on every page what the digits do, without Shift`(keyboard: Keyboard) {
    var reached: Set<Page.Kind> = []
    for way in Self.pages {
      var (planner, plain) = (PlannerFixture(keyboard: keyboard), PlannerFixture())
      planner.press(way)
      plain.press(way)
      reached.insert(planner.session.page.kind)
      for (typed, digit) in Self.digits(of: keyboard) {
        var (pressed, wanted) = (planner, plain)
        pressed.handle(.key(.character(typed)))
        wanted.handle(.key(.character(digit)))
        #expect(pressed.session.page == wanted.session.page, "\(way) \(typed)")
        #expect(pressed.saves.count == wanted.saves.count, "\(way) \(typed)")
      }
    }
    #expect(reached.count > 14, "\(reached)")
  }

  @Test func `a sign that is a digit on AZERTY is named by the key at its position where it is a command`() {
    var planner = PlannerFixture(width: 200, height: 60, language: .fr, keyboard: .azerty)
    planner.press("<enter>3")
    let before = planner.session.memories.timeline.window.scale
    #expect(planner.session.keyName(of: .zoomOut) == ")" && planner.text.contains(") zoom arrière"), "\(planner.text)")
    planner.press(")")
    #expect(planner.session.memories.timeline.window.scale != before)
    planner.press("-")
    #expect(planner.session.page.kind == .waiting)
  }

  @Test func `what is typed into a field stays as it was typed`() {
    var planner = PlannerFixture(keyboard: .arabic)
    planner.press("<enter>/ليبيا")
    #expect(planner.session.filter == "ليبيا")
  }

  /// Every letter of the command table can be typed on both keyboard layouts, at the position that it has on the other one.
  @Test func `no two places mean the same key of one row, and every letter of a command has its place`() {
    let letters = Command.all.flatMap { $0.strokes.map(\.key) + $0.strokes.compactMap(\.prefix) }.compactMap { key -> Character? in
      if case .character(let character) = key, character.isLowercase { character } else { nil }
    }
    let scalars = (0x600...0x6FF).compactMap { Unicode.Scalar($0) } + ["\u{FEFB}"]
    let meant = Set(scalars.compactMap { Keyboard.arabic.command(for: .character(Character($0))) })
    #expect(Set(letters.map { Key.character($0) }).subtracting(meant) == [])
  }
}
