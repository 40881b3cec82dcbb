import Canvas
import Library
import Planner
import RoadmapEngine
import Support
import Testing

@testable import Planner

/// The cost of a key depends only on what is shown. A cost that grows with the square of a text's length would take minutes here.
@Suite struct LongTextTests {
  private static let texts = [
    "letters": String(repeating: "x", count: 64_000), "words": String(repeating: "the Parties; ", count: 5_000),
    "Arabic": String(repeating: "اتفاقية العمل ", count: 4_500), "blanks": String(repeating: " ", count: 64_000),
    "zero-width": String(repeating: "\u{200B}", count: 20_000), "signs": String(repeating: "; : » ", count: 11_000),
  ]

  /// Returns the processor time of pasting a text into what the keys `way` open, and of pressing further keys with a frame after each.
  private static func time(_ text: String, _ way: String, _ keys: [Key]) -> Duration {
    var planner = PlannerFixture()
    planner.press(way)
    return ThreadClock.time {
      planner.handle(.paste(text))
      for key in keys {
        planner.handle(.key(key))
        _ = planner.session.frame()
      }
    }
  }

  private static let motions: [Key] =
    Array(repeating: .character("a"), count: 10) + Array(repeating: .left, count: 5)
    + [.home, .character("b"), .end, .backspace, .backspace, .control("z"), .control("y"), .control("w")]

  @Test(arguments: texts.keys.sorted(), ["e", "/", ":", "<enter>/model empl<enter>jd", "<enter>jb", "<enter>ji", "<enter>jo<f4>"])
  func `keys in a field with a long text are quick`(name: String, way: String) throws {
    let text = try #require(Self.texts[name])
    let time = Self.time(text, way, Self.motions)
    #expect(time < .seconds(10), "\(name) \(way) \(time)")
  }

  @Test(arguments: ["e", "/", ":"]) func `letters that come together cost in proportion to their number`(way: String) {
    func time(_ count: Int) -> Duration {
      var planner = PlannerFixture()
      planner.press(way)
      let letters = String(repeating: "abcd", count: count / 4).map { Key.character($0) }
      return ThreadClock.time { planner.handle(.burst(letters)) }
    }
    let (few, many) = (time(2000), time(16_000))
    #expect(many < few * 12 + .milliseconds(500), "\(few) \(many)")
  }

  @Test func `a long title is opened, shown on every page and told in messages quickly`() throws {
    let text = try #require(Self.texts["words"])
    var planner = PlannerFixture(width: 120, height: 40)
    var plan = Library.sample
    for roadmap in plan.roadmaps.indices {
      plan.roadmaps[roadmap].title = .plain(text)
      for step in plan.roadmaps[roadmap].steps.indices { plan.roadmaps[roadmap].steps[step].title = .plain(text) }
    }
    planner.session.reloaded(plan, records: [], brokenFiles: [])
    let time = ThreadClock.time {
      for keys in ["<enter>", "e", "<esc>", "x", "u", "3", "4", "5", "6", "7", "w", "<esc>", "1", "e", "ab", "<esc><esc>"] {
        planner.press(keys); _ = planner.session.frame()
      }
    }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test func `an edit remembers what it changed, and is undone and made again`() {
    var editor = LineEditor(String(repeating: "x", count: 100) + " tail")
    let before = editor.text
    for key in "word two" { _ = editor.handle(.character(key)) }
    _ = editor.handle(.control("w"))
    #expect(editor.text == before + "word ")
    for _ in 0..<5 { _ = editor.handle(.control("z")) }
    #expect(editor.text == before && editor.isUntouched == false)
    for _ in 0..<5 { _ = editor.handle(.control("y")) }
    #expect(editor.text == before + "word ")
  }

  @Test func `a field shows what stands before the cursor, and the rest as far as there is room`() {
    var editor = LineEditor("0123456789")
    #expect(editor.window(columns: 4) == ("789", 3))
    _ = editor.handle(.home)
    #expect(editor.window(columns: 4) == ("01234", 0))
    editor = LineEditor("ab\ncd")
    #expect(editor.window(columns: 9, lineEnd: "·") == ("ab·cd", 5) && editor.beginning(columns: 2) == "ab ")
  }
}
