import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Whose turn it is, and since when: open waits by the party that has the ball, the longest first.
extension Session {
  func waitingRows(of own: Roadmap.ID?) -> [Row] {
    let roadmaps = roadmapsListed(own)
    let found = matches(in: roadmaps)
    let source = ViewSource(workspace, schedule, wording, roadmaps: roadmaps) { roadmap, step in found?[roadmap]?[step] ?? true }
    return source.waits().flatMap { party, waits in
      [.heading("\(wording.party(party, in: workspace)) · \(wording.stepCount(waits.count))")]
        + waits.map { wait in
          let whole = workspace.roadmaps[wait.roadmap]
          return .entry(
            StepEntry(
              roadmap: wait.roadmap, step: wait.step, reference: StepReference(whole.id, whole.steps[wait.step].id),
              reason: .waiting(party, since: wait.waiting.since), day: wait.waiting.since))
        }
    }
  }

  func drawWaiting(_ layout: PageLayout, _ frame: inout Frame) {
    if let detail = layout.detail { drawDetail(detail, &frame) }
    let width = layout.list.width
    let ageX = 2
    let sinceX = 10
    let corridorX = 21
    let corridorWidth = page.roadmap == nil ? min(30, max(12, width / 5)) : 0
    let titleX = corridorX + (corridorWidth > 0 ? corridorWidth + 1 : 0)
    frame.put(wording.columnDays, x: ageX, y: layout.heads.y, .tableHead, width: 7)
    frame.put(wording.columnSince, x: sinceX, y: layout.heads.y, .tableHead, width: 10)
    if corridorWidth > 0 { frame.put(wording.columnRoadmap, x: corridorX, y: layout.heads.y, .tableHead, width: corridorWidth) }
    frame.put(wording.columnStep, x: titleX, y: layout.heads.y, .tableHead)
    for (index, row, y) in visibleRows {
      switch row {
      case .heading(let text): drawHeading(text, y, width, &frame)
      case .entry(let entry):
        let step = workspace.roadmaps[entry.roadmap].steps[entry.step]
        guard case .waiting(let party, let since) = entry.reason,
          let waiting = step.waiting.first(where: { $0.on == party && $0.since == since && !$0.isOver })
        else { continue }
        let age = schedule.age(of: waiting)
        frame.put(wording.workingDays(age), x: ageX, y: y, age > Health.longWait ? .risk : .text, width: sinceX - ageX - 1)
        frame.put(due(since), x: sinceX, y: y, .dim, width: corridorX - sinceX - 1)
        frame.put(corridor(of: entry), x: corridorX, y: y, .dim, width: corridorWidth)
        let reminded = waiting.reminders.last.map { wording.reminded(waiting.reminders.count, last: due($0)) } ?? ""
        let what = reminded.isEmpty ? wording.word(waiting.purpose) : reminded
        let end = width - TextWidth.columns(what) - 1
        frame.put(wording.text(step.title), x: titleX, y: y, .text, width: max(0, end - titleX - 1))
        frame.put(what, x: end, y: y, .dim)
        drawMark(entry.reference, x: 1, Rect(x: 0, y: y, width: width, height: 1), &frame)
        mark(index, Rect(x: 0, y: y, width: width, height: 1), name: titleX..<max(titleX, end - 1), &frame)
      default: continue
      }
    }
  }
}
