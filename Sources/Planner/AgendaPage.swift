import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// What has to happen when, by the week that it falls into.
extension Session {
  func agendaRows(of own: Roadmap.ID?) -> [Row] {
    let found = matches(in: roadmapsListed(own))
    let source = ViewSource(workspace, schedule, wording, roadmaps: roadmapsListed(own)) { roadmap, step in
      found?[roadmap]?[step] ?? true
    }
    var rows: [Row] = []
    var heading: String?
    for appointment in source.appointments() {
      let wanted = wording.agendaHeading(appointment.day, today: document.today)
      if wanted != heading { rows.append(.heading(wanted)) }
      heading = wanted
      let reason: StepEntry.Reason =
        switch appointment.kind {
        case .deadline: .deadline
        case .agreed: .agreed
        case .event: .event
        case .milestone: .milestone
        }
      let reference = StepReference(
        workspace.roadmaps[appointment.roadmap].id, workspace.roadmaps[appointment.roadmap].steps[appointment.step].id)
      rows.append(
        .entry(
          StepEntry(roadmap: appointment.roadmap, step: appointment.step, reference: reference, reason: reason, day: appointment.day)))
    }
    return rows
  }

  func drawAgenda(_ layout: PageLayout, _ frame: inout Frame) {
    if let detail = layout.detail { drawDetail(detail, &frame) }
    let width = layout.list.width
    let dayX = 4
    let corridorX = 21
    let corridorWidth = page.roadmap == nil ? min(30, max(12, width / 5)) : 0
    let titleX = corridorX + (corridorWidth > 0 ? corridorWidth + 1 : 0)
    frame.put(wording.columnDay, x: dayX, y: layout.heads.y, .tableHead)
    if corridorWidth > 0 { frame.put(wording.columnRoadmap, x: corridorX, y: layout.heads.y, .tableHead, width: corridorWidth) }
    frame.put(wording.columnStep, x: titleX, y: layout.heads.y, .tableHead)
    for (index, row, y) in visibleRows {
      switch row {
      case .heading(let text): drawHeading(text, y, width, &frame)
      case .entry(let entry):
        let step = workspace.roadmaps[entry.roadmap].steps[entry.step]
        let health = schedule.health(roadmap: entry.roadmap, step: entry.step)
        let day = entry.day ?? document.today
        frame.put(glyph(health), x: 2, y: y, role(health))
        let isWorkedOut = entry.reason == .event || entry.reason == .milestone
        let isEstimated = isWorkedOut && schedule.dates(roadmap: entry.roadmap, step: entry.step).isEstimated
        frame.put(
          "\(isEstimated ? glyphs.estimated : "")\(wording.weekday(day)) \(due(day))", x: dayX, y: y, .text, width: corridorX - dayX - 1)
        frame.put(corridor(of: entry), x: corridorX, y: y, .dim, width: corridorWidth)
        let when = wording.distance(to: day, from: document.today)
        let end = width - TextWidth.columns(when) - 1
        let milestone = step.kind == .milestone ? "\(glyphs.milestone) " : ""
        frame.put(milestone + wording.text(step.title), x: titleX, y: y, .text, width: max(0, end - titleX - 1))
        frame.put(when, x: end, y: y, day < document.today ? .late : .dim)
        drawMark(entry.reference, x: 1, Rect(x: 0, y: y, width: width, height: 1), &frame)
        mark(index, Rect(x: 0, y: y, width: width, height: 1), name: titleX..<max(titleX, end - 1), &frame)
      default: continue
      }
    }
  }
}
