import RoadmapEngine
import Wording

/// Makes rows from calendar entries of another program.
struct CalendarReader {
  let clock: CalendarClock
  let isCancellation: Bool
  private(set) var remarks: [ImportRemark] = []
  private(set) var clocks = 0
  private(set) var ignored: [String: Int] = [:]
  /// The UIDs of the entries that become steps.
  private let uids: Set<String>

  init(clock: CalendarClock, isCancellation: Bool, _ components: [CalendarComponent]) {
    self.clock = clock
    self.isCancellation = isCancellation
    uids = Set(components.filter { !$0.isUntitled && ($0.isToDo || $0["DTSTART"] != nil) && $0["RECURRENCE-ID"] == nil }.map(\.uid))
  }

  mutating func row(_ entry: CalendarEntries.Entry) -> ImportedRow {
    let component = entry.component
    var row = ImportedRow(line: component.line)
    row.language = component.language
    // The id is derived from the entry, so that importing the file again changes the same step.
    row.set(.id, ForeignID.text("ics", entry.name), called: "UID", shown: component.uid)
    if let summary = component["SUMMARY"] { row.set(.title, summary.text, called: "SUMMARY") }
    let notes = ["DESCRIPTION", "LOCATION"].compactMap { component[$0]?.text }.filter { !$0.isEmpty }
    if !notes.isEmpty { row.set(.notes, notes.joined(separator: "\n"), called: "DESCRIPTION") }
    let tags = component.all("CATEGORIES").flatMap(\.texts).map(\.trimmed).filter { !$0.isEmpty }
    if !tags.isEmpty { row.set(.tags, tags.joined(separator: ", "), called: "CATEGORIES") }
    if component.isPrivate { row.set(.visibility, Step.Visibility.own.rawValue, called: "CLASS") }
    if component.isToDo { readToDo(entry, &row) } else { readEvent(entry, &row) }
    if let status = isCancellation ? .dropped : component.status { row.set(.status, status.rawValue, called: "STATUS") }
    relate(component, &row)
    ignored.merge(component.ignored, uniquingKeysWith: +)
    return row
  }

  private mutating func readEvent(_ entry: CalendarEntries.Entry, _ row: inout ImportedRow) {
    row.set(.kind, Step.Kind.event.rawValue, called: "VEVENT")
    guard let start = entry.component["DTSTART"] else { return }
    row.set(.on, day(start, entry.shift), called: "DTSTART")
    let length = entry.component["DURATION"] ?? entry.component["DTEND"]
    if let days = entry.component.days(clock) {
      row.set(.duration, CalendarSpan(days: days).text, called: length?.name ?? "DTSTART", shown: length?.value)
      if let length, entry.component.endsTooEarly(clock) {
        remarks.append(ImportRemark(.endBeforeStart, line: length.number, column: length.name, value: length.value))
      }
    } else if let length, clock.moment(start) != nil {
      remarks.append(ImportRemark(.badDuration, line: length.number, column: length.name, value: length.value))
    }
  }

  private mutating func readToDo(_ entry: CalendarEntries.Entry, _ row: inout ImportedRow) {
    let component = entry.component
    let start = component["DTSTART"]
    if let start { row.set(.notBefore, day(start, entry.shift), called: "DTSTART") }
    if let due = component["DUE"] {
      row.set(.deadline, day(due, entry.shift), called: "DUE")
    } else if let length = component["DURATION"], let first = start.flatMap(clock.moment)?.day {
      let last = component.daysTouched(clock).flatMap { first.adding(days: entry.shift + $0 - 1) }
      if let last {
        row.set(.deadline, last.description, called: "DURATION", shown: length.value)
      } else {
        remarks.append(ImportRemark(.badDuration, line: length.number, column: length.name, value: length.value))
      }
    }
    if let percent = component["PERCENT-COMPLETE"] { row.set(.progress, percent.value, called: "PERCENT-COMPLETE") }
    if let finished = component["COMPLETED"] { row.set(.finished, day(finished, 0), called: "COMPLETED") }
  }

  /// Returns the day of a property `shift` calendar days later; its value if that is not a day.
  private mutating func day(_ line: CalendarLines.Line, _ shift: Int) -> String {
    guard let moment = clock.moment(line), let day = moment.day.adding(days: shift) else { return line.value }
    if moment.hasClock, moment.time.seconds % LocalTime.secondsOfDay != 0 { clocks += 1 }
    return day.description
  }

  /// Reads the predecessors and the parent of an entry.
  private mutating func relate(_ component: CalendarComponent, _ row: inout ImportedRow) {
    var links: [String] = []
    for line in component.all("RELATED-TO") {
      let type = line.parameters["RELTYPE"]?.uppercased() ?? "PARENT"
      let uid = line.value.trimmed
      let own = CalendarEntry(uid: uid)?.step
      guard own != nil || uids.contains(uid), ["PARENT", "DEPENDS-ON"].contains(type) else {
        remarks.append(ImportRemark(.noSuchRule(type), line: line.number, column: "RELATED-TO", value: line.value))
        continue
      }
      let name = own?.description ?? ForeignID.text("ics", uid)
      if type == "PARENT" { row.set(.parent, name, called: "RELATED-TO") } else { links.append(name) }
    }
    if !links.isEmpty { row.set(.after, links.joined(separator: ", "), called: "RELATED-TO") }
  }
}
