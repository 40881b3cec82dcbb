import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a calendar file: events become events on agreed days, and to-dos become tasks.
  ///
  /// Entries that Jalon exported are matched to their steps.
  /// - Parameter zones: the zones by which times in UTC become days.
  init(calendar bytes: ArraySlice<UInt8>, zones: TimeZones) throws(ImportRemark) {
    self.init(.calendar)
    let file = try CalendarFile(bytes)
    if let encoding = file.encoding { remarks.append(ImportRemark(.readAs(encoding.rawValue))) }
    let named = file.zone.flatMap { zones.named($0.value.trimmed) }
    if let zone = file.zone, named == nil {
      remarks.append(ImportRemark(.unknownZone, line: zone.number, column: zone.name, value: zone.value))
    }
    let foreign = file.components.filter { CalendarEntry(uid: $0.uid) == nil && !CalendarEntry.isRest(uid: $0.uid) }
    let clock = CalendarClock(zone: named ?? zones.machine)
    let entries = CalendarEntries(foreign, clock)
    remarks += entries.remarks
    var reader = CalendarReader(clock: clock, isCancellation: file.isCancellation, entries.entries.map(\.component))
    for entry in entries.entries { rows.append(reader.row(entry)) }
    var places: [StepReference: Int] = [:]
    let own = OwnEntries(file.components)
    for (component, entry) in own.entries { readOwn(component, entry, clock, &places) }
    remarks += own.remarks + reader.remarks
    if reader.clocks > 0 { remarks.append(ImportRemark(.timeOfDay(reader.clocks))) }
    let ignored = file.ignored.merging(reader.ignored, uniquingKeysWith: +)
    if !ignored.isEmpty { remarks.append(ImportRemark(.leftAside(ignored))) }
  }

  /// Reads an entry that Jalon exported; its date or title may have been changed.
  private mutating func readOwn(
    _ component: CalendarComponent, _ entry: CalendarEntry, _ clock: CalendarClock, _ places: inout [StepReference: Int]
  ) {
    let place = places[entry.step] ?? rows.count
    if place == rows.count {
      var row = ImportedRow(line: component.line)
      row.set(.id, entry.step.description, called: "UID")
      rows.append(row)
      places[entry.step] = place
    }
    if let summary = component["SUMMARY"], rows[place][.title] == nil {
      let text = entry.kind == .deadline ? Wording.title(ofDeadlineEntry: summary.text) : summary.text
      rows[place].set(.title, text, called: "SUMMARY")
      rows[place].language = component.language
    }
    let column: StepColumn = entry.kind == .deadline ? .deadline : .on
    if component.isCancelled {
      rows[place].set(column, "", called: "STATUS")
    } else if let start = component["DTSTART"] {
      rows[place].set(column, clock.moment(start)?.day.description ?? start.value, called: "DTSTART")
    }
    switch entry.kind {
    case .event: rows[place].set(.kind, Step.Kind.event.rawValue, called: "UID")
    case .milestone: rows[place].set(.kind, Step.Kind.milestone.rawValue, called: "UID")
    case .deadline, .agreed: break
    }
  }
}

/// Makes rows from calendar entries of another program.
private struct CalendarReader {
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

/// A number of calendar days from a first day on, as the text of a duration cell: `P3D`.
struct CalendarSpan {
  let days: Int

  init(days: Int) { self.days = days }

  /// Parses a text such as `P3D`; nil for any other text.
  init?(_ text: String) {
    guard text.hasPrefix("P"), text.hasSuffix("D"), let days = Int(text.dropFirst().dropLast()), days > 0 else { return nil }
    self.days = days
  }

  var text: String { "P\(days)D" }
}

/// Ids derived from the names of other programs.
enum ForeignID {
  /// Returns an id that is always the same for a name: the kind, a hyphen and a hash.
  static func text(_ kind: String, _ name: String) -> String {
    // FNV-1a with 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(kind)-\(String(hash, radix: 32))"
  }
}
