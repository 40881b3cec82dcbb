import RoadmapEngine
import Wording

/// What has to happen when: deadlines, agreed days, events and milestones of unfinished steps, by day.
extension ViewSource {
  /// One date of one step.
  package struct Appointment: Sendable {
    /// Why a date stands in the agenda.
    package enum Kind: Sendable { case deadline, agreed, event, milestone }

    package let day: Day
    package let kind: Kind
    package let roadmap: Int
    package let step: Int
  }

  func agenda() -> Report {
    let columns = [
      Report.Column("day", wording.columnDay), Report.Column("what", wording.columnWhat),
      Report.Column("step", wording.columnStep, .flexible),
      Report.Column("roadmap", wording.columnParties), Report.Column("owners", wording.columnOwners, .optional(2)),
      Report.Column("in", wording.columnWhen), Report.Column("state", wording.columnState),
    ]
    var sections: [Report.Section] = []
    let appointments = appointments()
    let rows = appointments.mapOnAllCores { agendaRow($0) }
    for (appointment, row) in zip(appointments, rows) {
      let heading =
        appointment.day < today ? wording.heading(.late) : wording.monthAndYear(appointment.day)
      if sections.last?.heading.title != heading { sections.append(Report.Section(heading, columns: columns, rows: [])) }
      sections[sections.count - 1].rows.append(row)
    }
    if sections.isEmpty { sections = [Report.Section("", columns: columns, rows: [], empty: wording.nothingDue)] }
    return Report(
      .agenda, title: wording.text(workspace.title), facts: [wording.stateAt(today)], sections: sections, notes: [wording.healthLegend])
  }

  /// Every date of every shown unfinished step, the earliest first.
  package func appointments() -> [Appointment] {
    var found: [Appointment] = []
    for roadmap in roadmaps {
      let all = workspace.roadmaps[roadmap].steps
      // As in `longestWait`, no step is copied.
      let span = all.span
      for place in steps(of: roadmap) where !span[place].status.isOver {
        func add(_ day: Day, _ kind: Appointment.Kind) { found.append(Appointment(day: day, kind: kind, roadmap: roadmap, step: place)) }
        let (deadline, kind) = (span[place].deadline, span[place].kind)
        if let deadline { add(deadline, .deadline) }
        if let on = span[place].on {
          add(on, .agreed)
        } else if kind != .task, let day = next(roadmap, place, isStarted: span[place].status == .active), day != deadline {
          add(day, kind == .event ? .event : .milestone)
        }
      }
    }
    return found.sorted { ($0.day, $0.roadmap, $0.step) < ($1.day, $1.roadmap, $1.step) }
  }

  /// When a step happens next: its start, or, once it has begun, its finish.
  private func next(_ roadmap: Int, _ place: Int, isStarted: Bool) -> Day? {
    let dates = schedule.dates(roadmap: roadmap, step: place)
    return isStarted ? dates.finish : dates.start
  }

  /// Makes a cell of the day of an appointment, with marks if the day is computed.
  func dayCell(_ appointment: Appointment, _ text: String) -> Report.Cell {
    let isComputed = appointment.kind == .event || appointment.kind == .milestone
    let isEstimated = isComputed && schedule.dates(roadmap: appointment.roadmap, step: appointment.step).isEstimated
    return dayCell(appointment.day, text, isEstimated: isEstimated, isWorkedOut: isComputed)
  }

  private func agendaRow(_ appointment: Appointment) -> Report.Row {
    let (roadmap, place) = (appointment.roadmap, appointment.step)
    let step = step(roadmap, place)
    // A day that is past stands under no month.
    let isPlain = appointment.day >= today || appointment.day.year == today.year
    let date = isPlain ? wording.shortDate(appointment.day) : wording.date(appointment.day)
    let text = "\(wording.weekday(appointment.day)) \(date)"
    return Report.Row(
      [
        dayCell(appointment, text),
        Report.Cell(wording.word(appointment.kind)), Report.Cell(wording.text(step.title)), Report.Cell(parties(of: roadmap)),
        owners(step),
        Report.Cell(.number(appointment.day.days(since: today)), wording.distance(to: appointment.day, from: today)),
        Report.Cell(state: schedule.health(roadmap: roadmap, step: place)),
      ], step: reference(roadmap, place))
  }
}

extension Wording {
  /// Why something stands in the agenda.
  package func word(_ kind: ViewSource.Appointment.Kind) -> String {
    switch kind {
    case .deadline: deadlineWord
    case .agreed: agreedDay
    case .event: word(Step.Kind.event)
    case .milestone: word(Step.Kind.milestone)
    }
  }
}
