import Library
import StatusViews
import Testing
import Wording

@testable import Exchange
@testable import RoadmapEngine

/// Returned sheets beside what was sent, cell by cell (Sheets.md).
@Suite struct SheetReadingTests {
  /// A sheet in a language with the table that it was made of.
  private struct Sent {
    let sheet: SentSheet
    let source: ViewSource
    let table: SheetTable

    init(_ language: Language) {
      source = Plans.source(Library.sample, language)
      let day = source.schedule.today
      let sending = Sending(
        to: Party.ID("LY"), replica: "aaaaaaa1", number: 1, day: day, roadmaps: nil, exchange: "x",
        sheet: SheetOrder(filter: "", language: language, replyBy: nil))
      sheet = SentSheet(
        id: "h-1", made: "2026-11-24T08:00:00Z", sending: sending, order: SheetOrder(filter: "", language: language, replyBy: nil),
        party: Party.ID("LY"), from: Party.ID("NE"), plan: source.workspace, schedule: source.schedule)
      table = SheetTable(source)
    }

    /// Reads the sheet as somebody has sent it back.
    func reading(
      dates: DateSystem = .from1900, modified: String? = "2026-12-01T08:00:00Z",
      _ change: (inout [[SheetColumn: WorkbookContent.Cell]]) -> Void = { _ in }
    ) -> SheetReading {
      var rows = table.rows.map { row in
        Dictionary(uniqueKeysWithValues: SheetColumn.allCases.map { ($0, WorkbookContent.Cell(value: row[$0].content)) })
      }
      change(&rows)
      let tags = Dictionary(
        uniqueKeysWithValues: SheetColumn.allCases.enumerated().map { ($0, WorkbookContent.Cell(value: .text($1.tag))) })
      let lines = rows.enumerated().map { index, row in
        WorkbookContent.Row(
          number: index + 3, isHidden: false,
          cells: Dictionary(
            uniqueKeysWithValues: SheetColumn.allCases.enumerated().compactMap { column, key in row[key].map { (column, $0) } }))
      }
      let tab = WorkbookContent.Tab(
        name: "Steps", isHidden: false, rows: [WorkbookContent.Row(number: 2, isHidden: false, cells: tags)] + lines)
      return SheetReading(
        WorkbookContent(tabs: [tab], modified: modified, dates: dates), sheet, source, receivedOn: Day("2026-12-02") ?? .first)
    }

    /// The index of a row whose step is planned, contains no other step and has a deadline or not.
    func row(withDeadline hasDeadline: Bool) throws -> Int {
      try #require(
        table.rows.firstIndex { row in
          let step = sheet.plan[row.reference]
          return !row.isContainer && step?.status == .planned && step?.on == nil && (step?.deadline != nil) == hasDeadline
        })
    }
  }

  @Test(arguments: Language.allCases) func `a sheet that was not changed says nothing`(_ language: Language) {
    let reading = Sent(language).reading()
    #expect(reading.reply.changed.isEmpty && reading.reply.new.isEmpty && reading.remarks.isEmpty)
  }

  @Test(arguments: Language.allCases) func `what programs change on their own is no change`(_ language: Language) {
    let reading = Sent(language).reading { rows in
      rows.reverse()
      for index in rows.indices {
        if case .text(let title)? = rows[index][.step]?.value {
          rows[index][.step]?.value = .text(" \(title.replacing(" ", with: "\u{a0}"))\r\n")
        }
        rows[index][.number]?.value = .number(1.1)
      }
    }
    #expect(reading.reply.changed.isEmpty && reading.remarks.isEmpty, "\(reading.remarks.prefix(3))")
  }

  /// The last day of 2026 as people and programs write it.
  private static let days: [(value: WorkbookContent.Value, dates: DateSystem)] = [
    (.day(Day("2026-12-31") ?? .first), .from1900), (.number(46_387), .from1900), (.number(44_925), .from1904),
  ]
  private static let writtenDays = [
    "2026-12-31", "31/12/2026", "31.12.2026", "31-12-2026", "31-déc-26", "31 déc. 2026", "31 décembre 2026", "31-Dec-26",
    "31 December 2026", "31 ديسمبر 2026", "٣١ ديسمبر ٢٠٢٦", "٣١/١٢/٢٠٢٦", " 31 Dec 2026 ",
  ]

  @Test(arguments: Language.allCases) func `a day may be written in any way that is clear`(_ language: Language) throws {
    let sent = Sent(language)
    let index = try sent.row(withDeadline: true)
    for (value, dates) in Self.days + Self.writtenDays.map({ (.text($0), .from1900) }) {
      let reading = sent.reading(dates: dates) { $0[index][.proposed] = WorkbookContent.Cell(value: value) }
      #expect(reading.remarks.isEmpty, "\(value): \(reading.remarks)")
      #expect(reading.reply.changed.map(\.step.deadline) == [Day("2026-12-31")], "\(value)")
    }
  }

  @Test(arguments: Language.allCases) func `a status may be written in any language, as Jalon prints it`(_ language: Language) throws {
    let sent = Sent(language)
    let index = try sent.row(withDeadline: true)
    for speech in Language.allCases {
      for status in Step.Status.allCases where status != .planned {
        let word = Wording(speech, home: .en).word(status)
        for written in [word, word.uppercased(), " \(word)\u{a0}"] {
          let reading = sent.reading { $0[index][.status] = WorkbookContent.Cell(value: .text(written)) }
          #expect(reading.reply.changed.map(\.step.status) == [status] && reading.remarks.isEmpty, "\(written): \(reading.remarks)")
        }
      }
    }
  }

  /// What a cell holds, and what is then said about it.
  private static let doubtful: [(SheetColumn, WorkbookContent.Value?, SheetRemark.Fact)] = [
    (.proposed, .text("03/04/2027"), .ambiguousDay("03/04/2027", Day("2027-04-03") ?? .first, Day("2027-03-04") ?? .first)),
    (.proposed, .text("soon"), .noDay("soon")), (.proposed, .number(12), .noDay("12")), (.progress, .number(120), .noPercentage("120")),
    (.progress, .text("half"), .noPercentage("half")), (.waiting, .text("Atlantis"), .noParty("Atlantis")),
    (.remark, .error("#REF!"), .error("#REF!")),
  ]

  @Test(arguments: doubtful.indices, Language.allCases)
  func `a doubtful cell is asked about or refused, and changes nothing`(_ index: Int, _ language: Language) throws {
    let (column, value, fact) = Self.doubtful[index]
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { $0[row][column] = WorkbookContent.Cell(value: value) }
    #expect(reading.remarks.map(\.fact) == [fact])
    #expect(reading.reply.changed.isEmpty)
  }

  @Test(arguments: Language.allCases) func `a value that was emptied is asked about, and a locked one that was changed is told`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { rows in
      rows[row][.status]?.value = nil
      rows[row][.agreed]?.value = .day(Day("2030-01-01") ?? .first)
      rows[row][.owners]?.value = nil
    }
    #expect(reading.reply.changed.isEmpty)
    #expect(reading.remarks.map(\.column) == [.owners, .agreed, .status] && reading.remarks.map(\.weight) == [.refused, .refused, .asked])
  }

  @Test(arguments: Language.allCases) func `a part of one and a percentage are the same progress, and a formula is taken with a warning`(
    _ language: Language
  ) throws {
    for value in [WorkbookContent.Value.number(0.4), .number(40), .text("40 %"), .text("٤٠٪"), .text("0,4"), .text("0.40"), .text("٠٫٤")] {
      let sent = Sent(language)
      let row = try sent.row(withDeadline: false)
      let reading = sent.reading { $0[row][.progress] = WorkbookContent.Cell(value: value, isFormula: true) }
      #expect(reading.reply.changed.first?.step.progress == 40 && reading.remarks.map(\.fact) == [.formula])
    }
  }

  @Test func `a row that was copied above its original, with another title, is a new step`() throws {
    let sent = Sent(.en)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { rows in
      var copy = rows[row]
      copy[.step]?.value = .text("Send the list")
      copy[.proposed] = WorkbookContent.Cell(value: .day(Day("2027-03-04") ?? .first))
      rows.insert(copy, at: row)
    }
    #expect(reading.reply.changed.isEmpty && reading.reply.new.map { $0.step.deadline } == [Day("2027-03-04")], "\(reading.remarks)")
  }

  @Test func `a clock that is ahead says no day`() throws {
    let sent = Sent(.en)
    let row = try sent.row(withDeadline: false)
    let reading = sent.reading(modified: "2036-05-05T08:00:00Z") { $0[row][.status] = WorkbookContent.Cell(value: .text("done")) }
    #expect(reading.reply.changed.first?.step.finished == Day("2026-11-24") && reading.reply.made == "2026-11-24T08:00:00Z")
  }

  @Test(arguments: Language.allCases) func `a row that is gone is told, and a second one with another title is a new step`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: false)
    let reading = sent.reading { rows in
      var twin = rows[row]
      twin[.step]?.value = .text("Send the list")
      twin[.remark] = WorkbookContent.Cell(value: .text("Noted"))
      rows.remove(at: row + 1)
      rows.append(twin)
    }
    #expect(reading.remarks.map(\.fact) == [.repeated, .missing])
    #expect(reading.reply.changed.isEmpty && reading.reply.new.map(\.step.log.count) == [1])
  }

  @Test(arguments: Language.allCases) func `of two rows of a step the one that says something counts, and nothing is lost`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: false)
    func reading(_ remarks: [String?]) -> SheetReading {
      sent.reading { rows in
        let plain = rows.remove(at: row)
        for text in remarks {
          var copy = plain
          copy[.remark] = WorkbookContent.Cell(value: text.map { .text($0) })
          rows.append(copy)
        }
      }
    }
    for order in [["Noted", nil], [nil, "Noted"], ["Noted", "Noted"]] {
      let found = reading(order)
      #expect(found.remarks.map(\.fact) == [.copied] && found.reply.changed.map(\.step.log.count) == [1], "\(found.remarks)")
    }
    let differing = reading(["Noted", "Other"])
    #expect(differing.reply.changed.map(\.step.log.count) == [1] && differing.reply.new.isEmpty)
    #expect(differing.remarks.count == 1 && differing.remarks.allSatisfy { $0.weight == .asked && "\($0.fact)".contains("Other") })
  }

  @Test(arguments: Language.allCases) func `a row with a wrong reference is that of its title, and names what it says where it is of none`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let (reference, title) = (sent.table.rows[row].reference.description, sent.table.rows[row].title)
    func reading(_ title: String) -> SheetReading {
      sent.reading { rows in
        rows[row][.reference]?.value = .text("e26")
        rows[row][.step]?.value = .text(title)
        rows[row][.remark] = WorkbookContent.Cell(value: .text("Noted"))
      }
    }
    let told = reading(title)
    #expect(told.remarks.map(\.fact) == [.locked(was: reference, now: "e26")] && told.reply.changed.map(\.step.log.count) == [1])
    let strange = reading("Another title")
    #expect(strange.reply.changed.isEmpty && strange.reply.new.isEmpty && strange.remarks.last?.fact == .missing)
    guard case .unknownStep("e26", let says)? = strange.remarks.first?.fact else { throw Unexpected() }
    #expect(says.contains("Noted"))
  }

  private struct Unexpected: Error {}

  @Test(arguments: Language.allCases) func `a reason alone is a remark, and a formula without a result is asked about`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { rows in
      rows[row][.reason] = WorkbookContent.Cell(value: .text("The council does not meet"))
      rows[row][.proposed] = WorkbookContent.Cell(value: nil, isFormula: true)
    }
    #expect(reading.remarks.map(\.fact) == [.noResult] && reading.remarks.map(\.weight) == [.asked])
    let log = reading.reply.changed.flatMap(\.step.log).map { Wording(language, home: .en).text($0.text) }
    #expect(
      log == ["\(Wording(language, home: .en).heading(SheetColumn.reason))\(Wording(language, home: .en).colon)The council does not meet"])
    let both = sent.reading { rows in
      rows[row][.reason] = WorkbookContent.Cell(value: .text("Visit"))
      rows[row][.proposed] = WorkbookContent.Cell(value: .day(Day("2027-03-18") ?? .first))
    }
    #expect(both.reply.changed.map(\.reason) == ["Visit"] && both.reply.changed.flatMap(\.step.log).isEmpty)
  }

  /// Days that cannot be right, and what is asked about them.
  private static let wrongDays: [([SheetColumn: String], [SheetRemark.Fact])] = [
    ([.proposed: "1900-02-14"], [.unlikelyDay(Day("1900-02-14") ?? .first)]),
    ([.proposed: "2026-01-15"], [.pastDay(Day("2026-01-15") ?? .first, answered: Day("2026-12-01") ?? .first)]),
    ([.finished: "2026-12-31"], [.futureDay(Day("2026-12-31") ?? .first, answered: Day("2026-12-01") ?? .first)]),
    ([.started: "2027-11-25"], [.futureDay(Day("2027-11-25") ?? .first, answered: Day("2026-12-01") ?? .first)]),
    (
      [.started: "2026-11-25", .finished: "2026-11-20"],
      [.finishBeforeStart(Day("2026-11-25") ?? .first, Day("2026-11-20") ?? .first)]
    ),
    ([.status: "done", .finished: "31/06/2026"], [.noDay("31/06/2026"), .heldBack("", by: .finished)]),
  ]

  @Test(arguments: wrongDays.indices, Language.allCases)
  func `a day that cannot be right is asked about, and nothing is made up in its place`(_ index: Int, _ language: Language) throws {
    let (cells, facts) = Self.wrongDays[index]
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { rows in
      for (column, text) in cells { rows[row][column] = WorkbookContent.Cell(value: Day(text).map { .day($0) } ?? .text(text)) }
    }
    let found = reading.remarks.map { remark -> SheetRemark.Fact in
      if case .heldBack(_, let column) = remark.fact { .heldBack("", by: column) } else { remark.fact }
    }
    #expect(found == facts && reading.reply.changed.isEmpty, "\(reading.remarks)")
  }

  @Test func `a sheet that does not tell when it was saved was filled in before it came`() throws {
    let sent = Sent(.en)
    let row = try sent.row(withDeadline: true)
    for modified in [nil, "2026-11-01T08:00:00Z"] {
      for (day, isAsked) in [("2026-12-02", false), ("2026-12-31", true)] {
        let reading = sent.reading(modified: modified) { $0[row][.finished] = WorkbookContent.Cell(value: Day(day).map { .day($0) }) }
        #expect(reading.remarks.isEmpty != isAsked && reading.reply.changed.isEmpty == isAsked, "\(day)")
      }
    }
  }

  @Test func `a finish means done and a start means active, unless another status is written`() throws {
    let sent = Sent(.en)
    let row = try sent.row(withDeadline: true)
    func status(_ cells: [SheetColumn: WorkbookContent.Value]) -> [Step.Status] {
      sent.reading { rows in for (column, value) in cells { rows[row][column] = WorkbookContent.Cell(value: value) } }
        .reply.changed.map(\.step.status)
    }
    let (start, finish) = (WorkbookContent.Value.day(Day("2026-11-20") ?? .first), WorkbookContent.Value.day(Day("2026-11-25") ?? .first))
    #expect(status([.started: start]) == [.active] && status([.finished: finish]) == [.done])
    #expect(status([.started: start, .finished: finish]) == [.done])
    #expect(status([.started: start, .status: .text("dropped")]) == [.dropped])
  }

  @Test func `the order of day and month is that of the other days of the column`() throws {
    let sent = Sent(.en)
    let row = try sent.row(withDeadline: true)
    let other = try #require(sent.table.rows.indices.first { $0 > row && !sent.table.rows[$0].isContainer })
    func days(_ texts: [Int: String]) -> (remarks: [SheetRemark.Fact], day: Day?) {
      let reading = sent.reading { rows in for (row, text) in texts { rows[row][.proposed] = WorkbookContent.Cell(value: .text(text)) } }
      let step = reading.reply.changed.first { $0.step.id == sent.table.rows[row].reference.step }
      return (reading.remarks.map(\.fact), step?.step.deadline)
    }
    let (april, march) = (try #require(Day("2027-04-03")), try #require(Day("2027-03-04")))
    #expect(days([row: "03/04/2027", other: "31/12/2027"]) == ([.settledDay("03/04/2027", april)], april))
    #expect(days([row: "03/04/2027", other: "12/31/2027"]) == ([.settledDay("03/04/2027", march)], march))
    #expect(days([row: "03/04/2027"]) == ([.ambiguousDay("03/04/2027", april, march)], nil))
  }

  @Test(arguments: Language.allCases) func `however a sheet was saved, the same answer has the same digest`(_ language: Language) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let finish = try #require(Day("2026-11-25"))
    let word = Wording(language, home: .en).word(Step.Status.done)
    func digest(
      _ status: String, _ finished: WorkbookContent.Value, _ progress: WorkbookContent.Value, _ remark: String,
      modified: String = "2026-12-01T08:00:00Z"
    ) -> ContentHash {
      sent.reading(modified: modified) { rows in
        rows[row][.status]?.value = .text(status)
        rows[row][.finished] = WorkbookContent.Cell(value: finished)
        rows[row][.progress] = WorkbookContent.Cell(value: progress)
        rows[row][.remark] = WorkbookContent.Cell(value: .text(remark))
        rows[row][.proposed] = WorkbookContent.Cell(value: .text("03/04/2027"))
      }.reply.digest
    }
    let first = digest(word, .day(finish), .number(75), "Two\nlines")
    #expect(digest("done", .number(46_351), .text("0,75"), "Two lines ", modified: "2026-12-09T08:00:00Z") == first)
    #expect(digest("terminé", .text("25.11.2026"), .number(0.75), "Two\r\nlines") == first)
    #expect(digest(word, .day(finish), .number(76), "Two\nlines") != first)
  }

  @Test(arguments: Language.allCases) func `without references a row is found by its title, and never becomes a second step`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let titles = sent.table.rows.map(\.title)
    let first = try #require(sent.table.rows.firstIndex { row in titles.count { $0 == row.title } == 1 && !row.isContainer })
    let reading = sent.reading { rows in
      for index in rows.indices {
        rows[index][.reference] = nil
        // Several steps have this title, and nothing else tells them apart.
        if titles.count(where: { $0 == titles[index] }) > 1 { (rows[index][.number], rows[index][.roadmap]) = (nil, nil) }
      }
      rows[first][.remark] = WorkbookContent.Cell(value: .text("Noted"))
    }
    #expect(reading.reply.changed.map(\.step.id) == [sent.table.rows[first].reference.step] && reading.reply.new.isEmpty)
    let several = titles.count { title in titles.count { $0 == title } > 1 }
    #expect((several > 0 || language == .fr) && reading.remarks.count { $0.fact == .severalSteps } == several)
  }

  @Test(arguments: Language.allCases) func `a merged cell, a comment and a flag are told or asked about`(_ language: Language) throws {
    let sent = Sent(language)
    let row = try sent.row(withDeadline: true)
    let reading = sent.reading { rows in
      rows[row][.remark] = WorkbookContent.Cell(value: nil, isMerged: true)
      rows[row][.reason] = WorkbookContent.Cell(value: nil, comment: "Please call us")
      rows[row][.proposed] = WorkbookContent.Cell(value: .flag(true), isFormula: true)
    }
    #expect(Set(reading.remarks.map(\.fact)) == [.comment("Please call us"), .formula, .noDay("1")], "\(reading.remarks)")
    #expect(reading.reply.changed.isEmpty)
  }

  @Test(arguments: Language.allCases) func `what is written beside a step that contains others is told, and never taken`(
    _ language: Language
  ) throws {
    let sent = Sent(language)
    let row = try #require(sent.table.rows.firstIndex { $0.isContainer })
    let reading = sent.reading { $0[row][.progress] = WorkbookContent.Cell(value: .number(40)) }
    #expect(reading.reply.changed.isEmpty && reading.remarks.map(\.fact) == [.beside("40")])
  }

  @Test(arguments: Language.allCases) func `every remark has its words`(_ language: Language) {
    let wording = Wording(language, home: .en)
    let facts: [SheetRemark.Fact] =
      Self.doubtful.map(\.2) + [
        .emptied(was: "a"), .noWord("a", known: ["b"]), .tooLong, .locked(was: "a", now: "b"), .unknownStep("a", says: ""),
        .unknownStep("a", says: "b"), .severalSteps, .nameless,
        .missing, .repeated, .noRoadmap(""), .noRoadmap("a"), .formula, .merged, .comment("a"), .locked(was: "", now: "b"),
        .locked(was: "a", now: ""), .beside("a"), .copied, .secondRow("a"), .settledDay("a", .first), .unlikelyDay(.first),
        .pastDay(.first, answered: .last), .futureDay(.first, answered: .last), .finishBeforeStart(.first, .last),
        .heldBack("a", by: .finished), .noResult,
      ]
    let sentences = facts.map { wording.sheetRemark(SheetRemark(fact: $0, tab: "T", row: 7, column: .status, title: "S")) }
    #expect(Set(sentences).count == facts.count && sentences.allSatisfy { !$0.isEmpty })
  }
}

extension SheetValue {
  /// What a workbook holds for a value that was sent.
  fileprivate var content: WorkbookContent.Value? {
    switch self {
    case .empty: nil
    case .text(let text): .text(text)
    case .number(let number): .number(Double(number))
    case .day(let day): .day(day)
    }
  }
}
