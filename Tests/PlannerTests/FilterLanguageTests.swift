import Canvas
import Library
import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// Filters in the language of whoever reads the planner.
@Suite struct FilterLanguageTests {
  private static let niger = Author(party: Party.ID("NE"))

  @Test(arguments: [
    (Language.fr, "partie:libye +en-retard", "party:LY +late"), (.fr, "état:en-cours ou +nous", "status:active or +mine"),
    (.ar, "طرف:ليبيا -متأخرة", "party:LY -late"), (.en, "partie:niger responsable:MdT", "party:NE owner:mol"),
  ]) func `a filter is typed in any language, kept in stable words and shown in the reader's`(
    language: Language, typed: String, stable: String
  ) {
    var planner = PlannerFixture(width: 120, height: 40, language: language, author: Self.niger)
    planner.press("<enter>/" + typed + "<enter>")
    #expect(planner.session.filter == stable, "\(typed): \(planner.session.message?.text ?? "")")
    #expect(planner.kept.texts == [stable])
    planner.press("/")
    let shown = (planner.session.layers.top as? FilterEntry)?.editor.text ?? ""
    #expect(shown == Filter.shown(stable, to: planner.session.filterAuthor) && (language == .en) == (shown == stable))
    planner.press("<c-u><up>")
    #expect((planner.session.layers.top as? FilterEntry)?.editor.text == shown && planner.session.filter == stable)
  }

  @Test func `a view that is saved in French is stored in stable words`() {
    var planner = PlannerFixture(language: .fr, author: Self.niger)
    planner.press("<enter>/partie:libye ou +en-retard<c-s>Libye<enter>")
    let view = planner.session.workspace[SavedView.ID("libye")]
    #expect(view?.filter == "party:LY or +late", "\(planner.text)")
    planner.press(":libye")
    #expect(planner.text.contains("partie:LY ou +en-retard"))
  }

  @Test func `the filter of the page changes with the language, and finds the same`() {
    var planner = PlannerFixture(width: 120, height: 40, author: Self.niger)
    planner.press("<enter>/party:me or +late<enter>")
    let rows = planner.session.rows.count
    #expect(planner.text.contains("Filter: party:me or +late"))
    planner.press("L")
    #expect(planner.text.contains("partie:nous ou +en-retard") && planner.session.rows.count == rows)
  }

  // MARK: Faults while typing

  @Test(arguments: [
    ("statsu:done", "no field \"statsu\"", true), ("status:xyz", "No status is called \"xyz\"", true), ("+lats", "no tag \"+lats\"", true),
    ("party:atlantis v", "No party is called \"atlantis\"", true), ("(visa", "not closed", false),
    ("visa \"a b", "not closed", false), ("+mine", "belongs to no party", true),
  ]) func `what is wrong is told while it is typed, before Enter`(typed: String, sentence: String, isError: Bool) {
    var planner = PlannerFixture()
    planner.press("<enter>/" + typed)
    #expect(planner.text.contains(sentence), "\(typed)\n\(planner.text)")
    #expect(planner.session.message?.tone == (isError ? .error : .warning))
    #expect(((planner.session.layers.top as? FilterEntry)?.fault != nil) == isError)
  }

  @Test func `a word that can still become right is no fault, and the rows stay while it is typed`() {
    for typed in ["visa or ", "not ", "sta", "status:acti", "+la", "party:ly +ri", "par"] {
      var planner = PlannerFixture()
      planner.press("<enter>/" + typed)
      #expect(planner.session.message == nil, "\(typed)")
    }
    var planner = PlannerFixture()
    planner.press("<enter>/visa")
    let rows = planner.session.rows.count
    planner.press(" +xyz")
    #expect(planner.session.rows.count == rows)
  }

  @Test func `the wrong part is marked in the line`() {
    var planner = PlannerFixture()
    planner.press("<enter>/visa statsu:x")
    let frame = planner.session.frame()
    let line = "Filter: visa "
    for (column, isWrong) in [(1 + line.count, true), (line.count + 6, true), (line.count - 3, false)] {
      #expect((frame[column, 22].role == .error) == isWrong, "\(column)")
    }
  }
}
