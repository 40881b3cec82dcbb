import RoadmapEngine
import Wording

/// Makes rows from the tasks of a project.
struct ProjectReader {
  /// The names of the elements that are read.
  static let wanted: Set<String> = [
    "Project", "Title", "MinutesPerDay", "StartDate", "ExtendedAttributes", "ExtendedAttribute", "FieldID", "Alias", "FieldName", "Value",
    "Tasks",
    "Task", "UID", "GUID", "ID", "Name", "IsNull", "Active", "Manual", "OutlineLevel", "OutlineNumber", "WBS", "Start", "Finish",
    "Duration",
    "DurationFormat", "RemainingDuration", "Milestone", "Summary", "PercentComplete", "ActualStart", "ActualFinish", "ConstraintType",
    "ConstraintDate", "CalendarUID", "Deadline", "Notes", "Hyperlink", "HyperlinkAddress", "HyperlinkSubAddress", "PredecessorLink",
    "PredecessorUID", "Type", "LinkLag", "LagFormat", "CrossProject", "ExternalTask", "Resources", "Resource", "Code", "Assignments",
    "Assignment", "TaskUID", "Units", "Recurring", "ScheduleFromStart", "ResourceUID", "Calendars", "Calendar", "WeekDays", "WeekDay",
    "DayType", "DayWorking", "WorkingTimes",
    "WorkingTime", "FromTime", "ToTime", "Exceptions", "Exception", "TimePeriod", "FromDate", "ToDate", "WorkWeeks", "WorkWeek",
  ]

  let root: XMLNode
  private(set) var rows: [ImportedRow] = []
  var ignored: IgnoredProjectParts
  /// The ids of the tasks by their UIDs.
  private(set) var names: [String: String] = [:]
  /// The names of the resources of each task, by its UID.
  private var owners: [String: [String]] = [:]
  private let hasResources: Bool
  /// Whether the outline contains phases, which only a file of Jalon does.
  private var hasPhases = false
  /// Whether Jalon exported the file.
  let isOwn: Bool
  /// The minutes of a working day.
  let minutesPerDay: Int
  let calendars: ProjectWorkTimes

  /// The position of the current task on each level of the outline, counted from 1.
  private var outline: [Int] = []
  private var outlineNumber: String { outline.map { "\($0)" }.joined(separator: ".") }

  /// The element that contains a task in the outline.
  private enum Above {
    case roadmap
    case phase(String)
    case step(String)
  }

  init(_ root: XMLNode) {
    self.root = root
    minutesPerDay = root.number("MinutesPerDay").flatMap { (1...1440).contains($0) ? $0 : nil } ?? 480
    let fields = root["ExtendedAttributes"]?.all("ExtendedAttribute") ?? []
    isOwn = fields.contains { $0.number("FieldID") == ProjectField.step.rawValue && $0.text("Alias") == "Jalon" }
    calendars = ProjectWorkTimes(root, minutesPerDay: minutesPerDay)
    ignored = IgnoredProjectParts(root, isOwn: isOwn, calendars)
    var resources: [String: String] = [:]
    for resource in root["Resources"]?.all("Resource") ?? [] {
      guard let uid = resource.text("UID"), let name = resource.text("Code") ?? resource.text("Name") else { continue }
      resources[uid] = name
    }
    hasResources = !resources.isEmpty
    for assignment in root["Assignments"]?.all("Assignment") ?? [] {
      guard let task = assignment.text("TaskUID"), let name = assignment.text("ResourceUID").flatMap({ resources[$0] }) else { continue }
      owners[task, default: []].append(name)
    }
  }

  var remarks: [ImportRemark] { ignored.remarks }

  /// Checks whether an element is a task: blank rows and the summary of the whole project are not.
  private static func isTask(_ node: XMLNode) -> Bool {
    if node.flag("IsNull") || node.number("OutlineLevel") == 0 { return false }
    return node.text("UID") != "0" || node.number("OutlineLevel") != nil
  }

  private static func level(_ task: XMLNode) -> Int { max(1, min(task.number("OutlineLevel") ?? 1, 1000)) }

  /// Reads every task.
  mutating func read() throws(ImportRemark) {
    let tasks = (root["Tasks"]?.all("Task") ?? []).filter(Self.isTask)
    guard tasks.count <= ImportedFile.most else { throw ImportRemark(.tooManyRows(ImportedFile.most)) }
    for task in tasks where !task.flag("ExternalTask") {
      let name = self.name(of: task)
      if name.hasPrefix("phase:") { hasPhases = true }
      if let uid = task.text("UID") { names[uid] = name }
    }
    var above: [(level: Int, what: Above)] = []
    func phase() -> String? {
      above.lazy.compactMap { if case .phase(let phase) = $0.what { phase } else { nil } }.first
    }
    for (index, task) in tasks.enumerated() {
      let level = Self.level(task)
      outline = Array(outline.prefix(level))
      while outline.count < level { outline.append(outline.count + 1 < level ? 1 : 0) }
      outline[level - 1] += 1
      while let last = above.last, last.level >= level { above.removeLast() }
      let name = self.name(of: task)
      if name.hasPrefix("roadmap:") {
        above.append((level, .roadmap))
      } else if name.hasPrefix("phase:") {
        above.append((level, .phase(name.split(separator: "/").last.map { String($0) } ?? "")))
      } else if task.flag("ExternalTask") {
        ignored.count(.externalTasks)
      } else {
        let isSummary = index + 1 < tasks.count && Self.level(tasks[index + 1]) > level
        ignored.count(task)
        readTask(task, name, above.last?.what, phase: phase(), isSummary: isSummary)
        above.append((level, .step(name)))
      }
    }
    if rows.isEmpty { throw ImportRemark(.empty) }
  }

  /// Returns the name that Jalon wrote into the task, or else an id derived from the task's own identity. Such an id is the same on every
  /// import.
  private func name(of task: XMLNode) -> String {
    if isOwn, let own = field(.step, of: task) { return own }
    if let guid = task.text("GUID") { return ForeignID.text("ms", guid) }
    return "ms-\(task.number("UID") ?? task.line)"
  }

  /// Returns the value that Jalon wrote into a custom field of a task; nil if there is none.
  func field(_ field: ProjectField, of task: XMLNode) -> String? {
    task.all("ExtendedAttribute").first { $0.number("FieldID") == field.rawValue }?.text("Value")
  }

  private mutating func readTask(_ task: XMLNode, _ name: String, _ above: Above?, phase: String?, isSummary: Bool) {
    var row = ImportedRow(line: task.line)
    row.project = ProjectFacts(number: task.text("ID") ?? task.text("UID") ?? "\(rows.count + 1)")
    let isNamed = isOwn && field(.step, of: task) != nil
    let foreign = task.text("GUID") ?? task.text("UID")
    row.set(.id, name, called: isNamed ? "Jalon" : task.text("GUID") == nil ? "UID" : "GUID", shown: isNamed ? nil : foreign)
    row.isVerbatim = isOwn
    row.set(.title, (isOwn ? task["Name"]?.text : task.text("Name")) ?? "", called: "Name")
    if case .step(let parent) = above {
      row.set(.parent, parent, called: "OutlineLevel")
    } else {
      row.set(.parent, "", called: "OutlineLevel")
    }
    if hasPhases { row.set(.phase, phase ?? "", called: "OutlineLevel") }
    row.set(.kind, (task.flag("Milestone") ? Step.Kind.milestone : .task).rawValue, called: "Milestone")
    row.set(.notes, task["Notes"]?.text ?? "", called: "Notes")
    if isOwn {
      let field = task.all("ExtendedAttribute").first { $0.number("FieldID") == ProjectField.deliverable.rawValue }
      row.set(.deliverable, field?["Value"]?.text ?? "", called: ProjectField.deliverable.name)
    }
    row.set(.deadline, day(task, "Deadline") ?? "", called: "Deadline")
    if hasResources { row.set(.owners, (owners[task.text("UID") ?? ""] ?? []).joined(separator: "; "), called: "Assignment") }
    readReferences(of: task, into: &row)
    readLinks(of: task, into: &row)
    if !isSummary {
      readLength(of: task, into: &row)
      readDates(of: task, into: &row)
      readWork(of: task, into: &row)
    }
    readConstraint(of: task, into: &row, isSummary: isSummary)
    rows.append(row)
  }

  /// Reads the hyperlink, and the code if it is not just the position in the outline.
  private mutating func readReferences(of task: XMLNode, into row: inout ImportedRow) {
    let address = [task.text("HyperlinkAddress"), task.text("HyperlinkSubAddress")].compactMap { $0 }.joined(separator: "#")
    if !address.isEmpty { row.project?.hyperlink = (task.text("Hyperlink") ?? address, address) }
    guard let code = task.text("WBS"), code != task.text("OutlineNumber") ?? outlineNumber else { return }
    // The code becomes a tag, which cannot hold a comma.
    if code.contains(",") { ignored.count(.codes) } else { row.code = code }
  }

  /// Returns the day of a date element; nil if there is none. A text that is not a day is returned itself, so that it is reported later.
  func day(_ task: XMLNode, _ name: String) -> String? {
    guard let text = task.text(name), text != "NA" else { return nil }
    return Day(String(text.prefix(10)))?.description ?? text
  }
}
