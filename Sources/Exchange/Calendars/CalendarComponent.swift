import RoadmapEngine
import Wording

/// An event (VEVENT) or a to-do (VTODO) of a calendar file.
struct CalendarComponent {
  let isToDo: Bool
  /// The line on which it begins, from 1.
  let line: Int
  /// Those of its properties that the import uses.
  private(set) var lines: [CalendarLines.Line] = []
  /// The number of properties and subcomponents that the import does not use, by name.
  private(set) var ignored: [String: Int] = [:]

  init(isToDo: Bool, line: Int) {
    self.isToDo = isToDo
    self.line = line
  }

  /// The names of the properties that the import uses.
  static let read: Set<String> = [
    "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "DUE", "COMPLETED", "SUMMARY",
    "DESCRIPTION",
    "LOCATION", "CATEGORIES", "STATUS", "PERCENT-COMPLETE", "RELATED-TO", "RRULE", "RDATE", "EXDATE", "CLASS",
  ]
  /// The names of properties that are ignored without a remark, since they say nothing about a step.
  private static let silent: Set<String> = ["CREATED", "TRANSP"]

  mutating func add(_ line: CalendarLines.Line) {
    if Self.read.contains(line.name) {
      lines.append(line)
    } else if !Self.silent.contains(line.name) {
      ignored[line.name, default: 0] += 1
    }
  }

  /// Counts a subcomponent, such as an alarm, as ignored.
  mutating func addPart(_ name: String) { ignored[name, default: 0] += 1 }

  /// The first property with a name.
  subscript(name: String) -> CalendarLines.Line? { lines.first { $0.name == name } }

  /// Returns all properties with a name.
  func all(_ name: String) -> [CalendarLines.Line] { lines.filter { $0.name == name } }

  var uid: String { self["UID"]?.value.trimmed ?? "" }

  /// The identity of the entry: its UID, or else its summary and start, so that the same entry is recognised in a later file.
  var name: String {
    uid.isEmpty ? "\n\(self["SUMMARY"]?.text ?? "")\n\((self["DTSTART"] ?? self["DUE"])?.value.trimmed ?? "")" : uid
  }

  var isUntitled: Bool { (self["SUMMARY"]?.text.trimmed ?? "").isEmpty }

  var isCancelled: Bool { self["STATUS"]?.value.trimmed.uppercased() == "CANCELLED" }

  /// Whether it is classified as private or confidential.
  var isPrivate: Bool { ["PRIVATE", "CONFIDENTIAL"].contains(self["CLASS"]?.value.trimmed.uppercased()) }

  /// The language of its summary, if it says so and Jalon has it.
  var language: Language? { self["SUMMARY"]?.parameters["LANGUAGE"].flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) } }

  /// Returns whether it is a newer or equal version of the same entry: by SEQUENCE, then by the time of its last change.
  func isNewer(than other: CalendarComponent) -> Bool {
    func number(_ component: CalendarComponent) -> Int { component["SEQUENCE"].flatMap { Int($0.value.trimmed) } ?? 0 }
    func written(_ component: CalendarComponent) -> String { (component["LAST-MODIFIED"] ?? component["DTSTAMP"])?.value ?? "" }
    return (number(self), written(self)) >= (number(other), written(other))
  }

  /// Returns this instance of a series with the properties that only the series has: an instance states only what differs.
  func completed(by other: CalendarComponent) -> CalendarComponent {
    var whole = self
    let own = Set(lines.map(\.name))
    // The end or the duration of the series does not apply to another start.
    let ends: Set<String> = own.contains("DTSTART") ? ["DTEND", "DURATION", "DUE"] : []
    whole.lines += other.lines.filter { !own.contains($0.name) && !ends.contains($0.name) && $0.name != "STATUS" }
    return whole
  }

  /// Returns its duration in calendar days, at least 1; nil if it has no readable start or length.
  ///
  /// An entry with times that lasts at most 24 hours counts as one day, the day on which it begins.
  func days(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
    guard let end = end(clock) else { return self["DURATION"] == nil && self["DTEND"] == nil ? 1 : nil }
    return start.hasClock && end.seconds(since: start) <= LocalTime.secondsOfDay ? 1 : daysTouched(clock)
  }

  /// Returns the number of calendar days from its first to its last day, at least 1; nil if start or end is missing or cannot be read.
  func daysTouched(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock)?.time else { return nil }
    // The end is exclusive, so its day counts only if some of that day has passed.
    return max(1, end.day.days(since: start.day) + (end.seconds > 0 ? 1 : 0))
  }

  /// Returns whether its end is before its start.
  func endsTooEarly(_ clock: CalendarClock) -> Bool {
    guard self["DURATION"] == nil, let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock) else { return false }
    return end.seconds(since: start) < 0
  }

  /// Returns its exclusive end, by its duration or its end property; nil if it has neither or it cannot be read.
  private func end(_ clock: CalendarClock) -> CalendarClock.Moment? {
    if let length = self["DURATION"] {
      guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
      return CalendarDuration(length.value).flatMap { start.adding(seconds: $0.seconds) }
    }
    return self["DTEND"].flatMap(clock.moment)
  }

  /// The status of a step that its STATUS or COMPLETED property stands for; nil if it has neither.
  var status: Step.Status? {
    switch self["STATUS"]?.value.trimmed.uppercased() {
    case "CANCELLED": .dropped
    case "COMPLETED": .done
    case "IN-PROCESS": .active
    case "NEEDS-ACTION": .planned
    default: self["COMPLETED"] == nil ? nil : .done
    }
  }
}

/// The parsed file of a calendar: its events and to-dos, in the order of the file.
struct CalendarFile {
  private(set) var components: [CalendarComponent] = []
  /// The number of top-level components of other kinds, by name; time zones are not counted.
  private(set) var ignored: [String: Int] = [:]
  let encoding: TextEncoding?
  /// Whether the file cancels all of its entries (METHOD CANCEL).
  private(set) var isCancellation = false
  /// The property that names the time zone of the calendar; nil if there is none.
  private(set) var zone: CalendarLines.Line?

  private static let steps: Set<String> = ["VEVENT", "VTODO"]

  init(_ bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    let read = try CalendarLines(bytes) { name, open in
      switch open.count {
      case ...1: ["METHOD", "X-WR-TIMEZONE"].contains(name)
      case 2: Self.steps.contains(open[1]) && CalendarComponent.read.contains(name)
      default: false
      }
    }
    encoding = read.encoding
    guard let first = read.lines.first, first.name == "BEGIN", first.value.trimmed.uppercased() == "VCALENDAR" else {
      throw ImportRemark(.noCalendar, line: read.lines.first?.number ?? 1)
    }
    var open: [(name: String, line: Int)] = []
    for line in read.lines { try take(line, &open) }
    if let last = open.last { throw ImportRemark(.unbalanced(last.name), line: last.line) }
  }

  private mutating func take(_ line: CalendarLines.Line, _ open: inout [(name: String, line: Int)]) throws(ImportRemark) {
    let isInStep = open.count == 2 && Self.steps.contains(open[1].name)
    switch line.name {
    case "BEGIN":
      let name = line.value.trimmed.uppercased()
      if isInStep { components[components.count - 1].addPart(name) }
      open.append((name, line.number))
      guard open.count == 2 else { return }
      guard Self.steps.contains(name) else {
        if name != "VTIMEZONE" { ignored[name, default: 0] += 1 }
        return
      }
      guard components.count < ImportedFile.most else { throw ImportRemark(.tooManyRows(ImportedFile.most), line: line.number) }
      components.append(CalendarComponent(isToDo: name == "VTODO", line: line.number))
    case "END":
      guard let last = open.popLast(), last.name == line.value.trimmed.uppercased() else {
        throw ImportRemark(.unbalanced(line.value), line: line.number)
      }
    default:
      guard !open.isEmpty else { throw ImportRemark(.unbalanced("VCALENDAR"), line: line.number) }
      if isInStep { components[components.count - 1].add(line) }
      if open.count == 1, line.name == "METHOD" { isCancellation = line.value.trimmed.uppercased() == "CANCEL" }
      if open.count == 1, line.name == "X-WR-TIMEZONE" { zone = line }
    }
  }
}
