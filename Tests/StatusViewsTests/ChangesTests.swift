import Library
import RoadmapEngine
import StatusViews
import Testing
import Wording

/// The changes since a day, found by undoing the later acts one by one.
@Suite struct ChangesTests {
  private static let today = Day("2026-11-24") ?? .first
  private static let roadmap = Roadmap.ID("ne-ly-labour")
  private static let scribe = Scribe(Author(party: Party.ID("NE"), name: "Amina"), newID: { "h-1" }, instant: { "2026-11-20T08:00:00Z" })

  private var workspace = Library.sample
  private var records: [ChangeRecord] = []

  private mutating func change(_ id: String, _ reason: String = "", _ edit: (inout Step) -> Void) throws {
    let before = try #require(workspace[Self.roadmap]?[Step.ID(id)])
    var after = before
    edit(&after)
    try make(Change([.step(Self.roadmap, before: before, after: after, follows: nil)], reason: reason))
  }

  private mutating func make(_ change: Change) throws {
    try workspace.apply(change)
    records.append(Self.scribe.record(change))
  }

  private func rows(_ reader: Reader = .own, since day: String = "2026-11-01") throws -> [[String]] {
    var selection = ViewSelection()
    selection.reader = reader
    selection.roadmaps = [Self.roadmap]
    selection.since = .day(try #require(Day(day)))
    let schedule = Schedule(workspace.roadmaps, calendars: CalendarBook(workspace, shipped: Library.calendar), today: Self.today)
    let source = try ViewSource(
      workspace, schedule, Wording(.en, home: .en), selection, shipped: Library.calendar, records: records)
    return source.report(.changes).sections.flatMap(\.rows).map { $0.group.map { [$0.title] } ?? $0.cells.map(\.text) }
  }

  /// Returns the titles of the rows under a heading.
  private func under(_ heading: String, _ rows: [[String]]) -> [String] {
    let start = rows.firstIndex { $0.count == 1 && $0[0].hasPrefix(heading) }.map { $0 + 1 } ?? rows.count
    return rows[start...].prefix { $0.count > 1 }.map { $0[0] }
  }

  @Test mutating func `a remark that was added since is told with its day, its words and who made it, and to nobody else`() throws {
    try change("sign-protocol") {
      $0.log.insert(Remark(on: Day("2026-11-20") ?? .first, by: "Amina", text: .plain("Tripoli has the draft.")), at: 0)
    }
    let row = try #require(try rows().last)
    #expect(under("Remarks", try rows()).count == 1 && row[2] == "20 Nov 2026" && row[4] == "Tripoli has the draft." && row[5] == "Amina")
    #expect(try under("Remarks", rows(.joint)).isEmpty && under("Remarks", rows(since: "2026-11-21")).isEmpty)
  }

  @Test mutating func `a deadline, an owner, a new and a removed step each stand under their heading, with reason and author`() throws {
    try change("sign-protocol", "Note verbale 12") { $0.deadline = Day("2027-03-04") }
    try change("model-contract") { $0.owners = [Ownership(party: Party.ID("NE"), bodies: [Body.ID("mfa")])] }
    try make(Change([.step(Self.roadmap, before: nil, after: Step(id: Step.ID("s-new"), title: .plain("Send the note")), follows: nil)]))
    let gone = try #require(workspace[Self.roadmap]?[Step.ID("post-attache")] ?? workspace[Self.roadmap]?.steps.last)
    let place = workspace[Self.roadmap]?.predecessor(of: gone.id)
    try make(Change([.step(Self.roadmap, before: gone, after: nil, follows: place)], reason: "No longer wanted"))
    let rows = try rows()
    let signing = try #require(rows.first { $0.count > 1 && $0[2] == "4 Mar 2027" })
    #expect(signing[4] == "Note verbale 12" && signing[5] == "NE Amina" && signing[1] == "11 Feb 2027")
    #expect(under("New owners", rows) == ["Model employment contract"])
    #expect(under("Added", rows) == ["Send the note"])
    #expect(under("Removed", rows).count == 1)
    #expect(rows.contains { $0.count > 1 && $0[4] == "No longer wanted" })
    #expect(try self.rows(since: "2026-11-21").contains { $0.count > 1 && $0[4] == "Note verbale 12" } == false)
  }

  @Test mutating func `what was hidden from a reader since is not told as removed, nor why anything was done`() throws {
    try change("model-contract", "Zwiebelkuchen") { $0.visibility = .own }
    try change("sign-protocol", "Zwiebelkuchen") { $0.deadline = Day("2027-03-04") }
    let rows = try rows(.party(Party.ID("LY")))
    #expect(!rows.joined().contains { $0.contains("Model employment contract") || $0.contains("Zwiebelkuchen") || $0.contains("Amina") })
    #expect(rows.contains { $0.count > 1 && $0[2] == "4 Mar 2027" })
  }

  @Test mutating func `an act that no longer fits is counted, and the others are told all the same`() throws {
    try change("sign-protocol") { $0.deadline = Day("2027-03-04") }
    // A person edits the file by hand.
    let place = try #require(workspace.roadmaps.firstIndex { $0.id == Self.roadmap })
    let step = try #require(workspace.roadmaps[place].index(of: Step.ID("sign-protocol")))
    workspace.roadmaps[place].steps[step].deadline = Day("2027-05-05")
    try change("model-contract") { $0.owners = [] }
    #expect(workspace.rewound(over: records).untraced == 1)
    #expect(try under("New owners", rows()) == ["Model employment contract"])
  }
}
