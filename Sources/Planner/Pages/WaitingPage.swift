import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of open waits by the party that is waited for, the longest first.
struct WaitingPage: StepListModel {
  let roadmap: Roadmap.ID?

  var kind: Page.Kind { .waiting }
  var command: CommandName { .waiting }
  var showsExchanges: Bool { true }

  func rows(in session: Session) -> [Row] { session.waitingRows(of: roadmap) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawWaiting(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.nobodyWaits }

  func status(of row: Row, in session: Session) -> String {
    guard case .own(_, let turn as ExchangeTurn) = row else { return session.status(of: row) }
    return session.wording.turn(turn, in: session.workspace)
  }

  /// Opens the step or, where a turn of an exchange is selected, what waits for the answer.
  func open(in session: inout Session) -> [Effect] {
    guard case .own(_, let turn as ExchangeTurn) = session.selectedRow else { return session.openSelected() }
    return session.open(turn)
  }
}

extension Session {
  func waitingRows(of own: Roadmap.ID?) -> [Row] {
    let roadmaps = roadmapsListed(own)
    let found = matches(in: roadmaps)
    var source = ViewSource(workspace, schedule, wording, roadmaps: roadmaps) { roadmap, step in found?[roadmap]?[step] ?? true }
    if filter.isEmpty { source.turns = files.exchanges.exchanges?.turns ?? [] }
    let waits = source.waits()
    return source.turns(beside: waits.map(\.party)).enumerated().flatMap { index, part -> [Row] in
      let (party, turns) = part
      let found = waits.indices.contains(index) ? waits[index].waits : []
      let steps = found.isEmpty ? "" : " · \(wording.stepCount(found.count))"
      return [.heading("\(wording.party(party, in: workspace))\(steps)")] + waitRows(party, turns, found)
    }
  }

  private func waits(of entry: StepEntry) -> [Waiting] {
    let steps = workspace.roadmaps[entry.roadmap].steps
    return steps.span[entry.step].waiting
  }

  func drawWaiting(_ layout: PageLayout, _ frame: inout Frame) {
    let (ageX, sinceX) = (EntryColumns.first, EntryColumns.first + 8)
    drawEntries(layout, heads: [(ageX, wording.columnAge), (sinceX, wording.columnSince)], &frame) { entry, y, columns, frame in
      drawWait(of: entry, y, columns, &frame)
    }
    drawTurns(layout, &frame)
  }

  /// Draws the age and the begin of an open wait, and returns what is waited for.
  func drawWait(of entry: StepEntry, _ y: Int, _ columns: EntryColumns, _ frame: inout Frame) -> (words: String, role: Role)? {
    let (ageX, sinceX) = (EntryColumns.first, EntryColumns.first + 8)
    guard case .waiting(let party, let since) = entry.reason,
      let waiting = waits(of: entry).first(where: { $0.on == party && $0.since == since && !$0.isOver })
    else { return nil }
    let age = schedule.age(of: waiting)
    frame.put(wording.waited(age), x: ageX, y: y, age > Health.longWait ? .risk : .text, width: sinceX - ageX - 1)
    let sign = contestedSigns(of: entry).day
    frame.put(sign + due(since), x: sinceX, y: y, sign.isEmpty ? .dim : .warning, width: columns.roadmap.lowerBound - sinceX - 1)
    let reminded = waiting.reminders.last.map { wording.reminded(waiting.reminders.count, last: due($0)) }
    return (reminded ?? wording.word(waiting.purpose), .dim)
  }

  /// Draws what parties are to answer in the exchange.
  func drawTurns(_ layout: PageLayout, _ frame: inout Frame) {
    let (ageX, sinceX) = (EntryColumns.first, EntryColumns.first + 8)
    let columns = EntryColumns(width: layout.list.width, namesRoadmaps: page.roadmap == nil)
    for (index, row, y) in visibleRows {
      guard case .own(_, let turn as ExchangeTurn) = row else { continue }
      let age = source.age(of: turn)
      frame.put(wording.waited(age), x: ageX, y: y, age > Health.longWait ? .risk : .text, width: sinceX - ageX - 1)
      frame.put(due(turn.since), x: sinceX, y: y, .dim, width: columns.roadmap.lowerBound - sinceX - 1)
      frame.put(wording.turn(turn, in: workspace), x: columns.title, y: y, .text, width: columns.width - columns.title - 1)
      mark(index, Rect(x: 0, y: y, width: columns.width, height: 1), name: columns.title..<columns.width - 1, &frame)
    }
  }
}
