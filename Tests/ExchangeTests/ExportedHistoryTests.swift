import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

@testable import Exchange

/// Files that were exported at any time of a plan's history (CommandLine.md, Imports).
@Suite struct ExportedHistoryTests {
  /// A plan that changes, with its history and the files that were exported meanwhile.
  private struct Story {
    var plan = Plans.small(["a", "b", "c", "d"].map { Plans.step($0) })
    var records: [ChangeRecord] = []
    var files: [(format: ExchangeFormat, bytes: [UInt8])] = []
    private var random: SeededRandom
    private var freed: [String] = []

    init(seed: Int) { random = SeededRandom(seed: seed) }

    var roadmap: Roadmap { plan.roadmaps[0] }

    mutating func act() throws {
      var after = plan
      let step = random.one(of: roadmap.steps)
      guard let index = roadmap.steps.firstIndex(where: { $0.id == step.id }) else { return }
      switch random.number(0...9) {
      case 0...3 where !freed.isEmpty || random.chance(50):
        let id = freed.isEmpty || random.chance(30) ? "n\(records.count)" : freed.remove(at: random.number(0...freed.count - 1))
        freed.append(step.id.text)
        return try record(Change([.rename(.step(roadmap.id, step.id, to: Step.ID(id)))]))
      case 4 where roadmap.steps.count > 2:
        freed.append(step.id.text)
        after.roadmaps[0].steps.remove(at: index)
      case 4, 5:
        let id = freed.isEmpty ? "m\(records.count)" : freed.removeLast()
        after.roadmaps[0].steps.append(Plans.step(id) { $0.notes = .plain("Made later") })
      case 6: after.roadmaps[0].steps[index].title = .plain("Title \(random.number(1...5))")
      case 7: after.roadmaps[0].steps[index].deadline = Day("2027-03-04")?.adding(days: random.number(0...90))
      case 8: after.roadmaps[0].steps[index].status = random.one(of: Step.Status.allCases)
      default:
        after.roadmaps[0].steps[index].tags = ["t\(random.number(1...3))"]
      }
      try record(plan.difference(to: after))
    }

    private mutating func record(_ change: Change) throws {
      try plan.apply(change)
      records.append(
        ChangeRecord(
          id: "h-\(records.count)", at: "2026-11-24T08:00:00Z", author: Author(), after: records.last.map { [$0.id] } ?? [], change: change)
      )
    }

    mutating func export(_ language: Language) {
      let state = PlanState(endingWith: records.last.map { [$0.id] } ?? [])
      files.append((.csv, Plans.source(plan, language).stepTable(state)))
      files.append((.ics, Plans.source(plan, language).iCalendar(state, stamp: "2026-11-24T00:00:00Z")))
    }
  }

  private static func plan(
    _ bytes: [UInt8], _ format: ExchangeFormat, into plan: Workspace, _ past: PlanPast, overwriting: Bool = false
  ) throws -> WorkspaceImport {
    let file = try ImportedFile(bytes, named: "", as: format, order: nil)
    var random = SeededRandom(seed: 1)
    return WorkspaceImport(of: file, into: Plans.source(plan), roadmap: nil, past: past, isOverwriting: overwriting, using: &random)
  }

  @Test(arguments: 0..<60) func `an untouched file of any time changes nothing, whatever was renamed, removed and made since`(seed: Int)
    throws
  {
    var story = Story(seed: seed)
    for index in 0..<25 {
      if index % 3 == 0 { story.export(Language.allCases[index % Language.allCases.count]) }
      try story.act()
    }
    let past = PlanPast(story.records)
    for (format, bytes) in story.files {
      let made = try Self.plan(bytes, format, into: story.plan, past)
      #expect(made.change.isEmpty && made.added == [] && made.kept == 0, "\(format): \(made.change) \(made.remarks)")
      #expect(made.remarks.allSatisfy { if case .removedSince = $0.fact { true } else { false } }, "\(format): \(made.remarks)")
    }
  }

  @Test func `a file that another copy exported is read like any other table, and that is told`() throws {
    let plan = Plans.small([Plans.step("a") { $0.deadline = Day("2027-03-04") }])
    var other = plan
    other.roadmaps[0].steps[0].deadline = Day("2027-05-04")
    let state = PlanState(endingWith: ["h-of-the-other"])
    let files: [(ExchangeFormat, [UInt8])] = [
      (.csv, Plans.source(other).stepTable(state)), (.ics, Plans.source(other).iCalendar(state, stamp: "2026-11-24T00:00:00Z")),
    ]
    for (format, bytes) in files {
      let made = try Self.plan(bytes, format, into: plan, PlanPast())
      #expect(made.changed.map(\.after.deadline) == [Day("2027-05-04")] && made.errors == [], "\(format)")
      #expect(made.remarks.map(\.fact) == [.otherCopy(1)] && made.kept == 0, "\(format)")
    }
  }

  @Test func `a state includes what it follows in other copies`() throws {
    func record(_ id: String, _ after: [String], _ old: String, _ new: String) -> ChangeRecord {
      ChangeRecord(
        id: id, at: "2026-11-24T08:00:00Z", author: Author(), after: after,
        change: Change([.rename(.step(Roadmap.ID("r"), Step.ID(old), to: Step.ID(new)))]))
    }
    let copies = [
      [record("n-1", [], "a", "b"), record("n-2", ["n-1", "l-1"], "c", "d")],
      [record("l-1", [], "x", "c"), record("l-2", ["l-1"], "d", "e")],
    ]
    let past = PlanPast([copies[0][0], copies[1][0], copies[0][1], copies[1][1]], copies: copies)
    func today(_ ends: [String], _ step: String) -> String? {
      let former = StepReference(Roadmap.ID("r"), Step.ID(step))
      return past.namesToday(of: [former], since: PlanState(endingWith: ends))?[former]?.step.text
    }
    #expect(today([], "x") == "e" && today(["n-1"], "x") == "e" && today(["l-1"], "c") == "e")
    #expect(today(["n-2"], "c") == "c" && today(["n-2"], "d") == "e" && today(["n-2", "l-2"], "d") == "d")
    #expect(today(["z"], "x") == nil)
    let state = PlanState(endingWith: ["n-2", "l-2"])
    #expect(
      PlanState(state.text) == state && PlanState("-") == PlanState(endingWith: []) && PlanState("a+b") == nil && PlanState("") == nil)
  }

  @Test func `a file of a copy finds its step under the name that another copy has given it at the same time`() throws {
    func record(_ id: String, _ new: String) -> ChangeRecord {
      ChangeRecord(
        id: id, at: "2026-11-24T08:00:00Z", author: Author(), after: [],
        change: Change([.rename(.step(Roadmap.ID("r"), Step.ID("a"), to: Step.ID(new)))]))
    }
    let copies = [[record("n-1", "b")], [record("l-1", "c")]]
    let past = PlanPast(copies.flatMap { $0 }, copies: copies)
    for (kept, exported, state) in [("b", "c", "l-1"), ("c", "b", "n-1")] {
      let (before, now) = (Plans.small([Plans.step(exported)]), Plans.small([Plans.step(kept) { $0.title = .plain("Step \(exported)") }]))
      let table = Plans.source(before).stepTable(PlanState(endingWith: [state]))
      let made = try Self.plan(table, .csv, into: now, past)
      #expect(made.added.isEmpty && made.changed.isEmpty && made.remarks.isEmpty, "\(kept) \(made.remarks)")
    }
  }

  @Test func `a row of a deleted step does not change the step that has its id now`() throws {
    let first = Plans.small([Plans.step("a"), Plans.step("b")])
    var (without, now) = (first, first)
    without.roadmaps[0].steps.removeFirst()
    now.roadmaps[0].steps[0] = Plans.step("a") { $0.title = .plain("Another step") }
    let records = [first.difference(to: without), without.difference(to: now)].enumerated().map { index, change in
      ChangeRecord(
        id: "h-\(index)", at: "2026-11-24T08:00:00Z", author: Author(), after: index == 0 ? [] : ["h-\(index - 1)"], change: change)
    }
    let table = String(decoding: Plans.source(first).stepTable(Plans.state), as: UTF8.self)
    let edited = Array(table.replacing("Step a", with: "Edited title").utf8)
    for overwriting in [false, true] {
      let made = try Self.plan(edited, .csv, into: now, PlanPast(records), overwriting: overwriting)
      #expect(made.change.isEmpty && made.remarks.map(\.fact) == [.removedSince(1)], "\(made.remarks)")
    }
  }

  @Test func `a step that was undone and done again is the one of its rows, and what was changed in rows of others counts`() throws {
    let first = Plans.small([Plans.step("b")])
    let now = Plans.small([Plans.step("b"), Plans.step("a")])
    let add = first.difference(to: now)
    let acts: [(ChangeRecord.Act, Change)] = [(.made, add), (.undid("h-0"), add.inverse), (.redid("h-1"), add)]
    let records = acts.enumerated().map { index, act in
      ChangeRecord(
        id: "h-\(index)", at: "2026-11-24T08:00:00Z", author: Author(), act: act.0, after: index == 0 ? [] : ["h-\(index - 1)"],
        change: act.1)
    }
    let table = String(decoding: Plans.source(now).stepTable(PlanState(endingWith: ["h-0"])), as: UTF8.self)
    let edited = Array(table.replacing("Step a", with: "Edited title").utf8)
    let made = try Self.plan(edited, .csv, into: now, PlanPast(records))
    #expect(made.changed.map(\.step.step.text) == ["a"] && made.remarks == [], "\(made.remarks)")
    let gone = try Self.plan(edited, .csv, into: first, PlanPast(Array(records.prefix(2))))
    #expect(gone.change.isEmpty && gone.kept == 1 && gone.remarks.map(\.fact) == [.removedSince(1)])
    #expect(try Self.plan(Array(table.utf8), .csv, into: first, PlanPast(Array(records.prefix(2)))).kept == 0)
  }

  @Test func `a row of a copy without a history is the step of its name and title`() throws {
    // The step a was renamed to z and b to a; then a copy was made, which has no history.
    let now = Plans.small([Plans.step("z") { $0.title = .plain("Step a") }, Plans.step("a") { $0.title = .plain("Step b") }])
    let past = [("h-1", "a", "z"), ("h-2", "b", "a")].map { id, old, new in
      ChangeRecord(
        id: id, at: "2026-11-24T08:00:00Z", author: Author(),
        change: Change([.rename(.step(Roadmap.ID("r"), Step.ID(old), to: Step.ID(new)))]))
    }
    var rows = try CSVTable(Plans.source(now).stepTable(Plans.state)[...], separator: UInt8(ascii: ",")).rows.map(\.cells)
    guard let row = rows.firstIndex(where: { $0[0] == "a" }), let column = rows[0].firstIndex(of: "Deadline") else {
      Issue.record("\(rows)")
      return
    }
    rows[row][column] = "2027-04-01"
    let table = Array(rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\r\n").utf8)
    let made = try Self.plan(table, .csv, into: now, PlanPast(past))
    #expect(made.changed.map(\.step.step.text) == ["a"] && made.changed.first?.fields == ["deadline"], "\(made.changed)")
  }
}
