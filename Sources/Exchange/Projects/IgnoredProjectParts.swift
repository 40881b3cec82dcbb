import RoadmapEngine
import Wording

/// Counts what a project holds and the import ignores or changes, so that each kind is reported once.
struct IgnoredProjectParts {
  /// The names of the elements that are counted.
  static let wanted: Set<String> = [
    "Baseline", "Priority", "Cost", "FixedCost", "Work", "OutlineCode", "LevelingDelay", "PhysicalPercentComplete", "Contact",
    "IsSubproject",
    "SubprojectName", "TimephasedData", "Author", "Company", "Manager", "Subject", "Category", "Keywords", "Comments",
  ]

  private var parts: [ProjectPart: Int] = [:]
  private var rules: [ProjectRule: (kept: Int, lost: Int)] = [:]
  /// The number of durations that were rounded up to whole days, and the first such line.
  private var roundedUp: (count: Int, line: Int)?
  /// The names of the custom fields by their ids.
  private var fieldNames: [Int: String] = [:]
  private var usedFields: Set<String> = []
  private let leftCalendars: [ImportRemark.LeftCalendar]
  private let isOwn: Bool

  init(_ root: XMLNode, isOwn: Bool, _ calendars: ProjectWorkTimes) {
    self.isOwn = isOwn
    leftCalendars = isOwn ? [] : calendars.special
    for field in root["ExtendedAttributes"]?.all("ExtendedAttribute") ?? [] {
      guard let id = field.number("FieldID") else { continue }
      fieldNames[id] = field.text("Alias") ?? field.text("FieldName")
    }
    let properties = ["Author", "Company", "Manager", "Subject", "Category", "Keywords", "Comments"]
    count(.properties, properties.count { root.text($0) != nil })
    for resource in root["Resources"]?.all("Resource") ?? [] {
      if resource.text("Notes") != nil { count(.otherNotes) }
      if Self.isSome(resource.text("Cost")) { count(.costs) }
    }
    for assignment in root["Assignments"]?.all("Assignment") ?? [] {
      if assignment.text("Notes") != nil { count(.otherNotes) }
      if Self.isSplit(assignment, calendars) { count(.splits) }
      if assignment["TimephasedData"] != nil { count(.timephased) }
      if let units = assignment.text("Units").flatMap({ Double($0) }), units != 1 { count(.units) }
    }
    if let text = root.text("ScheduleFromStart"), ["0", "false"].contains(text) { count(.fromFinish) }
  }

  mutating func count(_ part: ProjectPart, _ number: Int = 1) {
    if number > 0 { parts[part, default: 0] += number }
  }

  /// Counts a scheduling rule.
  /// - Parameter isKept: whether the dates are kept although the rule is not.
  mutating func count(_ rule: ProjectRule, isKept: Bool) {
    let known = rules[rule] ?? (0, 0)
    rules[rule] = isKept ? (known.kept + 1, known.lost) : (known.kept, known.lost + 1)
  }

  mutating func countRoundedUp(_ line: Int) { roundedUp = ((roundedUp?.count ?? 0) + 1, roundedUp?.line ?? line) }

  /// Counts the parts of a task that are not imported.
  mutating func count(_ task: XMLNode) {
    if task["Baseline"] != nil { count(.baselines) }
    if task["TimephasedData"] != nil { count(.timephased) }
    if task.flag("Recurring") { count(.recurring) }
    if let priority = task.number("Priority"), priority != 500 { count(.priorities) }
    if Self.isSome(task.text("Cost")) || Self.isSome(task.text("FixedCost")) { count(.costs) }
    if let work = task.text("Work").flatMap(ProjectLength.minutes), work > 0 { count(.work) }
    if Self.isSome(task.text("LevelingDelay")) { count(.levelling) }
    if Self.isSome(task.text("PhysicalPercentComplete")) { count(.physicalPercent) }
    if task.text("Contact") != nil { count(.contacts) }
    if task.flag("IsSubproject") || task.text("SubprojectName") != nil { count(.subprojects) }
    count(.outlineCodes, task.all("OutlineCode").count)
    for field in task.all("ExtendedAttribute") {
      guard let id = field.number("FieldID"), field.text("Value") != nil else { continue }
      if isOwn, ProjectField(rawValue: id) != nil { continue }
      usedFields.insert(fieldNames[id] ?? "\(id)")
      count(.customFields)
    }
  }

  /// Checks whether a text is a number other than 0.
  private static func isSome(_ text: String?) -> Bool { text.flatMap { Double($0) }.map { $0 != 0 } ?? false }

  /// Checks whether the work of an assignment pauses on a working day.
  private static func isSplit(_ assignment: XMLNode, _ calendars: ProjectWorkTimes) -> Bool {
    let work = assignment.all("TimephasedData").compactMap { data -> (day: Day, minutes: Int)? in
      guard ["1", "2"].contains(data.text("Type")), let day = data.text("Start").flatMap({ Day(String($0.prefix(10))) }),
        let minutes = data.text("Value").flatMap(ProjectLength.minutes)
      else { return nil }
      return (day, minutes)
    }
    let busy = Set(work.filter { $0.minutes > 0 }.map(\.day))
    guard let first = busy.min(), let last = busy.max() else { return false }
    return work.contains { entry in
      entry.minutes == 0 && entry.day > first && entry.day < last && !busy.contains(entry.day)
        && ![.saturday, .sunday].contains(entry.day.weekday) && !calendars.hasException(on: entry.day)
    }
  }

  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    if !leftCalendars.isEmpty { remarks.append(ImportRemark(.leftCalendars(leftCalendars))) }
    if !parts.isEmpty { remarks.append(ImportRemark(.ignoredParts(parts, fields: usedFields.sorted()))) }
    for (rule, number) in rules.sorted(by: { $0.key < $1.key }) {
      if number.kept > 0 { remarks.append(ImportRemark(.rule(rule, number.kept, isKept: true))) }
      if number.lost > 0 { remarks.append(ImportRemark(.rule(rule, number.lost, isKept: false))) }
    }
    if let roundedUp { remarks.append(ImportRemark(.lengthsRoundedUp(roundedUp.count), line: roundedUp.line)) }
    return remarks
  }
}
