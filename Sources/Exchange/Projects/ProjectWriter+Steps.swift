import RoadmapEngine
import StatusViews
import Wording

/// The tasks of steps.
extension ProjectWriter {
  /// Writes the elements of the task of a step, in the order that the format requires.
  func writeStep(_ roadmap: Int, _ index: Int, _ task: ProjectTask, _ xml: inout XMLText) {
    let whole = source.schedule.roadmaps[roadmap]
    let step = whole.steps[index]
    let placement = placements[reference(roadmap, index)] ?? .automatic
    var isByHand = false
    if case .byHand = placement { isByHand = true }
    writeHead(
      wording.name(step.title), task, isActive: step.status != .dropped, isByHand: isByHand, wbs: ProjectFacts.wbs(of: step), &xml)
    writeDates(of: step, source.schedule.dates(roadmap: roadmap, step: index), isByHand, task, &xml)
    if !task.isSummary {
      xml.element("RemainingDuration", Self.duration(step.isFinished ? 0 : source.schedule.daysLeft(roadmap: roadmap, step: index)))
    }
    writeConstraint(of: step, placement, calendar: calendars.uid(roadmap: roadmap, step: index, source) ?? -1, &xml)
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
      write(link, to: uid, &xml)
    }
    write(.step, reference(roadmap, index).description, &xml)
    if let deliverable = step.deliverable { write(.deliverable, wording.name(deliverable), &xml) }
    if let placed = placement.field(for: step) { write(.placed, placed, &xml) }
  }

  /// Writes planned and actual dates, the duration and the percentage.
  private func writeDates(of step: Step, _ dates: StepDates, _ isByHand: Bool, _ task: ProjectTask, _ xml: inout XMLText) {
    let status = ProjectStatus(of: step)
    let isMilestone = step.kind == .milestone
    // A milestone without duration is reached at the end of the day.
    let morning = isMilestone && step.workingDays == 0 ? "T17:00:00" : "T08:00:00"
    let start = dates.start.map { "\($0)\(morning)" }
    let finish = dates.finish.map { "\($0)T17:00:00" }
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
  }

  private func writeConstraint(of step: Step, _ placement: ProjectPlacement, calendar: Int, _ xml: inout XMLText) {
    if let on = step.on {
      let isMilestone = step.kind == .milestone
      // The constraint is "must start on"; for a milestone "must finish on".
      xml.element("ConstraintType", isMilestone ? 3 : 2)
      xml.element("CalendarUID", calendar)
      xml.element("ConstraintDate", isMilestone ? "\(on)T17:00:00" : "\(on)T08:00:00")
      return
    }
    // The constraint is "as soon as possible" or "start no earlier than".
    let bound: Day? =
      switch placement {
      case .automatic: step.notBefore
      case .notBefore(let day): day
      case .byHand: nil
      }
    xml.element("ConstraintType", bound == nil ? 0 : 4)
    xml.element("CalendarUID", calendar)
    xml.element("ConstraintDate", bound.map { "\($0)T08:00:00" })
  }

  private func write(_ link: Link, to uid: Int, _ xml: inout XMLText) {
    xml.element("PredecessorLink") { xml in
      xml.element("PredecessorUID", uid)
      xml.element("Type", ProjectLink.number(of: link.kind))
      xml.element("CrossProject", false)
      xml.element("LinkLag", ProjectLink.tenths(link))
      // 7 means days, 8 elapsed days.
      xml.element("LagFormat", link.unit == .workingDays ? 7 : 8)
    }
  }

  /// Writes the value of a custom field.
  func write(_ field: ProjectField, _ value: String, _ xml: inout XMLText) {
    xml.element("ExtendedAttribute") { xml in
      xml.element("FieldID", field.rawValue)
      xml.element("Value", value)
    }
  }

  private static func duration(_ days: Int) -> String { "PT\(days * 8)H0M0S" }
}
