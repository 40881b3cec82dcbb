import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// The view `log`. The sample has no remark, so its golden pictures only show that there is none.
@Suite struct LogViewTests {
  private static let today = Day("2026-11-24") ?? .first

  private func source(_ plan: Workspace, _ language: Language = .en, seenBy reader: Reader = .own) throws -> ViewSource {
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: Self.today)
    var selection = ViewSelection()
    selection.reader = reader
    return try ViewSource(plan, schedule, Wording(language, home: .en), selection, shipped: Library.calendar)
  }

  private func rows(_ plan: Workspace, seenBy reader: Reader = .own) throws -> [[String]] {
    let source = try source(plan, seenBy: reader)
    return source.report(.log).sections.flatMap(\.rows).map { row in row.cells.map(\.text) }
  }

  private func plan() -> Workspace {
    var plan = Library.sample
    func remark(_ day: String, _ text: String) -> Remark { Remark(on: Day(day) ?? .first, by: "NE", text: .plain(text)) }
    plan.roadmaps[0].steps[0].log = [remark("2026-11-03", "third"), remark("2026-11-01", "first")]
    plan.roadmaps[1].steps[0].log = [remark("2026-11-02", "second")]
    return plan
  }

  @Test func `the remarks of all roadmaps stand in one list, the newest first`() throws {
    let rows = try rows(plan())
    #expect(rows.map { $0[3] } == ["third", "second", "first"])
    #expect(rows.map { $0[0] } == ["3 Nov 2026", "2 Nov 2026", "1 Nov 2026"])
    #expect(rows.allSatisfy { $0[4] == "NE" })
  }

  @Test(arguments: [Reader.joint, .everybody, .party(Party.ID("LY"))]) func `nobody else reads a remark`(reader: Reader) throws {
    #expect(try rows(plan(), seenBy: reader).isEmpty)
  }

  @Test(arguments: Language.allCases) func `remarks of any length look like this`(language: Language) throws {
    var plan = plan()
    let long = "The note verbale was handed over, and the desk officer will ask the legal service again before the end of the month."
    plan.roadmaps[0].steps[1].log = [
      Remark(on: Self.today, by: "Head of External Relations", text: .translated(["en": long, "ar": "سُلِّمت المذكرة الشفوية."])),
      Remark(on: Day("2026-11-02") ?? .first, text: .plain("First line.\nSecond line.")),
    ]
    let source = try source(plan, language)
    expectGolden(
      source.report(.log).text(width: 80, wording: source.wording, today: Self.today, isStyled: false), "log-remarks-\(language)-80")
  }

  @Test func `another reader is told that remarks are not shown`() throws {
    let source = try source(plan(), seenBy: .joint)
    let page = source.report(.log).text(width: 80, wording: source.wording, today: Self.today, isStyled: false)
    #expect(page.contains("not shown to other readers") && !page.contains("third"))
  }
}
