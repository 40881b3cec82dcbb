import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of dated steps: deadlines, agreed days, events and milestones, by week.
struct AgendaPage: StepListModel {
  let roadmap: Roadmap.ID?

  var kind: Page.Kind { .agenda }
  var command: CommandName { .agenda }

  func rows(in session: Session) -> [Row] { session.agendaRows(of: roadmap) }
  func draw(in session: Session, _ layout: PageLayout, _ frame: inout Frame) { session.drawAgenda(layout, &frame) }
  func emptyText(in session: Session) -> String { session.wording.nothingDue }
}

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
      rows.append(datedRow(of: appointment))
    }
    return rows
  }

  func drawAgenda(_ layout: PageLayout, _ frame: inout Frame) {
    drawEntries(layout, heads: [(EntryColumns.first + 2, wording.columnDay)], &frame) { entry, y, columns, frame in
      drawDate(of: entry, y, columns, &frame)
    }
  }

  /// Draws the day of a dated step and the sign of its health, and returns how far away the day is.
  func drawDate(of entry: StepEntry, _ y: Int, _ columns: EntryColumns, _ frame: inout Frame) -> (words: String, role: Role) {
    let dayX = EntryColumns.first + 2
    let health = schedule.health(roadmap: entry.roadmap, step: entry.step)
    frame.put(glyph(health), x: EntryColumns.first, y: y, role(health))
    let day = entry.day ?? document.today
    let origin: DayOrigin =
      switch entry.reason {
      case .event, .milestone: .forecast
      case .agreed: .agreed
      case .deadline, .waiting, .critical, .found, .card: .set
      }
    let isEstimated = schedule.dates(roadmap: entry.roadmap, step: entry.step).isEstimated
    let sign = contestedSigns(of: entry).day
    let room = columns.roadmap.lowerBound - dayX - 1
    let short = due(day, origin, isEstimated: isEstimated, contested: sign)
    // Where the column is narrow, the weekday is left out so that the date is never cut.
    let text = marked("\(wording.weekday(day)) \(due(day))", origin, isEstimated: isEstimated, contested: sign)
    frame.put(TextWidth.columns(text) <= room ? text : short, x: dayX, y: y, sign.isEmpty ? .text : .warning, width: room)
    return (wording.distance(to: day, from: document.today), day < document.today ? .late : .dim)
  }
}
