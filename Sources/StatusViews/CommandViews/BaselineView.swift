import RoadmapEngine
import StrictJSON
import Wording

/// A roadmap compared with one of its baselines: steps that moved, were added or were removed.
package struct BaselineView: ReportView, Sendable {
  let source: ViewSource
  /// The baselines, each with the index of its roadmap.
  let baselines: [(roadmap: Int, baseline: Baseline)]

  package init(_ source: ViewSource, _ baselines: [(roadmap: Int, baseline: Baseline)]) {
    self.source = source
    self.baselines = baselines
  }

  private var wording: Wording { source.wording }
  private var schedule: Schedule { source.schedule }

  package var name: String { "baseline" }

  package var report: Report {
    let columns = [
      Report.Column("title", wording.columnStep, .flexible), Report.Column("was", wording.columnBaseline),
      Report.Column("finish", wording.columnNow), Report.Column("days", wording.columnVariance),
      Report.Column("health", wording.columnState, .optional(1)),
    ]
    let sections = baselines.map { roadmap, baseline in
      let comparison = schedule.comparison(with: baseline, ofRoadmap: roadmap)
      let title = baseline.title.map { wording.text($0) } ?? baseline.id.text
      return Report.Section(
        "\(wording.text(schedule.roadmaps[roadmap].title)) · \(wording.baseline(title, of: baseline.on))",
        roadmap: schedule.roadmaps[roadmap].id, columns: columns, rows: rows(comparison, roadmap), empty: wording.noSteps,
        notes: [wording.variances(comparison.variances.compactMap(\.days))])
    }
    return Report(
      nil, title: wording.text(source.workspace.title), facts: [wording.stateAt(source.today)], sections: sections,
      notes: [wording.varianceLegend])
  }

  private func rows(_ comparison: BaselineComparison, _ roadmap: Int) -> [Report.Row] {
    var rows = comparison.variances.map { variance in
      Report.Row(
        [
          Report.Cell(wording.text(source.step(roadmap, variance.step).title)), source.dayCell(variance.was.finish, .dim),
          source.dayCell(variance.finish), days(variance.days),
          Report.Cell(state: schedule.health(roadmap: roadmap, step: variance.step), in: wording),
        ], step: source.reference(roadmap, variance.step))
    }
    if !comparison.added.isEmpty {
      rows.append(Report.Row(group: Report.Heading(wording.addedSince)))
      rows += comparison.added.map { index in
        let finish = schedule.dates(roadmap: roadmap, step: index).finish
        return Report.Row(
          [
            Report.Cell(wording.text(source.step(roadmap, index).title)), source.dayCell(nil), source.dayCell(finish), Report.Cell(""),
            Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
          ], step: source.reference(roadmap, index))
      }
    }
    if !comparison.removed.isEmpty {
      rows.append(Report.Row(group: Report.Heading(wording.removedSince)))
      let trash = schedule.roadmaps[roadmap].trash
      rows += comparison.removed.map { id, was in
        let title = trash.last { $0.id == id }.map { wording.text($0.title) } ?? id.text
        return Report.Row([
          Report.Cell(title), source.dayCell(was.finish, .dim), source.dayCell(nil), Report.Cell(""), Report.Cell(""),
        ])
      }
    }
    return rows
  }

  private func days(_ days: Int?) -> Report.Cell {
    guard let days else { return Report.Cell(.none, "–", .dim) }
    let text = days > 0 ? "+\(days)" : days < 0 ? "−\(-days)" : "0"
    return Report.Cell(.number(days), text, days > 0 ? .health(.late) : .plain)
  }

  /// Writes the members that only this view has.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    writer.key("roadmaps")
    writer.array { writer in
      for (roadmap, baseline) in baselines { write(baseline, roadmap, &writer) }
    }
  }

  private func write(_ baseline: Baseline, _ roadmap: Int, _ writer: inout JSONWriter) {
    let comparison = schedule.comparison(with: baseline, ofRoadmap: roadmap)
    writer.object { writer in
      writer.member("id", schedule.roadmaps[roadmap].id.text)
      writer.member("baseline", baseline.id.text)
      writer.member("on", baseline.on.description)
      writer.key("steps")
      writer.array { writer in
        for variance in comparison.variances {
          writer.object { writer in
            writer.member("id", source.step(roadmap, variance.step).id.text)
            writer.member("wasStart", variance.was.start.description)
            writer.member("wasFinish", variance.was.finish.description)
            writer.member("start", variance.start?.description)
            writer.member("finish", variance.finish?.description)
            writer.member("variance", variance.days)
          }
        }
      }
      writer.key("added")
      writer.scalars(comparison.added.map { source.step(roadmap, $0).id.text })
      writer.key("removed")
      writer.scalars(comparison.removed.map(\.id.text))
    }
  }
}
