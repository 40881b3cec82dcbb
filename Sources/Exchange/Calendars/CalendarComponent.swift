import RoadmapEngine
import Wording

/// An event (VEVENT) or a to-do (VTODO) of a calendar file.
struct CalendarComponent {
  let isToDo: Bool
  /// The line on which it begins, from 1.
  let line: Int
  /// The properties that the import uses.
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
    "LOCATION", "CATEGORIES", "STATUS", "PERCENT-COMPLETE", "RELATED-TO", "RRULE", "RDATE", "EXDATE", "CLASS", ExportedEntry.name,
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

  /// The identity of the entry: its UID, or else its summary and start. A later file has the same identity for it.
  var name: String {
    uid.isEmpty ? "\n\(self["SUMMARY"]?.text ?? "")\n\((self["DTSTART"] ?? self["DUE"])?.value.trimmed ?? "")" : uid
  }

  var isUntitled: Bool { (self["SUMMARY"]?.text.trimmed ?? "").isEmpty }

  var isCancelled: Bool { self["STATUS"]?.value.trimmed.uppercased() == "CANCELLED" }

  /// Whether the entry is classified as private or confidential.
  var isPrivate: Bool { ["PRIVATE", "CONFIDENTIAL"].contains(self["CLASS"]?.value.trimmed.uppercased()) }

  /// The language of its summary, if it says so and Jalon has it.
  var language: Language? { self["SUMMARY"]?.parameters["LANGUAGE"].flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) } }

  /// Returns whether it is a newer or equal version of the same entry. SEQUENCE decides, then the time of the last change.
  func isNewer(than other: CalendarComponent) -> Bool {
    func number(_ component: CalendarComponent) -> Int { component["SEQUENCE"].flatMap { Int($0.value.trimmed) } ?? 0 }
    func written(_ component: CalendarComponent) -> String { (component["LAST-MODIFIED"] ?? component["DTSTAMP"])?.value ?? "" }
    return (number(self), written(self)) >= (number(other), written(other))
  }

  /// Returns this instance of a series with the properties that only the series has. An instance states only what differs.
  func completed(by other: CalendarComponent) -> CalendarComponent {
    var whole = self
    let own = Set(lines.map(\.name))
    // The end or the duration of the series does not apply to another start.
    let ends: Set<String> = own.contains("DTSTART") ? ["DTEND", "DURATION", "DUE"] : []
    whole.lines += other.lines.filter { !own.contains($0.name) && !ends.contains($0.name) && $0.name != "STATUS" }
    return whole
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
