import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// The view `log`. The sample has no remark, so the golden pictures only show that there is none.
@Suite struct LogViewTests {
  private func rows(_ plan: Workspace, seenBy reader: Reader = .own) throws -> [[String]] {
    let today = Day("2026-11-24") ?? .first
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
    var selection = ViewSelection()
    selection.reader = reader
    let source = try ViewSource(plan, schedule, Wording(.en, home: .en), selection, shipped: Library.calendar)
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
}
