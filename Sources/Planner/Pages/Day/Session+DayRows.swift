import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The rows of the page of the day, and how they are drawn.
extension Session {
  func dayRows() -> [Row] {
    let roadmaps = roadmapsListed(nil)
    let found = matches(in: roadmaps)
    var source = ViewSource(workspace, schedule, wording, roadmaps: roadmaps) { roadmap, step in found?[roadmap]?[step] ?? true }
    if filter.isEmpty { source.turns = files.exchanges.exchanges?.turns ?? [] }
    let day = source.openingDay(of: document.scribe.author.party, memories.news)
    var rows: [Row] = []
    func add(_ heading: String, _ found: [Row]) {
      if !found.isEmpty { rows += [.heading(wording.counted(heading, found.count))] + found }
    }
    add(wording.overdue, day.overdue.map { datedRow(of: $0) })
    add(wording.todayHeading, day.today.map { datedRow(of: $0) })
    add(wording.waitsForUs(nil), day.own.map { waitRows(of: $0) } ?? [])
    for turn in day.waitedFor {
      let party = wording.party(turn.party, in: workspace)
      add(day.party == nil ? party : "\(wording.weWaitFor(nil))\(wording.colon)\(party)", waitRows(of: turn))
    }
    add(wording.changed(day.news, today: document.today), day.news.records.map { .own(id: "act \($0.id) \($0.at)", $0) })
    add(wording.inTheNext(days: day.days), day.next.map { datedRow(of: $0) })
    return rows
  }

  /// Returns the row of a date in a list.
  func datedRow(of appointment: ViewSource.Appointment) -> Row {
    let reason: StepEntry.Reason =
      switch appointment.kind {
      case .deadline: .deadline
      case .agreed: .agreed
      case .event: .event
      case .milestone: .milestone
      }
    let whole = workspace.roadmaps[appointment.roadmap]
    return .entry(
      StepEntry(
        roadmap: appointment.roadmap, step: appointment.step, reference: StepReference(whole.id, whole.steps[appointment.step].id),
        reason: reason, day: appointment.day))
  }

  /// Returns the rows of what one party is waited for.
  func waitRows(of turn: OpeningDay.Turn) -> [Row] { waitRows(turn.party, turn.turns, turn.waits) }

  /// Returns the rows of what one party is waited for.
  func waitRows(_ party: Party.ID, _ turns: [ExchangeTurn], _ waits: [ViewSource.Wait]) -> [Row] {
    turns.map { .own(id: "\($0.asker) \($0.party)", $0) }
      + waits.map { wait in
        let whole = workspace.roadmaps[wait.roadmap]
        return .entry(
          StepEntry(
            roadmap: wait.roadmap, step: wait.step, reference: StepReference(whole.id, whole.steps[wait.step].id),
            reason: .waiting(party, since: wait.waiting.since), day: wait.waiting.since))
      }
  }

  func drawDay(_ layout: PageLayout, _ frame: inout Frame) {
    drawEntries(layout, heads: [(EntryColumns.first, wording.columnWhen)], &frame) { entry, y, columns, frame in
      if case .waiting = entry.reason { drawWait(of: entry, y, columns, &frame) } else { drawDate(of: entry, y, columns, &frame) }
    }
    drawTurns(layout, &frame)
    let columns = EntryColumns(width: layout.list.width, namesRoadmaps: true)
    for (index, row, y) in visibleRows {
      guard case .own(_, let record as ChangeRecord) = row else { continue }
      let room = columns.roadmap.lowerBound - EntryColumns.first - 1
      frame.put(moment(of: record, within: room), x: EntryColumns.first, y: y, .dim, width: room)
      frame.put(wording.who(record), x: columns.roadmap.lowerBound, y: y, .dim, width: columns.roadmap.count)
      frame.put(wording.act(record, in: workspace), x: columns.title, y: y, .text, width: columns.width - columns.title - 1)
      mark(index, Rect(x: 0, y: y, width: columns.width, height: 1), name: columns.title..<columns.width - 1, &frame)
    }
  }

  /// Returns when an act was made. The weekday is left out where there is no room for it, so that the time is never cut.
  private func moment(of record: ChangeRecord, within room: Int) -> String {
    let moment = wording.moment(record.at, memories.news.zone, today: document.today)
    guard TextWidth.columns(moment) > room else { return moment }
    return wording.moment(record.at, memories.news.zone, today: document.today, namesWeekday: false)
  }

  /// Returns an act in full: who, what, when and why.
  func told(_ record: ChangeRecord) -> String {
    let reason = record.change.reason.isEmpty ? "" : " (\(record.change.reason))"
    let moment = wording.moment(record.at, memories.news.zone, today: document.today)
    return [wording.who(record), wording.act(record, in: workspace) + reason, moment].filter { !$0.isEmpty }
      .joined(separator: " \(glyphs.separator) ")
  }
}
