import Canvas
import RoadmapEngine
import StrictJSON
import Wording

/// One step a line, for `jalon list`.
extension ViewSource {
  /// Returns the list of steps as lines for `jalon list`.
  package func list() -> String {
    var rows: [[String]] = []
    for roadmap in roadmaps {
      for place in steps(of: roadmap) {
        let step = step(roadmap, place)
        let dates = schedule.dates(roadmap: roadmap, step: place)
        let health = schedule.health(roadmap: roadmap, step: place)
        rows.append([
          reference(roadmap, place).description, Report.Cell(wording.text(step.title)).text, StepNotation.text(step.owners),
          dates.start?.description ?? "-",
          dates.finish?.description ?? "-", health?.rawValue ?? step.status.rawValue,
        ])
      }
    }
    let widths = (0..<5).map { column in rows.map { TextWidth.columns($0[column]) }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { $0 < 5 ? TextWidth.fit($1, columns: widths[$0]) : $1 }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Returns the list of steps as JSON.
  package func listJSON() -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.object { writer in
      writer.member("format", "jalon.view/1")
      writer.member("view", "list")
      writer.member("today", today.description)
      writer.key("steps")
      writer.array { writer in
        for roadmap in roadmaps { for place in steps(of: roadmap) { writeStep(roadmap, place, &writer) } }
      }
    }
    return writer.finish()
  }
}
