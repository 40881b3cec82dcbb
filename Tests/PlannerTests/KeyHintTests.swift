import Canvas
import Editor
import Planner
import RoadmapEngine
import Support
import Testing
import Wording

@testable import Planner

/// Every key that a text of the planner names is pressed, and does what the text says.
@Suite struct KeyHintTests {
  /// The keys that open each layer over a page, in the sample.
  private static let ways = [
    "<enter>/model<enter>je", "<enter>/model<enter>js", "e", "<enter>/model<enter>jd", "<enter>/model<enter>jo<f4>",
    "<enter>/model<enter>jo<f4>fore", "<enter>/model<enter>je<c-f>links<enter><f4>", "<enter>/model<enter>je<c-f>",
    "<enter><end><up>vkkvd<c-u>2027-06-01<enter>",
    "<enter>/model<enter>jb", "<enter>/model<enter>jbsign", "<enter>/model<enter>jb<f2>", "<enter>/model<enter>ji", "<enter>/", ":", ",",
    "?", "<enter>/model empl<enter>jx", "<enter>/sign the impl<enter>jw",
    "<enter>/model empl<enter>je<tab><tab><tab><tab><tab><c-u>60<c-s>", "<enter>gkxCabinet decision<enter>",
    "<enter>/model<enter>jd<c-u>2027-03-10<enter>", "P<enter>", "<enter>/model<enter>j@", "<enter>/model<enter>jM",
    "<enter><end><f2>", "<enter>|j", "<enter><enter>",
  ]

  /// A row of the keys of a layer, and the act that each key has by its table.
  private struct Row {
    let keys: [Key]
    let words: KeyWords?
    let act: AnyHashable
    let acts: [AnyHashable?]
  }

  private static func rows(of layer: some Layer) -> [Row] {
    let table = layer.keys
    return table.map { row in
      Row(keys: row.keys, words: row.words, act: AnyHashable(row.act), acts: row.keys.map { table.act(of: $0).map { AnyHashable($0) } })
    }
  }

  private static func rows(of layer: (any Layer)?) -> [Row] { layer.map { rows(of: $0) } ?? [] }

  /// Every layer that the ways lead to, and those that the program around the planner opens.
  static func planners(_ language: Language) -> [PlannerFixture] {
    let planners = ways.map { way in
      var planner = PlannerFixture(width: 120, height: 40, language: language)
      planner.press(way)
      return planner
    }
    var held = PlannerFixture(width: 120, height: 40, language: language)
    held.saving = false
    held.press("<enter>/model empl<enter>jx<esc>")
    var leaving = held
    leaving.session.askToLeave(keepsTexts: true)
    let step = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract"))
    held.session.conflicted(
      held.session.document.unsaved, .conflict(.stepChanged(step, field: "status")), held.session.workspace, records: [])
    let deciding = ["9<enter>", "9jt"].map { way in
      var planner = PlannerFixture(
        width: 120, height: 40, language: language, workspace: ContestedSample.workspace, author: ContestedSample.niger)
      planner.press(way)
      return planner
    }
    let answering = ["0<enter>", "0r", "0T", "S"].map { way in
      var planner = PlannerFixture(
        width: 120, height: 40, language: language, workspace: ExchangeSample.state.workspace, author: ExchangeSample.niger)
      planner.exchanges = ExchangeSample.state.exchanges
      planner.press(way)
      return planner
    }
    let reminding = ["grr", "gS"].map { way in
      var planner = PlannerFixture(width: 120, height: 40, language: language, author: ExchangeSample.niger)
      planner.exchanges = ExchangeSample.sheets
      planner.press(way)
      return planner
    }
    var viewing = PlannerFixture(width: 120, height: 40, language: language, workspace: RepeatTests.withViews)
    viewing.press("V")
    var pasting = PlannerFixture(width: 120, height: 40, language: language)
    pasting.press("<enter>")
    pasting.handle(.paste("One\nTwo"))
    var arrived = answering[0]
    arrived.session.exchanged(ExchangeOutcome(lines: ["Libya"], faults: [], exchanges: nil))
    return planners + [held, leaving] + deciding + answering + reminding + [viewing, pasting, arrived]
  }

  @Test(arguments: Language.allCases) func `a key that a hint names does its act, in every layer`(language: Language) {
    for planner in Self.planners(language) {
      let wording = planner.session.wording
      let rows = Self.rows(of: planner.session.layers.top)
      #expect(!rows.isEmpty, "\(planner.text)")
      for row in rows where row.words != nil {
        for (key, act) in zip(row.keys, row.acts) {
          #expect(act == row.act, "\(wording.key(key)) \(row)")
          var pressed = planner
          pressed.handle(.key(key))
          let refused = wording.noCommand(wording.key(key), help: "?")
          #expect(pressed.session.message?.text != refused, "\(refused)\n\(planner.text)")
        }
      }
    }
  }

  @Test func `every kind of layer is reached`() {
    let kinds = Set(Self.planners(.en).compactMap { $0.session.layers.top.map { "\(type(of: $0))" } })
    #expect(kinds.count == 29, "\(kinds.sorted())")
  }

  private static func hint(of layer: some Layer, _ wording: Wording) -> String { wording.hint(layer.keys).text }

  @Test(arguments: Language.allCases) func `the hint of a layer is on the screen`(language: Language) throws {
    for planner in Self.planners(language) {
      let layer = try #require(planner.session.layers.top)
      let hint = Self.hint(of: layer, planner.session.wording)
      // Its end is cut where a window is narrow.
      #expect(hint.isEmpty || planner.text.contains(hint.prefix(50)), "\(hint)\n\(planner.text)")
    }
  }

  /// What is pressed until a message names a command, and that command.
  private static let messages: [(way: String, names: [CommandName])] = [
    ("<esc>", [.quit]), ("<c-c>", [.quit]), ("<f12>", [.help]), ("<enter>/nothing like it<enter>", [.back]),
    ("<enter>/gazette<enter>jr", [.turn]), ("<enter>p", [.copy, .cut]), ("<enter>jc", [.paste]), ("<enter>jX", [.paste]),
    ("<enter>jv", [.markRange]), ("<enter>/gazette<enter>jx", [.undo]), ("<enter>j<right>", [.open]),
  ]

  @Test(arguments: Language.allCases) func `a key that a message names runs its command`(language: Language) {
    for (way, names) in Self.messages {
      var planner = PlannerFixture(width: 200, height: 40, language: language)
      planner.press(way)
      let (session, wording) = (planner.session, planner.session.wording)
      for name in names {
        guard let stroke = Command.all(on: session.page.kind).first(where: { $0.name == name })?.strokes.first else {
          Issue.record("\(name) has no key on \(session.page.kind)")
          continue
        }
        let words = planner.text.split { !$0.isLetter && !$0.isNumber && $0 != "?" }.map { String($0) }
        #expect(words.contains(wording.stroke(stroke)), "\(name)\n\(planner.text)")
        #expect(Command.find(stroke, on: session.page.kind)?.name == name)
      }
    }
  }

  @Test(arguments: Language.allCases) func `an empty plan says where the parties are added, and what adds them`(language: Language) {
    var planner = PlannerFixture(width: 120, height: 40, language: language, workspace: Workspace(title: .plain("Empty"), language: .en))
    planner.press("a")
    let stroke = planner.session.keyName(of: .parties)
    #expect(planner.text.contains(stroke))
    planner.press(stroke.filter { $0 != " " })
    #expect(planner.session.page == .parties && planner.text.contains(planner.session.keyName(of: .add)))
    planner.press("a")
    #expect(planner.session.layers.top != nil)
  }

  /// The names of keys that are no other words of the three languages.
  private static var keyName: some RegexComponent {
    /\b(Esc|Échap|Enter|Entrée|Ctrl|Shift|Maj|Tab|Suppr|Backspace|PgUp|PgDn|PgPréc|PgSuiv|F[1-9][0-9]?)\b/
  }

  /// The texts in quotation marks of a source file that hold the name of a key and other words.
  private static func phrasesWithKeys(in source: String) -> [String] {
    source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }.filter { text in
        text.contains(keyName) && text.contains { $0.isWhitespace }
      }
    }
  }

  @Test func `no phrase names a key in its own words`() throws {
    #expect(Self.phrasesWithKeys(in: #"phrase(en: "Esc closes", fr: "ferme"); key("Esc")"#) == ["Esc closes"])
    for (path, source) in try SourceTree.swiftFiles(below: "Sources/Wording", "Sources/Planner", "Sources/StatusViews", "Sources/jalon") {
      // The manual page measures a column by the longest names.
      let found = Self.phrasesWithKeys(in: source).filter { $0 != "Ctrl+Right, Ctrl+Left" }
      #expect(found.isEmpty, "\(path): \(found)")
    }
  }

  @Test func `the keys of a line of text are rows, each key in one of them`() {
    let keys = LineEditor.keys.flatMap(\.keys)
    #expect(Set(keys).count == keys.count && !keys.contains(where: \.isCharacter))
  }

  @Test func `neighbours of the same words are named together`() {
    let wording = Wording(.fr, home: .fr)
    #expect(wording.keys([.modified(.shift, .left), .modified(.shift, .right)]) == "Maj+←→")
    #expect(
      wording.keys([.pageUp, .pageDown]) == "PgPréc/Suiv" && wording.keys([.up, .down]) == "↑↓" && wording.keys([.enter]) == "Entrée")
  }
}
