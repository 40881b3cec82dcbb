import RoadmapEngine
import StatusViews
import Wording

/// Moving and stretching the selected step on the timeline, by one cell for each key.
///
/// The dates of a step follow from its bounds and links (Scheduling.md, 5), so a move sets a bound: the agreed day of a step that has one, and
/// else the day before which the step does not start. The deadline stays.
extension Session {
  var obstacleToStretching: String? {
    guard let (roadmap, index) = selectedStep else { return wording.selectStep }
    let step = workspace.roadmaps[roadmap].steps[index]
    if schedule.isContainer(roadmap: roadmap, step: index) { return wording.spansOthers }
    switch step.status {
    case .done: return wording.isDoneAlready
    case .dropped: return wording.isDropped
    case .planned, .active: return schedule.dates(roadmap: roadmap, step: index).start == nil ? wording.noDates : nil
    }
  }

  var obstacleToShifting: String? {
    if let obstacle = obstacleToStretching { return obstacle }
    guard let (roadmap, index) = selectedStep, workspace.roadmaps[roadmap].steps[index].status == .active else { return nil }
    return schedule.dates(roadmap: roadmap, step: index).start.map { wording.hasStarted($0) }
  }

  /// Moves the selected step by one cell, later (1) or earlier (-1).
  mutating func shift(_ direction: Int) -> [Effect] {
    guard let reference = selectedReference, let (roadmap, index) = selectedStep else { return [] }
    let step = workspace.roadmaps[roadmap].steps[index]
    guard let start = schedule.dates(roadmap: roadmap, step: index).start,
      let asked = memories.timeline.window.scale.moving(step.on ?? start, by: direction),
      let day = workingDay(asked, direction, roadmap, index)
    else {
      warn(wording.noFurther)
      return []
    }
    if step.on != nil {
      return nudge(workspace.changing(reference) { $0.on = day }) { session in
        session.wording.movedAgreed(to: day) + session.deadlineNote(roadmap, index)
      }
    }
    var bound: Day? = day
    if direction < 0 {
      // Where something else keeps the step from starting earlier, no bound is needed.
      let earliest = self.start(of: reference, after: workspace.changing(reference) { $0.notBefore = nil }) ?? start
      guard earliest < start else {
        warn(cannotBeEarlier(roadmap, index))
        return []
      }
      if earliest >= day { bound = nil }
    }
    return nudge(workspace.changing(reference) { $0.notBefore = bound }) { session in
      let now = session.schedule.dates(roadmap: roadmap, step: index).start ?? day
      let text = bound == nil ? session.wording.movedToEarliest(now) : session.wording.movedNotBefore(to: day)
      return text + session.deadlineNote(roadmap, index)
    }
  }

  /// Moves the end of the selected step by one cell: more working days (1) or fewer (-1). Of a started step, the remaining days change.
  mutating func stretch(_ direction: Int) -> [Effect] {
    guard let reference = selectedReference, let (roadmap, index) = selectedStep,
      let finish = schedule.dates(roadmap: roadmap, step: index).finish,
      let end = memories.timeline.window.scale.moving(finish, by: direction)
    else {
      warn(wording.noFurther)
      return []
    }
    guard let stretch = stretch(roadmap, index, from: finish, to: end) else {
      warn(direction < 0 ? wording.isShortest : wording.noFurther)
      return []
    }
    return nudge(stretch.change(of: reference, in: workspace)) { session in
      let finish = session.schedule.dates(roadmap: roadmap, step: index).finish ?? end
      return session.wording.stretched(to: session.workspace.roadmaps[roadmap].steps[index].workingDays, finish: finish)
        + session.deadlineNote(roadmap, index)
    }
  }

  /// A longer or shorter step, in working days.
  struct Stretch {
    /// The working days that are left.
    let left: Int
    /// The working days in all.
    let all: Int
    /// How many more they are than before.
    let more: Int

    func change(of reference: StepReference, in workspace: Workspace) -> Change? {
      workspace.changing(reference) {
        $0.duration = all
        if $0.status == .active { $0.remaining = left }
      }
    }
  }

  /// Returns a step whose end moves from one day to another, by one working day at least; nil where its duration cannot change.
  func stretch(_ roadmap: Int, _ index: Int, from finish: Day, to end: Day) -> Stretch? {
    let step = workspace.roadmaps[roadmap].steps[index]
    let (first, last) = (min(finish, end), max(finish, end))
    guard first < last else { return nil }
    let between = max(
      1,
      (first.adding(days: 1)).flatMap { first in
        last.adding(days: 1).map { schedule.workingDays(from: first, to: $0, roadmap: roadmap, step: index) }
      } ?? 1)
    let left = schedule.daysLeft(roadmap: roadmap, step: index)
    let least = step.kind == .milestone && step.status == .planned ? 0 : 1
    let days = max(least, min(left + (end < finish ? -between : between), Step.durations.upperBound))
    guard days != left else { return nil }
    let all = min(max(days, step.workingDays + days - left), Step.durations.upperBound)
    return Stretch(left: days, all: all, more: days - left)
  }

  /// Says what keeps a step from starting earlier.
  func cannotBeEarlier(_ roadmap: Int, _ index: Int) -> String {
    let driver = schedule.drivers(roadmap: roadmap, step: index).first
    return wording.cannotBeEarlier(driver.map { wording.driver($0, in: workspace) { source.title($0, from: roadmap) } } ?? "")
  }

  /// Returns a note on the deadline of a moved step; empty where nothing is to be said. The deadline may be missed, or that of a milestone
  /// may have stayed behind the move.
  private func deadlineNote(_ roadmap: Int, _ index: Int) -> String {
    let step = workspace.roadmaps[roadmap].steps[index]
    guard let deadline = step.deadline, let finish = schedule.dates(roadmap: roadmap, step: index).finish else { return "" }
    if finish > deadline { return " · \(wording.afterDeadline(deadline))" }
    return step.kind == .milestone ? " · \(wording.deadlineStays(deadline))" : ""
  }

  /// Returns a day, or the next working day of a step in a direction: later (1) or earlier (-1).
  func workingDay(_ day: Day, _ direction: Int, _ roadmap: Int, _ step: Int) -> Day? {
    direction > 0
      ? schedule.workingDay(onOrAfter: day, roadmap: roadmap, step: step)
      : schedule.workingDay(onOrBefore: day, roadmap: roadmap, step: step)
  }

  /// Returns the start of a step after a change that moves it; nil where the change does not move it.
  private func start(of reference: StepReference, after change: Change?) -> Day? {
    guard let change, let moved = try? document.review(change).moved else { return nil }
    return moved.first { $0.step == reference }?.after.start
  }

  /// Makes a change, and says in one line what it did and how many other dates have moved. A list would have to be closed before the next key.
  /// - Parameter text: returns what was done, after the change.
  private mutating func nudge(_ change: Change?, text: (Session) -> String) -> [Effect] {
    let effects = make(change, name: "", tells: false)
    guard let change, message?.tone != .error else { return effects }
    let own = Set(change.steps)
    let others = trace.moved.count { !own.contains($0) }
    let told = [text(self), others > 0 ? wording.movedTitle(others) : nil].compactMap { $0 }
    if let message, message.tone == .warning {
      self.message = Message("\(told.joined(separator: " · ")) · \(message.keyed)", tone: .warning)
    } else {
      say((told + [undoHint]).joined(separator: " · "))
    }
    showSelectedOnTimeline()
    return effects
  }
}
