import RoadmapEngine

extension WorkspaceImport {
  /// Returns a remark with the number of tasks whose dates differ from those in the project's file. It is nil if there is none.
  /// - Parameter schedule: the schedule of the workspace after the import.
  package func dateDifferences(in schedule: Schedule) -> ImportRemark? {
    var first: ImportRemark.DateDifference?
    var count = 0
    for task in fileDates {
      guard let index = schedule.position(of: task.step, from: 0), !schedule.isContainer(roadmap: index.roadmap, step: index.step) else {
        continue
      }
      let dates = schedule.dates(roadmap: index.roadmap, step: index.step)
      guard schedule.roadmaps[index.roadmap].steps[index.step].status != .dropped, let start = dates.start, let finish = dates.finish,
        start != task.start ?? start || finish != task.finish ?? finish
      else { continue }
      count += 1
      if first == nil {
        first = ImportRemark.DateDifference(
          title: task.title, inFile: Self.days(task.start ?? start, task.finish ?? finish), here: Self.days(start, finish))
      }
    }
    return first.map { ImportRemark(.datesDiffer($0, count, of: fileDates.count)) }
  }

  private static func days(_ first: Day, _ last: Day) -> ClosedRange<Day> { first...max(first, last) }
}
