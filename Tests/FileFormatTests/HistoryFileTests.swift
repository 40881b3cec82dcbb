import FileFormat
import Library
import RoadmapEngine
import Support
import Testing

@Suite struct HistoryFileTests {
  private let scribe = Scribe(Author(party: Party.ID("NE"), name: "Direction"), newID: { "h-1" }, instant: { "2026-11-24T08:00:00Z" })

  private func reread(_ change: Change, _ act: ChangeRecord.Act = .made) throws -> ChangeRecord {
    let (records, damaged) = HistoryFile.read(HistoryFile.line(scribe.record(change, act)))
    #expect(damaged.isEmpty)
    return try #require(records.first)
  }

  /// What was done and what undoes it, worked out again from the line alone.
  private func expectSame(_ change: Change, in workspace: Workspace) throws {
    let read = try reread(change)
    var (mine, again) = (workspace, workspace)
    try mine.apply(change)
    try again.apply(read.change)
    #expect(mine.roadmaps == again.roadmaps && mine.parties == again.parties && mine.calendars == again.calendars)
    #expect(mine.views == again.views && mine.title == again.title)
    try again.apply(read.change.inverse)
    #expect(again.roadmaps == workspace.roadmaps && again.parties == workspace.parties && again.views == workspace.views)
    #expect(
      String(decoding: HistoryFile.line(read), as: UTF8.self) == String(decoding: HistoryFile.line(scribe.record(change)), as: UTF8.self))
  }

  @Test func `every kind of change can be made again, and undone, from its line`() throws {
    var workspace = Library.sample
    workspace.views = ["a", "b", "c"].map { SavedView(id: SavedView.ID($0), filter: "+\($0)") }
    let roadmap = try #require(workspace.roadmaps.first { $0.id.text == "ne-ly-labour" })
    let step = try #require(roadmap.steps.first { !$0.after.isEmpty })
    let party = try #require(workspace.parties.first)
    let reference = StepReference(roadmap.id, step.id)
    let changes: [Change?] = [
      workspace.changing(reference) {
        $0.deadline = nil
        $0.duration = 0
        $0.progress = 100
        $0.title = .translated(["ar": "عنوان", "en": "A \"title\"\n\u{202E}"])
        $0.after = []
        $0.tags = ["x"]
        $0.unknown = [UnknownMember(key: "colour", json: #"{"deep":[1,null]}"#)]
      },
      workspace.removing([reference, StepReference(roadmap.id, roadmap.steps[0].id)], Removal(at: "2026-11-24T08:00:00Z", by: "me")),
      workspace.adding(Step(id: Step.ID("new"), title: .plain("New")), to: roadmap.id, behind: step.id),
      Change([.move(roadmap.id, step.id, from: roadmap.predecessor(of: step.id), to: nil)]),
      workspace.changing(roadmap.id) {
        $0.isArchived = true
        $0.phases = []
      },
      Change([.roadmap(before: roadmap, after: nil)]), workspace.changing(party.id) { $0.bodies = [] },
      Change([.party(before: nil, after: Party(id: Party.ID("XX"), name: .plain("X")))]),
      Change([.calendar(before: nil, after: WorkingCalendar(id: WorkingCalendar.ID("XX")))]), workspace.removing(SavedView.ID("b")),
      workspace.saving("+late", as: "New view", in: .en).change, Change([.title(before: workspace.title, after: .plain("Other"))]),
    ]
    for change in changes { try expectSame(try #require(change), in: workspace) }
  }

  @Test func `any mixture of members of any step is kept`() throws {
    var random = SeededRandom(seed: 5)
    var sample = Library.sample
    // As Jalon itself writes it: a duration that is its kind's default is left out.
    sample.roadmaps = try sample.roadmaps.map { try PlanFile.roadmap(PlanFile.bytes(of: $0)).value }
    let steps = sample.roadmaps.flatMap { roadmap in roadmap.steps.map { StepReference(roadmap.id, $0.id) } }
    let donors = sample.roadmaps.flatMap(\.steps)
    for _ in 0..<300 {
      let donor = random.one(of: donors)
      let fields = Step.fields.filter { _ in random.chance(30) }
      let change = sample.changing(random.one(of: steps)) { step in
        for field in fields { field.take(donor, &step) }
      }
      if let change { try expectSame(change, in: sample) }
    }
  }

  @Test func `who, for which party, when, why and what it undoes are kept`() throws {
    let change = Change([.title(before: .plain("A"), after: .plain("B"))], reason: "Minutes of \"Tunis\", 3 May")
    for act in [ChangeRecord.Act.made, .undid("h-0"), .redid("h-0"), .purged(StepReference(Roadmap.ID("r"), Step.ID("a")))] {
      let read = try reread(change, act)
      #expect(read == scribe.record(change, act))
    }
  }

  @Test func `a damaged line is named by its number, and hides no other`() throws {
    let line = HistoryFile.line(scribe.record(Change([.title(before: .plain("A"), after: .plain("B"))])))
    let odd = [
      "{", "[]", "{}", #"{"id":"x","at":"y","change":{"edits":[{}]},"undo":{"edits":[{}]}}"#,
      String(decoding: line.dropLast(9), as: UTF8.self),
    ]
    let bytes = line + odd.flatMap { Array("\($0)\n".utf8) } + line
    let (records, damaged) = HistoryFile.read(bytes)
    #expect(records.count == 2 && damaged.map(\.number) == [2, 3, 4, 5, 6])
    #expect(damaged.allSatisfy { $0.fault.place.line == $0.number })
  }

  @Test(arguments: [
    #"{"roadmap":"../x","remove":true}"#, #"{"party":"ne","remove":true}"#, #"{"calendar":"X","remove":true}"#,
    #"{"view":"A b","remove":true}"#, #"{"step":"r/..","remove":true}"#, #"{"step":"R/a","remove":true}"#, #"{"move":"r/a","to":"B"}"#,
    #"{"step":"r/a","make":{"id":"b","title":"B"}}"#,
    #"{"roadmap":"r","make":{"id":"q","title":"Q","parties":[],"start":"2026-01-05","steps":[]}}"#,
    #"{"step":"r/a","set":{"duration":10001}}"#, #"{"step":"r/a","set":{"deadline":"2200-01-01"}}"#,
    #"{"step":"r/a","set":{"parent":"Ü"}}"#, #"{"step":"r/a","make":{"id":"a","title":"A"},"follows":"B b"}"#,
  ])
  func `what a record names and holds passes the rules of the files`(edit: String) {
    let line = #"{"id":"h","at":"2026-11-24T08:00:00Z","change":{"edits":[\#(edit)]},"undo":{"edits":[\#(edit)]}}"#
    #expect(HistoryFile.read(Array(line.utf8)).records.isEmpty)
  }

  @Test func `every line keeps its place, also one that cannot be read`() {
    let line = HistoryFile.line(scribe.record(Change([.title(before: .plain("A"), after: .plain("B"))])))
    let all = HistoryFile.everyLine(Array("{\n".utf8) + line + Array("\n[]\n".utf8) + line, of: "history/a.jsonl")
    #expect(all.map(\.act) == [.unreadable("history/a.jsonl:1"), .made, .unreadable("history/a.jsonl:4"), .made])
  }

  @Test func `a line cut or changed at any byte is a record or damaged, never a crash`() {
    let line = HistoryFile.line(scribe.record(Change([.title(before: .plain("A"), after: .plain("B"))])))
    for index in line.indices {
      var bytes = line
      bytes[index] ^= 1
      let (records, damaged) = HistoryFile.read(bytes)
      #expect(records.count + damaged.count >= 1)
      _ = HistoryFile.read(Array(line[..<index]))
    }
  }
}
