/// A deadline of an unfinished step that is easier or harder to keep in one schedule than in another.
package struct ShiftedDeadline: Hashable, Sendable {
  /// The state of the step in one of the schedules.
  package struct Outlook: Hashable, Sendable {
    /// The level of the step; nil if it is dropped.
    package let health: Health?
    /// The last day of the step; nil if it has no dates, as on or downstream of a cycle.
    package let finish: Day?
  }

  package let step: StepReference
  package let deadline: Day
  package let before: Outlook
  package let after: Outlook

  /// Returns the deadlines of unfinished steps whose level, or whether they are met, differs. The order is that of the new schedule.
  package static func between(_ old: Schedule, _ new: Schedule) -> [ShiftedDeadline] {
    let dated = new.roadmaps.map { roadmap in roadmap.steps.indices.contains { roadmap.steps[$0].deadline != nil } }
    return new.steps(alsoIn: old) { index, _ in dated[index] }.compactMap { former, position in
      let steps = new.roadmaps[position.roadmap].steps
      guard let deadline = steps[position.step].deadline, !steps[position.step].isFinished else { return nil }
      let before = old.outlook(former.roadmap, former.step)
      let after = new.outlook(position.roadmap, position.step)
      func isMet(_ outlook: Outlook) -> Bool { outlook.finish.map { $0 <= deadline } ?? false }
      guard before.health != after.health || isMet(before) != isMet(after) else { return nil }
      let reference = StepReference(new.roadmaps[position.roadmap].id, steps[position.step].id)
      return ShiftedDeadline(step: reference, deadline: deadline, before: before, after: after)
    }
  }
}

extension Schedule {
  fileprivate func outlook(_ roadmap: Int, _ step: Int) -> ShiftedDeadline.Outlook {
    ShiftedDeadline.Outlook(health: health(roadmap: roadmap, step: step), finish: dates(roadmap: roadmap, step: step).finish)
  }
}
