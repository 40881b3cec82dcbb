import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a calendar: entries are events on agreed days, to-dos are tasks; what Jalon has exported finds its steps again.
  init(calendar bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    self.init(.calendar)
    let lines = try CalendarLines(bytes).lines
    guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR" else {
      throw ImportRemark(.noCalendar, line: lines.first?.number ?? 1)
    }
    var components: [CalendarComponent] = []
    var open: [(name: String, line: Int)] = []
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append((line.value.uppercased(), line.number))
        guard open.count <= 16 else { throw ImportRemark(.tooDeep, line: line.number) }
        if open.count == 2, ["VEVENT", "VTODO"].contains(line.value.uppercased()) {
          guard components.count < Self.most else { throw ImportRemark(.tooManyRows(Self.most), line: line.number) }
          components.append(CalendarComponent(isToDo: line.value.uppercased() == "VTODO", line: line.number))
        }
      case "END":
        guard let last = open.popLast(), last.name == line.value.uppercased() else {
          throw ImportRemark(.unbalanced(line.value), line: line.number)
        }
      default:
        guard !open.isEmpty else { throw ImportRemark(.unbalanced("VCALENDAR"), line: line.number) }
        if open.count == 2, ["VEVENT", "VTODO"].contains(open[1].name) { components[components.count - 1].lines.append(line) }
      }
    }
    if let last = open.last { throw ImportRemark(.unbalanced(last.name), line: last.line) }
    let uids = Set(components.compactMap { $0["UID"]?.value })
    var clocks = 0
    var own: [StepReference: Int] = [:]
    for component in components {
      let uid = component["UID"]?.value ?? ""
      if CalendarEntry.isRest(uid: uid) { continue }
      if component["RECURRENCE-ID"] != nil {
        remarks.append(ImportRemark(.recurrence, line: component.line, column: "RECURRENCE-ID"))
      } else if let entry = CalendarEntry(uid: uid) {
        readOwn(component, entry, &own)
      } else {
        rows.append(row(component, uid, uids, &clocks))
      }
    }
    if clocks > 0 { remarks.append(ImportRemark(.timeOfDay(clocks))) }
  }

  /// An entry that Jalon has made: it may have been moved, or called otherwise.
  private mutating func readOwn(_ component: CalendarComponent, _ entry: CalendarEntry, _ places: inout [StepReference: Int]) {
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
    if component["STATUS"]?.value.uppercased() == "CANCELLED" {
      rows[place].set(column, "", called: "STATUS")
    } else if let start = component["DTSTART"] {
      rows[place].set(column, start.day?.day.description ?? start.value, called: "DTSTART")
    }
    switch entry.kind {
    case .event: rows[place].set(.kind, Step.Kind.event.rawValue, called: "UID")
    case .milestone: rows[place].set(.kind, Step.Kind.milestone.rawValue, called: "UID")
    case .deadline, .agreed: break
    }
  }

  private mutating func row(_ component: CalendarComponent, _ uid: String, _ uids: Set<String>, _ clocks: inout Int) -> ImportedRow {
    var row = ImportedRow(line: component.line)
    row.language = component.language
    // The same id on every import, so that a file that is imported again changes what it made.
    if !uid.isEmpty { row.set(.id, ForeignID.text("ics", uid), called: "UID") }
    if let summary = component["SUMMARY"] { row.set(.title, summary.text, called: "SUMMARY") }
    let notes = ["DESCRIPTION", "LOCATION"].compactMap { component[$0]?.text }.filter { !$0.isEmpty }
    if !notes.isEmpty { row.set(.notes, notes.joined(separator: "\n"), called: "DESCRIPTION") }
    let tags = component.all("CATEGORIES").flatMap(\.texts).map(\.trimmed).filter { !$0.isEmpty }
    if !tags.isEmpty { row.set(.tags, tags.joined(separator: ", "), called: "CATEGORIES") }
    func day(_ name: String) -> String? {
      guard let line = component[name] else { return nil }
      guard let read = line.day else { return line.value }
      if read.hasClock, !read.isMidnight { clocks += 1 }
      return read.day.description
    }
    if component.isToDo {
      if let start = day("DTSTART") { row.set(.notBefore, start, called: "DTSTART") }
      if let due = day("DUE") { row.set(.deadline, due, called: "DUE") }
      if let percent = component["PERCENT-COMPLETE"] { row.set(.progress, percent.value, called: "PERCENT-COMPLETE") }
      if let finished = day("COMPLETED") { row.set(.finished, finished, called: "COMPLETED") }
    } else {
      row.set(.kind, Step.Kind.event.rawValue, called: "VEVENT")
      if let start = day("DTSTART") { row.set(.on, start, called: "DTSTART") }
      if let days = component.days, days > 1 { row.set(.duration, "\(days)", called: "DTEND") }
    }
    if let status = component.status { row.set(.status, status.rawValue, called: "STATUS") }
    for name in ["RRULE", "RDATE"] {
      if let rule = component[name] { remarks.append(ImportRemark(.recurrence, line: rule.number, column: name)) }
    }
    relate(component, uids, &row)
    return row
  }

  /// What it waits for, and what contains it.
  private mutating func relate(_ component: CalendarComponent, _ uids: Set<String>, _ row: inout ImportedRow) {
    var links: [String] = []
    for line in component.all("RELATED-TO") {
      let type = line.parameters["RELTYPE"]?.uppercased() ?? "PARENT"
      let own = CalendarEntry(uid: line.value)?.step
      guard own != nil || uids.contains(line.value), ["PARENT", "DEPENDS-ON"].contains(type) else {
        remarks.append(ImportRemark(.noSuchRule(type), line: line.number, column: "RELATED-TO", value: line.value))
        continue
      }
      let name = own?.description ?? ForeignID.text("ics", line.value)
      if type == "PARENT" { row.set(.parent, name, called: "RELATED-TO") } else { links.append(name) }
    }
    if !links.isEmpty { row.set(.after, links.joined(separator: ", "), called: "RELATED-TO") }
  }
}

/// An entry or a to-do of a calendar.
private struct CalendarComponent {
  let isToDo: Bool
  let line: Int
  var lines: [CalendarLines.Line] = []

  subscript(name: String) -> CalendarLines.Line? { lines.first { $0.name == name } }

  func all(_ name: String) -> [CalendarLines.Line] { lines.filter { $0.name == name } }

  var language: Language? { self["SUMMARY"]?.parameters["LANGUAGE"].flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) } }

  /// How many days of the calendar it takes.
  var days: Int? {
    guard let start = self["DTSTART"]?.day else { return nil }
    if let length = self["DURATION"]?.value.uppercased(), length.hasPrefix("P"), let unit = length.last,
      let count = Int(length.dropFirst().dropLast())
    {
      return unit == "W" && (0...1500).contains(count) ? count * 7 : unit == "D" ? count : nil
    }
    guard let end = self["DTEND"]?.day else { return nil }
    // The end is the moment behind it: a day of its own only where it is not the first moment of that day.
    return end.day.days(since: start.day) + (end.hasClock && !end.isMidnight ? 1 : 0)
  }

  var status: Step.Status? {
    switch self["STATUS"]?.value.uppercased() {
    case "CANCELLED": .dropped
    case "COMPLETED": .done
    case "IN-PROCESS": .active
    case "NEEDS-ACTION": .planned
    default: self["COMPLETED"] == nil ? nil : .done
    }
  }
}

/// An id for something that another program names in its own way: always the same one.
enum ForeignID {
  static func text(_ kind: String, _ name: String) -> String {
    // FNV-1a with 64 bits.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(kind)-\(String(hash, radix: 32))"
  }
}
