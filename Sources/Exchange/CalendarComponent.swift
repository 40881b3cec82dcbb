import RoadmapEngine
import Wording

/// An entry or a to-do of a calendar.
struct CalendarComponent {
  let isToDo: Bool
  /// On which line it begins, from 1.
  let line: Int
  /// The properties that are read.
  private(set) var lines: [CalendarLines.Line] = []
  /// How many properties and parts of a name it has that are not read.
  private(set) var ignored: [String: Int] = [:]

  init(isToDo: Bool, line: Int) {
    self.isToDo = isToDo
    self.line = line
  }

  /// Properties whose values are taken over, or decide what is.
  static let read: Set<String> = [
    "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "RECURRENCE-ID", "DTSTART", "DTEND", "DURATION", "DUE", "COMPLETED", "SUMMARY",
    "DESCRIPTION",
    "LOCATION", "CATEGORIES", "STATUS", "PERCENT-COMPLETE", "RELATED-TO", "RRULE", "RDATE", "EXDATE", "CLASS",
  ]
  /// Properties that say nothing of a step: nobody misses them.
  private static let silent: Set<String> = ["CREATED", "TRANSP"]

  mutating func add(_ line: CalendarLines.Line) {
    if Self.read.contains(line.name) {
      lines.append(line)
    } else if !Self.silent.contains(line.name) {
      ignored[line.name, default: 0] += 1
    }
  }

  /// A part of it, such as an alarm, which is not read.
  mutating func addPart(_ name: String) { ignored[name, default: 0] += 1 }

  subscript(name: String) -> CalendarLines.Line? { lines.first { $0.name == name } }

  func all(_ name: String) -> [CalendarLines.Line] { lines.filter { $0.name == name } }

  var uid: String { self["UID"]?.value.trimmed ?? "" }

  /// The name by which it is known: its own, else what it says, so that the same entry has the same name in the next file.
  var name: String {
    uid.isEmpty ? "\n\(self["SUMMARY"]?.text ?? "")\n\((self["DTSTART"] ?? self["DUE"])?.value.trimmed ?? "")" : uid
  }

  var isUntitled: Bool { (self["SUMMARY"]?.text.trimmed ?? "").isEmpty }

  var isCancelled: Bool { self["STATUS"]?.value.trimmed.uppercased() == "CANCELLED" }

  /// Whether only those that it is sent to may read it.
  var isPrivate: Bool { ["PRIVATE", "CONFIDENTIAL"].contains(self["CLASS"]?.value.trimmed.uppercased()) }

  var language: Language? { self["SUMMARY"]?.parameters["LANGUAGE"].flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) } }

  /// Whether it is a newer state of the same entry than another one: by its number, else by when it was written.
  func isNewer(than other: CalendarComponent) -> Bool {
    func number(_ component: CalendarComponent) -> Int { component["SEQUENCE"].flatMap { Int($0.value.trimmed) } ?? 0 }
    func written(_ component: CalendarComponent) -> String { (component["LAST-MODIFIED"] ?? component["DTSTAMP"])?.value ?? "" }
    return (number(self), written(self)) >= (number(other), written(other))
  }

  /// This one, with what only the other says: an instance of a series says only what differs.
  func completed(by other: CalendarComponent) -> CalendarComponent {
    var whole = self
    let own = Set(lines.map(\.name))
    // An end belongs to its own start.
    let ends: Set<String> = own.contains("DTSTART") ? ["DTEND", "DURATION", "DUE"] : []
    whole.lines += other.lines.filter { !own.contains($0.name) && !ends.contains($0.name) && $0.name != "STATUS" }
    return whole
  }

  /// How many days of the calendar it takes, at least one; nil where its length cannot be read. With times it is one day as long as it lasts
  /// 24 hours at most: the day on which it begins.
  func days(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
    guard let end = end(clock) else { return self["DURATION"] == nil && self["DTEND"] == nil ? 1 : nil }
    return start.hasClock && end.seconds(since: start) <= LocalTime.secondsOfDay ? 1 : daysTouched(clock)
  }

  /// How many days of the calendar there are from its beginning to its end, at least one; nil where either is missing or cannot be read.
  func daysTouched(_ clock: CalendarClock) -> Int? {
    guard let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock)?.time else { return nil }
    // The end is the moment behind it: a day of its own only where it is not the first moment of that day.
    return max(1, end.day.days(since: start.day) + (end.seconds > 0 ? 1 : 0))
  }

  /// Whether it ends before it begins.
  func endsTooEarly(_ clock: CalendarClock) -> Bool {
    guard self["DURATION"] == nil, let start = self["DTSTART"].flatMap(clock.moment), let end = end(clock) else { return false }
    return end.seconds(since: start) < 0
  }

  /// The moment behind it, by its length or its end.
  private func end(_ clock: CalendarClock) -> CalendarClock.Moment? {
    if let length = self["DURATION"] {
      guard let start = self["DTSTART"].flatMap(clock.moment) else { return nil }
      return CalendarDuration(length.value).flatMap { start.adding(seconds: $0.seconds) }
    }
    return self["DTEND"].flatMap(clock.moment)
  }

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

/// A calendar of another program: its entries and to-dos, as they stand there.
struct CalendarFile {
  private(set) var components: [CalendarComponent] = []
  /// How many parts of a name it has that are neither.
  private(set) var ignored: [String: Int] = [:]
  let encoding: TextEncoding?
  /// Whether all of its entries are called off.
  private(set) var isCancellation = false
  /// The zone in which the calendar is kept, by its name.
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
