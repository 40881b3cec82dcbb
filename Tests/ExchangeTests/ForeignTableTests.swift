import Exchange
import RoadmapEngine
import Testing
import Wording

/// Tables in the ways in which other programs and spreadsheets write them.
@Suite struct ForeignTableTests {
  private func taken(_ text: String) throws -> (steps: [Step], said: [ImportRemark.Fact]) { try Plans.taken(Array(text.utf8)) }

  private func titles(_ steps: [Step]) -> [String] { steps.map { $0.title.wordings[0].text } }

  // MARK: Headings

  @Test func `an export of an issue tracker has a step for each row, by its summary and its key`() throws {
    let (steps, said) = try taken(
      "Summary,Issue key,Issue id,Issue Type,Status,Priority,Due Date,Assignee,Labels,Labels,Custom field (Cost)\n"
        + "Hold a hearing,AB-1,10001,Story,In Progress,High,2026-12-10,Amina,legal,urgent,7\n"
        + "Task,AB-2,10002,Sub-task,To Do,Low,2026-12-11,Amina,,,\nTitle,AB-3,10003,Risk,Done,,,NE,field,,\n")
    #expect(titles(steps) == ["Hold a hearing", "Task", "Title"] && steps.map(\.id.text) == ["ab-1", "ab-2", "ab-3"])
    #expect(steps.map(\.tags) == [["legal", "urgent"], [], ["field"]] && steps[2].owners.map(\.party.text) == ["NE"])
    #expect(said.contains(.unknownColumns(["Priority": 2, "Custom field (Cost)": 1], near: [:])))
    #expect(said.contains(.foreignKinds(["Story": 1, "Sub-task": 1, "Risk": 1])) && said.contains(.ignoredNumbers(["Issue id": 3])))
    #expect(said.contains(.ignoredResources(["Amina"])))
  }

  @Test(arguments: [
    "Summary,Other\nTask,Title\nTitle,Task\n", "Title,x,y,z\nTask,Action,Title,Id\nName,Id,Title,Step\n", "Résumé;Clé\nTask;a\nTitle;b\n",
    "Key,Summary\nID,Title\nName,Task\n",
  ]) func `a cell of data never takes the place of a heading`(text: String) throws { #expect(try taken(text).steps.count == 2) }

  @Test func `a line with the name of the table stands above its headings`() throws {
    let (steps, said) = try taken("Action plan of the ministry\nName,Plan 2026,,\n\nId,Title,Deadline,Status\na,Sign,2026-12-10,open\n")
    #expect(titles(steps) == ["Sign"] && said.contains(.linesAbove(2)))
  }

  @Test func `a summary is the title only where no other column is`() throws {
    let (steps, said) = try taken("Task Name,Summary,Comments,Comments\nDraft,Yes,one,two\nSign,No,,three\n")
    #expect(titles(steps) == ["Draft", "Sign"] && steps.map(\.notes) == [.plain("one\ntwo"), .plain("three")])
    #expect(said.contains(.unknownColumns(["Summary": 2], near: [:])))
  }

  @Test func `several columns of a list are one list, and of anything else an error`() throws {
    let (steps, _) = try taken("title,tags,Labels,owners,owners\nSign,\"a, b\",c,LY,NE/mol\n")
    #expect(steps[0].tags == ["a", "b", "c"] && steps[0].owners.map(\.party.text) == ["LY", "NE"])
    #expect(Plans.errors("title,deadline,Due date\nSign,2026-12-10,2026-12-11\n").map(\.fact) == [.columnTwice("deadline")])
  }

  @Test func `a code stays with its step as a tag, and numbers of another program are counted`() throws {
    let (steps, said) = try taken("WBS,title,after,tags\nLIB-1,Draft,,law\n1.2,Sign,LIB-1,\n\"A,3\",Rest,,\n")
    #expect(steps.map(\.tags) == [["law", "wbs:LIB-1"], [], []] && steps[1].after.map(\.step.step) == [steps[0].id])
    #expect(said == [.ignoredNumbers(["WBS": 2])])
    #expect(try taken("number,title\n1,Draft\n2,Sign\n").said == [])
  }

  @Test func `unknown columns are said once, with what a heading nearly is`() throws {
    let (_, said) = try taken("title,Foo,Bar,Deadlin,Échéanc\nA,1,2,3,4\nB,1,2,,\n")
    let counts = ["Foo": 2, "Bar": 2, "Deadlin": 1, "Échéanc": 1]
    guard case .unknownColumns(counts, let near)? = said.first, said.count == 1 else {
      Issue.record("\(said)")
      return
    }
    #expect(near.keys.sorted() == ["Deadlin", "Échéanc"] && near["Échéanc"] == "Échéance" && near["Deadlin"]?.lowercased() == "deadline")
  }

  // MARK: Values

  @Test(arguments: [
    ("0.5 days", 1), ("2,5 jours", 3), ("٢٫٥ أيام", 3), ("1.5w", 8), ("4 hrs", 1), ("12 hours", 2), ("30 min", 1), ("0,33 mois", 7),
    (".5 d", 1),
  ]) func `parts of a day are rounded up, and it is said`(text: String, days: Int) throws {
    let (steps, said) = try taken("title;duration\nSign;\(text)\n")
    #expect(steps[0].workingDays == days && said == [.lengthsRoundedUp(1)])
  }

  @Test(arguments: [("3 days?", 3), ("2 mons", 40), ("16 hrs", 2), ("2.0 days", 2), ("10", 10)])
  func `whole days are said nothing of`(text: String, days: Int) throws {
    let (steps, said) = try taken("title,duration\nSign,\(text)\n")
    #expect(steps[0].workingDays == days && said == [])
  }

  @Test(arguments: ["-3 days", "1,250.5", "3 moons", "1.2.3", "3 days 4", "10-12 days", "1.250", "50%", "3/4", "2+1"])
  func `what is no length of time is refused`(text: String) {
    #expect(Plans.errors("title;duration\nSign;\(text)\n").map(\.line) == [2])
  }

  @Test(arguments: [
    ("1FS+1.5 days", 2, ImportRemark.Fact.roundedUp), ("1FS-1.5 days", -1, .roundedUp), ("1SS+4 hrs", 1, .roundedUp),
    ("1FS+50%", 0, .noSuchRule("%")),
  ]) func `a lag that is no whole number of days is rounded up or dropped, its link stays, and it is said`(
    text: String, lag: Int, fact: ImportRemark.Fact
  ) throws {
    let (steps, said) = try taken("number,title,after\n1,Draft,\n2,Sign,\(text)\n")
    #expect(steps[1].after.map(\.lag) == [lag] && said == [fact])
  }

  @Test(arguments: ["January 5, 2026 8:00 AM", "5 janvier 2026 08:00", "Mon Jan 5, 2026 8:00 PM", "05/Jan/26 12:00 PM", "5-janv.-26 08:00"])
  func `a date with a time of day is that day`(text: String) throws {
    let (steps, said) = try taken("title;deadline\nSign;\(text)\n")
    #expect(steps[0].deadline == Day("2026-01-05") && said == [.timeOfDay(1)])
  }

  @Test func `an instant is a day in the zone of the machine`() throws {
    let zones = TimeZones(machine: { _ in 7200 }, named: { _ in nil })
    let text = "title,deadline\nSign,2026-12-03T22:30:00Z\nB,2026-12-03T23:30:00+02:00\nC,2026-12-03 23:30\n"
    let steps = try Plans.taken(Array(text.utf8), zones: zones).steps
    #expect(steps.map { $0.deadline?.description } == ["2026-12-04", "2026-12-03", "2026-12-03"])
  }

  @Test(arguments: ["Screen 24\"", "5\" pipe, 3\"", "say \"no\"", "a\"b"])
  func `a quotation mark inside of a cell without one at its start is text`(text: String) throws {
    #expect(try titles(taken("title;notes\n\(text);x\n").steps) == [text])
  }

  // MARK: The order of day and month

  @Test func `other days of its column settle how a day is read, and it is said`() throws {
    let (steps, said) = try taken("title,deadline\nA,3/12/2026\nB,25/12/2026\nC,4/5/2026\nD,5/5/2026\n")
    #expect(steps.map { $0.deadline?.description } == ["2026-12-03", "2026-12-25", "2026-05-04", "2026-05-05"])
    #expect(said == [.dayOrder(isDayFirst: true, 2)])
    let american = try taken("title,deadline\nA,3/12/2026\nB,12/25/2026\n")
    #expect(american.steps[0].deadline == Day("2026-03-12") && american.said == [.dayOrder(isDayFirst: false, 1)])
  }

  @Test func `days that contradict each other, or those of another column, settle nothing`() throws {
    func lines(_ text: String) -> [Int?] { Plans.errors(text).map(\.line) }
    #expect(lines("title,deadline\nA,3/12/2026\nB,25/12/2026\nC,12/25/2026\n") == [2])
    #expect(lines("title,deadline,on\nA,3/12/2026,25/12/2026\n") == [2])
    #expect(lines("title,deadline\nA,3/12/2026\nB,5/5/2026\n") == [2])
    #expect(try taken("title,deadline\nA,25/12/2026\nB,12/25/2026\n").said == [])
  }

  // MARK: What really happened

  private func days(_ steps: [Step]) -> [[String?]] { steps.map { [$0.started?.description, $0.finished?.description] } }

  @Test func `a status makes no day`() throws {
    let (steps, _) = try taken("title,status\nA,In Progress\nB,Done\nC,open\nD,Cancelled\n")
    #expect(
      steps.map(\.status) == [.active, .done, .planned, .dropped] && days(steps) == [[nil, nil], [nil, nil], [nil, nil], [nil, nil]])
  }

  @Test func `a done row ended on its finish, and an active one began on its start, if they are over`() throws {
    let rows =
      "A,Done,2026-11-02,2026-11-06\nB,In Progress,2026-11-02,2026-11-27\nC,Done,2026-11-20,2026-11-25\nD,In Progress,2026-11-25,\n"
    let (steps, said) = try taken("title,status,Start,Finish\n\(rows)E,open,2026-11-02,2026-11-06\nF,Done,soon,late\n")
    let expected = [[nil, "2026-11-06"], ["2026-11-02", nil], [nil, nil], [nil, nil], [nil, nil], [nil, nil]]
    #expect(days(steps) == expected && said == [.workedOut(5), .workedOut(4)])
  }

  @Test func `a column for what really happened counts alone, and days that a step has stay`() throws {
    let own = try taken(
      "title,status,Start,Finish,Started,Finished\nA,Done,2026-11-02,2026-11-06,,\nB,In Progress,2026-11-02,,2026-11-03,\n")
    #expect(days(own.steps) == [[nil, nil], ["2026-11-03", nil]])
    let begun = Plans.small([
      Plans.step("a") {
        $0.status = .active
        $0.started = Day("2026-11-03")
      }
    ])
    let done = try Plans.imported("id,status,Finish\na,Done,2026-11-06\n", into: begun)
    #expect(days(done.roadmaps[0].steps) == [["2026-11-03", "2026-11-06"]])
    #expect(try days(Plans.imported("id,status,Finish\na,Done,2026-11-04\n", into: done).roadmaps[0].steps) == days(done.roadmaps[0].steps))
    #expect(try days(Plans.imported("id,status,Finish\na,Done,2026-11-01\n", into: begun).roadmaps[0].steps) == [["2026-11-03", nil]])
  }

  @Test func `the order of other days of its column settles on which day a row ended`() throws {
    let (steps, _) = try taken("title,status,Finish\nA,Done,3/11/2026\nB,Done,23/11/2026\n")
    #expect(days(steps) == [[nil, "2026-11-03"], [nil, "2026-11-23"]])
  }

  // MARK: Encodings

  /// Texts in Windows-1252 and Windows-1256, as iconv writes them.
  private static let latin: [UInt8] =
    Array("Title;Notes\n".utf8) + [0xC9] + Array("tape 2".utf8) + [0x85] + Array(";Co".utf8) + [0xFB]
    + Array("t 5 ".utf8) + [0x80, 0x0A]
  private static let arabic: [UInt8] =
    [0xC7, 0xE1, 0xDA, 0xE4, 0xE6, 0xC7, 0xE4, 0x3B, 0xC7, 0xE1, 0xCD, 0xC7, 0xE1, 0xC9, 0x0A] + [
      0xC7, 0xE1, 0xCA, 0xE6, 0xDE, 0xED, 0xDA, 0x20, 0xE6, 0xC7, 0xE1, 0xE4, 0xD4, 0xD1, 0x3B, 0x0A,
    ]

  @Test func `a table in a code page of Windows is read where only one gives words`() throws {
    let latin = try Plans.taken(Self.latin)
    #expect(titles(latin.steps) == ["Étape 2…"] && latin.steps[0].notes == .plain("Coût 5 €") && latin.said == [.readAs("Windows-1252")])
    let arabic = try Plans.taken(Self.arabic)
    #expect(titles(arabic.steps) == ["التوقيع والنشر"] && arabic.said == [.readAs("Windows-1256")])
    // The French letters have the same codes in both.
    #expect(titles(try Plans.taken(Array("title\nR".utf8) + [0xE9] + Array("union\n".utf8)).steps) == ["Réunion"])
  }

  @Test func `an encoding that is not certain is refused with the remedy for a table`() {
    // Mac OS Roman, code page 850, ISO 8859-6, Windows-1251, and UTF-8 with a broken character.
    for title: [UInt8] in [
      [0x52, 0x8E, 0x75], [0x52, 0x82, 0x75], [0xC7, 0xE4, 0xD9, 0xE6, 0xE8], [0xC7, 0xE0, 0xE4, 0xE0, 0xF7, 0xE0],
      [0xD8, 0xA7, 0xD9, 0x84, 0x20, 0xC3],
    ] {
      let file = Array("Title\n".utf8) + title + [0x0A]
      #expect { try ImportedFile(file, named: "x.csv", as: nil, order: nil) } throws: { error in
        guard case .notUTF8(_, .table)? = (error as? ImportRemark)?.fact else { return false }
        return true
      }
    }
  }

  @Test(arguments: [true, false]) func `a table in UTF-16 with its mark is read`(isLittle: Bool) throws {
    let units = Array("\u{FEFF}Title\tDeadline\r\nRéunion التوقيع 😀\t2026-12-10\r\n".utf16)
    let (steps, said) = try Plans.taken(
      units.flatMap { isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    #expect(titles(steps) == ["Réunion التوقيع 😀"] && steps[0].deadline == Day("2026-12-10") && said == [.readAs("UTF-16")])
  }
}
