import RoadmapEngine
import Wording

/// The opening day on paper: what `jalon due` prints.
package struct DueView: ReportView, Sendable {
  let source: ViewSource
  let day: OpeningDay

  package init(_ source: ViewSource, _ day: OpeningDay) {
    self.source = source
    self.day = day
  }

  private var wording: Wording { source.wording }

  package var name: String { "due" }

  package var report: Report {
    let sections = dateSections + waitSections + newsSections
    return Report(
      nil, title: wording.dueTitle, facts: [wording.text(source.workspace.title), wording.stateAt(source.today)],
      sections: sections.isEmpty
        ? [Report.Section("", columns: source.agendaColumns, rows: [], empty: wording.nothingToTell(day.news.since, days: day.days))]
        : sections,
      notes: dateSections.isEmpty ? [] : [wording.healthLegend])
  }

  private var dateSections: [Report.Section] {
    let parts = [
      (wording.overdue, day.overdue), (wording.todayHeading, day.today), (wording.inTheNext(days: day.days), day.next),
    ]
    return parts.filter { !$0.1.isEmpty }.map { heading, dates in
      Report.Section(
        wording.counted(heading, dates.count), columns: source.agendaColumns, rows: dates.mapOnAllCores { source.agendaRow($0) })
    }
  }

  private var waitSections: [Report.Section] {
    var sections: [Report.Section] = []
    func add(_ heading: String, _ turns: [OpeningDay.Turn], namesParties: Bool) {
      guard !turns.isEmpty else { return }
      let rows = turns.flatMap { turn -> [Report.Row] in
        let heading = Report.Row(group: Report.Heading(wording.counted(source.name(of: turn.party), turn.count)))
        return (namesParties ? [heading] : []) + turn.turns.map { source.turnRow($0) }
          + turn.waits.map { source.waitingRow($0, turn.party) }
      }
      let count = turns.reduce(0) { $0 + $1.count }
      sections.append(Report.Section(wording.counted(heading, count), columns: source.waitingColumns, rows: rows))
    }
    let party = day.party == source.home ? nil : day.party.map { source.name(of: $0) }
    add(day.party == nil ? wording.openWaits : wording.weWaitFor(party), day.waitedFor, namesParties: true)
    add(wording.waitsForUs(party), day.own.map { [$0] } ?? [], namesParties: false)
    return sections
  }

  private var newsSections: [Report.Section] {
    guard !day.news.records.isEmpty else { return [] }
    let columns = [
      Report.Column("at", wording.columnWhen), Report.Column("by", wording.columnWho, .optional(1)),
      Report.Column("summary", wording.columnAct, .flexible), Report.Column("reason", wording.labelReason, .optional(2)),
    ]
    let rows = day.news.records.map { record in
      Report.Row(
        [
          Report.Cell(wording.moment(record.at, day.news.zone, today: source.today), .dim), Report.Cell(wording.who(record)),
          Report.Cell(wording.act(record, in: source.workspace)), Report.Cell(record.change.reason),
        ], step: record.step(in: source.workspace))
    }
    let heading = wording.changed(day.news, today: source.today)
    return [Report.Section(wording.counted(heading, rows.count), columns: columns, rows: rows)]
  }
}
