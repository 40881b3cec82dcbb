import RoadmapEngine
import Wording

/// What was done, the latest act first.
package struct HistoryView: Sendable {
  let source: ViewSource
  let records: [ChangeRecord]
  let step: StepReference?

  /// - Parameters:
  ///   - records: oldest first.
  ///   - step: only what touched it.
  package init(_ source: ViewSource, _ records: [ChangeRecord], of step: StepReference?) {
    self.source = source
    self.records = step.map { records.concerning($0) } ?? records
    self.step = step
  }

  private var wording: Wording { source.wording }

  package var report: Report {
    let columns = [
      Report.Column("at", wording.columnInstant), Report.Column("by", wording.columnWho, .optional(1)),
      Report.Column("summary", wording.columnAct, .flexible), Report.Column("reason", wording.labelReason, .optional(2)),
    ]
    let rows = records.reversed().map { record in
      Report.Row([
        Report.Cell(wording.instant(record.at), .dim), Report.Cell(wording.who(record.author)),
        Report.Cell(wording.act(record, in: source.workspace)), Report.Cell(record.change.reason),
      ])
    }
    let title = step.flatMap { step in step.roadmap.flatMap { source.workspace[$0]?[step.step] } }.map { wording.text($0.title) }
    return Report(
      nil, title: title ?? step?.description ?? wording.text(source.workspace.title), facts: [],
      sections: [Report.Section("", columns: columns, rows: Array(rows), empty: wording.noHistory)])
  }
}
