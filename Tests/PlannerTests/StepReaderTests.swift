import RoadmapEngine
import Support
import Testing

@testable import Planner

/// Reading a whole step before it is edited.
@Suite struct StepReaderTests {
  private static var sample: Workspace {
    var plan = PlannerFixture.sample
    guard let roadmap = plan.roadmaps.firstIndex(where: { $0.id.text == "ne-ly-labour" }),
      let step = plan.roadmaps[roadmap].steps.firstIndex(where: { $0.id.text == "approve-ly" })
    else { return plan }
    plan.roadmaps[roadmap].steps[step].links = [
      Attachment(title: .plain("Draft"), target: "papers/draft.pdf"), Attachment(title: .plain("Law"), target: "https://law.example/5"),
    ]
    plan.roadmaps[roadmap].steps[step].notes = .plain((1...60).map { "Line \($0) of the notes" }.joined(separator: "\n"))
    return plan
  }

  @Test(arguments: [Language.en, .fr, .ar]) func `Enter reads the whole step, and e edits it`(language: Language) throws {
    var planner = PlannerFixture(width: 100, height: 30, language: language, workspace: Self.sample)
    planner.press("<enter><enter>")
    #expect(planner.session.layers.top is StepReader)
    var seen = planner.text
    expectGolden(seen, "step-reader-\(language)")
    for _ in 0..<5 {
      planner.press("<pgdn>")
      seen += planner.text
    }
    #expect(seen.contains("Line 60 of the notes") && seen.contains("papers/draft.pdf") && seen.contains("https://law.example/5"))
    planner.press("e")
    #expect(planner.session.layers.top is Form)
    planner.press("<esc><enter><esc>")
    #expect(planner.session.layers.isEmpty && planner.saves.isEmpty)
  }

  @Test func `a digit opens a document, and one that is not there is told`() {
    var planner = PlannerFixture(width: 100, height: 30, workspace: Self.sample)
    planner.press("<enter><enter>2")
    #expect(planner.documents == ["https://law.example/5"] && planner.text.contains("Opened: https://law.example/5"))
    planner.press("7")
    #expect(planner.documents.count == 1 && planner.text.contains("no document with this number"))
  }

  @Test func `arrows read the next step and the one before, and pass over phases`() {
    var planner = PlannerFixture(width: 100, height: 30)
    planner.press("<enter><home><down><enter>")
    #expect(planner.text.contains("─ 1.1 "))
    planner.press("<right><right><right><right>")
    #expect(planner.text.contains("─ 2.1 "), "\(planner.text)")
    planner.press("<left>")
    #expect(planner.text.contains("─ 1.4 "))
  }

  @Test func `the last changes of the step are told`() {
    var planner = PlannerFixture(width: 100, height: 40)
    planner.press("<enter>%<c-u>45<enter>")
    let records = planner.session.document.lastDone.map { [$0] } ?? []
    planner.session.show(records)
    planner.press("<enter><end>")
    #expect(planner.text.contains("history") && planner.text.contains("24 Nov 2026 08:00"), "\(planner.text)")
  }
}
