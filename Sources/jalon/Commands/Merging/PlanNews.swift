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
  ///   - former: the plan before, and a schedule of it or of a still earlier one.
  ///   - change: what differs in the new plan.
  ///   - records: the acts that were taken over.
  init(
    _ plan: Workspace, since former: (workspace: Workspace, schedule: Ahead<Schedule>), _ change: Change, _ records: [ChangeRecord],
    today: Day, _ wording: Wording
  ) {
    self.change = change
    // Another program may have saved after the plan was opened, and what that moved is no news of this change.
    let before = Ahead { former.schedule.value.updated(to: former.workspace, shipped: Library.calendar) }
    let schedule = Ahead {
      let old = before.value
      // Most groups of roadmaps keep their dates.
      return old.today == today
        ? old.updated(to: plan, shipped: Library.calendar)
        : Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: Library.calendar), today: today)
    }
    self.schedule = schedule
    moves = Ahead { MovedDates(plan, wording).lines(of: change, records, from: before.value, to: schedule.value) }
    problems = Ahead {
      PlanCheck.problems(broughtBy: change, before: (former.workspace, before.value), after: (plan, schedule.value))
    }
  }
}
