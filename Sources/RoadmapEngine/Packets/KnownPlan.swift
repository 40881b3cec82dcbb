/// The plan of some records with marks for ids, and what was worked out of it.
final class KnownPlan {
  let plan: Workspace
  /// The indexes of the records in the graph, those of sending left out.
  let records: [Int]
  /// The things of the plan with their values.
  private(set) lazy var values: [PlanThing: MergedValue] = plan.values
  private var schedules: [Day: Schedule] = [:]

  init(_ plan: Workspace, _ records: [Int]) {
    self.plan = plan
    self.records = records
  }

  /// Returns the schedule of the plan on a day.
  /// - Parameter shipped: returns the shipped calendar with an id; nil if there is none.
  func schedule(on day: Day, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) -> Schedule {
    if let schedule = schedules[day] { return schedule }
    let schedule = Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: day)
    schedules[day] = schedule
    return schedule
  }
}
