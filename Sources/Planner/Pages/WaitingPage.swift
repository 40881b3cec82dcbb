import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of open waits by the party that is waited for, the longest first.
struct WaitingPage: StepListModel {
  let roadmap: Roadmap.ID?

  var kind: Page.Kind { .waiting }
  var command: CommandName { .waiting }

  func rows(in session: Session) -> [Row] { session.waitingRows(of: roadmap) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawWaiting(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.nobodyWaits }
}

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

  private func waits(of entry: StepEntry) -> [Waiting] {
    let steps = workspace.roadmaps[entry.roadmap].steps
    return steps.span[entry.step].waiting
  }

  func drawWaiting(_ layout: PageLayout, _ frame: inout Frame) {
    let (ageX, sinceX) = (EntryColumns.first, EntryColumns.first + 8)
    drawEntries(layout, heads: [(ageX, wording.columnDays), (sinceX, wording.columnSince)], &frame) { entry, y, columns, frame in
      guard case .waiting(let party, let since) = entry.reason,
        let waiting = waits(of: entry).first(where: { $0.on == party && $0.since == since && !$0.isOver })
      else { return nil }
      let age = schedule.age(of: waiting)
      frame.put(wording.workingDays(age), x: ageX, y: y, age > Health.longWait ? .risk : .text, width: sinceX - ageX - 1)
      let sign = contestedSigns(of: entry).day
      frame.put(sign + due(since), x: sinceX, y: y, sign.isEmpty ? .dim : .warning, width: columns.roadmap.lowerBound - sinceX - 1)
      let reminded = waiting.reminders.last.map { wording.reminded(waiting.reminders.count, last: due($0)) }
      return (reminded ?? wording.word(waiting.purpose), .dim)
    }
  }
}
