import RoadmapEngine
import StrictJSON
import Wording

/// A forecast of the dates of important steps and of the chances of their deadlines, by roadmap.
package struct ForecastView: ReportView, Sendable {
  let source: ViewSource
  let forecast: Forecast

  package init(_ source: ViewSource, _ forecast: Forecast) {
    self.source = source
    self.forecast = forecast
  }

  private var wording: Wording { source.wording }
  private var schedule: Schedule { source.schedule }

  package var name: String { "forecast" }

  package var report: Report {
    let columns = [
      Report.Column("title", wording.columnStep, .flexible), Report.Column("planned", wording.columnPlanned, .optional(4)),
      Report.Column("p50", "P50"), Report.Column("p80", "P80"), Report.Column("p95", "P95"),
      Report.Column("deadline", wording.columnDeadline, .optional(3)), Report.Column("chance", wording.columnChance),
      Report.Column("critical", wording.columnCritical, .optional(1)),
    ]
    let sections = source.roadmaps.map { roadmap in
      Report.Section(
        source.heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id, columns: columns,
        rows: asked(roadmap).map { row(roadmap, $0) } + [whole(roadmap)].compactMap { $0 }, empty: wording.nothingToForecast,
        notes: undated(roadmap).isEmpty ? [] : [wording.notForecast(undated(roadmap).count)])
    }
    return Report(
      nil, title: wording.forecastTitle, facts: [wording.stateAt(source.today), wording.forecastRuns(forecast.runs, seed: forecast.seed)],
      sections: sections, notes: [wording.forecastLegend, wording.forecastSpread(Spread.defaultPercents)])
  }

  /// Returns the indexes of the unfinished steps that have a deadline or are milestones or events.
  private func asked(_ roadmap: Int) -> [Int] {
    source.steps(of: roadmap).filter { index in
      let step = source.step(roadmap, index)
      guard step.deadline != nil || step.kind != .task else { return false }
      return forecast.outcome(roadmap: roadmap, step: index) != nil
        || !step.isFinished && !schedule.isContainer(roadmap: roadmap, step: index)
    }
  }

  /// Returns the indexes of those among them that have no dates in any run.
  private func undated(_ roadmap: Int) -> [Int] { asked(roadmap).filter { forecast.outcome(roadmap: roadmap, step: $0) == nil } }

  private func row(_ roadmap: Int, _ index: Int) -> Report.Row {
    let step = source.step(roadmap, index)
    guard let outcome = forecast.outcome(roadmap: roadmap, step: index) else {
      let none = Report.Cell(.none, "–", .dim)
      return Report.Row(
        [source.titleCell(step), none, none, none, none, source.dayCell(step.deadline), none, none], step: source.reference(roadmap, index))
    }
    return Report.Row(
      [
        source.titleCell(step),
        source.dayCell(schedule.dates(roadmap: roadmap, step: index).finish, .dim),
        source.dayCell(outcome.day(at: 50)), source.dayCell(outcome.day(at: 80)), source.dayCell(outcome.day(at: 95)),
        source.dayCell(step.deadline), chance(outcome, step.deadline), share(outcome.timesCritical, of: outcome.runs, .plain),
      ], step: source.reference(roadmap, index))
  }

  /// Returns the row of the whole roadmap; nil if it has no outcome.
  private func whole(_ roadmap: Int) -> Report.Row? {
    forecast.outcome(ofRoadmap: roadmap).map { outcome in
      Report.Row([
        Report.Cell(wording.wholeRoadmap, .strong), source.dayCell(schedule.finish(ofRoadmap: roadmap), .dim),
        source.dayCell(outcome.day(at: 50)), source.dayCell(outcome.day(at: 80)), source.dayCell(outcome.day(at: 95)),
        source.dayCell(nil), Report.Cell(""), Report.Cell(""),
      ])
    }
  }

  private func chance(_ outcome: Forecast.Outcome, _ deadline: Day?) -> Report.Cell {
    guard let deadline else { return Report.Cell(.none, "–", .dim) }
    let times = outcome.timesFinished(by: deadline)
    let percent = times * 100 / max(outcome.runs, 1)
    return share(times, of: outcome.runs, .health(percent >= 80 ? .track : percent >= 50 ? .risk : .late))
  }

  private func share(_ times: Int, of runs: Int, _ tone: Report.Tone) -> Report.Cell {
    Report.Cell(.number(ForecastView.percent(times, of: runs)), wording.share(times, of: runs), tone)
  }

  /// Returns the percentage of runs, rounded down so that 100 means every run.
  private static func percent(_ times: Int, of runs: Int) -> Int { times * 100 / max(runs, 1) }

  // MARK: JSON

  /// Writes every unfinished step, also those that the report leaves out.
  package func writeMembers(_ writer: inout JSONWriter) {
    writer.member("today", source.today.description)
    writer.member("runs", forecast.runs)
    writer.member("seed", forecast.seed.description)
    writer.key("defaultSpread")
    writer.object { writer in
      writer.member("best", Spread.defaultPercents.best)
      writer.member("usual", 100)
      writer.member("worst", Spread.defaultPercents.worst)
    }
    writer.key("roadmaps")
    writer.array { writer in for roadmap in source.roadmaps { write(roadmap, &writer) } }
  }

  private func write(_ roadmap: Int, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", schedule.roadmaps[roadmap].id.text)
      if let outcome = forecast.outcome(ofRoadmap: roadmap) { write(outcome, &writer) }
      writer.key("steps")
      writer.array { writer in
        for index in source.steps(of: roadmap) {
          guard let outcome = forecast.outcome(roadmap: roadmap, step: index) else { continue }
          let step = source.step(roadmap, index)
          writer.object { writer in
            writer.member("id", step.id.text)
            writer.member("finish", schedule.dates(roadmap: roadmap, step: index).finish?.description)
            write(outcome, &writer)
            writer.member("deadline", step.deadline?.description)
            writer.member("met", step.deadline.map { outcome.timesFinished(by: $0) })
            writer.member("critical", outcome.timesCritical)
          }
        }
      }
    }
  }

  private func write(_ outcome: Forecast.Outcome, _ writer: inout JSONWriter) {
    for percent in [50, 80, 95] { writer.member("p\(percent)", outcome.day(at: percent)?.description) }
  }
}
