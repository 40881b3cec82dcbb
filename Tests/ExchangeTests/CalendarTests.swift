import Exchange
import Library
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Export and import of calendars.
@Suite struct CalendarTests {
  private func calendar(_ entries: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0"] + entries + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  private func steps(_ text: String, into workspace: Workspace = Plans.small()) throws -> [Step] {
    try Plans.imported(text, as: .ics, into: workspace).roadmaps[0].steps
  }

  @Test func `entries become events, to-dos become tasks`() throws {
    let steps = try steps(
      calendar(
        "BEGIN:VEVENT", "UID:x1", "DTSTART;TZID=\"Africa/Niamey\":20261203T090000", "DTEND;TZID=\"Africa/Niamey\":20261203T170000",
        "SUMMARY;LANGUAGE=fr:Réunion\\, premi", " ère", "DESCRIPTION:Ordre du jour\\nDivers", "LOCATION:Niamey", "CATEGORIES:a,b",
        "END:VEVENT",
        "BEGIN:VEVENT", "UID:x2", "DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261215", "SUMMARY:Round", "BEGIN:VALARM",
        "TRIGGER:-P1D",
        "SUMMARY:No", "END:VALARM", "END:VEVENT",
        "BEGIN:VTODO", "UID:t1", "SUMMARY:Write", "DUE;VALUE=DATE:20270104", "PERCENT-COMPLETE:30", "STATUS:IN-PROCESS",
        "RELATED-TO;RELTYPE=DEPENDS-ON:x2", "END:VTODO"))
    #expect(steps.map(\.kind) == [.event, .event, .task])
    #expect(steps[0].title == .translated(["fr": "Réunion, première"]) && steps[0].on == Day("2026-12-03") && steps[0].tags == ["a", "b"])
    #expect(steps[0].notes == .translated(["fr": "Ordre du jour\nDivers\nNiamey"]) && steps[0].duration == nil)
    // Thursday to Monday: both parties work on Thursday and on Monday.
    #expect(steps[1].on == Day("2026-12-10") && steps[1].duration == 2)
    #expect(steps[2].deadline == Day("2027-01-04") && steps[2].progress == 30 && steps[2].status == .active)
    #expect(steps[2].after == [Link(StepReference(nil, steps[1].id))])
  }

  @Test func `the same calendar again changes what has changed`() throws {
    let first = calendar("BEGIN:VEVENT", "UID:x@y", "DTSTART;VALUE=DATE:20261203", "SUMMARY:Meet", "END:VEVENT")
    let once = try Plans.imported(first, as: .ics)
    #expect(try Plans.plan(Array(first.utf8), as: .ics, into: once).change.isEmpty)
    let twice = try Plans.imported(first.replacing("20261203", with: "20261204"), as: .ics, into: once)
    #expect(twice.roadmaps[0].steps.map(\.on) == [Day("2026-12-04")])
  }

  @Test func `an entry of ours that was moved moves its step`() throws {
    let old = Plans.small([
      Plans.step("a") { $0.deadline = Day("2026-12-03") },
      Plans.step("b") {
        $0.kind = .event
        $0.notBefore = Day("2026-12-07")
      },
    ])
    let text = String(decoding: Plans.source(old).iCalendar(Plans.state, stamp: ""), as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20261203") && text.contains("UID:r/b/event@jalon\r\n"))
    #expect(try Plans.plan(Array(text.utf8), as: .ics, into: old).change.isEmpty)
    let moved = text.replacing("DATE:20261203", with: "DATE:20261210").replacing("DATE:20261207", with: "DATE:20261214")
    let steps = try steps(moved, into: old)
    #expect(steps.map(\.deadline) == [Day("2026-12-10"), nil] && steps.map(\.on) == [nil, Day("2026-12-14")])
    let gone = try self.steps(text.replacing("STATUS:CONFIRMED", with: "STATUS:CANCELLED"), into: old)
    #expect(gone.map(\.deadline) == [nil, nil])
  }

  @Test func `an entry of ours that became a series is taken once, and its other times are counted`() throws {
    let old = Plans.small([Plans.step("a") { $0.deadline = Day("2026-12-03") }])
    func entry(_ lines: String...) -> String {
      (["BEGIN:VEVENT", "UID:r/a/deadline@jalon", "SUMMARY:Deadline: Step a"] + lines + ["END:VEVENT"]).joined(separator: "\r\n")
    }
    let text = calendar(
      entry("DTSTART;VALUE=DATE:20261203", "RRULE:FREQ=WEEKLY"),
      entry("DTSTART;VALUE=DATE:20261211", "RECURRENCE-ID;VALUE=DATE:20261210"))
    let plan = try Plans.plan(Array(text.utf8), as: .ics, into: old)
    #expect(plan.change.isEmpty && Set(plan.warnings.map(\.fact)) == [.omitted(.recurrence, 1), .omitted(.otherInstance, 1)])
  }

  @Test func `what Jalon does not have is said`() throws {
    let text = calendar(
      "BEGIN:VEVENT", "UID:x", "DTSTART:20261203T090000Z", "RRULE:FREQ=DAILY", "SUMMARY:Meet", "RELATED-TO;RELTYPE=SIBLING:x", "END:VEVENT")
    let facts = try Plans.plan(Array(text.utf8), as: .ics, into: Plans.small()).warnings.map(\.fact)
    #expect(Set(facts) == [.omitted(.recurrence, 1), .timeOfDay(1), .noSuchRule("SIBLING")])
  }

  @Test func `a calendar that is none is refused with its place`() {
    func fault(_ text: String) -> ImportRemark? { Plans.errors(text, as: .ics).first }
    #expect(fault("hello") == ImportRemark(.noColon, line: 1, value: "hello"))
    #expect(fault("X:y")?.fact == .noCalendar)
    #expect(fault("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n")?.fact == .unbalanced("VCALENDAR"))
    #expect(fault("BEGIN:VCALENDAR\nBEGIN:VEVENT\n") == ImportRemark(.unbalanced("VEVENT"), line: 2))
    #expect(fault(String(repeating: "BEGIN:VCALENDAR\n", count: 30))?.fact == .tooDeep)
    #expect(fault(calendar("BEGIN:VEVENT", "UID:x", "DTSTART:tomorrow", "SUMMARY:Meet", "END:VEVENT"))?.fact == .badDate)
    #expect(fault(calendar("BEGIN:VEVENT", "SUMMARY:a\u{1}b", "END:VEVENT"))?.fact == .control(1))
  }

  /// Reads the export by the Python library icalendar.
  @Test(arguments: Language.allCases) func `somebody else reads the same entries in it`(language: Language) throws {
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      for event in calendar.walk("VEVENT"):
          days = (event["DTEND"].dt - event["DTSTART"].dt).days
          alarms = [str(alarm["TRIGGER"].to_ical(), "ascii") for alarm in event.walk("VALARM")]
          title = str(event["SUMMARY"]).encode("unicode_escape").decode("ascii")
          print(event["UID"], event["DTSTART"].dt, days, event["STATUS"], "".join(alarms), title, sep="|")
      """
    let source = Plans.source(Library.sample, language)
    let folder = TemporaryFolder()
    folder.write(String(decoding: source.iCalendar(Plans.state, .calendar, stamp: "2026-11-24T08:30:00Z"), as: UTF8.self), to: "x.ics")
    let ending = Program.run("/usr/bin/python3", ["-c", script, folder.path("x.ics")])
    #expect(ending.code == 0, "\(ending.output)")
    let lines = ending.output.split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false).map { String($0) } }
    let days = source.calendarDays
    let appointments = source.appointments().filter { days.first <= $0.day && $0.day <= days.last }
    #expect(lines.count { !$0[0].hasSuffix("/rest@jalon") } == appointments.count)
    for (line, date) in zip(lines, appointments) {
      let step = source.schedule.roadmaps[date.roadmap].steps[date.step]
      #expect(line[0].contains("/\(step.id)/") && line[1] == date.day.description)
      #expect(line[4] == (date.kind == .deadline ? "-P7D" : ""))
      let title = source.wording.name(step.title).unicodeScalars.map { $0.isASCII ? String($0) : "" }.joined()
      #expect(date.kind == .deadline || !step.title.isEmpty && title.allSatisfy(\.isASCII))
    }
    #expect(lines.contains { $0[0] == "LY/2026-12-24/rest@jalon" }, "Libya rests on its day of independence")
  }
}
