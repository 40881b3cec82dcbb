import RoadmapEngine
import Wording

/// The view `calendar`: deadlines, meetings and the days off of the parties, month by month.
extension ViewSource {
  /// The most days that are shown if the reader gives none.
  private static let most = 366

  /// The days of the calendar. They are the chosen ones, or else whole months from today's to that of the last date, within a year.
  package var calendarDays: DayRange {
    if let period { return period }
    let first = Day(year: today.year, month: today.month, day: 1) ?? today
    let last = min(appointments().map(\.day).max() ?? today, first.adding(days: ViewSource.most - 1) ?? today)
    let end = max(last, today)
    return DayRange(first, Day(year: end.year, month: end.month, day: Day.length(ofMonth: end.month, year: end.year)) ?? end)
  }

  func calendar() -> Report {
    let days = calendarDays
    let columns = [
      Report.Column("day", wording.columnDay), Report.Column("what", wording.columnWhat),
      Report.Column("title", wording.columnStep, .flexible), Report.Column("who", wording.columnWho, .flexible),
      Report.Column("health", wording.columnState),
    ]
    let rows =
      appointments().filter { days.first <= $0.day && $0.day <= days.last }.map { ($0.day, calendarRow($0)) }
      + rests(in: days).map { ($0.first, calendarRow($0)) } + ramadanRows(in: days)
    let ordered = rows.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    var sections: [Report.Section] = []
    for (day, row) in ordered {
      let month = wording.monthAndYear(day)
      if sections.last?.heading.title != month { sections.append(Report.Section(month, columns: columns, rows: [])) }
      sections[sections.count - 1].rows.append(row)
    }
    if sections.isEmpty { sections = [Report.Section("", columns: columns, rows: [], empty: wording.nothingDue)] }
    return Report(
      .calendar, title: wording.deadlineCalendar(days.first, days.last),
      facts: [wording.text(workspace.title), wording.stateAt(today)], sections: sections, notes: [wording.healthLegend])
  }

  private func calendarRow(_ appointment: Appointment) -> Report.Row {
    let step = step(appointment.roadmap, appointment.step)
    let text = "\(wording.weekday(appointment.day)) \(wording.shortDate(appointment.day))"
    return Report.Row(
      [
        dayCell(appointment, text), Report.Cell(wording.word(appointment.kind)),
        titleCell(step), owners(step),
        Report.Cell(state: schedule.health(roadmap: appointment.roadmap, step: appointment.step), in: wording),
      ], step: reference(appointment.roadmap, appointment.step))
  }

  private func calendarRow(_ rest: Rest) -> Report.Row {
    let first = "\(wording.weekday(rest.first)) \(wording.shortDate(rest.first))"
    let last = rest.first == rest.last ? "" : " – \(wording.shortDate(rest.last))"
    return Report.Row([
      dayCell(rest.first, first + last, isEstimated: rest.isEstimated, .dim), Report.Cell(wording.dayOffState, .dim),
      Report.Cell(rest.name, .dim), Report.Cell(rest.parties.map(\.text).joined(separator: wording.comma), .dim), Report.Cell("", .dim),
    ])
  }

  private func ramadanRows(in days: DayRange) -> [(Day, Report.Row)] {
    HijriCalendar.ramadans(from: days.first, to: days.last).map { month in
      let first = max(month.first, days.first)
      return (
        first,
        Report.Row([
          dayCell(first, "\(wording.shortDate(month.first)) – \(wording.shortDate(month.last))", isEstimated: true, .dim),
          Report.Cell("", .dim), Report.Cell(wording.ramadan, .dim), Report.Cell("", .dim), Report.Cell("", .dim),
        ])
      )
    }
  }
}
