import RoadmapEngine
import StatusViews
import Wording

extension ViewSource {
  /// Returns the shown roadmaps as a project of Microsoft Project (MSPDI): outline, links, calendars of the parties, owners.
  package func projectXML() -> [UInt8] {
    var writer = ProjectWriter(self)
    return writer.write()
  }

  /// The remarks on what such a project cannot express, and how it is written instead.
  package var projectRemarks: [ExportRemark] { ProjectWriter(self).remarks }
}

/// Writes a project. Every task has the id of its step in the field Text1, so that an import finds the step again.
private struct ProjectWriter {
  let source: ViewSource
  let calendars: ProjectCalendars
  private var wording: Wording { source.wording }
  private var tasks: [Task] = []
  /// The UIDs of the tasks of steps.
  private var uids: [StepReference: Int] = [:]
  private var resources: [Resource] = []
  private var placements: [StepReference: ProjectPlacement] = [:]

  private struct Task {
    enum What {
      case roadmap(Int)
      case phase(Int, Int)
      case step(Int, Int)
    }

    let what: What
    let level: Int
    let number: String
    var isSummary: Bool
  }

  private struct Resource: Hashable {
    let party: Party.ID
    let body: Body.ID?
  }

  init(_ source: ViewSource) {
    self.source = source
    calendars = ProjectCalendars(source, roadmaps: source.roadmaps)
    let hasRoadmaps = source.roadmaps.count > 1
    for (index, roadmap) in source.roadmaps.enumerated() { addTasks(of: roadmap, number: hasRoadmaps ? "\(index + 1)" : nil) }
    for (index, task) in tasks.enumerated() {
      if index + 1 < tasks.count, tasks[index + 1].level > task.level { tasks[index].isSummary = true }
      guard case .step(let roadmap, let place) = task.what else { continue }
      let step = source.schedule.roadmaps[roadmap].steps[place]
      uids[reference(roadmap, place)] = index + 1
      for owner in step.owners {
        for resource in owner.bodies.isEmpty
          ? [Resource(party: owner.party, body: nil)] : owner.bodies.map({ Resource(party: owner.party, body: $0) })
        where !resources.contains(resource) { resources.append(resource) }
      }
    }
    place()
  }

  /// Decides how each step is written, once all tasks are known.
  private mutating func place() {
    var active = Set<StepReference>()
    for (roadmap, place) in steps where source.schedule.roadmaps[roadmap].steps[place].status != .dropped {
      active.insert(reference(roadmap, place))
    }
    for (roadmap, place) in steps {
      let home = source.schedule.roadmaps[roadmap].id
      placements[reference(roadmap, place)] = ProjectPlacement(source, roadmap, place, projectStart: calendars.first) { other in
        active.contains(StepReference(other.roadmap ?? home, other.step))
      }
    }
  }

  /// The indices of the steps that are tasks.
  private var steps: [(roadmap: Int, place: Int)] {
    tasks.compactMap { if case .step(let roadmap, let place) = $0.what { (roadmap, place) } else { nil } }
  }

  private func reference(_ roadmap: Int, _ place: Int) -> StepReference {
    let whole = source.schedule.roadmaps[roadmap]
    return StepReference(whole.id, whole.steps[place].id)
  }

  private mutating func addTasks(of roadmap: Int, number: String?) {
    let outline = Outline(source.schedule.roadmaps[roadmap]) { source.isShown(roadmap, $0) }
    var above: [String] = number.map { [$0] } ?? []
    if let number { tasks.append(Task(what: .roadmap(roadmap), level: 1, number: number, isSummary: true)) }
    let base = above.count
    var counts: [Int: Int] = [:]
    var inPhase = 0
    for entry in outline.entries {
      let what: Task.What
      let depth: Int
      switch entry {
      case .phase(let phase?): (what, depth, inPhase) = (.phase(roadmap, phase), base, 1)
      case .phase(nil):
        inPhase = 0
        continue
      case .step(let place, let inside, _): (what, depth) = (.step(roadmap, place), base + inPhase + inside)
      }
      above.removeLast(max(0, above.count - depth))
      for deeper in counts.keys where deeper > depth { counts[deeper] = nil }
      counts[depth, default: 0] += 1
      above.append("\(counts[depth] ?? 1)")
      tasks.append(Task(what: what, level: depth + 1, number: above.joined(separator: "."), isSummary: false))
    }
  }

  mutating func write() -> [UInt8] {
    var xml = XMLText()
    let source = source
    xml.element("Project", "xmlns=\"http://schemas.microsoft.com/project\"") { xml in
      xml.element("SaveVersion", 14)
      xml.element("Name", "jalon.xml")
      xml.element("Title", wording.name(source.workspace.title))
      xml.element("ScheduleFromStart", true)
      xml.element("StartDate", "\(calendars.first)T08:00:00")
      xml.element("FinishDate", "\(source.roadmaps.compactMap { source.schedule.finish(ofRoadmap: $0) }.max() ?? calendars.first)T17:00:00")
      xml.element("CalendarUID", 1)
      xml.element("DefaultStartTime", "08:00:00")
      xml.element("DefaultFinishTime", "17:00:00")
      xml.element("MinutesPerDay", 480)
      xml.element("MinutesPerWeek", 2400)
      xml.element("DaysPerMonth", 20)
      xml.element("DurationFormat", 7)
      xml.element("HonorConstraints", true)
      xml.element("NewTasksAreManual", false)
      xml.element("StatusDate", "\(source.schedule.today)T17:00:00")
      xml.element("CurrentDate", "\(source.schedule.today)T08:00:00")
      xml.element("ExtendedAttributes") { xml in
        for field in ProjectField.allCases {
          xml.element("ExtendedAttribute") { xml in
            xml.element("FieldID", field.rawValue)
            xml.element("FieldName", field.name)
            xml.element("Alias", alias(of: field))
          }
        }
      }
      xml.element("Calendars") { xml in
        for calendar in calendars.calendars { calendar.write(calendars.first, calendars.last, wording, &xml) }
      }
      xml.element("Tasks") { xml in for (index, task) in tasks.enumerated() { write(task, index + 1, &xml) } }
      xml.element("Resources") { xml in for (index, resource) in resources.enumerated() { write(resource, index + 1, &xml) } }
      xml.element("Assignments") { xml in writeAssignments(&xml) }
    }
    return xml.bytes
  }

  private func write(_ task: Task, _ uid: Int, _ xml: inout XMLText) {
    xml.element("Task") { xml in
      xml.element("UID", uid)
      xml.element("ID", uid)
      switch task.what {
      case .roadmap(let roadmap):
        let whole = source.schedule.roadmaps[roadmap]
        writeHead(wording.name(whole.title), task, &xml)
        writeSpan(source.schedule.start(ofRoadmap: roadmap), source.schedule.finish(ofRoadmap: roadmap), &xml)
        write(.step, ProjectField.roadmap(whole.id), &xml)
      case .phase(let roadmap, let phase):
        let whole = source.schedule.roadmaps[roadmap]
        writeHead(wording.name(whole.phases[phase].title), task, &xml)
        let dates = whole.steps.indices.filter { whole.steps[$0].phase == whole.phases[phase].id }.map {
          source.schedule.dates(roadmap: roadmap, step: $0)
        }
        writeSpan(dates.compactMap(\.start).min(), dates.compactMap(\.finish).max(), &xml)
        write(.step, ProjectField.phase(whole.phases[phase].id, in: whole.id), &xml)
      case .step(let roadmap, let place): writeStep(roadmap, place, task, &xml)
      }
    }
  }

  private func alias(of field: ProjectField) -> String {
    switch field {
    case .step: "Jalon"
    case .deliverable: wording.heading(.deliverable)
    case .placed: wording.workedOutDay
    }
  }

  private func writeHead(
    _ name: String, _ task: Task, isActive: Bool = true, isByHand: Bool = false, wbs: String? = nil, _ xml: inout XMLText
  ) {
    xml.element("Name", name)
    xml.element("Active", isActive)
    xml.element("Manual", isByHand)
    xml.element("Type", 1)
    xml.element("IsNull", false)
    xml.element("WBS", wbs ?? task.number)
    xml.element("OutlineNumber", task.number)
    xml.element("OutlineLevel", task.level)
  }

  private func writeSpan(_ start: Day?, _ finish: Day?, _ xml: inout XMLText) {
    xml.element("Start", start.map { "\($0)T08:00:00" })
    xml.element("Finish", finish.map { "\($0)T17:00:00" })
    xml.element("Milestone", false)
    xml.element("Summary", true)
  }

  private func writeStep(_ roadmap: Int, _ place: Int, _ task: Task, _ xml: inout XMLText) {
    let whole = source.schedule.roadmaps[roadmap]
    let step = whole.steps[place]
    let dates = source.schedule.dates(roadmap: roadmap, step: place)
    let status = ProjectStatus(of: step)
    let isMilestone = step.kind == .milestone
    // A milestone without duration is reached at the end of the day.
    let morning = isMilestone && step.workingDays == 0 ? "T17:00:00" : "T08:00:00"
    let placement = placements[reference(roadmap, place)] ?? .automatic
    let start = dates.start.map { "\($0)\(morning)" }
    let finish = dates.finish.map { "\($0)T17:00:00" }
    var isByHand = false
    if case .byHand = placement { isByHand = true }
    writeHead(
      wording.name(step.title), task, isActive: step.status != .dropped, isByHand: isByHand, wbs: ProjectFacts.wbs(of: step), &xml)
    xml.element("Start", start)
    xml.element("Finish", finish)
    xml.element("Duration", Self.duration(step.workingDays))
    if isByHand {
      xml.element("ManualStart", start)
      xml.element("ManualFinish", finish)
      xml.element("ManualDuration", Self.duration(step.workingDays))
    }
    xml.element("DurationFormat", 7)
    xml.element("Milestone", isMilestone)
    xml.element("Summary", task.isSummary)
    xml.element("Critical", dates.isCritical)
    xml.element("PercentComplete", status.percent)
    xml.element("ActualStart", step.started.map { "\($0)T08:00:00" })
    xml.element("ActualFinish", step.status == .done ? step.finished.map { "\($0)T17:00:00" } : nil)
    if !task.isSummary {
      xml.element("RemainingDuration", Self.duration(step.isFinished ? 0 : source.schedule.daysLeft(roadmap: roadmap, step: place)))
    }
    let calendar = calendars.uid(roadmap: roadmap, step: place, source) ?? -1
    if let on = step.on {
      // The constraint is "must start on"; for a milestone "must finish on".
      xml.element("ConstraintType", isMilestone ? 3 : 2)
      xml.element("CalendarUID", calendar)
      xml.element("ConstraintDate", isMilestone ? "\(on)T17:00:00" : "\(on)T08:00:00")
    } else {
      // The constraint is "as soon as possible" or "start no earlier than".
      var bound = step.notBefore
      if case .notBefore(let day) = placement { bound = day }
      if isByHand { bound = nil }
      xml.element("ConstraintType", bound == nil ? 0 : 4)
      xml.element("CalendarUID", calendar)
      xml.element("ConstraintDate", bound.map { "\($0)T08:00:00" })
    }
    xml.element("Deadline", step.deadline.map { "\($0)T17:00:00" })
    if let link = ProjectLink.hyperlink(of: step) {
      xml.element("Hyperlink", wording.name(link.title))
      xml.element("HyperlinkAddress", link.target)
    }
    // The calendar of the task already combines those of its owners.
    xml.element("IgnoreResourceCalendar", true)
    xml.element("Notes", step.notes.map { wording.name($0) })
    for link in step.after {
      guard let uid = uids[StepReference(link.step.roadmap ?? whole.id, link.step.step)] else { continue }
      xml.element("PredecessorLink") { xml in
        xml.element("PredecessorUID", uid)
        xml.element("Type", ProjectLink.number(of: link.kind))
        xml.element("CrossProject", false)
        xml.element("LinkLag", ProjectLink.tenths(link))
        // 7 means days, 8 elapsed days.
        xml.element("LagFormat", link.unit == .workingDays ? 7 : 8)
      }
    }
    write(.step, reference(roadmap, place).description, &xml)
    if let deliverable = step.deliverable { write(.deliverable, wording.name(deliverable), &xml) }
    if let placed = placement.field(for: step) { write(.placed, placed, &xml) }
  }

  private func write(_ field: ProjectField, _ value: String, _ xml: inout XMLText) {
    xml.element("ExtendedAttribute") { xml in
      xml.element("FieldID", field.rawValue)
      xml.element("Value", value)
    }
  }

  private static func duration(_ days: Int) -> String { "PT\(days * 8)H0M0S" }

  private func write(_ resource: Resource, _ uid: Int, _ xml: inout XMLText) {
    let party = wording.party(resource.party, in: source.workspace)
    let body = resource.body.map { wording.body($0, of: resource.party, in: source.workspace) }
    xml.element("Resource") { xml in
      xml.element("UID", uid)
      xml.element("ID", uid)
      xml.element("Name", [party, body].compactMap { $0 }.joined(separator: " "))
      // A work resource that is never overallocated, since it is an institution.
      xml.element("Type", 1)
      xml.element("IsNull", false)
      xml.element("Code", [resource.party.text, resource.body?.text].compactMap { $0 }.joined(separator: "/"))
      xml.element("Group", party)
      xml.element("MaxUnits", "1000.00")
    }
  }

  /// The remarks on what the file cannot express, and how it is written instead.
  var remarks: [ExportRemark] {
    var causes: [ExportRemark.Cause: Int] = [:]
    var bounded = 0
    var absent = ProjectAbsences()
    for (roadmap, place) in steps {
      switch placements[reference(roadmap, place)] {
      case .byHand(let cause, _, _): causes[cause, default: 0] += 1
      case .notBefore: bounded += 1
      case .automatic, nil: break
      }
      absent.count(source.schedule.roadmaps[roadmap].steps[place], in: source.schedule.roadmaps[roadmap].id) { uids[$0] != nil }
    }
    for roadmap in source.roadmaps {
      if let whole = source.workspace[source.schedule.roadmaps[roadmap].id] { absent.count(whole) }
    }
    return (causes.isEmpty ? [] : [.byHand(causes)]) + (bounded == 0 ? [] : [.notBefore(bounded)])
      + (absent.parts.isEmpty ? [] : [.absent(absent.parts)])
  }

  private func writeAssignments(_ xml: inout XMLText) {
    var uid = 0
    let places = Dictionary(resources.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for (index, task) in tasks.enumerated() {
      guard case .step(let roadmap, let place) = task.what else { continue }
      for owner in source.schedule.roadmaps[roadmap].steps[place].owners {
        for body in owner.bodies.isEmpty ? [nil] : owner.bodies.map(Optional.some) {
          guard let resource = places[Resource(party: owner.party, body: body)] else { continue }
          uid += 1
          xml.element("Assignment") { xml in
            xml.element("UID", uid)
            xml.element("TaskUID", index + 1)
            xml.element("ResourceUID", resource)
            xml.element("Units", "1.00")
          }
        }
      }
    }
  }
}
