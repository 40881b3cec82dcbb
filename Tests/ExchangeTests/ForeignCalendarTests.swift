import Exchange
import Foundation
import RoadmapEngine
import Testing
import Wording

/// Calendars in the ways in which other programs write them.
@Suite struct ForeignCalendarTests {
  private func file(_ lines: [String]) -> [UInt8] {
    Array((["BEGIN:VCALENDAR"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n").utf8)
  }

  private func event(_ lines: String...) -> [String] { ["BEGIN:VEVENT"] + lines + ["END:VEVENT"] }

  private func taken(_ lines: [String], zones: TimeZones = .universal, into workspace: Workspace = Plans.plain()) throws
    -> (steps: [Step], said: [ImportRemark.Fact])
  { try Plans.taken(file(lines), as: .ics, into: workspace, zones: zones) }

  private func days(_ steps: [Step]) -> [String?] { steps.map { $0.on?.description } }
  private func titles(_ steps: [Step]) -> [String] { steps.map { $0.title.wordings[0].text } }

  /// Returns the finish of each step after a file was imported.
  private func finishes(_ lines: [String], zones: TimeZones = .universal) throws -> [String?] {
    var workspace = Plans.plain()
    try workspace.apply(Plans.plan(file(lines), as: .ics, into: workspace, zones: zones).change)
    let schedule = Plans.source(workspace).schedule
    return workspace.roadmaps[0].steps.indices.map { schedule.dates(roadmap: 0, step: $0).finish?.description }
  }

  // MARK: Lines

  @Test(arguments: ["\r\n", "\n", "\r"], ["é", "م", "😀", "한"]) func `a line may be folded at any byte, also inside of a letter`(
    end: String, letter: String
  ) throws {
    let good = Array(
      ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "DTSTART:20261203", "SUMMARY:x\(letter)y", "END:VEVENT", "END:VCALENDAR", ""].joined(
        separator: end
      ).utf8)
    let start = try #require(good.firstRange(of: Array("x\(letter)".utf8))).lowerBound
    for place in start...start + letter.utf8.count {
      for blank in [UInt8(0x20), 9] {
        let folded = Array(good[..<place]) + Array(end.utf8) + [blank] + Array(good[place...])
        #expect(try titles(Plans.taken(folded, as: .ics).steps) == ["x\(letter)y"])
      }
    }
  }

  @Test func `what is never read may be of any length and of any bytes`() throws {
    let long = String(repeating: "A", count: 200_000)
    let (steps, said) = try taken(
      event(
        "UID:a", "ATTACH;ENCODING=BASE64:\(long)", "X-RAW:\u{1}\(long)", "DTSTART:20261203", "SUMMARY:Meet", "BEGIN:VALARM",
        "DESCRIPTION:\(long)", "END:VALARM")
        + ["BEGIN:VJOURNAL", "DESCRIPTION:\(long)", "END:VJOURNAL"])
    #expect(titles(steps) == ["Meet"] && said == [.unreadProperties(["ATTACH": 1, "X-RAW": 1, "VALARM": 1, "VJOURNAL": 1])])
    #expect(Plans.errors(String(decoding: file(event("SUMMARY:\(long)")), as: UTF8.self), as: .ics).map(\.fact) == [.tooLong(65_536)])
  }

  @Test func `a calendar that is not UTF-8 is read where it is certain`() throws {
    let bytes =
      Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20270104\nSUMMARY:R".utf8) + [0xE9] + Array("union de l'".utf8) + [0xC9]
      + Array("tat\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
    let (steps, said) = try Plans.taken(bytes, as: .ics)
    #expect(titles(steps) == ["Réunion de l'État"] && said == [.readAs("Windows-1252")])
    let broken = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:R".utf8) + [0x8E] + Array("u\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
    #expect(throws: ImportRemark(.notUTF8(10, .calendar), line: 4)) { try ImportedFile(broken, named: "x.ics", as: nil, order: nil) }
  }

  // MARK: Days

  @Test func `an instant is a day of the calendar's zone, else of the machine's, and other times are days as they stand`() throws {
    let lima: ZoneOffset = { _ in -18_000 }
    let zones = TimeZones(machine: { _ in 7200 }, named: { $0 == "America/Lima" ? lima : nil })
    let lines =
      event("UID:a", "DTSTART:20270314T230000Z", "DTEND:20270315T230000Z", "SUMMARY:A")
      + event("UID:b", "DTSTART;TZID=Asia/Tokyo:20270314T233000", "SUMMARY:B") + event("UID:c", "DTSTART:20270314T010000Z", "SUMMARY:C")
    #expect(try days(taken(lines, zones: zones).steps) == ["2027-03-15", "2027-03-14", "2027-03-14"])
    #expect(try days(taken(["X-WR-TIMEZONE:America/Lima"] + lines, zones: zones).steps) == ["2027-03-14", "2027-03-14", "2027-03-13"])
    let unknown = try taken(["X-WR-TIMEZONE:Moon/Base"] + lines, zones: zones)
    #expect(days(unknown.steps)[0] == "2027-03-15" && unknown.said.contains(.unknownZone))
  }

  @Test(arguments: [
    ("20270314T230000Z", "20270315T230000Z", "2027-03-15", "2027-03-15"),
    ("20270314T223000Z", "20270315T083000Z", "2027-03-14", "2027-03-14"),
    ("20270315T220000", "20270316T080000", "2027-03-15", "2027-03-15"), ("20270315T220000", "20270316T220001", "2027-03-15", "2027-03-16"),
    ("20270315T200000Z", "20270317T200000Z", "2027-03-15", "2027-03-17"),
  ]) func `an entry of up to 24 hours is the day on which it begins, a longer one every day that it touches`(
    start: String, end: String, first: String, last: String
  ) throws {
    let lines = event("UID:a", "DTSTART:\(start)", "DTEND:\(end)", "SUMMARY:A")
    let zones = TimeZones(machine: { _ in 3600 }, named: { _ in nil })
    #expect(try days(taken(lines, zones: zones).steps) == [first] && finishes(lines, zones: zones) == [last])
  }

  @Test func `24 hours are one day where the clocks change meanwhile`() throws {
    let zones = TimeZones(machine: { $0 < 1_805_068_800 ? 3600 : 7200 }, named: { _ in nil })
    let lines = event("UID:a", "DTSTART:20270314T230000Z", "DTEND:20270315T230000Z", "SUMMARY:A")
    #expect(try finishes(lines, zones: zones) == ["2027-03-15"])
  }

  @Test func `the clocks of a described zone are no entries`() throws {
    let zone = [
      "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:19700101T000000", "RRULE:FREQ=YEARLY", "SUMMARY:No", "END:STANDARD",
      "END:VTIMEZONE",
    ]
    let (steps, said) = try taken(zone + event("UID:a", "DTSTART;TZID=X:20270104T000000", "SUMMARY:A"))
    #expect(days(steps) == ["2027-01-04"] && said == [])
  }

  @Test(arguments: [
    ("P5D", 5), ("PT72H", 3), ("P2DT8H", 3), ("P1W", 5), ("P2DT0H0M0S", 2), ("+P3D", 3), ("PT24H", 1), ("PT1H", 1), ("PT24H1S", 2),
    ("P0D", 1),
    ("P1DT24H", 2), ("PT2880M", 2), ("p2d", 2), ("P1W1D", 6),
  ]) func `every form of a length is read`(length: String, days: Int) throws {
    let (steps, said) = try taken(event("UID:a", "DTSTART:20270104T000000", "DURATION:\(length)", "SUMMARY:A"))
    #expect(steps[0].workingDays == days && said == [])
  }

  @Test(arguments: ["-P1D", "P", "PT", "5D", "P5", "PT5D", "P1Y", "P99999999999D", "PD"]) func `a length that is none is said`(
    length: String
  ) throws {
    let (steps, said) = try taken(event("UID:a", "DTSTART:20270104", "DURATION:\(length)", "SUMMARY:A"))
    #expect(steps[0].workingDays == 1 && said == [.badDuration])
  }

  /// 9 January 2027 is a Saturday.
  @Test(arguments: [
    ("20270109", "20270112", "2027-01-11"), ("20270109", "20270111", "2027-01-10"), ("20270110", "20270114", "2027-01-13"),
    ("20270108", "20270111", "2027-01-08"), ("20270108", "20270112", "2027-01-11"), ("20270109", "20270110", "2027-01-09"),
    ("20270109", "20270118", "2027-01-17"), ("20270106", "20270105", "2027-01-06"),
  ]) func `an entry of several days that begins on a day off keeps both its ends`(first: String, end: String, last: String) throws {
    #expect(try finishes(event("UID:a", "DTSTART;VALUE=DATE:\(first)", "DTEND;VALUE=DATE:\(end)", "SUMMARY:A")) == [last])
  }

  // MARK: Names

  @Test func `of several states of an entry the newest is taken, wherever it stands`() throws {
    func state(_ sequence: Int, _ day: Int, _ stamp: String = "20260101T000000Z") -> [String] {
      event("UID:a@x", "SEQUENCE:\(sequence)", "DTSTAMP:\(stamp)", "DTSTART:2027010\(day)", "SUMMARY:S\(sequence)")
    }
    for lines in [
      state(0, 4) + state(1, 5), state(1, 5) + state(0, 4), state(1, 4) + state(1, 5, "20260102T000000Z"), state(10, 5) + state(9, 4),
    ] {
      let (steps, said) = try taken(lines)
      #expect(days(steps) == ["2027-01-05"] && said == [.omitted(.olderState, 1)])
    }
  }

  @Test func `messages quote the name that the file has`() throws {
    let plan = try Plans.plan(file(event("UID:a@x", "SUMMARY:A", "DTSTART:soon")), as: .ics, into: Plans.plain())
    #expect(plan.errors.map(\.value) == ["soon"])
    var twice = Plans.plain()
    twice.roadmaps.append(Roadmap(id: Roadmap.ID("s"), title: .plain(""), parties: [], start: .first))
    let lost = try Plans.plan(file(event("UID:a@x", "DTSTART:20270104", "SUMMARY:A")), as: .ics, into: twice)
    #expect(!lost.errors.contains { ($0.value ?? "").contains("ics-") })
  }

  @Test func `a step that an entry names is quoted as the file names it`() throws {
    var workspace = Plans.plain()
    let lines =
      event("UID:a@x", "DTSTART:20270104", "SUMMARY:A")
      + event("UID:b@x", "DTSTART:20270104", "SUMMARY:B", "RELATED-TO;RELTYPE=DEPENDS-ON:a@x", "RELATED-TO:a@x")
    try workspace.apply(Plans.plan(file(lines), as: .ics, into: workspace).change)
    workspace.roadmaps[0].trash = [workspace.roadmaps[0].steps.removeFirst()]
    workspace.roadmaps[0].steps[0].after = []
    workspace.roadmaps[0].steps[0].parent = nil
    let errors = try Plans.plan(file(lines), as: .ics, into: workspace).errors
    #expect(errors.count == 3 && errors.allSatisfy { $0.value == "a@x" }, "\(errors)")
  }

  @Test func `an event without a day is left aside, and an end before the beginning is said`() throws {
    let lines =
      event("UID:a", "SUMMARY:A") + event("UID:b", "DTSTART:20270105", "DTEND:20270104", "SUMMARY:B")
      + event("UID:c", "DTSTART:20270105T100000", "DTEND:20270105T090000", "SUMMARY:C")
    let (steps, said) = try taken(lines)
    #expect(titles(steps) == ["B", "C"] && said.filter { $0 == .endBeforeStart }.count == 2 && said.contains(.omitted(.noStart, 1)))
  }

  @Test func `an entry without a name is known by its title and its day`() throws {
    let (steps, said) = try taken(
      event("DTSTART:20270101", "SUMMARY:New year") + event("DTSTART:20280101", "SUMMARY:New year")
        + event("DTSTART:20270101", "SUMMARY:New year"))
    #expect(days(steps) == ["2027-01-01", "2028-01-01"] && said == [.omitted(.sameEntry, 1)])
  }

  @Test func `entries without a title are left aside, and the others are taken`() throws {
    let (steps, said) = try taken(
      event("UID:a", "DTSTART:20270101") + event("UID:b", "DTSTART:20270104", "SUMMARY:B") + event("UID:c", "SUMMARY: ")
        + event("UID:d", "DTSTART:20270104", "SUMMARY:D", "RELATED-TO;RELTYPE=DEPENDS-ON:a"))
    #expect(titles(steps) == ["B", "D"] && said.contains(.omitted(.untitled, 2)) && said.contains(.noSuchRule("DEPENDS-ON")))
  }

  // MARK: Series

  @Test(arguments: [
    ("FREQ=WEEKLY", ["20270111"], "2027-01-18"), ("FREQ=WEEKLY;BYDAY=MO,WE", ["20270111"], "2027-01-13"),
    ("FREQ=DAILY;INTERVAL=3", ["20270111", "20270114"], "2027-01-17"), ("FREQ=MONTHLY;BYDAY=2MO", ["20270111"], "2027-02-08"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", ["20270111"], "2027-01-31"), ("FREQ=YEARLY", ["20270111T090000"], "2028-01-11"),
    ("FREQ=MONTHLY;BYDAY=-1FR", ["20270111"], "2027-01-29"), ("FREQ=WEEKLY", ["20270118"], "2027-01-11"),
    ("FREQ=WEEKLY;INTERVAL=2", ["20270111,20270125"], "2027-02-08"),
  ]) func `the first time that is left is taken`(rule: String, excluded: [String], day: String) throws {
    let lines = event("UID:a", "DTSTART:20270111", "RRULE:\(rule)", "EXDATE:\(excluded.joined(separator: ","))", "SUMMARY:A")
    let (steps, said) = try taken(lines)
    #expect(days(steps) == [day] && said == [.omitted(.recurrence, 1)])
  }

  @Test(arguments: ["FREQ=WEEKLY;COUNT=1", "FREQ=WEEKLY;UNTIL=20270112", "FREQ=HOURLY", "FREQ=MONTHLY;BYSETPOS=1", "nonsense"])
  func `where no time is known to be left, it is said`(rule: String) throws {
    let (steps, said) = try taken(event("UID:a", "DTSTART:20270111", "RRULE:\(rule)", "EXDATE:20270111", "SUMMARY:A"))
    #expect(days(steps) == ["2027-01-11"] && Set(said) == [.omitted(.recurrence, 1), .omitted(.noTimeLeft, 1)])
  }

  @Test func `further dates are said, and one of them follows a first that is called off`() throws {
    let (steps, said) = try taken(event("UID:a", "DTSTART:20270111", "RDATE;VALUE=DATE:20270301,20270201", "EXDATE:20270111", "SUMMARY:A"))
    #expect(days(steps) == ["2027-02-01"] && said == [.omitted(.recurrence, 1)])
  }

  @Test func `one time of a series alone is an event on its own day`() throws {
    let one = event("UID:a", "RECURRENCE-ID:20270114", "DTSTART:20270121", "SUMMARY:Moved")
    let two = event("UID:a", "RECURRENCE-ID:20270211", "DTSTART:20270218", "SUMMARY:Moved too")
    let (steps, said) = try taken(one + two)
    #expect(days(steps) == ["2027-01-21", "2027-02-18"] && said == [.omitted(.loneInstance, 2)])
  }

  @Test func `in a series the first time may have been moved or called off`() throws {
    let series = event("UID:a", "DTSTART:20270111", "RRULE:FREQ=WEEKLY", "SUMMARY:A")
    let moved = event("UID:a", "RECURRENCE-ID:20270111", "DTSTART:20270112", "SUMMARY:B")
    let off = event("UID:a", "RECURRENCE-ID:20270111", "STATUS:CANCELLED")
    let later = event("UID:a", "RECURRENCE-ID:20270118", "DTSTART:20270119")
    let first = try taken(series + moved + later)
    #expect(days(first.steps) == ["2027-01-12"] && titles(first.steps) == ["B"])
    #expect(Set(first.said) == [.omitted(.recurrence, 1), .omitted(.otherInstance, 1)])
    #expect(try days(taken(off + series).steps) == ["2027-01-18"])
  }

  // MARK: The rest

  @Test func `a cancelled entry, or a calendar that calls off, gives dropped steps`() throws {
    #expect(try taken(event("UID:a", "STATUS:CANCELLED", "DTSTART:20270104", "SUMMARY:A")).steps[0].status == .dropped)
    #expect(try taken(["METHOD:CANCEL"] + event("UID:a", "DTSTART:20270104", "SUMMARY:A")).steps[0].status == .dropped)
  }

  @Test func `what only some may read stays with the workspace's own party`() throws {
    #expect(try taken(event("UID:a", "CLASS:PRIVATE", "DTSTART:20270104", "SUMMARY:A")).steps[0].visibility == .own)
  }

  @Test func `a to-do has its days, and is due when its length is over`() throws {
    let (steps, said) = try taken(
      [
        "BEGIN:VTODO", "UID:a", "DTSTART:20270104", "DURATION:P3D", "SUMMARY:A", "PRIORITY:1", "END:VTODO", "BEGIN:VTODO", "UID:b",
        "DUE:20270105T170000Z", "SUMMARY:B", "END:VTODO",
      ])
    #expect(steps.map { $0.deadline?.description } == ["2027-01-06", "2027-01-05"] && steps[0].notBefore == Day("2027-01-04"))
    #expect(Set(said) == [.unreadProperties(["PRIORITY": 1]), .timeOfDay(1)])
  }

  @Test(arguments: [
    ("IN-PROCESS", Step.Status.active, nil), ("COMPLETED", .done, nil), ("COMPLETED\r\nCOMPLETED:20261110T100000Z", .done, "2026-11-10"),
  ]) func `the status of a to-do makes no day`(status: String, read: Step.Status, finished: String?) throws {
    let (steps, _) = try taken(["BEGIN:VTODO", "UID:a", "SUMMARY:A", "STATUS:\(status)", "END:VTODO"])
    #expect(steps[0].status == read && steps[0].started == nil && steps[0].finished?.description == finished)
  }

  @Test func `a file of a zone tells by how much its clocks are ahead`() throws {
    for (name, instant, offset) in [
      ("Africa/Tripoli", 1_800_000_000, 7200), ("Europe/Paris", 1_800_000_000, 3600), ("Europe/Paris", 1_815_000_000, 7200),
      ("Europe/Paris", 2_900_000_000, 3600), ("Africa/Niamey", 0, 3600), ("Africa/Casablanca", 3_900_000_000, 3600),
    ] {
      let bytes = Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))
      #expect(ZoneFile(bytes)?.offset(at: instant) == offset, "\(name) \(instant)")
      for end in stride(from: 0, to: bytes.count, by: 7) { _ = ZoneFile(Array(bytes[..<end]))?.offset(at: instant) }
    }
  }
}
