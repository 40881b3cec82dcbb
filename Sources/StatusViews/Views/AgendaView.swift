import RoadmapEngine
import Wording

/// The view `agenda`: deadlines, agreed days, events and milestones of unfinished steps, by day.
extension ViewSource {
  func agenda() -> Report {
    let columns = agendaColumns
    var sections: [Report.Section] = []
    let appointments = appointments()
    let rows = appointments.mapOnAllCores { agendaRow($0) }
    for (appointment, row) in zip(appointments, rows) {
      let heading =
        appointment.day < today ? wording.overdue : wording.monthAndYear(appointment.day)
      if sections.last?.heading.title != heading { sections.append(Report.Section(heading, columns: columns, rows: [])) }
      sections[sections.count - 1].rows.append(row)
    }
    if sections.isEmpty { sections = [Report.Section("", columns: columns, rows: [], empty: wording.nothingDue)] }
    return Report(
      .agenda, title: wording.title(of: .agenda), facts: [wording.text(workspace.title), wording.stateAt(today)], sections: sections,
      notes: [wording.healthLegend])
  }

  /// The columns of a table of appointments.
  var agendaColumns: [Report.Column] {
    [
      Report.Column("day", wording.columnDay), Report.Column("what", wording.columnWhat),
      Report.Column("step", wording.columnStep, .flexible),
      Report.Column("roadmap", wording.columnParties), Report.Column("owners", wording.columnOwners, .optional(2)),
      Report.Column("in", wording.columnDistance), Report.Column("state", wording.columnState),
    ]
  }

  /// Returns the cell of the day of an appointment, marked if the day is computed or agreed.
  func dayCell(_ appointment: Appointment, _ text: String) -> Report.Cell {
    let isComputed = appointment.kind == .event || appointment.kind == .milestone
    let isEstimated = isComputed && schedule.dates(roadmap: appointment.roadmap, step: appointment.step).isEstimated
    let cell = dayCell(appointment.day, text, isEstimated: isEstimated, isComputed: isComputed)
    return appointment.kind == .agreed ? cell.marked(.agreed) : cell
  }

  /// Returns the row of an appointment.
  func agendaRow(_ appointment: Appointment) -> Report.Row {
    let (roadmap, index) = (appointment.roadmap, appointment.step)
    let step = step(roadmap, index)
    // A past day is not under the heading of its month, so it needs its year if that is not this year.
    let isPlain = appointment.day >= today || appointment.day.year == today.year
    let date = isPlain ? wording.shortDate(appointment.day) : wording.date(appointment.day)
    let text = "\(wording.weekday(appointment.day)) \(date)"
    return Report.Row(
      [
        dayCell(appointment, text),
        Report.Cell(wording.word(appointment.kind)), Report.Cell(wording.text(step.title)), Report.Cell(parties(of: roadmap)),
        owners(step),
        Report.Cell(.number(appointment.day.days(since: today)), wording.distance(to: appointment.day, from: today)),
        Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
      ], step: reference(roadmap, index))
  }
}

extension Wording {
  /// Returns the word for a kind of appointment.
  package func word(_ kind: ViewSource.Appointment.Kind) -> String {
    switch kind {
    case .deadline: deadlineWord
    case .agreed: agreedDay
    case .event: word(Step.Kind.event)
    case .milestone: word(Step.Kind.milestone)
    }
  }
}
