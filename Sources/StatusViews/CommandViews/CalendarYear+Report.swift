import RoadmapEngine
import Wording

/// The year as a report.
extension CalendarYear {
  package var report: Report {
    let who = parties.map { wording.name($0.name) }.joined(separator: wording.comma)
    return Report(
      nil, title: wording.calendarTitle(id, year: year),
      facts: [who, wording.workingDays(workingDays, of: all.count)].filter { !$0.isEmpty },
      sections: [weekendSection, specialSection], notes: notes)
  }

  private var weekendSection: Report.Section {
    Report.Section(
      wording.headingWeekend,
      columns: [
        Report.Column("from", wording.columnFrom), Report.Column("days", wording.columnDays),
        Report.Column("source", wording.labelSource, .flexible),
      ],
      rows: weekends.map { weekend in
        let from = weekend.from == .first ? "–" : wording.date(weekend.from)
        return Report.Row([
          Report.Cell(.day(weekend.from), from), Report.Cell(wording.weekdays(weekend.days)), Report.Cell(weekend.source, .dim),
        ])
      }, empty: wording.weekdays([]))
  }

  private var specialSection: Report.Section {
    Report.Section(
      wording.headingDaysOff,
      columns: [
        Report.Column("day", wording.columnDay), Report.Column("name", wording.columnName, .flexible),
        Report.Column("certainty", wording.columnCertainty), Report.Column("source", wording.labelSource, .flexible),
      ], rows: specialDays.map(row), empty: wording.noDaysOff)
  }

  private var notes: [String] {
    var notes: [String] = []
    if !ramadans.isEmpty { notes.append(wording.ramadan(ramadans)) }
    if specialDays.contains(where: { $0.certainty == .estimated }) { notes.append(wording.estimateLegend) }
    return notes + problems.map { wording.problem($0).line }
  }

  private func row(_ special: SpecialDay) -> Report.Row {
    let (name, source) = words(special)
    let tone: Report.Tone = special.isWeekend && !special.works ? .dim : .plain
    return Report.Row([
      Report.Cell(
        .day(special.day), "\(wording.weekday(special.day)) \(wording.shortDate(special.day))", tone,
        marks: special.certainty == .estimated ? .estimated : []),
      Report.Cell(name, tone),
      Report.Cell(special.certainty.map { wording.word($0) } ?? wording.decided, tone),
      Report.Cell(source, .dim),
    ])
  }
}
