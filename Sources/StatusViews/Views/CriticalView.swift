import RoadmapEngine
import Wording

/// The view `critical`: the chain of steps that determines the finish of each roadmap, with drivers.
extension ViewSource {
  /// Returns the shown steps of the chain that drives a step, with the step last. They may be in other roadmaps.
  /// - Parameter target: the index of the step in the roadmap; nil for the last unfinished step.
  package func criticalPath(of roadmap: Int, to target: Int? = nil) -> [(roadmap: Int, step: Int)] {
    guard let end = target ?? lastStep(of: roadmap) else { return [] }
    return schedule.drivingPath(toRoadmap: roadmap, step: end).compactMap { schedule.position(of: $0, from: roadmap) }
      .filter { isShown($0.roadmap, $0.step) }
  }

  /// Returns the index of the unfinished step with the latest finish; nil if there is none.
  package func lastStep(of roadmap: Int) -> Int? {
    schedule.roadmaps[roadmap].steps.indices.filter { index in
      !step(roadmap, index).isFinished && !schedule.isContainer(roadmap: roadmap, step: index)
    }.max { left, right in
      schedule.dates(roadmap: roadmap, step: left).finish ?? .first < schedule.dates(roadmap: roadmap, step: right).finish ?? .first
    }
  }

  func critical() -> Report {
    let columns = [
      Report.Column("start", wording.columnStart), Report.Column("finish", wording.columnFinish),
      Report.Column("step", wording.columnStep, .flexible), Report.Column("owners", wording.columnOwners, .optional(1)),
      Report.Column("reason", wording.columnWhy, .flexible), Report.Column("health", wording.columnState),
    ]
    let sections = roadmaps.mapOnAllCores { roadmap in
      let path = criticalPath(of: roadmap)
      return Report.Section(
        heading(of: roadmap), roadmap: schedule.roadmaps[roadmap].id, columns: columns,
        rows: path.map { criticalRow($0.roadmap, $0.step, seenFrom: roadmap) }, empty: wording.nothingIsLeft)
    }
    return Report(
      .critical, title: wording.criticalTitle, facts: [wording.text(workspace.title), wording.stateAt(today)], sections: sections,
      notes: [wording.criticalLegend])
  }

  private func criticalRow(_ roadmap: Int, _ index: Int, seenFrom home: Int) -> Report.Row {
    let dates = schedule.dates(roadmap: roadmap, step: index)
    let step = step(roadmap, index)
    let name = roadmap == home ? wording.text(step.title) : "\(wording.text(step.title)) (\(schedule.roadmaps[roadmap].id))"
    return Report.Row(
      [
        dayCell(dates.start, isEstimated: dates.isEstimated), dayCell(dates.finish, isEstimated: dates.isEstimated),
        Report.Cell(.text(name), name, marks: step.kind == .milestone ? .milestone : []), owners(step),
        Report.Cell(bindingText(roadmap, index)), Report.Cell(state: schedule.health(roadmap: roadmap, step: index), in: wording),
      ], step: reference(roadmap, index))
  }
}
