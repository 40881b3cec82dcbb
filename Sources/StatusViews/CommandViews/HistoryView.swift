import RoadmapEngine
import StrictJSON
import Wording

/// The changes that were made: for people the latest one first, as JSON in the order of history.
package struct HistoryView: ReportView, Sendable {
  private let workspace: Workspace
  private let wording: Wording
  private let records: [ChangeRecord]
  private let step: StepReference?

  /// - Parameters:
  ///   - records: the history, oldest first.
  ///   - step: the step whose changes are shown; nil for every change.
  package init(_ workspace: Workspace, _ wording: Wording, _ records: [ChangeRecord], of step: StepReference?) {
    self.workspace = workspace
    self.wording = wording
    self.records = step.map { records.concerning($0) } ?? records
    self.step = step
  }

  package var name: String { "history" }

  package var report: Report {
    let columns = [
      Report.Column("at", wording.columnInstant), Report.Column("by", wording.columnWho, .optional(1)),
      Report.Column("summary", wording.columnAct, .flexible), Report.Column("reason", wording.labelReason, .optional(2)),
    ]
    let rows = records.reversed().map { record in
      Report.Row([
        Report.Cell(wording.instant(record.at), .dim), Report.Cell(wording.who(record)),
        Report.Cell(wording.act(record, in: workspace)), Report.Cell(record.change.reason),
      ])
    }
    let title = step.flatMap { workspace[$0] }.map { wording.text($0.title) }
    return Report(
      nil, title: title ?? step?.description ?? wording.text(workspace.title), facts: [],
      sections: [Report.Section("", columns: columns, rows: Array(rows), empty: wording.noHistory)])
  }

  /// Writes each change; a fact that is empty is left out.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.key("records")
    writer.array { writer in for record in records { write(record, &writer) } }
  }

  private func write(_ record: ChangeRecord, _ writer: inout JSONWriter) {
    writer.object { writer in
      let facts = [
        ("id", record.id), ("at", record.at), ("by", record.author.name), ("party", record.author.party?.text ?? ""),
        ("roadmap", record.change.roadmap?.text ?? ""), ("summary", wording.act(record, in: workspace)), ("reason", record.change.reason),
      ]
      for (key, value) in facts where !value.isEmpty { writer.member(key, value) }
      writer.key("steps")
      writer.scalars(record.change.steps.map(\.description))
    }
  }
}
