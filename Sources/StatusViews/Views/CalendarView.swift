import RoadmapEngine
import Wording

/// The deadline calendar: month by month what is due and who meets, and on which days the parties rest.
extension ViewSource {
  /// A holiday of some parties, on one day or on several in a row.
  package struct Rest: Sendable {
    package let first: Day
    /// Included.
    package let last: Day
    /// In the reader's words.
    package let name: String
    package let parties: [Party.ID]
    package let isEstimated: Bool
  }

  /// So many days are shown at most, where none are given.
  private static let most = 366

  /// The days of the calendar: those asked for, else from today's month to that of the last date, a year at most.
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

  /// The holidays of the parties of the chosen roadmaps that fall on days that they would work, the earliest first.
  package func rests(in days: DayRange) -> [Rest] {
    let parties = inOrder(Array(Set(roadmaps.flatMap { schedule.roadmaps[$0].parties })))
    var open: [String: Rest] = [:]
    var found: [Rest] = []
    var day: Day? = days.first
    while let now = day, now <= days.last {
      var today: [String: (parties: [Party.ID], isEstimated: Bool)] = [:]
      var names: [String] = []
      for party in parties {
        guard let (name, isEstimated) = holiday(of: party, on: now) else { continue }
        if today[name] == nil { names.append(name) }
        today[name, default: ([], false)].parties.append(party)
        if isEstimated { today[name]?.isEstimated = true }
      }
      for name in names {
        guard let (resting, isEstimated) = today[name] else { continue }
        if let rest = open[name], rest.parties == resting, rest.last.adding(days: 1) == now {
          open[name] = Rest(
            first: rest.first, last: now, name: name, parties: resting, isEstimated: rest.isEstimated || isEstimated)
        } else {
          if let rest = open[name] { found.append(rest) }
          open[name] = Rest(first: now, last: now, name: name, parties: resting, isEstimated: isEstimated)
        }
      }
      day = now.adding(days: 1)
    }
    found += open.values
    return found.sorted { ($0.first, $0.name) < ($1.first, $1.name) }
  }

  private func holiday(of party: Party.ID, on day: Day) -> (name: String, isEstimated: Bool)? {
    let calendar = schedule.calendars.days(of: party)
    switch calendar.reasonOff(day) {
    case nil, .weekend?: return nil
    case .holiday(let holiday)?: return (wording.name(holiday), calendar.holidays(on: day).allSatisfy(\.isEstimated))
    case .correction(let correction)?:
      let name = correction.name.map { wording.name($0) } ?? calendar.holidays(on: day).first.map { wording.name($0) }
      return (name ?? wording.dayOff(.correction(correction)), false)
    }
  }

  private func calendarRow(_ appointment: Appointment) -> Report.Row {
    let step = step(appointment.roadmap, appointment.step)
    let text = "\(wording.weekday(appointment.day)) \(wording.shortDate(appointment.day))"
    return Report.Row(
      [
        dayCell(appointment, text), Report.Cell(wording.word(appointment.kind)),
        titleCell(step), owners(step),
        Report.Cell(state: schedule.health(roadmap: appointment.roadmap, step: appointment.step)),
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
