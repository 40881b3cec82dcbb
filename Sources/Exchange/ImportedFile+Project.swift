import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a project of Microsoft Project: tasks with their outline, links, lengths, constraints, deadlines, percent and owners.
  init(project bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    self.init(.project)
    let root = try XMLTree.read(bytes, wanted: ProjectReader.wanted)
    guard root.name == "Project" else { throw ImportRemark(.noProject, line: root.line) }
    var reader = ProjectReader(root)
    try reader.read()
    rows = reader.rows
    remarks += reader.remarks
  }
}

/// Makes rows of the tasks of a project.
private struct ProjectReader {
  static let wanted: Set<String> = [
    "Project", "MinutesPerDay", "ExtendedAttributes", "ExtendedAttribute", "FieldID", "Alias", "Value", "Tasks", "Task", "UID", "GUID",
    "ID",
    "Name", "IsNull", "Active", "Manual", "OutlineLevel", "Start", "Duration", "Milestone", "Summary", "PercentComplete", "ActualStart",
    "ActualFinish", "ConstraintType", "ConstraintDate", "Deadline", "Notes", "PredecessorLink", "PredecessorUID", "Type", "LinkLag",
    "LagFormat", "CrossProject", "ExternalTask", "Resources", "Resource", "Code", "Assignments", "Assignment", "TaskUID", "ResourceUID",
  ]

  private let root: XMLNode
  private(set) var rows: [ImportedRow] = []
  private(set) var remarks: [ImportRemark] = []
  /// What tasks are called by their numbers.
  private var names: [String: String] = [:]
  private var owners: [String: [String]] = [:]
  private let hasResources: Bool
  /// Whether Jalon has made the file, and its outline holds phases.
  private var hasPhases = false
  private let isOwn: Bool
  private let minutesPerDay: Int

  /// What stands around a task in the outline.
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

  mutating func read() throws(ImportRemark) {
    let tasks = (root["Tasks"]?.all("Task") ?? []).filter { !$0.flag("IsNull") && $0.number("OutlineLevel") != 0 && $0.text("UID") != "0" }
    guard tasks.count <= ImportedFile.most else { throw ImportRemark(.tooManyRows(ImportedFile.most)) }
    for task in tasks {
      let name = self.name(of: task)
      if name.hasPrefix("phase:") { hasPhases = true }
      if let uid = task.text("UID") { names[uid] = name }
    }
    var above: [(level: Int, what: Above)] = []
    func phase() -> String? {
      above.lazy.compactMap { if case .phase(let phase) = $0.what { phase } else { nil } }.first
    }
    for task in tasks {
      let level = max(1, min(task.number("OutlineLevel") ?? 1, 1000))
      while let last = above.last, last.level >= level { above.removeLast() }
      let name = self.name(of: task)
      if name.hasPrefix("roadmap:") {
        above.append((level, .roadmap))
      } else if name.hasPrefix("phase:") {
        above.append((level, .phase(name.split(separator: "/").last.map { String($0) } ?? "")))
      } else if task.flag("ExternalTask") {
        remarks.append(ImportRemark(.noSuchRule("ExternalTask"), line: task.line, column: "Task", value: task.text("Name")))
      } else {
        readTask(task, name, above.last?.what, phase: phase())
        above.append((level, .step(name)))
      }
    }
    if rows.isEmpty { throw ImportRemark(.empty) }
  }

  /// What Jalon has written into it, else an id made from its own name: the same one on every import.
  private func name(of task: XMLNode) -> String {
    let field = task.all("ExtendedAttribute").first { $0.number("FieldID") == ProjectField.step.rawValue }
    if isOwn, let own = field?.text("Value") { return own }
    if let guid = task.text("GUID") { return ForeignID.text("ms", guid) }
    return "ms-\(task.number("UID") ?? task.line)"
  }

  private mutating func readTask(_ task: XMLNode, _ name: String, _ above: Above?, phase: String?) {
    var row = ImportedRow(line: task.line)
    row.set(.id, name, called: isOwn ? "Jalon" : "UID")
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
    if let day = self.day(task, "Deadline") {
      row.set(.deadline, day, called: "Deadline")
    } else {
      row.set(.deadline, "", called: "Deadline")
    }
    if hasResources { row.set(.owners, (owners[task.text("UID") ?? ""] ?? []).joined(separator: "; "), called: "Assignment") }
    readLinks(of: task, into: &row)
    readConstraint(of: task, into: &row)
    if !task.flag("Summary") { readWork(of: task, into: &row) }
    rows.append(row)
  }

  private func readWork(of task: XMLNode, into row: inout ImportedRow) {
    let percent = task.number("PercentComplete") ?? 0
    let (started, finished) = (day(task, "ActualStart"), day(task, "ActualFinish"))
    let isDropped = task.text("Active").map { ["0", "false"].contains($0) } ?? false
    let status = ProjectStatus(
      isDropped: isDropped, percent: percent, started: started.flatMap { Day($0) }, finished: finished.flatMap { Day($0) })
    row.set(.status, status.status.rawValue, called: "PercentComplete")
    row.set(.progress, "\(percent)", called: "PercentComplete")
    if let started { row.set(.started, started, called: "ActualStart") }
    if let finished { row.set(.finished, finished, called: "ActualFinish") }
  }

  private mutating func readConstraint(of task: XMLNode, into row: inout ImportedRow) {
    if !task.flag("Summary"), let length = task.text("Duration") { readLength(length, of: task, into: &row) }
    let date = day(task, "ConstraintDate")
    if task.flag("Manual"), let start = day(task, "Start") {
      // Somebody has set the day by hand.
      row.set(.on, start, called: "Start")
      return
    }
    switch (task.number("ConstraintType") ?? 0, date) {
    case (4, let date?):
      row.set(.notBefore, date, called: "ConstraintDate")
      row.set(.on, "", called: "ConstraintType")
    case (2, let date?): row.set(.on, date, called: "ConstraintDate")
    case (3, let date?) where task.flag("Milestone"): row.set(.on, date, called: "ConstraintDate")
    case (7, let date?) where row[.deadline] == "":
      row.set(.deadline, date, called: "ConstraintDate")
      none(into: &row)
    case (0, _), (2, nil), (4, nil): none(into: &row)
    case (let type, _):
      let rules = [
        1: "As Late As Possible", 3: "Must Finish On", 5: "Start No Later Than", 6: "Finish No Earlier Than", 7: "Finish No Later Than",
      ]
      remarks.append(
        ImportRemark(
          .noSuchRule(rules[type] ?? "ConstraintType \(type)"), line: task.line, column: "ConstraintType", value: task.text("Name")))
    }
  }

  private func none(into row: inout ImportedRow) {
    row.set(.notBefore, "", called: "ConstraintType")
    row.set(.on, "", called: "ConstraintType")
  }

  private mutating func readLength(_ text: String, of task: XMLNode, into row: inout ImportedRow) {
    guard let minutes = ProjectLength.minutes(text), minutes <= Step.durations.upperBound * 1440 else {
      row.set(.duration, text, called: "Duration")
      return
    }
    if minutes % minutesPerDay != 0 {
      remarks.append(ImportRemark(.roundedUp, line: task.line, column: "Duration", value: text))
    }
    row.set(.duration, "\((minutes + minutesPerDay - 1) / minutesPerDay)", called: "Duration")
  }

  private mutating func readLinks(of task: XMLNode, into row: inout ImportedRow) {
    var links: [String] = []
    for link in task.all("PredecessorLink") {
      guard let uid = link.text("PredecessorUID"), let name = names[uid], !name.contains(":") else {
        remarks.append(ImportRemark(.noSuchRule("PredecessorLink"), line: link.line, value: link.text("PredecessorUID")))
        continue
      }
      let format = link.number("LagFormat") ?? 7
      let tenths = link.number("LinkLag") ?? 0
      guard let kind = ProjectLink.kind(link.number("Type") ?? 1), !ProjectLink.isShare(format) || tenths == 0 else {
        remarks.append(ImportRemark(.noSuchRule("LagFormat \(format)"), line: link.line, value: task.text("Name")))
        continue
      }
      let unit = ProjectLink.isElapsed(format) ? Link.Unit.calendarDays : .workingDays
      let perDay = (unit == .calendarDays ? 1440 : minutesPerDay) * 10
      if tenths % perDay != 0 { remarks.append(ImportRemark(.roundedUp, line: link.line, column: "LinkLag", value: task.text("Name"))) }
      let lag = tenths >= 0 ? tenths / perDay + (tenths % perDay > 0 ? 1 : 0) : tenths / perDay
      links.append("\(name) \(StepNotation.how(Link(StepReference(name), kind, lag: lag, unit: unit)))")
    }
    row.set(.after, links.joined(separator: ", "), called: "PredecessorLink")
  }

  /// The day of a moment; what is none stands as it is written, and is named later.
  private func day(_ task: XMLNode, _ name: String) -> String? {
    guard let text = task.text(name), text != "NA" else { return nil }
    return Day(String(text.prefix(10)))?.description ?? text
  }
}

/// A length of time as Microsoft Project writes it: `PT16H30M0S`.
enum ProjectLength {
  /// nil where it is none, or too long for a number.
  static func minutes(_ text: String) -> Int? {
    guard text.hasPrefix("PT") || text.hasPrefix("P") else { return nil }
    var minutes = 0
    var digits = ""
    var isTime = false
    for letter in text.dropFirst() {
      if letter.isASCII, letter.isNumber {
        digits.append(letter)
        continue
      }
      if letter == "T" {
        isTime = true
        continue
      }
      let perUnit: Int? =
        switch (letter, isTime) {
        case ("H", true): 60
        case ("M", true): 1
        case ("S", true): 0
        case ("D", false): 1440
        default: nil
        }
      guard let perUnit, let count = Int(digits), case let (part, first) = count.multipliedReportingOverflow(by: perUnit), !first,
        case let (sum, second) = minutes.addingReportingOverflow(part), !second
      else { return nil }
      minutes = sum
      digits = ""
    }
    return digits.isEmpty ? minutes : nil
  }
}
