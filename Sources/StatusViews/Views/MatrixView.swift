import RoadmapEngine
import Wording

/// The view `matrix`: the action plan as ministries exchange it.
extension ViewSource {
  func matrix() -> Report {
    Report(
      .matrix, title: wording.jointActionPlan, facts: [wording.text(workspace.title), wording.stateAt(today)],
      sections: roadmaps.mapOnAllCores { roadmap in
        Report.Section(
          heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id,
          columns: [
            Report.Column("number", wording.columnNumber), Report.Column("activity", wording.columnActivity, .flexible),
            Report.Column("responsible", wording.columnResponsible, .flexible),
            Report.Column("partners", wording.columnPartners, .optional(3)),
            Report.Column("deliverable", wording.columnDeliverable, .optional(2)),
            Report.Column("deadline", wording.columnDeadline), Report.Column("state", wording.columnState),
            Report.Column("observations", wording.columnObservations, .flexible),
          ],
          rows: outline(of: roadmap).entries.map { matrixRow($0, of: roadmap) }, empty: wording.noSteps,
          notes: [tally(steps(of: roadmap), in: roadmap)])
      }, notes: [wording.healthLegend])
  }

  private func matrixRow(_ entry: Outline.Entry, of roadmap: Int) -> Report.Row {
    switch entry {
    case .phase(let phase): return Report.Row(group: self.phase(phase, of: roadmap))
    case .step(let index, _, let number):
      let step = step(roadmap, index)
      let dates = schedule.dates(roadmap: roadmap, step: index)
      return Report.Row(
        [
          Report.Cell(number, .dim), Report.Cell(wording.text(step.title)), owners(step),
          Report.Cell(wording.supporters(step.support, in: workspace)), Report.Cell(wording.text(step.deliverable)),
          setDayCell(of: step)
            ?? (step.isFinished ? dayCell(step.finished) : dayCell(dates.finish, isEstimated: dates.isEstimated, isComputed: true, .dim)),
          Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording), Report.Cell(observation(roadmap, index)),
        ], step: reference(roadmap, index))
    }
  }
}
