import Exchange
import RoadmapEngine
import Testing
import Wording

/// Import of tables.
@Suite struct TableTests {
  private func steps(_ text: String, into workspace: Workspace = Plans.small()) throws -> [Step] {
    try Plans.imported(text, into: workspace).roadmaps[0].steps
  }

  @Test(arguments: [",", ";", "\t", "|"]) func `the separator is found out`(separator: String) throws {
    let rows = ["Title|Owners|Deadline", "Sign|LY/mol|3 Dec 2026", "\"a|b\"|NE|2027-01-04"]
    let steps = try steps(rows.map { $0.replacing("|", with: separator) }.joined(separator: "\r\n"))
    #expect(steps.map { $0.deadline?.description } == ["2026-12-03", "2027-01-04"])
    #expect(steps.last?.title == .plain("a\(separator)b") && steps.first?.owners.first?.party.text == "LY")
  }

  @Test(arguments: ["\u{FEFF}", "sep=,\n", "\n\nAction plan,,\n,,\n"])
  func `a mark, a separator line and lines above the headings are passed over`(start: String) throws {
    #expect(try steps("\(start)Title,Deadline\nSign,2026-12-03\n").map(\.title) == [.plain("Sign")])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `cells in quotation marks hold separators, quotation marks and lines`(end: String) throws {
    let steps = try steps(["Notes,Title", "\"one", "two, \"\"three\"\"\",Sign"].joined(separator: end))
    #expect(steps.map(\.notes) == [.plain("one\ntwo, \"three\"")] && steps.map(\.title) == [.plain("Sign")])
  }

  @Test func `columns are known in three languages, by many names and in any order`() throws {
    let french = try steps(
      "Échéance;Intitulé;Responsable;Durée (jours);Prédécesseurs;État;N°\n3 déc. 2026;Rédiger;Niger : MdT;10 jours;;en cours;1\n;Signer;LY, NE;2 sem.;1FD+3 jours;prévu;2\n"
    )
    #expect(french[0].title == .translated(["fr": "Rédiger"]) && french[0].deadline == Day("2026-12-03") && french[0].duration == 10)
    #expect(french[0].status == .active && french[0].owners == [Ownership(party: Party.ID("NE"), bodies: [Body.ID("mol")])])
    #expect(french[1].after == [Link(StepReference(nil, french[0].id), lag: 3)] && french[1].duration == 10)
    let arabic = try steps("الخطوة,الجهة المسؤولة,الموعد النهائي,الحالة,نسبة الإنجاز\nالتوقيع,ليبيا,٣ ديسمبر ٢٠٢٦,قيد التنفيذ,٤٠٪\n")
    #expect(arabic[0].title == .translated(["ar": "التوقيع"]) && arabic[0].deadline == Day("2026-12-03"))
    #expect(arabic[0].progress == 40 && arabic[0].status == .active && arabic[0].owners.map(\.party.text) == ["LY"])
    let english = try steps(
      "Task name,Predecessors,Due date,% Complete,Type\nDraft it,,\"Thu, Dec 3, 2026\",50%,\nSign it,\"Draft it SS+1w\",2026/12/10,,Milestone\n"
    )
    #expect(english[1].after == [Link(StepReference(nil, english[0].id), .startToStart, lag: 5)] && english[1].kind == .milestone)
    #expect(english[0].progress == 50 && english[0].deadline == Day("2026-12-03") && english[1].deadline == Day("2026-12-10"))
  }

  @Test(arguments: ["MoL of all parties", "MdT de toutes les parties", "MoL لدى جميع الأطراف", "all MoL", "toutes MdT"])
  func `a body of all parties is read as it is printed, now and formerly`(text: String) throws {
    #expect(try steps("Title,Owners\nSign,\(text)\n").first?.owners == [Ownership(party: Party.every, bodies: [Body.ID("mol")])])
  }

  @Test func `an id makes a row an update, and an empty cell takes the value away`() throws {
    let old = Plans.small([
      Plans.step("a") {
        $0.deadline = Day("2026-12-03")
        $0.notes = .plain("Keep")
      }, Plans.step("b"),
    ])
    let steps = try steps("id,title,deadline\na,Step a,\nB 2,New,2027-01-04\nb,Other,\n", into: old)
    #expect(steps.map(\.id.text) == ["a", "b-2", "b"] && steps[0].deadline == nil && steps[0].notes == .plain("Keep"))
    #expect(steps[2].title == .plain("Other") && steps[1].deadline == Day("2027-01-04"))
  }

  @Test func `an id that a row names is not taken from the steps of another roadmap`() throws {
    var workspace = Plans.small([Plans.step("a")])
    var other = workspace.roadmaps[0]
    other = Roadmap(id: Roadmap.ID("s"), title: .plain("Other"), parties: other.parties, start: other.start, steps: other.steps)
    workspace.roadmaps.append(other)
    let plan = try Plans.plan(Array("id,roadmap,title\na,r,Step a\n,s,Step a\n".utf8), as: .csv, into: workspace)
    #expect(plan.added.isEmpty && plan.unchanged == 2)
  }

  @Test func `a row that finishes a step says that its open waits end`() throws {
    let old = Plans.small([
      Plans.step("a") {
        $0.status = .active
        $0.waiting = [Waiting(on: Party.ID("LY"), for: .reply, since: Day("2026-11-02") ?? .first)]
      }
    ])
    let plan = try Plans.plan(Array("id,title,status,finished\na,Step a,done,2026-11-10\n".utf8), as: .csv, into: old)
    #expect(plan.warnings == [ImportRemark(.waitsEnded(1, on: Plans.today), line: 2, column: "status")])
    #expect(try Plans.plan(Array("id,title,status\na,Step a,active\n".utf8), as: .csv, into: old).remarks == [])
  }

  @Test func `new steps follow each other from the end of their phase on, and an unknown phase is made`() throws {
    let old = Plans.small([Plans.step("a") { $0.phase = Phase.ID("draft") }, Plans.step("z")])
    let made = try Plans.imported("title,phase\nOne,rédaction\nTwo,Signer\nThree,Draft\nFour,signer\n", into: old).roadmaps[0]
    #expect(made.phases.map(\.id.text) == ["draft", "signer"])
    #expect(
      made.steps.map { "\($0.title.wordings[0].text):\($0.phase?.text ?? "")" } == [
        "Step a:draft", "One:draft", "Two:signer", "Three:draft", "Four:signer", "Step z:",
      ])
  }

  @Test func `a guard is taken off again, also behind blanks and before marks`() throws {
    let steps = try steps("title,notes\n\"'=1+1\",'- three\n'plain',\"'  @x\"\n\"'=\u{301}1\",''-x\n")
    #expect(steps.map(\.title) == [.plain("=1+1"), .plain("'plain'"), .plain("=\u{301}1")])
    #expect(steps.map(\.notes) == [.plain("- three"), .plain("@x"), .plain("'-x")])
  }

  @Test func `what cannot be understood is named with its place, and nothing is taken`() {
    func told(_ text: String, _ workspace: Workspace = Plans.small()) -> [String] {
      let wording = Wording(.en, home: .en)
      return Plans.errors(text, into: workspace).map { wording.remark($0).sentence }
    }
    #expect(told("title,deadline\nSign,03/12/2026\n") == ["line 2, deadline \"03/12/2026\": It may mean 3 Dec 2026 or 12 Mar 2026."])
    #expect(told("title,deadline\nSign,soon\nB,30 Feb 2026\n").count == 2)
    #expect(
      told("title,after\nSign,nothing\n") == ["line 2, after \"nothing\": No step is called like this, neither here nor in the file."])
    #expect(told("title,owners\nSign,Atlantis\n") == ["line 2, owners \"Atlantis\": No party or body is called like this."])
    #expect(told("title,status\nSign,perhaps\n") == ["line 2, status \"perhaps\": It is not understood."])
    #expect(told("title,duration\nSign,2.5 moons\nB,99999\nC,1.250\n").count == 3)
    #expect(told("title,progress\nSign,150\n").count == 1)
    #expect(told("id,title\na,X\n\na,Y\n") == ["line 4, id \"a\": The id stands on line 2 already."])
    #expect(told("id,title\n???,X\n") == ["line 2, id \"???\": It cannot be an id."])
    #expect(told("title,roadmap\nX,elsewhere\n") == ["line 2, roadmap \"elsewhere\": There is no such roadmap."])
    #expect(told("title,notes\n,only notes\n") == ["line 2, title: The step has no title."])
    #expect(told("Owners,Deadline\nLY,2026-12-03\n") == ["line 1: None of the first lines has the heading of a title or an id."])
    #expect(told("title,Task name\nX,Y\n") == ["line 1, Task name: It means the same as \"title\"."])
    #expect(told("title,notes\nX,Y,Z\n") == ["line 2, \"Z\": The row has 3 cells, and there are 2 headings."])
    #expect(told("title\n\"Sign\n\nit\n") == ["line 2, \"Sign it\": The quotation mark that begins a cell here never ends."])
    #expect(told("title\n\"Sign\"it\n") == ["line 2, \"Sign\": Text stands behind a closing quotation mark."])
    #expect(told("title\na\u{0}b\n") == ["line 2, \"a\": It holds the control character U+0000."])
    #expect(told("title,started\nX,2027-12-03\n").count == 1)
    #expect(told("\n \n") == ["There is nothing to import in it."])
    #expect(
      told(
        "title\nX\n",
        Workspace(
          title: .plain(""), language: .en,
          roadmaps: Plans.small().roadmaps + [Roadmap(id: Roadmap.ID("s"), title: .plain(""), parties: [], start: .first)])
      ).count == 1)
  }

  @Test func `the order of day and month is believed when it is said`() throws {
    let text = Array("title,deadline\nSign,03/12/2026\nB,25.12.2026\n".utf8)
    let plans = try [DayOrder.dmy, .mdy].map { try Plans.plan(text, as: .csv, into: Plans.small(), order: $0) }
    #expect(plans[0].errors == [] && plans[0].added.count == 2)
    // There is no month 25.
    #expect(plans[1].errors.map(\.line) == [3])
  }

  @Test func `bytes that are no UTF-8 are refused with their place`() {
    for (bytes, place) in [
      ([0x74, 0x0A, 0x61, 0xE9, 0x2C], 2), ([0x0A, 0xC0, 0x80], 1), ([0x0A, 0x61, 0x62, 0xED, 0xA0, 0x80], 3),
      ([0x0A, 0xF4, 0x90, 0x80, 0x80], 1), ([0x0A, 0xE2, 0x82], 1),
    ] as [([UInt8], Int)] {
      #expect(throws: ImportRemark(.notUTF8(place, .table), line: 2)) { try ImportedFile(bytes, named: "x.csv", as: nil, order: nil) }
    }
    #expect(throws: ImportRemark(.utf16(.table))) { try ImportedFile([0xFF, 0xFE, 0x41], named: "x.csv", as: nil, order: nil) }
    #expect(throws: ImportRemark(.utf16(.calendar))) { try ImportedFile([0xFF, 0xFE, 0, 0xD8], named: "x.ics", as: nil, order: nil) }
    #expect(throws: ImportRemark(.workbook)) { try ImportedFile(Array("PK\u{3}\u{4}xxxx".utf8), named: "x.csv", as: nil, order: nil) }
  }

  @Test func `too much is refused`() {
    let long = String(repeating: "x", count: 65_537)
    #expect(Plans.errors("title\n\(long)\n").map(\.fact) == [.tooLong(65_536)])
    let rows = String(repeating: "x\n", count: 100_001)
    #expect(Plans.errors("title\n\(rows)").map(\.fact) == [.tooManyRows(100_000)])
    // Lines above the headings are no rows, and no other number is told with them.
    #expect(Plans.errors("title\n\(rows)\(String(repeating: "x\n", count: 100))").map(\.fact) == [.tooManyRows(100_000)])
    let tasks = String(repeating: "<Task><UID>1</UID><Name>x</Name></Task>", count: 100_001)
    #expect(Plans.errors("<Project><Tasks>\(tasks)</Tasks></Project>", as: .mspdi).map(\.fact) == [.tooManyRows(100_000)])
    let events = String(repeating: "BEGIN:VEVENT\nEND:VEVENT\n", count: 100_001)
    #expect(Plans.errors("BEGIN:VCALENDAR\n\(events)END:VCALENDAR\n", as: .ics).map(\.fact) == [.tooManyRows(100_000)])
  }

  @Test func `a row without an id is the step of its title, and what is not read is said once`() throws {
    let plan = try Plans.plan(
      Array("title,start,Cost centre\nSTEP A,2026-12-01,7\nNew,,\nStep a,,\n".utf8), as: .csv, into: Plans.small([Plans.step("a")]))
    #expect(plan.errors == [] && plan.added.count == 2 && plan.changed.map(\.step.step.text) == ["a"])
    #expect(Set(plan.warnings.map(\.fact)) == [.sameTitles(1), .workedOut(1), .unknownColumns(["Cost centre": 1], near: [:])])
  }

  @Test func `a step of the same title in another phase is another step`() throws {
    let old = Plans.small([Plans.step("a") { $0.phase = Phase.ID("draft") }, Plans.step("b") { $0.title = .plain("Step a") }])
    let plan = try Plans.plan(Array("title,phase\nStep a,Rédaction\nStep a,Signature\n".utf8), as: .csv, into: old)
    #expect(plan.errors == [] && plan.added.count == 1 && plan.unchanged == 1)
  }

  @Test func `a step that was moved to another phase is known by its title if only one step and one row have it`() throws {
    let old = Plans.small([Plans.step("a") { $0.phase = Phase.ID("draft") }, Plans.step("b")])
    let plan = try Plans.plan(Array("title,phase\nStep a,Signature\nStep b,\n".utf8), as: .csv, into: old)
    #expect(plan.added == [] && plan.changed.map(\.step.step.text) == ["a"] && plan.changed.first?.fields == ["phase"])
    let twice = try Plans.plan(Array("title,phase\nStep a,Signature\nStep a,Trial\n".utf8), as: .csv, into: old)
    #expect(twice.added.count == 2 && twice.changed == [])
  }

  @Test func `of several steps with one title, a row is the one that it describes, and any other row is asked for its id`() throws {
    let old = Plans.small(
      (1...3).map { number in
        Plans.step("\(number)") {
          $0.title = .plain("Meeting")
          $0.on = Day("2027-01-0\(number)")
        }
      })
    func plan(_ days: [String]) throws -> WorkspaceImport {
      try Plans.plan(Array("title,on\n\(days.map { "Meeting,\($0)\n" }.joined())".utf8), as: .csv, into: old)
    }
    let sorted = try plan(["2027-01-03", "2027-01-01", "2027-01-02"])
    #expect(sorted.errors == [] && sorted.added == [] && sorted.change.isEmpty)
    let moved = try plan(["2027-01-03", "2027-01-09", "2027-01-02"])
    #expect(moved.errors == [] && moved.added == [] && moved.changed.map(\.step.step.text) == ["1"])
    let unclear = try plan(["2027-01-03", "2027-01-08", "2027-01-09"])
    #expect(unclear.errors.map(\.fact) == [.ambiguousStep, .ambiguousStep] && unclear.errors.map(\.line) == [3, 4])
    #expect(try plan(["2027-01-03", "2027-01-01", "2027-01-02", "2027-01-04"]).added.count == 1)
  }

  @Test func `a row without an id that is a step under another title is asked for its id`() throws {
    let old = Plans.small([
      Plans.step("a") {
        $0.deadline = Day("2027-01-04")
        $0.notes = .plain("Gazette")
      }, Plans.step("b"),
    ])
    func plan(_ rows: String) throws -> WorkspaceImport {
      try Plans.plan(Array("title,deadline,notes\n\(rows)".utf8), as: .csv, into: old)
    }
    let retitled = try plan("Print it,2027-01-04,Gazette\nStep b,,\n")
    #expect(retitled.errors.map(\.fact) == [.perhapsRetitled(StepReference(Roadmap.ID("r"), Step.ID("a")))] && retitled.change.isEmpty)
    #expect(try plan("Print it,2027-01-05,Gazette\n").added.count == 1)
    #expect(try plan("Step a,2027-01-04,Gazette\nPrint it,2027-01-04,Gazette\n").added.count == 1)
    #expect(try Plans.plan(Array("id,title,deadline,notes\n,Print it,2027-01-04,Gazette\n".utf8), as: .csv, into: old).added.count == 1)
  }
}
