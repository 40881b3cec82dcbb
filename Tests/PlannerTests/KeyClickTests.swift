import Canvas
import Editor
import Library
import RoadmapEngine
import Testing
import Wording

@testable import Planner

/// Every key that is drawn can be clicked, and the click does what the key does.
@Suite struct KeyClickTests {
  /// The planner on every page.
  private static func pages(_ language: Language) -> [PlannerFixture] {
    Page.Kind.allCases.compactMap { kind in
      guard let way = CommandStoryTests.ways[kind] else { return nil }
      let isExchange = [.proposals, .exchanges].contains(kind)
      let workspace = kind == .conflicts ? ContestedSample.workspace : isExchange ? ExchangeSample.state.workspace : nil
      var planner = PlannerFixture(width: 120, height: 40, language: language, workspace: workspace)
      if isExchange { planner.exchanges = ExchangeSample.state.exchanges }
      planner.press("<home>" + way)
      return planner
    }
  }

  /// Clicks each key of a frame, at its first and last column, and expects what its keys do.
  private func expectClicks(_ planner: PlannerFixture) {
    for box in planner.session.frame().keyBoxes {
      var pressed = planner
      for key in box.keys { pressed.handle(.key(key)) }
      for x in Set([box.rect.x, box.rect.maxX - 1]) where planner.session.frame().keys(atX: x, y: box.rect.y) == box.keys {
        var clicked = planner
        clicked.handle(.mouse(Mouse(.press, x: x, y: box.rect.y)))
        let isSame = clicked.session.frame() == pressed.session.frame()
        #expect(isSame, "\(box)\n\(planner.text)\n\(clicked.text)\n\(pressed.text)")
        #expect(clicked.hasQuit == pressed.hasQuit && clicked.saves == pressed.saves, "\(box)\n\(planner.text)")
      }
    }
  }

  @Test(arguments: [Language.en, .ar]) func `a click on a key does what the key does, on every page`(language: Language) {
    for planner in Self.pages(language) {
      let page = planner.session.page.kind
      let boxes = planner.session.frame().keyBoxes
      for spot in planner.session.hintSpots {
        let keys = spot.command.strokes.first.map { planner.session.typedKeys(of: $0) }
        #expect(boxes.contains { $0.keys == keys && $0.rect.x == spot.columns.lowerBound }, "\(page) \(spot.key)")
      }
      for spot in planner.session.tabSpots { #expect(boxes.contains { $0.rect.x == spot.columns.lowerBound && $0.rect.y == 1 }, "\(page)") }
      expectClicks(planner)
    }
  }

  private static func hint(of layer: some Layer, _ wording: Wording) -> KeyedText { wording.hint(layer.keys) }

  @Test(arguments: [Language.en, .ar]) func `a click on a key does what the key does, in every layer`(language: Language) throws {
    for planner in KeyHintTests.planners(language) {
      let layer = try #require(planner.session.layers.top)
      let hint = Self.hint(of: layer, planner.session.wording)
      let boxes = planner.session.frame().keyBoxes
      // The end of a hint is cut where a window is narrow.
      for spot in hint.spots where hint.columns(of: spot).upperBound <= 50 {
        #expect(boxes.contains { $0.keys == spot.keys }, "\(spot)\n\(planner.text)")
      }
      expectClicks(planner)
    }
  }

  @Test(arguments: Keyboard.allCases) func `a click on a key after a prefix, and on one beside it, is a new command`(keyboard: Keyboard) {
    for prefix in [Stroke.go, Stroke.move] {
      for page in ["", "<enter>j", "<enter>3j"] {
        var planner = PlannerFixture(width: 120, height: 40, keyboard: keyboard)
        planner.press(page)
        let before = planner
        planner.handle(.key(prefix))
        guard planner.session.prefix == prefix else { continue }
        for box in planner.session.frame().keyBoxes {
          var (clicked, pressed) = (planner, before)
          clicked.handle(.mouse(Mouse(.press, x: box.rect.x, y: box.rect.y)))
          for key in box.keys { pressed.handle(.key(key)) }
          let isSame = clicked.session.frame() == pressed.session.frame()
          #expect(isSame, "\(box)\n\(clicked.text)\n\(pressed.text)")
        }
        #expect(planner.session.frame().keyBoxes.contains { $0.keys == [prefix, .escape] })
      }
    }
  }

  @Test func `no key of a page can be clicked below a layer`() {
    for planner in KeyHintTests.planners(.en) where planner.session.layers.top?.closesAtEveryKey == false {
      let boxes = planner.session.frame().keyBoxes
      for key in [Key.character("q"), .character("1"), .character("?")] {
        guard planner.session.layers.top?.key(named: planner.session.wording.key(key), planner.session.wording) == nil else { continue }
        #expect(!boxes.contains { $0.keys == [key] }, "\(key)\n\(planner.text)")
      }
    }
  }

  /// The keys that lead to a message, and the keys that it names.
  @Test(arguments: [
    ("<enter>/gazette<enter>jx", [Key.character("u")]), ("<esc>", [.character("q")]), ("<enter>/nothing like it<enter>", [.escape]),
    ("<enter>jc", [.character("p")]), ("<f12>", [.character("?")]), ("<enter>/model<enter>jetext<esc>", [.control("s")]),
  ])
  func `a key that a message names can be clicked`(way: String, keys: [Key]) throws {
    for language in Language.allCases {
      var planner = PlannerFixture(width: 120, height: 40, language: language)
      planner.press(way)
      let y = planner.session.layout.message.y
      let box = planner.session.frame().keyBoxes.first { $0.keys == keys && $0.rect.y == y }
      guard let box else {
        Issue.record("\(keys) \(planner.text)")
        continue
      }
      var (clicked, pressed) = (planner, planner)
      clicked.handle(.mouse(Mouse(.press, x: box.rect.x, y: box.rect.y)))
      for key in keys { pressed.handle(.key(key)) }
      #expect(clicked.session.frame() == pressed.session.frame() && clicked.saves == pressed.saves)
    }
  }

  @Test func `a name that a line divides can be clicked on both lines`() {
    let text = KeyedText(marked: "one two three \(KeyedText.mark("g r")) four").resolved { $0 == "g r" ? [.enter] : nil }
    #expect(text.text == "one two three g r four")
    let lines = text.wrapped(columns: 15)
    #expect(lines.map(\.text) == ["one two three g", "r four"])
    #expect(lines.map { line in line.spots.map { line.columns(of: $0) } } == [[14..<15], [0..<1]])
    #expect(text.wrapped(columns: 15, most: 1).count == 1)
    // A sentence about what somebody has written may hold the scalars of a mark; they are taken out, and name nothing.
    #expect(KeyedText(marked: "a\u{10FFF1}b\u{10FFF0}c").text == "abc" && KeyedText(marked: "a\u{10FFF1}b\u{10FFF0}c").spots.isEmpty)
  }

  @Test func `the keys and the rows of the welcome page can be clicked, in each language`() throws {
    for language in Language.allCases {
      var page = Welcome(
        asks: true, language: language, keyboard: nil, theme: "midnight", themes: [], width: 80, height: 24, glyphs: .unicode)
      for stage in 0..<3 {
        let boxes = page.frame().keyBoxes
        #expect(boxes.count >= 3, "\(page.frame().text)")
        for box in boxes {
          var (clicked, pressed) = (page, page)
          let effects = clicked.handle(.mouse(Mouse(.press, x: box.rect.x, y: box.rect.y)))
          #expect(effects == box.keys.flatMap { pressed.handle(.key($0)) } && clicked.frame() == pressed.frame(), "\(box) \(stage)")
        }
        if stage == 0 { _ = page.handle(.key(.escape)) }
        if stage == 1 {
          // The second row is selected by a click, and opens the form by another.
          let cursor = try #require(page.frame().cursor)
          let second = Mouse(.press, x: cursor.x + 3, y: cursor.y + 2)
          #expect(page.handle(.mouse(second)).isEmpty && page.frame().cursor?.y == cursor.y + 2)
          _ = page.handle(.mouse(second))
        }
      }
      let cursor = try #require(page.frame().cursor)
      _ = page.handle(.mouse(Mouse(.press, x: cursor.x, y: cursor.y + 2)))
      #expect(page.frame().cursor?.y == cursor.y + 2, "\(page.frame().text)")
    }
  }
}
