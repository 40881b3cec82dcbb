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

  /// Checks that the change and its inverse can be derived from the line alone.
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

  @Test func `beside a file that begins with the same lines, a file is read as it is alone`() {
    func lines(_ words: String...) -> [UInt8] {
      words.flatMap { word -> [UInt8] in
        if word.isEmpty || word == "?" { return Array("\(word)\n".utf8) }
        let change = Change([.title(before: .plain(""), after: .plain(word))])
        return HistoryFile.line(ChangeRecord(id: word, at: "2026-11-24T08:00:00Z", author: Author(), change: change))
      }
    }
    let other = lines("a", "", "b", "c")
    let files = [
      other, lines("a", "", "b", "c", "d"), lines("a", "", "b"), lines("a", "b", "c"), lines("a", "", "x", "c"),
      lines("a", "", "b", "?", "d"), lines("", "a"), lines(), Array(lines("a", "", "b").dropLast()), lines("a", "", "b", "c", "", "?"),
    ]
    for bytes in files {
      let (alone, beside) = (HistoryFile.read(bytes), HistoryFile.read(bytes, besides: (other, HistoryFile.read(other).records)))
      #expect(beside.records == alone.records && beside.damaged == alone.damaged, "\(String(decoding: bytes, as: UTF8.self))")
      // Nothing is taken from the other file but its records.
      let none = HistoryFile.read(bytes, besides: (other, []))
      #expect(none.records == alone.records && none.damaged == alone.damaged)
    }
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

  @Test func `lists are recorded element by element, and everything that has an id can get another one`() throws {
    var workspace = Library.sample
    workspace.views = [SavedView(id: SavedView.ID("v"), filter: "roadmap:ne-ly-labour party:LY")]
    let place = try #require(workspace.roadmaps.firstIndex { $0.id.text == "ne-ly-labour" })
    let id = workspace.roadmaps[place].id
    workspace.roadmaps[place].baselines = ["a", "b", "c"].map { name in
      Baseline(id: Baseline.ID(name), on: .first, steps: [Step.ID("gazette"): Baseline.Dates(start: .first, finish: .first)])
    }
    workspace.roadmaps[place].steps[0].tags = (0..<40).map { "t\($0)" }
    let roadmap = workspace.roadmaps[place]
    let changes: [Change?] = [
      workspace.changing(id) { $0.baselines.remove(at: 1) }, workspace.changing(id) { $0.phases.swapAt(0, 2) },
      workspace.changing(id) {
        $0.parties.reverse()
        $0.title = .plain("T")
        $0.baselines[0].title = .plain("First")
      },
      workspace.changing(StepReference(id, roadmap.steps[0].id)) { $0.tags.removeSubrange(3..<38) },
      workspace.renaming(.roadmap(id, to: Roadmap.ID("aa"))), workspace.renaming(.party(Party.ID("LY"), to: Party.ID("ZZ"))),
      workspace.renaming(.step(id, Step.ID("gazette"), to: Step.ID("x"))),
      workspace.renaming(.phase(id, roadmap.phases[0].id, to: Phase.ID("x"))),
      workspace.renaming(.baseline(nil, Baseline.ID("b"), to: Baseline.ID("x"))),
      workspace.renaming(.view(SavedView.ID("v"), to: SavedView.ID("x"))),
      workspace.renaming(.body(Party.ID("LY"), try #require(workspace[Party.ID("LY")]?.bodies.first).id, to: Body.ID("x"))),
    ]
    for change in changes { try expectSame(try #require(change), in: workspace) }
  }

  @Test func `the record of an earlier version, which holds whole lists, is read and undone`() throws {
    let line = """
      {"id":"h-1","at":"2026-11-24T08:00:00Z","roadmap":"r","change":{"edits":[{"roadmap":"r","set":{"phases":[\
      {"id":"a","title":"A"},{"id":"b","title":"B"}]}}]},"undo":{"edits":[{"roadmap":"r","set":{"phases":[{"id":"b","title":"B"}]}}]}}
      """
    let (records, damaged) = HistoryFile.read(Array((line + "\n").utf8))
    let record = try #require(records.first)
    var workspace = Workspace(title: .plain("W"), language: .en)
    workspace.roadmaps = [Roadmap(id: Roadmap.ID("r"), title: .plain("R"), parties: [], start: .first)]
    workspace.roadmaps[0].phases = ["a", "b", "c"].map { Phase(id: Phase.ID($0), title: .plain($0.uppercased())) }
    try workspace.apply(record.change.inverse)
    #expect(damaged.isEmpty && workspace.roadmaps[0].phases.map(\.id.text) == ["b", "c"])
  }

  @Test func `any mixture of members of any step is kept`() throws {
    var random = SeededRandom(seed: 5)
    var sample = Library.sample
    // In the form that Jalon writes, in which a duration that is the default of its kind is left out.
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
