import Canvas
import Library
import Planner
import RoadmapEngine
import Testing

/// A form that is open while another program writes.
@Suite struct OthersTests {
  private let reference = StepReference(Roadmap.ID("ne-ly-labour"), Step.ID("model-contract"))

  /// Returns a planner with a typed title in a form, after another program has given the step a different title.
  private func overtaken() throws -> PlannerFixture {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<c-u>Mine")
    var others = planner.session.document.workspace
    try others.apply(try #require(others.changing(reference) { $0.title = .translated(["en": "Theirs"]) }))
    planner.session.othersWrote(others, records: [], brokenFiles: [])
    planner.press("<c-s>")
    return planner
  }

  private func title(_ planner: PlannerFixture) -> String? { planner.step("model-contract")?.title.reading(.en, home: .en).text }

  @Test func `what somebody else has made of the same field is told before it is written over`() throws {
    var planner = try overtaken()
    #expect(
      planner.saves.isEmpty && planner.text.contains("Somebody else has changed Title to \"Theirs\"") && planner.text.contains("Mine"))
    planner.press("<c-s>")
    #expect(planner.saves.count == 1 && title(planner) == "Mine")
    planner.press("u")
    #expect(title(planner) == "Theirs")
  }

  @Test func `theirs stays where the person leaves the form`() throws {
    var planner = try overtaken()
    planner.press("<esc><esc>")
    #expect(planner.saves.isEmpty && title(planner) == "Theirs" && planner.session.unsavedText == nil)
  }

  @Test func `who types the same says nothing new`() throws {
    var planner = PlannerFixture()
    planner.press("<enter>/model empl<enter>je<c-u>Theirs")
    var others = planner.session.document.workspace
    try others.apply(try #require(others.changing(reference) { $0.title = .translated(["en": "Theirs"]) }))
    planner.session.othersWrote(others, records: [], brokenFiles: [])
    planner.press("<c-s>")
    #expect(planner.saves.isEmpty && !planner.text.contains("Somebody else has changed"))
  }
}
