/// A step whose start or finish differs between two schedules.
package struct MovedStep: Hashable, Sendable {
  package let step: StepReference
  package let before: StepDates
  package let after: StepDates

  /// Returns the steps that exist in both schedules with different dates, in the order of the new one.
  package static func between(_ old: Schedule, _ new: Schedule) -> [MovedStep] {
    new.steps(alsoIn: old) { !new.sharesDates(ofRoadmap: $0, with: old, $1) }.compactMap { former, position in
      let before = old.dates(roadmap: former.roadmap, step: former.step)
      let after = new.dates(roadmap: position.roadmap, step: position.step)
      guard before.start != after.start || before.finish != after.finish else { return nil }
      let roadmap = new.roadmaps[position.roadmap]
      return MovedStep(step: StepReference(roadmap.id, roadmap.steps[position.step].id), before: before, after: after)
    }
  }
}

extension Schedule {
  /// The index of a roadmap in a schedule and the index of a step in that roadmap.
  typealias Position = (roadmap: Int, step: Int)

  /// Returns every step that also exists in an earlier schedule, with its positions there and here. The order is that of this schedule.
  /// - Parameter isWanted: called with the index of a roadmap here and in the earlier schedule; false leaves the roadmap out.
  func steps(alsoIn old: Schedule, where isWanted: (Int, Int) -> Bool = { _, _ in true }) -> [(former: Position, position: Position)] {
    var shared: [(former: Position, position: Position)] = []
    for index in roadmaps.indices {
      guard let former = old.groups.index(of: roadmaps[index].id), isWanted(index, former) else { continue }
      let (steps, present) = (old.roadmaps[former].steps, roadmaps[index].steps)
      var indexes: [Step.ID: Int]?
      // By their indexes, since a step is large and takes long to copy.
      for stepIndex in present.indices {
        var formerIndex: Int? = stepIndex
        // Most edits do not move steps; the index of ids is built only if a step is not where it was.
        if !steps.indices.contains(stepIndex) || steps[stepIndex].id != present[stepIndex].id {
          let table = indexes ?? Dictionary(steps.indices.map { (steps[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
          indexes = table
          formerIndex = table[present[stepIndex].id]
        }
        if let formerIndex { shared.append(((former, formerIndex), (index, stepIndex))) }
      }
    }
    return shared
  }
}
