/// The late dates and the slack of one group of roadmaps.
final class LateDates: Sendable {
  /// The slack of one node in working days; total and deadline slack are signed. `Int32.max` stands for none.
  struct Slacks: Sendable {
    var total = Int32.max
    var free = Int32.max
    var deadline = Int32.max

    fileprivate mutating func include(_ member: Slacks) {
      total = min(total, member.total)
      free = min(free, member.free)
      deadline = min(deadline, member.deadline)
    }
  }

  /// The first and last day that a step occupies when it lies as late as allowed; nil for none.
  struct Days: Sendable {
    var start: Day?
    var finish: Day?

    fileprivate mutating func include(_ member: Days) {
      if let first = member.start { start = min(start ?? first, first) }
      if let last = member.finish { finish = max(finish ?? last, last) }
    }
  }

  /// The slack of each node, by node; a container or roadmap has the least of its members.
  let slacks: [Slacks]
  /// The late dates of each node, by node; a container or roadmap spans its members.
  let days: [Days]
  /// The limits that other groups put on nodes of this group, in ascending order of the nodes.
  let asked: [(node: Int, by: LateLimits)]
  /// The limits that this group puts on the nodes outside of it, in the order of `Network.outside`.
  let demands: [LateLimits]

  /// - Parameters:
  ///   - counts: the day counts of the schedule's `DayCountBook`.
  ///   - asked: the limits that other groups put on nodes of this group, in ascending order of the nodes.
  init(_ early: EarlyDates, counts: [DayCount], asked: [(node: Int, by: LateLimits)]) {
    self.asked = asked
    var pass = BackwardPass(nodes: early.network.nodes.count)
    pass.run(after: early.forward, early.sorted, counts: counts, finishes: early.finishes, asked: asked)
    demands = Array(pass.latest[early.network.firstOutside...])
    (slacks, days) = LateDates.answers(early, pass.latest, counts)
  }

  private static func answers(_ early: EarlyDates, _ latest: [LateLimits], _ all: [DayCount]) -> ([Slacks], [Days]) {
    let network = early.network
    let counts = all.span
    var slacks = [Slacks](repeating: Slacks(), count: network.nodes.count)
    var days = [Days](repeating: Days(), count: network.nodes.count)
    for id in early.sorted.order {
      let id = Int(id)
      let state = network.nodes[id].state
      if state == .planned || state == .active {
        slacks[id] = early.forward.slacks(id, within: latest[id], counts[Int(network.nodes[id].count)])
        days[id] = early.forward.lateDays(id, latest[id].total, counts[Int(network.nodes[id].count)])
      }
      // In topological order all members come before their container, so its minimum is complete before anything reads it.
      for index in network.edges(outOf: id) where network.successors[index].relation == .member {
        slacks[Int(network.successors[index].to)].include(slacks[id])
        days[Int(network.successors[index].to)].include(days[id])
      }
    }
    return (slacks, days)
  }
}

extension ForwardPass {
  /// Returns the slack of an unfinished step in working days on its own calendar (Scheduling.md, 7).
  func slacks(_ id: Int, within limits: LateLimits, _ count: DayCount) -> LateDates.Slacks {
    let total = slack(id, to: limits.total, count)
    let free = limits.free.isLimited ? slack(id, to: limits.free, count) : total
    return LateDates.Slacks(total: total, free: max(0, free), deadline: slack(id, to: limits.deadlines, count))
  }

  /// Returns the days that an unfinished step occupies when it lies at its latest instants.
  func lateDays(_ id: Int, _ latest: LateLimits.Ends, _ count: DayCount) -> LateDates.Days {
    let node = network.nodes[id]
    if node.state == .active { return LateDates.Days(start: placements[id].firstDay, finish: Day(number: Int(latest.finish) - 1)) }
    if node.days > 0 { return LateDates.Days(start: Day(number: Int(latest.start)), finish: Day(number: Int(latest.finish) - 1)) }
    let day =
      latest.start == placements[id].start
      ? placements[id].firstDay : count.lastWorkingDay(before: latest.start).flatMap { Day(number: Int($0)) }
    return LateDates.Days(start: day, finish: day)
  }

  /// Returns the signed working days from the early dates to the latest ones. The result is `Int32.max` if nothing limits the step.
  ///
  /// A planned step is measured by its start, a started one by its finish.
  func slack(_ id: Int, to latest: LateLimits.Ends, _ count: DayCount) -> Int32 {
    guard latest.isLimited else { return .max }
    if network.nodes[id].state == .planned { return count.days(from: placements[id].start, to: latest.start) }
    return count.days(from: placements[id].finish, to: latest.finish)
  }
}
