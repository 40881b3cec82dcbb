import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

@testable import Exchange

/// Files that are older than the plan: what was exported from it, and other tables (CommandLine.md, Imports).
@Suite struct OlderFileTests {
  private static let exported = Plans.small([
    Plans.step("a") {
      $0.deadline = Day("2027-03-04")
      $0.notes = .plain("First, second")
      $0.duration = 12
    }, Plans.step("b") { $0.phase = Phase.ID("draft") }, Plans.step("c") { $0.status = .active },
  ])

  private static func changed(_ body: (inout Roadmap) -> Void) -> Workspace {
    var workspace = exported
    body(&workspace.roadmaps[0])
    return workspace
  }

  /// Exports the plan and edits its rows as a person would.
  private static func table(
    of plan: Workspace = exported, _ language: Language = .en, at state: PlanState = Plans.state, separator: String = ",",
    _ edit: (inout [[String]]) -> Void = { _ in }
  ) throws -> [UInt8] {
    var rows = try CSVTable(Plans.source(plan, language).stepTable(state)[...], separator: UInt8(ascii: ",")).rows.map(\.cells)
    edit(&rows)
    let lines = rows.map { row in row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator) }
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private static func plan(
    _ bytes: [UInt8], into workspace: Workspace, _ records: [ChangeRecord] = [], as format: ExchangeFormat = .csv,
    overwriting: Bool = false
  ) throws -> WorkspaceImport {
    let file = try ImportedFile(bytes, named: "", as: format, order: nil)
    var random = SeededRandom(seed: 1)
    return WorkspaceImport(
      of: file, into: Plans.source(workspace), roadmap: nil, past: PlanPast(records), isOverwriting: overwriting, using: &random)
  }

  private static func set(_ row: inout [String], _ column: Int, _ text: String) { row[column] = text }

  /// The columns of an exported table.
  private enum Column { static let (id, title, duration, deadline, status, notes) = (0, 5, 9, 13, 14, 21) }

  @Test(arguments: Language.allCases, [",", ";", "\t"])
  func `an untouched table changes nothing, whatever has happened since`(language: Language, separator: String) throws {
    let now = Self.changed {
      $0.steps[0].deadline = Day("2027-05-04")
      $0.steps[0].title = .plain("Another title")
      $0.steps[1].phase = nil
      $0.steps[2].status = .done
      $0.phases[0].title = .plain("Prepare")
    }
    let plan = try Self.plan(try Self.table(language, separator: separator), into: now)
    #expect(plan.change.isEmpty && plan.remarks == [] && plan.unchanged == 3)
  }

  @Test(arguments: Language.allCases) func `a cell that was changed only in the file is taken`(language: Language) throws {
    let now = Self.changed { $0.steps[0].notes = .plain("Newer") }
    let plan = try Self.plan(try Self.table(language) { Self.set(&$0[1], Column.deadline, "2027-04-01") }, into: now)
    #expect(plan.changed.map { [$0.before.deadline, $0.after.deadline] } == [[Day("2027-03-04"), Day("2027-04-01")]])
    #expect(plan.changed.first?.fields == ["deadline"] && plan.kept == 0 && plan.remarks == [])
  }

  @Test func `a cell that was changed on both sides is told with three values and taken only on demand`() throws {
    let now = Self.changed { $0.steps[0].deadline = Day("2027-05-04") }
    let past = Self.record {
      $0.deadline = Day("2027-03-04")
    } after: {
      $0.deadline = Day("2027-05-04")
    }
    let table = try Self.table { Self.set(&$0[1], Column.deadline, "2027-04-01") }
    let plan = try Self.plan(table, into: now, [past])
    #expect(plan.remarks.map(\.fact) == [.changedSince(exported: "2027-03-04", inFile: "2027-04-01", here: "2027-05-04")])
    #expect(plan.change.isEmpty && plan.kept == 1 && plan.errors == [])
    #expect(try Self.plan(table, into: now, overwriting: true).changed.map(\.after.deadline) == [Day("2027-04-01")])
  }

  @Test(arguments: ["04/03/2027", "3/4/27", "46450", "4 mars 2027", "٤ مارس ٢٠٢٧", "04-Mar-27", "2027-03-04 00:00:00"])
  func `a day that a spreadsheet program writes in its own way is as it was exported`(day: String) throws {
    let now = Self.changed { $0.steps[0].deadline = Day("2027-05-04") }
    let plan = try Self.plan(try Self.table { Self.set(&$0[1], Column.deadline, day) }, into: now)
    #expect(plan.change.isEmpty && plan.errors == [] && plan.kept == 0)
  }

  @Test func `days as they were exported show the order of the others`() throws {
    let table = try Self.table { rows in
      Self.set(&rows[1], Column.deadline, "04/03/2027")
      Self.set(&rows[2], Column.deadline, "05/03/2027")
    }
    #expect(try Self.plan(table, into: Self.exported).changed.map(\.after.deadline) == [Day("2027-03-05")])
  }

  @Test func `rows keep their steps without ids, sorted, retitled and renamed`() throws {
    let table = try Self.table { rows in
      Self.set(&rows[1], Column.title, "A new title")
      rows = [rows[0], rows[3], rows[2], rows[1]].map { Array($0.dropFirst()) }
    }
    let plan = try Self.plan(table, into: Self.exported)
    #expect(plan.added == [] && plan.changed.map(\.step.step.text) == ["a"] && plan.changed.first?.fields == ["title"])
    let renamed = Self.changed { $0.steps[0].id = Step.ID("z") }
    let past = ChangeRecord(
      id: "h-1", at: "2026-11-24T08:00:00Z", author: Author(),
      change: Change([.rename(.step(Roadmap.ID("r"), Step.ID("a"), to: Step.ID("z")))]))
    let again = try Self.plan(try Self.table(), into: renamed, [past])
    #expect(again.added == [] && again.change.isEmpty && again.unchanged == 3)
    #expect(try Self.plan(Array("id,deadline\na,2027-04-01\n".utf8), into: renamed, [past]).changed.map(\.step.step.text) == ["z"])
  }

  @Test func `a row without an id that has a former title of a step is asked for its id`() throws {
    let now = Self.changed { $0.steps[0].title = .plain("Newer title") }
    let past = Self.record {
      $0.title = .plain("Step a")
    } after: {
      $0.title = .plain("Newer title")
    }
    let table = Array("title,deadline\nStep a,2027-04-01\nStep b,\n".utf8)
    let plan = try Self.plan(table, into: now, [past])
    #expect(plan.errors.map(\.fact) == [.formerTitle(StepReference(Roadmap.ID("r"), Step.ID("a")))] && plan.change.isEmpty)
    #expect(try Self.plan(table, into: now).added.count == 1, "a title that nobody knows is a new step")
  }

  @Test func `a step that has the former id of another one keeps its own row`() throws {
    // The step a was renamed to z, and b to a, before the file was written.
    let now = Self.changed { roadmap in
      roadmap.steps[0].id = Step.ID("z")
      roadmap.steps[1].id = Step.ID("a")
    }
    let past = [("h-1", "a", "z"), ("h-2", "b", "a")].map { id, old, new in
      ChangeRecord(
        id: id, at: "2026-11-24T08:00:00Z", author: Author(),
        change: Change([.rename(.step(Roadmap.ID("r"), Step.ID(old), to: Step.ID(new)))]))
    }
    let plan = try Self.plan(try Self.table(of: now, at: PlanState(endingWith: ["h-2"])), into: now, past)
    #expect(plan.added == [] && plan.change.isEmpty && plan.unchanged == 3)
    // The file that was written before finds its steps under their new ids.
    let older = try Self.plan(try Self.table(), into: now, past)
    #expect(older.added == [] && older.change.isEmpty && older.unchanged == 3)
  }

  @Test func `a row whose step was removed is left aside, and one of another plan is new`() throws {
    var now = Self.changed { $0.steps.removeFirst() }
    #expect(try Self.plan(try Self.table(), into: now).added.map(\.step.step.text) == ["a"])
    let past = ChangeRecord(
      id: "h-1", at: "2026-11-24T08:00:00Z", author: Author(),
      change: Change([.step(Roadmap.ID("r"), before: Self.exported.roadmaps[0].steps[0], after: nil, follows: nil)]))
    let plan = try Self.plan(try Self.table(), into: now, [past])
    #expect(plan.added == [] && plan.remarks.map(\.fact) == [.removedSince(1)] && plan.unchanged == 2)
    #expect(try Self.plan(try Self.table(), into: now, [past], overwriting: true).added.count == 1)
    now.roadmaps[0].trash = [Self.exported.roadmaps[0].steps[0]]
    #expect(try Self.plan(try Self.table(), into: now).remarks.map(\.fact) == [.removedSince(1)])
  }

  @Test func `a copied row whose id was emptied and whose title was changed is a new step`() throws {
    let table = try Self.table { rows in
      var copy = rows[1]
      copy[Column.id] = ""
      copy[Column.title] = "One more"
      rows.append(copy)
    }
    let plan = try Self.plan(table, into: Self.exported)
    #expect(plan.added.map(\.title) == ["One more"] && plan.changed == [])
  }

  @Test func `a mark that was edited is none, and is told`() throws {
    let table = try Self.table { rows in rows[1][25] = rows[1][25].replacing("r/a", with: "r/b") }
    let plan = try Self.plan(table, into: Self.exported)
    #expect(plan.change.isEmpty && plan.remarks.map(\.fact) == [.damagedMarks(1)])
  }

  @Test func `an earlier value in a table without marks is not taken unasked`() throws {
    let now = Self.changed { $0.steps[0].deadline = Day("2027-05-04") }
    let past = Self.record {
      $0.deadline = Day("2027-03-04")
    } after: {
      $0.deadline = Day("2027-05-04")
    }
    let old = Array("id,deadline,notes\na,4 March 2027,Other\n".utf8)
    let plan = try Self.plan(old, into: now, [past])
    #expect(plan.remarks.map(\.fact) == [.earlierValue(inFile: "4 March 2027", here: "2027-05-04")] && plan.kept == 1)
    #expect(plan.changed.map(\.fields) == [["notes"]])
    #expect(try Self.plan(old, into: now, [past], overwriting: true).changed.map(\.fields) == [["deadline", "notes"]])
  }

  @Test func `an earlier text of one language is not taken unasked, whatever the other language says`() throws {
    let now = Self.changed { $0.steps[0].title = .translated(["en": "New", "fr": "Nouveau"]) }
    let past = Self.record {
      $0.title = .translated(["en": "Old", "fr": "Ancien"])
    } after: {
      $0.title = .translated(["en": "New", "fr": "Nouveau"])
    }
    let plan = try Self.plan(Array("Identifiant;Titre\na;Ancien\n".utf8), into: now, [past])
    #expect(plan.change.isEmpty && plan.remarks.map(\.fact) == [.earlierValue(inFile: "Ancien", here: "New")])
  }

  @Test func `a table for another reader takes nothing away that the reader does not see`() throws {
    let whole = Self.changed { $0.steps[0].source = .plain("What only the owner sees") }
    #expect(try Self.plan(try Self.table(), into: whole).change.isEmpty)
  }

  private static func record(_ before: (inout Step) -> Void, after: (inout Step) -> Void) -> ChangeRecord {
    var (old, new) = (Step(id: Step.ID("a"), title: .plain("")), Step(id: Step.ID("a"), title: .plain("")))
    before(&old)
    after(&new)
    return ChangeRecord(
      id: "h-1", at: "2026-11-24T08:00:00Z", author: Author(),
      change: Change([.step(Roadmap.ID("r"), before: old, after: new, follows: nil)]))
  }

  // MARK: Calendars, projects and old names

  @Test func `an untouched calendar agrees on no day, whatever has happened since`() throws {
    let plan = Plans.small([
      Plans.step("a") {
        $0.kind = .event
        $0.duration = 2
      },
      Plans.step("b") {
        $0.kind = .milestone
        $0.deadline = Day("2027-03-04")
      },
    ])
    let bytes = Plans.source(plan).iCalendar(Plans.state, stamp: "2026-11-24T00:00:00Z")
    var now = plan
    now.roadmaps[0].steps[0].notBefore = Day("2027-02-01")
    now.roadmaps[0].steps[0].title = .plain("Another title")
    now.roadmaps[0].steps[1].deadline = Day("2027-04-04")
    now.roadmaps[0].steps[1].kind = .task
    #expect(try Self.plan(bytes, into: now, as: .ics).change.isEmpty)
    let moved = Array(
      String(decoding: bytes, as: UTF8.self).replacing("DTSTART;VALUE=DATE:20270304", with: "DTSTART;VALUE=DATE:20270310").utf8)
    #expect(try Self.plan(moved, into: plan, as: .ics).changed.map(\.after.deadline) == [Day("2027-03-10")])
    let told = try Self.plan(moved, into: now, as: .ics)
    #expect(told.change.isEmpty && told.kept == 1)
    #expect(told.remarks.map(\.fact) == [.changedSince(exported: "2027-03-04", inFile: "2027-03-10", here: "2027-04-04")])
  }

  @Test func `an older project takes back no length and what follows from it`() throws {
    let bytes = Plans.source(Self.exported).projectXML()
    let now = Self.changed {
      $0.steps[0].duration = 20
      $0.steps[0].status = .active
    }
    let past = Self.record {
      $0.duration = 12
    } after: {
      $0.duration = 20
      $0.status = .active
    }
    let plan = try Self.plan(bytes, into: now, [past], as: .mspdi)
    #expect(plan.change.isEmpty && plan.kept == 1)
  }

  @Test func `the former title of a phase is that phase`() throws {
    let now = Self.changed { $0.phases[0].title = .plain("Prepare") }
    let change = Self.exported.difference(to: now)
    let past = ChangeRecord(id: "h-1", at: "2026-11-24T08:00:00Z", author: Author(), change: change)
    let plan = try Self.plan(Array("id,phase\nb,Rédaction\nc,Draft\n".utf8), into: now, [past])
    #expect(plan.phases.isEmpty && plan.changed.map(\.step.step.text) == ["c"])
  }

  @Test func `a row that was put into another roadmap is refused, and one with an id of its own is new`() throws {
    var two = Self.exported
    two.roadmaps.append(Roadmap(id: Roadmap.ID("s"), title: .plain("Other"), parties: two.roadmaps[0].parties, start: .first))
    let table = try Self.table { rows in Self.set(&rows[1], 1, "s") }
    #expect(try Self.plan(table, into: two).errors.map(\.fact) == [.otherRoadmap])
    let copied = try Self.table { rows in
      var copy = rows[1]
      (copy[Column.id], copy[1]) = ("a-2", "s")
      rows.append(copy)
    }
    #expect(try Self.plan(copied, into: two).added.map(\.step) == [StepReference(Roadmap.ID("s"), Step.ID("a-2"))])
  }
}
