import Library
import RoadmapEngine
import Wording

/// What follows from a new plan. Other threads work it out, so that files can be written meanwhile.
struct PlanNews: Sendable {
  /// What differs from the former plan.
  let change: Change
  let schedule: Ahead<Schedule>
  /// The problems that the change brings.
  let problems: Ahead<[Problem]>
  /// The lines that tell which dates move.
  let moves: Ahead<[String]>

  /// - Parameters:
  ///   - former: the plan before, and its schedule.
  ///   - change: what differs in the new plan.
  ///   - files: the files that differ. More of them may differ than the change says, since it leaves the order of steps out.
  ///   - records: the acts that were taken over.
  init(
    _ plan: Workspace, since former: (workspace: Workspace, schedule: Ahead<Schedule>), _ change: Change, _ files: [WorkspaceFile],
    _ records: [ChangeRecord], today: Day, _ wording: Wording
  ) {
    self.change = change
    let roadmaps = files.compactMap { if case .roadmap(let id) = $0 { id } else { nil } }
    let isOnlyRoadmaps = files.allSatisfy { file in
      switch file {
      case .roadmap, .workspace, .conflict: true
      case .party, .calendar: false
      }
    }
    let schedule = Ahead {
      // Most groups of roadmaps keep their dates.
      isOnlyRoadmaps
        ? former.schedule.value.updated(plan.roadmaps, changed: Set(roadmaps))
        : Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
    }
    self.schedule = schedule
    moves = Ahead { MovedDates(plan, wording).lines(of: change, records, from: former.schedule.value, to: schedule.value) }
    problems = Ahead {
      PlanCheck.problems(broughtBy: change, before: (former.workspace, former.schedule.value), after: (plan, schedule.value))
    }
  }
}
