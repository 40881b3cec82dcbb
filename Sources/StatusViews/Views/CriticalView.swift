import RoadmapEngine
import Wording

/// What decides when each roadmap is finished: the chain of steps that leads there, each with what holds it on its dates.
extension ViewSource {
  /// The shown steps of the chain to a step, the first one first and the step itself last; they may lie in other roadmaps.
  /// - Parameter target: its place in the roadmap; nil: the unfinished step with which the roadmap ends.
  package func criticalPath(of roadmap: Int, to target: Int? = nil) -> [(roadmap: Int, step: Int)] {
    guard let end = target ?? lastStep(of: roadmap) else { return [] }
    return schedule.drivingPath(toRoadmap: roadmap, step: end).compactMap { schedule.position(of: $0, from: roadmap) }
      .filter { isShown($0.roadmap, $0.step) }
  }

  /// The unfinished step with which a roadmap ends.
  package func lastStep(of roadmap: Int) -> Int? {
    schedule.roadmaps[roadmap].steps.indices.filter { place in
      !step(roadmap, place).isFinished && !schedule.isContainer(roadmap: roadmap, step: place)
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

  private func criticalRow(_ roadmap: Int, _ place: Int, seenFrom home: Int) -> Report.Row {
    let dates = schedule.dates(roadmap: roadmap, step: place)
    let step = step(roadmap, place)
    let name = roadmap == home ? wording.text(step.title) : "\(wording.text(step.title)) (\(schedule.roadmaps[roadmap].id))"
    return Report.Row(
      [
        dayCell(dates.start, isEstimated: dates.isEstimated), dayCell(dates.finish, isEstimated: dates.isEstimated),
        Report.Cell(.text(name), name, marks: step.kind == .milestone ? .milestone : []), owners(step),
        Report.Cell(bindingText(roadmap, place)), Report.Cell(state: schedule.health(roadmap: roadmap, step: place)),
      ], step: reference(roadmap, place))
  }
}
