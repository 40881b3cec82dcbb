import Exchange
import Foundation
import RoadmapEngine
import Support
import Testing
import Wording

/// Projects in the ways in which other programs write them; what Jalon does not have is reported once.
@Suite struct ProjectImportTests {
  private func project(_ tasks: String, _ rest: String = "") -> String {
    "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\">\(rest)<Tasks>\(tasks)</Tasks></Project>"
  }

  private func task(_ uid: Int, _ more: String, name: String? = nil, level: Int = 1, duration: String = "PT16H0M0S") -> String {
    "<Task><UID>\(uid)</UID><ID>\(uid)</ID><Name>\(name ?? "T\(uid)")</Name><OutlineLevel>\(level)</OutlineLevel><Duration>\(duration)</Duration>\(more)</Task>"
  }

  private func steps(_ text: String) throws -> [Step] { try Plans.imported(text, as: .mspdi).roadmaps[0].steps }

  private func facts(_ text: String) throws -> [ImportRemark.Fact] {
    try Plans.plan(Array(text.utf8), as: .mspdi, into: Plans.small()).remarks.map(\.fact)
  }

  @Test func `elapsed lengths and lags count every day`() throws {
    let link =
      "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>28800</LinkLag><LagFormat>8</LagFormat></PredecessorLink>"
    let steps = try steps(project(task(1, "<DurationFormat>8</DurationFormat>", duration: "PT72H0M0S") + task(2, link)))
    #expect(steps[0].calendar == "every-day" && steps[0].duration == 3 && steps[1].calendar == nil)
    #expect(steps[1].after == [Link(StepReference(nil, steps[0].id), lag: 2, unit: .calendarDays)])
  }

  @Test func `a task calendar in which every day works is every-day`() throws {
    let days = (1...7).map {
      "<WeekDay><DayType>\($0)</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>00:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>"
    }.joined()
    let calendars =
      "<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>2</UID><Name>24 Hours</Name><WeekDays>\(days)</WeekDays></Calendar></Calendars>"
    let steps = try steps(project(task(1, "<CalendarUID>2</CalendarUID>", duration: "PT48H0M0S") + task(2, ""), calendars))
    #expect(steps[0].calendar == "every-day" && steps[0].duration == 2 && steps[1].calendar == nil && steps[1].duration == 2)
  }

  @Test func `the start of the project bounds only what nothing else holds`() throws {
    let link = "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink>"
    let text = project(task(1, "") + task(2, link), "<StartDate>2027-03-01T08:00:00</StartDate>")
    #expect(try steps(text).map(\.notBefore) == [Day("2027-03-01"), nil])
    #expect(try facts(text) == [.projectStart(try #require(Day("2027-03-01")), 1)])
    #expect(try steps(text.replacing("2027-03-01", with: "2026-01-01")).map(\.notBefore) == [nil, nil])
  }

  @Test func `a task without a name is taken, and keeps the title that it gets here`() throws {
    let text = project("<Task><UID>4</UID><ID>4</ID><OutlineLevel>1</OutlineLevel></Task>" + "<Task><UID>5</UID><IsNull>1</IsNull></Task>")
    var workspace = try Plans.imported(text, as: .mspdi)
    #expect(workspace.roadmaps[0].steps.map(\.title) == [.plain("Task 4")])
    #expect(try facts(text) == [.nameless(1)])
    workspace.roadmaps[0].steps[0].title = .plain("Talks")
    #expect(try Plans.plan(Array(text.utf8), as: .mspdi, into: workspace).change.isEmpty)
  }

  private static let encodings: [(name: String, encoding: String.Encoding, mark: [UInt8])] = [
    ("UTF-16", .utf16LittleEndian, [0xFF, 0xFE]), ("UTF-16", .utf16BigEndian, [0xFE, 0xFF]), ("utf-16", .utf16LittleEndian, []),
    ("windows-1252", .windowsCP1252, []), ("ISO-8859-1", .isoLatin1, []), ("ISO-8859-15", .isoLatin1, []),
    ("UTF-8", .utf8, [0xEF, 0xBB, 0xBF]), ("utf-8", .utf8, []),
  ]

  @Test(arguments: encodings) func `a file is read in the encoding that it declares`(name: String, encoding: String.Encoding, mark: [UInt8])
    throws
  {
    let text = project(task(1, "", name: "Réunion à Niamey")).replacing("version=\"1.0\"", with: "version=\"1.0\" encoding=\"\(name)\"")
    let bytes = Array(try #require(text.data(using: encoding)))
    let plan = try Plans.plan(mark + bytes, as: .mspdi, into: Plans.small())
    #expect(plan.added.map(\.title) == ["Réunion à Niamey"])
  }

  @Test func `an encoding that cannot be read is named with a remedy for XML`() {
    func fact(_ bytes: [UInt8]) -> ImportRemark.Fact? {
      do {
        _ = try Plans.plan(bytes, as: .mspdi, into: Plans.small())
        return nil
      } catch { return (error as? ImportRemark)?.fact }
    }
    #expect(fact(Array("<?xml version=\"1.0\" encoding=\"x-nothing\"?><Project/>".utf8)) == .encoding("x-nothing"))
    #expect(fact(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project>".utf8) + [0xE9, 0x3C]) == .encoding("UTF-8"))
    #expect(fact([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3C, 0x00]) == .encoding("UTF-16"))
    #expect(fact([0xFF, 0xFE, 0x3C]) == .encoding("UTF-16"))
  }

  @Test func `percent makes no day, and what remains is read`() throws {
    let steps = try steps(
      project(
        task(1, "<PercentComplete>100</PercentComplete>")
          + task(2, "<PercentComplete>50</PercentComplete><RemainingDuration>PT40H0M0S</RemainingDuration>")
          + task(3, "<PercentComplete>50</PercentComplete><RemainingDuration>PT8H0M0S</RemainingDuration>")
          + task(4, "<ActualStart>2031-01-06T08:00:00</ActualStart>")))
    #expect(steps.map(\.status) == [.done, .active, .active, .active])
    #expect(steps.map(\.started) == [nil, nil, nil, Day("2031-01-06")] && steps.allSatisfy { $0.finished == nil })
    #expect(steps.map(\.remaining) == [nil, 5, nil, nil])
  }

  @Test func `every constraint is kept, kept in another way, or named`() throws {
    func constrained(_ type: Int, _ more: String = "") throws -> Step {
      let dates = "<Start>2026-12-07T08:00:00</Start><Finish>2026-12-08T17:00:00</Finish>"
      let date = type == 1 ? "" : "<ConstraintDate>2026-12-08T17:00:00</ConstraintDate>"
      return try #require(try steps(project(task(1, "\(dates)<ConstraintType>\(type)</ConstraintType>\(date)\(more)"))).first)
    }
    let (first, day) = (Day("2026-12-07"), Day("2026-12-08"))
    #expect(try [1, 4, 5, 6].map { try constrained($0).notBefore } == [first, day, nil, first])
    #expect(try [2, 3].map { try constrained($0).on } == [day, first])
    #expect(try constrained(3, "<Milestone>1</Milestone>").on == day)
    #expect(try [3, 7].map { try constrained($0).deadline } == [day, day])
    #expect(try constrained(7, "<Deadline>2026-12-01T17:00:00</Deadline>").deadline == Day("2026-12-01"))
    #expect(
      try facts(project(task(1, "<ConstraintType>5</ConstraintType><ConstraintDate>2026-12-08T17:00:00</ConstraintDate>"))) == [
        .rule(.startNoLater, 1, isKept: false)
      ])
  }

  @Test func `hyperlinks become links, and codes tags`() throws {
    let more =
      "<OutlineNumber>1</OutlineNumber><WBS>A-7</WBS><Hyperlink>Draft</Hyperlink><HyperlinkAddress>draft.docx</HyperlinkAddress><HyperlinkSubAddress>p2</HyperlinkSubAddress>"
    let workspace = try Plans.imported(project(task(1, more)), as: .mspdi)
    let step = try #require(workspace.roadmaps[0].steps.first)
    #expect(step.tags == ["wbs:A-7"] && step.links.map(\.target) == ["draft.docx#p2"] && step.links.first?.title == .plain("Draft"))
    #expect(try Plans.plan(Array(project(task(1, more)).utf8), as: .mspdi, into: workspace).change.isEmpty)
    let text = String(decoding: Plans.source(workspace).projectXML(), as: UTF8.self)
    #expect(text.contains("<WBS>A-7</WBS>") && text.contains("<HyperlinkAddress>draft.docx#p2</HyperlinkAddress>"))
  }

  @Test(arguments: [
    ("<WBS>1.1.4</WBS><OutlineNumber>1</OutlineNumber>", ["wbs:1.1.4"]), ("<WBS>1.1.4</WBS>", ["wbs:1.1.4"]), ("<WBS>1</WBS>", []),
    ("<WBS>7</WBS><OutlineNumber>7</OutlineNumber>", []), ("<WBS>2</WBS>", ["wbs:2"]),
  ]) func `a code that is not the place in the outline stays, whether or not the file says that place`(code: String, tags: [String]) throws
  {
    #expect(try steps(project(task(1, code) + task(2, "<WBS>1.1</WBS>", level: 2)))[0].tags == tags)
    #expect(try steps(project(task(1, code) + task(2, "<WBS>1.1</WBS>", level: 2)))[1].tags == [])
  }

  @Test func `rules of assignments and of the whole project are said once`() throws {
    let assignment = "<Assignment><TaskUID>1</TaskUID><Units>0.5</Units><TimephasedData><Type>1</Type></TimephasedData></Assignment>"
    let text = project(
      task(1, "<Manual>1</Manual><Start>2026-12-07T08:00:00</Start>") + task(2, "<Recurring>1</Recurring><WBS>A,1</WBS>")
        + task(3, "<Manual>1</Manual>"), "<ScheduleFromStart>0</ScheduleFromStart><Assignments>\(assignment)</Assignments>")
    #expect(
      try facts(text) == [
        .ignoredParts([.codes: 1, .recurring: 1, .units: 1, .timephased: 1, .fromFinish: 1], fields: []), .rule(.manual, 1, isKept: true),
        .rule(.manual, 1, isKept: false),
      ])
  }

  @Test func `two tasks of one number are quoted as the file has them`() throws {
    let errors = Plans.errors(project(task(3, "") + task(3, "")), as: .mspdi)
    #expect(errors.map(\.value) == ["3"] && errors.map(\.column) == ["UID"])
  }

  @Test func `what is left aside is said once, by name and count`() throws {
    let field = "<ExtendedAttribute><FieldID>188743740</FieldID><Value>x</Value></ExtendedAttribute>"
    let more = "<Priority>700</Priority><Cost>12.5</Cost><Work>PT8H0M0S</Work><Baseline><Number>0</Number></Baseline>\(field)"
    let text = project(
      task(1, more) + task(2, more) + task(3, "<ExternalTask>1</ExternalTask>")
        + task(4, "<PredecessorLink><PredecessorUID>3</PredecessorUID></PredecessorLink>"),
      "<Author>A</Author><ExtendedAttributes><ExtendedAttribute><FieldID>188743740</FieldID><Alias>Budget line</Alias></ExtendedAttribute></ExtendedAttributes>"
    )
    #expect(
      try facts(text) == [
        .ignoredParts(
          [.priorities: 2, .costs: 2, .work: 2, .baselines: 2, .customFields: 2, .externalTasks: 1, .outsideLinks: 1, .properties: 1],
          fields: ["Budget line"])
      ])
  }

  @Test func `calendars that are not Monday to Friday and work that is interrupted are said`() throws {
    let exception =
      "<Exceptions><Exception><TimePeriod><FromDate>2026-12-07T00:00:00</FromDate><ToDate>2026-12-07T23:59:00</ToDate></TimePeriod></Exception></Exceptions>"
    func timed(_ day: String, _ hours: Int) -> String {
      "<TimephasedData><Type>1</Type><Start>\(day)T08:00:00</Start><Value>PT\(hours)H0M0S</Value></TimephasedData>"
    }
    func facts(_ gap: String) throws -> [ImportRemark.Fact] {
      try self.facts(
        project(
          task(1, ""),
          "<Calendars><Calendar><UID>1</UID>\(exception)</Calendar></Calendars><Assignments><Assignment><TaskUID>1</TaskUID>\(timed("2026-12-04", 8))\(timed(gap, 0))\(timed("2026-12-09", 8))</Assignment></Assignments>"
        ))
    }
    let left = ImportRemark.Fact.leftCalendars([
      ImportRemark.LeftCalendar(name: "1", weekdays: nil, exceptions: 1, weeks: 0, tasks: 0, isOfProject: false)
    ])
    #expect(try facts("2026-12-08") == [left, .ignoredParts([.splits: 1, .timephased: 1], fields: [])])
    #expect(try ["2026-12-07", "2026-12-05"].map(facts).allSatisfy { $0 == [left, .ignoredParts([.timephased: 1], fields: [])] })
  }

  @Test func `tasks that lie on other days here than in the file are counted`() throws {
    let text = project(
      task(1, "<Start>2026-11-24T08:00:00</Start><Finish>2026-11-25T17:00:00</Finish>")
        + task(2, "<Start>2026-11-24T08:00:00</Start><Finish>2026-11-27T17:00:00</Finish>"))
    var workspace = Plans.small()
    workspace.roadmaps[0].calendar = "NE"
    let plan = try Plans.plan(Array(text.utf8), as: .mspdi, into: workspace)
    try workspace.apply(plan.change)
    guard case .datesDiffer(let first, 1, of: 2) = plan.dateDifferences(in: Plans.source(workspace).schedule)?.fact else {
      Issue.record("nothing is said")
      return
    }
    #expect(first.title == "T2" && first.inFile.upperBound == Day("2026-11-27") && first.here.upperBound == Day("2026-11-25"))
  }

  @Test func `resources that are no parties leave the owners alone`() throws {
    let text = project(
      task(1, ""),
      "<Resources><Resource><UID>1</UID><Name>Bulldozer</Name></Resource></Resources><Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments>"
    )
    var workspace = try Plans.imported(text, as: .mspdi)
    workspace.roadmaps[0].steps[0].owners = [Ownership(party: Party.ID("NE"), bodies: [])]
    #expect(try Plans.plan(Array(text.utf8), as: .mspdi, into: workspace).change.isEmpty)
  }

  @Test func `a task with tasks below it is a summary, whatever its flag says`() throws {
    let steps = try steps(project(task(1, "<Summary>1</Summary>") + task(2, "", level: 1) + task(3, "", level: 2)))
    #expect(steps.map(\.duration) == [2, nil, 2] && steps[2].parent == steps[1].id)
  }
}
