import Exchange
import Foundation
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// What Microsoft Project cannot express is written so that it keeps the dates, or is reported.
@Suite struct ProjectExportTests {
  private let folder = TemporaryFolder()

  /// Gives a step both owners: Libya, whose weekend is Friday and Saturday, and Niger, whose weekend is Saturday and Sunday.
  private func both(_ step: inout Step) { step.owners = ["LY", "NE"].map { Ownership(party: Party.ID($0), bodies: []) } }

  private func xml(_ source: ViewSource) -> String { String(decoding: source.projectXML(), as: UTF8.self) }

  /// Returns the XML of the task of a step.
  private func task(_ id: String, in text: String) -> String {
    text.components(separatedBy: "<Task>").last { $0.contains("<Value>r/\(id)</Value>") } ?? ""
  }

  /// Returns the tasks that an independent scheduler puts on other days than the file.
  private func moved(_ source: ViewSource) throws -> String {
    folder.write(xml(source), to: "x.xml")
    return try PythonReader.run("project_schedule.py", [folder.path("x.xml")])
  }

  private func source(_ steps: Step...) -> ViewSource { Plans.source(Plans.small(steps)) }

  @Test func `steps whose parties each count their own days are set by hand, and said`() throws {
    let source = source(
      Plans.step("a") {
        both(&$0)
        $0.duration = 6
      })
    let dates = source.schedule.dates(roadmap: 0, step: 0)
    let (start, finish) = (try #require(dates.start), try #require(dates.finish))
    let text = task("a", in: xml(source))
    #expect(text.contains("<Manual>1</Manual>") && text.contains("<ManualStart>\(start)T08:00:00</ManualStart>"))
    #expect(text.contains("<ManualFinish>\(finish)T17:00:00</ManualFinish>"))
    #expect(source.projectRemarks == [.byHand([.each: 1])])
    #expect(try moved(source) == "")
  }

  @Test func `a day agreed on a day off is set by hand, and said`() throws {
    let source = source(
      Plans.step("a") {
        $0.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
        $0.on = Day("2026-12-05")
        $0.duration = 2
      })
    #expect(task("a", in: xml(source)).contains("<Manual>1</Manual>") && source.projectRemarks == [.byHand([.onDayOff: 1])])
    #expect(task("a", in: xml(source)).contains("<Start>2026-12-05T08:00:00</Start>"))
    let back = try Plans.plan(source.projectXML(), as: .mspdi, into: source.workspace)
    #expect(back.change.isEmpty && back.warnings == [])
  }

  @Test func `a step that begins today, and one behind a dropped step, start no earlier in the file`() throws {
    func alone(_ id: String, after other: String? = nil, _ status: Step.Status = .planned) -> Step {
      Plans.step(id) { step in
        step.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
        step.status = status
        step.after = other.map { [Link(StepReference(nil, Step.ID($0)))] } ?? []
      }
    }
    let source = source(alone("a"), alone("b", .dropped), alone("c", after: "b"), alone("d", after: "a"))
    #expect(task("a", in: xml(source)).contains("<ConstraintDate>2026-11-24T08:00:00</ConstraintDate>"))
    #expect(task("d", in: xml(source)).contains("<ConstraintType>0</ConstraintType>"))
    #expect(source.projectRemarks == [.notBefore(2), .absent([.dropped: 1])])
    #expect(try moved(source) == "")
  }

  @Test func `a step that counts every day has a calendar in which every day works, and counts every day when it comes back`() throws {
    let source = source(
      Plans.step("a") {
        $0.calendar = "every-day"
        $0.duration = 5
        $0.notBefore = Day("2026-12-03")
      })
    #expect(task("a", in: xml(source)).contains("<Finish>2026-12-07T17:00:00</Finish>"))
    #expect(try moved(source) == "")
    let back = try Plans.imported(xml(source), as: .mspdi, into: Plans.small())
    #expect(back.roadmaps[0].steps.first?.calendar == "every-day")
  }

  @Test func `a day that was worked out comes back as none that somebody has set, and a day that was changed as agreed`() throws {
    let source = source(
      Plans.step("a") { both(&$0) },
      Plans.step("b") {
        $0.notBefore = Day("2026-11-10")
        $0.owners = [Ownership(party: Party.ID("NE"), bodies: [])]
      })
    let text = xml(source)
    let back = try Plans.imported(text, as: .mspdi, into: Plans.small()).roadmaps[0].steps
    #expect(back.allSatisfy { $0.on == nil } && back.map(\.notBefore) == [nil, Day("2026-11-10")])
    let moved = text.replacing("<Start>2026-11-24T08:00:00</Start>", with: "<Start>2026-12-01T08:00:00</Start>")
    let changed = try Plans.plan(Array(moved.utf8), as: .mspdi, into: source.workspace)
    #expect(changed.changed.map(\.step.step.text) == ["a"] && changed.changed.first?.fields == ["on"])
  }

  @Test(arguments: Language.allCases) func `a scheduler that knows nothing of Jalon finds the same days in the sample`(language: Language)
    throws
  {
    #expect(try moved(Plans.source(Library.sample, language)) == "")
  }

  @Test func `what has no place in a project is counted`() {
    let source = source(
      Plans.step("a") {
        $0.waiting = [Waiting(on: Party.ID("LY"), since: Day("2026-11-02") ?? .first)]
        $0.tags = ["legal", "wbs:A.1"]
        $0.links = ["https://a.org", "b.docx", "javascript:x"].map { Attachment(title: .plain("x"), target: $0) }
        $0.after = [Link(StepReference(Roadmap.ID("other"), Step.ID("x")))]
      })
    #expect(source.projectRemarks.contains(.absent([.waiting: 1, .tags: 1, .links: 2, .outsideLinks: 1])), "\(source.projectRemarks)")
    let text = task("a", in: xml(source))
    #expect(text.contains("<WBS>A.1</WBS>") && text.contains("<HyperlinkAddress>https://a.org</HyperlinkAddress>"))
  }
}
