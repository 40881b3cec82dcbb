import Library
import RoadmapEngine

/// What follows from a new plan. Other threads work it out, so that files can be written meanwhile.
struct PlanNews: Sendable {
  /// What differs from the former plan.
  let change: Change
  let schedule: Ahead<Schedule>
  /// The problems that the change brings.
  let problems: Ahead<[Problem]>

  /// - Parameters:
  ///   - former: the plan before, and its schedule.
  ///   - change: what differs in the new plan.
  init(_ plan: Workspace, since former: (workspace: Workspace, schedule: Ahead<Schedule>), _ change: Change, today: Day) {
    self.change = change
    let schedule = Ahead { Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today) }
    self.schedule = schedule
    problems = Ahead {
      PlanCheck.problems(broughtBy: change, before: (former.workspace, former.schedule.value), after: (plan, schedule.value))
    }
  }
}
