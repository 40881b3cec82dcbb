import Canvas
import RoadmapEngine
import StrictJSON
import Wording

/// The list of the shown steps, one step a line, for `jalon list`.
package struct StepList: JSONView, Sendable {
  let source: ViewSource

  package init(_ source: ViewSource) { self.source = source }

  package var name: String { "list" }

  /// The lines for people and shells. Columns are reference, title, owners, ISO dates of start and finish, and health.
  package var text: String {
    let rows = source.roadmaps.flatMap { roadmap in source.steps(of: roadmap).map { row(roadmap, $0) } }
    let widths = (0..<5).map { column in rows.map { TextWidth.columns($0[column]) }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { $0 < 5 ? TextWidth.fit($1, columns: widths[$0]) : $1 }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func row(_ roadmap: Int, _ index: Int) -> [String] {
    let step = source.step(roadmap, index)
    let dates = source.schedule.dates(roadmap: roadmap, step: index)
    let health = source.schedule.health(roadmap: roadmap, step: index)
    return [
      source.reference(roadmap, index).description, Report.Cell(source.wording.text(step.title)).text, StepNotation.text(step.owners),
      dates.start?.description ?? "-", dates.finish?.description ?? "-", health?.rawValue ?? step.status.rawValue,
    ]
  }

  /// Writes each step as `print plan` does.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    writer.key("steps")
    writer.array { writer in
      for roadmap in source.roadmaps { for index in source.steps(of: roadmap) { source.writeStep(roadmap, index, &writer) } }
    }
  }
}
