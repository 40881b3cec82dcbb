/// Every date of a set of roadmaps, worked out at once (Scheduling.md).
///
/// The same roadmaps, calendars and day of today give the same schedule, everywhere.
package struct Schedule: Sendable {
  package let roadmaps: [Roadmap]
  package let calendars: CalendarBook
  package let today: Day
  let groups: RoadmapGroups
  let book: DayCountBook
  /// By group.
  let early: [EarlyDates]
  let late: [LateDates]
  /// By group, how those of its nodes stand that contain others.
  private(set) var containers: [[Int: Health]] = []

  package init(_ roadmaps: [Roadmap], calendars: CalendarBook, today: Day) {
    self.init(roadmaps, calendars, today, ScheduleSweep(roadmaps, calendars: calendars, today: today), former: nil)
  }

  /// The schedule after some of its roadmaps have changed, equal to one made afresh: only what the change can reach is worked out again.
  /// - Parameters:
  ///   - roadmaps: all of them, in their new order.
  ///   - changed: those that are new or not the same as before; a removed one is simply missing.
  package func updated(_ roadmaps: [Roadmap], changed: Set<Roadmap.ID>) -> Schedule {
    let sweep = ScheduleSweep(roadmaps, calendars: calendars, today: today, former: self, changed: changed)
    return Schedule(roadmaps, calendars, today, sweep, former: self)
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

  /// One step among those of its group.
  struct Place {
    let early: EarlyDates
    let late: LateDates
    let id: Int

    var node: Network.Node { early.network.nodes[id] }
    var placement: Placement { early.placements[id] }
    var isOrdered: Bool { early.sorted.isOrdered[id] }

    /// Another node of the same group.
    func beside(_ other: Int) -> Place { Place(early: early, late: late, id: other) }
  }

  func place(roadmap: Int, step: Int) -> Place {
    let place = groups.places[roadmap]
    let early = early[place.group]
    return Place(early: early, late: late[place.group], id: early.network.node(roadmap: place.place, step: step))
  }

  func count(of node: Network.Node) -> DayCount { book.counts[Int(node.count)] }

  /// Whether a roadmap's early dates are the very ones of another schedule, not even worked out again.
  func sharesDates(ofRoadmap roadmap: Int, with other: Schedule, _ former: Int) -> Bool {
    early[groups.places[roadmap].group] === other.early[other.groups.places[former].group]
  }

  /// Whether a roadmap, its dates, its slacks and its healths are the very ones of another schedule, where it may have another place.
  package func knowsSame(ofRoadmap roadmap: Int, as other: Schedule, _ former: Int) -> Bool {
    sharesDates(ofRoadmap: roadmap, with: other, former)
      && late[groups.places[roadmap].group] === other.late[other.groups.places[former].group]
      && roadmaps[roadmap] == other.roadmaps[former]
  }

  /// The dates of a step, by the place of its roadmap and its own place in it.
  package func dates(roadmap: Int, step: Int) -> StepDates {
    let place = place(roadmap: roadmap, step: step)
    guard place.isOrdered, !isBeyond(place) else { return StepDates(isCritical: false, isEstimated: false) }
    let slack = place.late.slacks[place.id]
    let late = place.late.days[place.id]
    // A dropped step that waits for nothing, and what holds only such steps, lies nowhere.
    let isNowhere = place.placement == .none
    return StepDates(
      start: isNowhere ? nil : place.placement.firstDay, finish: isNowhere ? nil : place.placement.lastDay, lateStart: late.start,
      lateFinish: late.finish, totalSlack: Schedule.days(slack.total), freeSlack: Schedule.days(slack.free),
      deadlineSlack: Schedule.days(slack.deadline), isCritical: slack.total <= 0, isEstimated: place.early.forward.isEstimated[place.id])
  }

  /// Whether a step finds no working day before the end of the range of days.
  func isBeyond(_ place: Place) -> Bool {
    place.placement.lastDay == nil && (place.node.state == .planned || place.node.state == .active)
  }

  /// Whether a step waits in a circle, or behind one.
  package func isInCircle(roadmap: Int, step: Int) -> Bool { !place(roadmap: roadmap, step: step).isOrdered }

  private static func days(_ slack: Int32) -> Int? { slack == .max ? nil : Int(slack) }

  /// The last day of a roadmap; nil for one without steps that can be dated.
  package func finish(ofRoadmap roadmap: Int) -> Day? {
    let place = groups.places[roadmap]
    let finish = early[place.group].finishes[place.place]
    return finish > 0 ? Day(number: Int(finish) - 1) : nil
  }

  /// The first day of a roadmap: its own start, or that of a step that started earlier.
  package func start(ofRoadmap roadmap: Int) -> Day {
    roadmaps[roadmap].steps.indices.reduce(roadmaps[roadmap].start) { first, step in
      let place = place(roadmap: roadmap, step: step)
      guard place.isOrdered, place.node.state != .dropped else { return first }
      return place.placement.firstDay.map { min(first, $0) } ?? first
    }
  }

  /// Signed working days from one day to another on a step's own calendar, the least over its parties.
  package func workingDays(from first: Day, to last: Day, roadmap: Int, step: Int) -> Int {
    Int(count(of: place(roadmap: roadmap, step: step).node).days(from: first.number, to: last.number))
  }
}
