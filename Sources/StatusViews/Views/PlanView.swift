import RoadmapEngine
import Wording

/// The view `plan`: every step with its dates, by phase.
extension ViewSource {
  func plan() -> Report {
    Report(
      .plan, title: wording.title(of: .plan), facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { roadmap in
        Report.Section(
          heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id,
          columns: [
            Report.Column("number", wording.columnNumber), Report.Column("title", wording.columnStep, .flexible),
            Report.Column("owners", wording.columnOwners, .optional(2)), Report.Column("days", wording.columnDays, .optional(3)),
            Report.Column("start", wording.columnStart), Report.Column("finish", wording.columnFinish),
            Report.Column("deadline", wording.columnDeadline, .optional(4)), Report.Column("slack", wording.columnSlack, .optional(1)),
            Report.Column("health", wording.columnState),
          ],
          rows: outline(of: roadmap).entries.map { planRow($0, of: roadmap) }, empty: wording.noSteps,
          notes: [tally(steps(of: roadmap), in: roadmap)])
      }, notes: [wording.healthLegend])
  }

  private func planRow(_ entry: Outline.Entry, of roadmap: Int) -> Report.Row {
    switch entry {
    case .phase(let phase): return Report.Row(group: self.phase(phase, of: roadmap))
    case .step(let index, let depth, let number):
      let step = step(roadmap, index)
      let dates = schedule.dates(roadmap: roadmap, step: index)
      return Report.Row(
        [
          Report.Cell(number, .dim),
          titleCell(step, depth: depth), owners(step), numberCell(step.workingDays),
          dayCell(dates.start, isEstimated: dates.isEstimated), dayCell(dates.finish, isEstimated: dates.isEstimated),
          dayCell(step.deadline), numberCell(dates.totalSlack, dates.isCritical ? .strong : .plain),
          Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
        ], step: reference(roadmap, index))
    }
  }

  /// Returns the heading of a roadmap: title, parties and dates. An example is `Labour agreement  LY–NE  5 Jan 2026 – 3 Dec 2027`.
  func heading(of roadmap: Int) -> Report.Heading {
    let dates = schedule.finish(ofRoadmap: roadmap).map { "\(wording.date(schedule.start(ofRoadmap: roadmap))) – \(wording.date($0))" }
    return Report.Heading(wording.text(schedule.roadmaps[roadmap].title), facts: [parties(of: roadmap), dates ?? ""])
  }
}
