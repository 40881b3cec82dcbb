/// The dates, slack and problems of a set of roadmaps (Scheduling.md).
///
/// The same roadmaps, calendars and day of today give the same schedule on every machine. A step is addressed by the index of its roadmap
/// in `roadmaps` and its index in that roadmap.
package struct Schedule: Sendable {
  package let roadmaps: [Roadmap]
  package let calendars: CalendarBook
  /// The day that counts as today.
  package let today: Day
  let groups: RoadmapGroups
  let book: DayCountBook
  /// The early dates of each group, by group.
  let early: [EarlyDates]
  /// The late dates and slack of each group, by group.
  let late: [LateDates]
  /// For each group the levels of its steps with children, by node.
  private(set) var containers: [[Int: Health]] = []

  package init(_ roadmaps: [Roadmap], calendars: CalendarBook, today: Day) {
    self.init(roadmaps, calendars, today, ScheduleSweep(roadmaps, calendars: calendars, today: today), former: nil)
  }

  /// Returns the schedule after some roadmaps have changed, equal to one computed anew. Only what the change can affect is computed again.
  /// - Parameters:
  ///   - roadmaps: all roadmaps, in their new order; a removed one is missing.
  ///   - changed: the ids of those that are new or differ from before.
  package func updated(_ roadmaps: [Roadmap], changed: Set<Roadmap.ID>) -> Schedule {
    let sweep = ScheduleSweep(roadmaps, calendars: calendars, today: today, former: self, changed: changed)
    return Schedule(roadmaps, calendars, today, sweep, former: self)
  }

  /// Returns the schedule of another version of the plan, equal to one computed anew. Only what differs from this one's roadmaps is computed again, or
  /// everything if the calendars are others.
  /// - Parameter shipped: returns the shipped calendar with an id; nil if there is none.
  package func updated(to plan: Workspace, shipped: (WorkingCalendar.ID) -> WorkingCalendar?) -> Schedule {
    guard calendars.isBook(of: plan, shipped: shipped) else {
      return Schedule(plan.roadmaps, calendars: CalendarBook(plan, shipped: shipped), today: today)
    }
    let former = Dictionary(roadmaps.indices.map { (roadmaps[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = plan.roadmaps.indices.filter { index in
      former[plan.roadmaps[index].id].map { roadmaps[$0] != plan.roadmaps[index] } ?? true
    }
    return updated(plan.roadmaps, changed: Set(changed.map { plan.roadmaps[$0].id }))
  }

  private init(_ roadmaps: [Roadmap], _ calendars: CalendarBook, _ today: Day, _ sweep: ScheduleSweep, former: Schedule?) {
    self.roadmaps = roadmaps
    self.calendars = calendars
    self.today = today
    groups = sweep.groups
    book = sweep.book
    early = sweep.early
    late = sweep.late
    containers = groups.groups.indices.map { group in
      guard let former, former.groups === groups, former.early[group] === early[group], former.late[group] === late[group] else {
        return containerHealths(ofGroup: group)
      }
      return former.containers[group]
    }
  }

  /// A node in the graph of its group, with the dates of that group.
  struct DatedNode {
    let early: EarlyDates
    let late: LateDates
    let id: Int

    var node: Network.Node { early.network.nodes[id] }
    var placement: Placement { early.placements[id] }
    var isOrdered: Bool { early.sorted.isOrdered[id] }

    /// Returns another node of the same group.
    func neighbour(_ other: Int) -> DatedNode { DatedNode(early: early, late: late, id: other) }
  }

  func dated(roadmap: Int, step: Int) -> DatedNode {
    let position = groups.positions[roadmap]
    let early = early[position.group]
    return DatedNode(early: early, late: late[position.group], id: early.network.node(roadmap: position.index, step: step))
  }

  func count(of node: Network.Node) -> DayCount { book.counts[Int(node.count)] }

  /// Checks whether the early dates of a roadmap are the same object as in another schedule. They need not be compared then.
  /// - Parameter former: the index of the roadmap in `other`.
  func sharesDates(ofRoadmap roadmap: Int, with other: Schedule, _ former: Int) -> Bool {
    early[groups.positions[roadmap].group] === other.early[other.groups.positions[former].group]
  }

  /// Checks whether a roadmap and its dates, slack and levels are unchanged from another schedule.
  ///
  /// It may return false for equal results that were computed again.
  /// - Parameter former: the index of the roadmap in `other`.
  package func knowsSame(ofRoadmap roadmap: Int, as other: Schedule, _ former: Int) -> Bool {
    sharesDates(ofRoadmap: roadmap, with: other, former)
      && late[groups.positions[roadmap].group] === other.late[other.groups.positions[former].group]
      && roadmaps[roadmap] == other.roadmaps[former]
  }

  /// Returns the dates of a step. All are nil for one on or downstream of a cycle and for one that lies beyond the range of days.
  package func dates(roadmap: Int, step: Int) -> StepDates {
    let dated = dated(roadmap: roadmap, step: step)
    guard dated.isOrdered, !isBeyond(dated) else { return StepDates(isCritical: false, isEstimated: false) }
    let slack = dated.late.slacks[dated.id]
    let late = dated.late.days[dated.id]
    // A dropped step without predecessors, and a step whose children are all of that kind, have no dates.
    let isNowhere = dated.placement == .none
    return StepDates(
      start: isNowhere ? nil : dated.placement.firstDay, finish: isNowhere ? nil : dated.placement.lastDay, lateStart: late.start,
      lateFinish: late.finish, totalSlack: Schedule.days(slack.total), freeSlack: Schedule.days(slack.free),
      deadlineSlack: Schedule.days(slack.deadline), isCritical: slack.total <= 0, isEstimated: dated.early.forward.isEstimated[dated.id])
  }

  /// Checks whether an unfinished step finds no working day before the end of the range of days.
  func isBeyond(_ node: DatedNode) -> Bool {
    node.placement.lastDay == nil && (node.node.state == .planned || node.node.state == .active)
  }

  /// Checks whether a step is on a cycle or downstream of one, and so has no dates.
  package func dependsOnCycle(roadmap: Int, step: Int) -> Bool { !dated(roadmap: roadmap, step: step).isOrdered }

  private static func days(_ slack: Int32) -> Int? { slack == .max ? nil : Int(slack) }

  /// Returns the last day of a roadmap; nil if none of its steps has dates. Dropped steps do not count.
  package func finish(ofRoadmap roadmap: Int) -> Day? {
    let position = groups.positions[roadmap]
    let finish = early[position.group].finishes[position.index]
    return finish > 0 ? Day(number: Int(finish) - 1) : nil
  }

  /// Returns the first day of a roadmap: its own start, or the first day of a step that started earlier. Dropped steps do not count.
  package func start(ofRoadmap roadmap: Int) -> Day {
    roadmaps[roadmap].steps.indices.reduce(roadmaps[roadmap].start) { first, step in
      let dated = dated(roadmap: roadmap, step: step)
      guard dated.isOrdered, dated.node.state != .dropped else { return first }
      return dated.placement.firstDay.map { min(first, $0) } ?? first
    }
  }

  /// Returns the signed working days from one day to another on a step's own calendar. On `each` it is the least over the parties.
  package func workingDays(from first: Day, to last: Day, roadmap: Int, step: Int) -> Int {
    Int(count(of: dated(roadmap: roadmap, step: step).node).days(from: first.number, to: last.number))
  }
}
