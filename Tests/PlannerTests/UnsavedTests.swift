import Canvas
import FileLimits
import Library
import Planner
import RoadmapEngine
import Testing

@testable import Planner

/// Text that is typed into a form outlives the planner.
@Suite struct UnsavedTests {
  /// Text is typed in one planner, found in the next one, and saved there.
  @Test(arguments: [
    ("<enter>/model empl<enter>je<c-u>Another title", "Another title"), ("<enter>/model empl<enter>ja<c-u>A new step", "A new step"),
    ("gpa<c-u>SN<tab>Senegal", "Senegal"), ("e<c-u>Another roadmap", "Another roadmap"), ("a<c-u>A new roadmap", "A new roadmap"),
    ("<enter>gkxCabinet decision", "Cabinet decision"), ("<enter>gk<pgdn><home>nnm<tab>Announced", "Announced"),
    ("<enter>glaAs approved", "As approved"), ("<enter>gle<c-u>As signed", "As signed"), ("<enter><home>nNew part", "New part"),
    ("<enter><home>e<c-u>Other part", "Other part"),
  ]) func `a form is opened again with what was typed`(keys: String, text: String) throws {
    var first = PlannerFixture()
    first.press(keys)
    let kept = first.session.unsavedText
    let typed = try #require(kept)
    var next = PlannerFixture()
    next.session.takeUp([typed])
    #expect(next.text.contains(text) && next.text.contains("This was typed when the planner ended") && next.session.unsavedText == typed)
    next.press("<esc><esc>")
    #expect(next.session.unsavedText == nil && next.session.layers.top == nil)
  }

  @Test(arguments: ["<enter>/model empl<enter>js<right>", "<enter>/model empl<enter>je<c-u>Title<tab><right>", "gpe<tab><right>"])
  func `a value that was chosen is chosen again`(keys: String) throws {
    var first = PlannerFixture()
    first.press(keys)
    let form = try #require(first.session.layers.form)
    #expect(form.fields.contains { $0.choices != nil && $0.isChanged })
    let kept = first.session.unsavedText
    var next = PlannerFixture()
    next.session.takeUp([try #require(kept)])
    let opened = try #require(next.session.layers.form)
    for field in form.fields where field.isChanged { #expect(opened.value(field.key) == field.value, "\(field.key)") }
  }

  /// The same forms with a long text: accepted at the limit, refused beyond it, and kept so that it can be shortened.
  @Test(arguments: [
    "<enter>/model empl<enter>je<c-u>T", "<enter>/model empl<enter>ja<c-u>T", "gpa<c-u>SN<tab>T", "e<c-u>T", "<enter>gkxT",
    "<enter>glaT", "<enter>gle<c-u>T", "<enter><home>nT", "<enter><home>e<c-u>T",
  ]) func `a text that no file can hold is refused, and stays in its form`(keys: String) throws {
    var first = PlannerFixture()
    first.press(keys)
    let kept = first.session.unsavedText
    var typed = try #require(kept)
    let field = try #require(typed.fields.lastIndex { $0.text == "T" })
    for bytes in [FileLimits.stringBytes + 1, FileLimits.stringBytes] {
      typed.fields[field].text = String(repeating: "a", count: bytes)
      var next = PlannerFixture()
      next.session.takeUp([typed])
      next.press("<c-s>")
      if next.session.layers.top is RulingPreview { next.press("y") }
      #expect(next.saves.isEmpty == (bytes > FileLimits.stringBytes) && (next.session.unsavedText == nil) == !next.saves.isEmpty)
    }
  }

  @Test func `links and owners that were ticked are typed into the form of the step at the next start`() throws {
    for (keys, field) in [("b ", "after"), ("o<f4><down><down> ", "owners")] {
      var first = PlannerFixture()
      first.press("<enter>/model empl<enter>j" + keys)
      let kept = first.session.unsavedText
      let typed = try #require(kept, "\(keys)")
      #expect(typed.fields.map(\.key) == [field])
      var next = PlannerFixture()
      next.session.takeUp([typed])
      #expect(next.session.unsavedText == typed && next.text.contains("This was typed when the planner ended"))
    }
  }

  @Test func `nothing typed is nothing to keep, and what is about something that is gone is let go`() {
    var planner = PlannerFixture()
    planner.press("<enter>e")
    #expect(planner.session.unsavedText == nil)
    for purpose in [
      "step", "new-step", "roadmap", "party", "body", "new-body", "correction", "feast", "new-baseline", "baseline", "phase", "else",
    ] {
      var planner = PlannerFixture()
      planner.session.takeUp([
        UnsavedText(purpose: purpose, subject: ["gone/gone", "x"], fields: [UnsavedText.Field(key: "title", text: "T")])
      ])
      #expect(planner.session.layers.top == nil, "\(purpose)")
    }
  }

  @Test func `words are taken up in the language in which they were typed, whatever is spoken now`() throws {
    var first = PlannerFixture()
    first.press("<enter>/model empl<enter>ji")
    first.press("Added. ")
    let typed = try #require(first.session.unsavedText)
    var next = PlannerFixture(language: .fr)
    next.session.takeUp([typed])
    next.press("<c-s>")
    let former = Library.sample[Roadmap.ID("ne-ly-labour")]?[Step.ID("model-contract")]?.notes
    let notes = next.step("model-contract")?.notes
    #expect(notes?.reading(.fr, home: .en).text == former?.reading(.fr, home: .en).text)
    #expect(notes?.reading(.en, home: .en).text.contains("Added. ") == true)
  }

  @Test func `where nothing can be taken up, the language stays`() {
    var planner = PlannerFixture(language: .fr)
    let field = UnsavedText.Field(key: "title", text: "x")
    planner.session.takeUp([UnsavedText(purpose: "step", subject: ["gone/gone"], fields: [field], language: .ar)])
    #expect(planner.text.contains("feuilles") && planner.session.layers.top == nil)
  }

  @Test func `what was typed for a change is kept until the change is saved`() throws {
    var planner = PlannerFixture()
    planner.saving = false
    planner.press("e<c-u>Another roadmap<c-s>")
    planner.press("e<c-u>Yet another<c-s>")
    #expect(planner.session.unsavedTexts.map { $0.fields.map(\.text) } == [["Another roadmap"], ["Yet another"]])
    planner.session.saved()
    #expect(planner.session.unsavedTexts.isEmpty)
  }

  @Test func `a reason that is typed is kept with its form`() throws {
    var first = PlannerFixture()
    first.press("<enter>/sign the impl<enter>jd<c-u>2027-03-04<enter>Asked by Libya")
    let typed = first.session.unsavedTexts
    var next = PlannerFixture()
    next.session.takeUp(typed)
    next.press("<c-s>")
    #expect(next.text.contains("Asked by Libya"))
    #expect(next.session.unsavedTexts == typed)
  }

  @Test func `what is offered again is discarded by Esc twice, as its message says`() {
    var planner = PlannerFixture()
    planner.session.takeUp([UnsavedText(purpose: "new-roadmap", subject: [], fields: [UnsavedText.Field(key: "title", text: "Offered")])])
    #expect(planner.text.contains("Ctrl+S saves it, Esc twice discards it"))
    planner.press("<esc>")
    #expect(planner.session.unsavedTexts.count == 1)
    planner.press("<esc>q")
    #expect(planner.session.unsavedTexts.isEmpty && planner.session.layers.top == nil)
  }

  @Test func `a change that is refused leaves open what it was typed into`() {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>ji")
    planner.handle(.paste(String(repeating: "x", count: 70_000)))
    planner.press("<c-s>")
    #expect(planner.text.contains("longer than 64 KB") && planner.session.unsavedText?.fields.first?.text.count ?? 0 > 65_536)
  }

  @Test func `several texts are offered one after the other`() {
    var planner = PlannerFixture()
    let texts = ["One", "Two"].map {
      UnsavedText(purpose: "new-roadmap", subject: [], fields: [UnsavedText.Field(key: "title", text: $0)], language: .en)
    }
    planner.session.takeUp(texts)
    #expect(planner.text.contains("One") && planner.session.unsavedTexts == texts)
    planner.press("<esc><esc>")
    #expect(planner.text.contains("Two") && planner.session.unsavedTexts == [texts[1]])
    planner.press("<esc><esc>")
    #expect(planner.session.layers.top == nil && planner.session.unsavedTexts.isEmpty)
  }

  @Test func `where the last save fails, the planner asks before it is left`() {
    var planner = PlannerFixture()
    planner.saving = false
    planner.press("e<c-u>Another roadmap<c-s>")
    planner.session.askToLeave(keepsTexts: true)
    #expect(planner.text.contains("Del leaves without saving") && planner.text.contains("Another roadmap"))
    planner.press("q")
    #expect(!planner.hasQuit)
    planner.press("<esc>")
    #expect(planner.session.layers.top == nil && !planner.hasQuit)
    planner.session.askToLeave(keepsTexts: true)
    planner.press("<del>")
    #expect(planner.hasQuit)
  }
}
