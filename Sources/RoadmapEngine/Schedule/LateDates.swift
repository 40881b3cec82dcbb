/// The late dates and the slacks of a group of roadmaps.
final class LateDates: Sendable {
  /// By node, signed working days; `Int32.max` for none.
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

  /// The first and the last day occupied when every unfinished step lies as late as it may.
  struct Days: Sendable {
    var start: Day?
    var finish: Day?

    fileprivate mutating func include(_ member: Days) {
      if let first = member.start { start = min(start ?? first, first) }
      if let last = member.finish { finish = max(finish ?? last, last) }
    }
  }

  let slacks: [Slacks]
  let days: [Days]
  /// What other groups ask of nodes of this one, in ascending order of the nodes.
  let asked: [(node: Int, by: LateLimits)]
  /// What this group asks of everything outside that it waits for, in the order of `Network.outside`.
  let demands: [LateLimits]

  init(_ early: EarlyDates, asked: [(node: Int, by: LateLimits)]) {
    self.asked = asked
    var pass = BackwardPass(nodes: early.network.nodes.count)
    pass.run(after: early.forward, early.sorted, finishes: early.finishes, asked: asked)
    demands = Array(pass.latest[early.network.firstOutside...])
    slacks = LateDates.slacks(early, pass.latest)
    days = LateDates.days(early, pass.latest)
  }

  private static func slacks(_ early: EarlyDates, _ latest: [LateLimits]) -> [Slacks] {
    let network = early.network
    var slacks = [Slacks](repeating: Slacks(), count: network.nodes.count)
    for id in early.sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      if node.state == .planned || node.state == .active {
        let count = early.forward.counts[Int(node.count)]
        let limits = latest[id]
        let most = early.forward.slack(id, to: limits.total, count)
        let spare = limits.free.isLimited ? early.forward.slack(id, to: limits.free, count) : most
        slacks[id] = Slacks(total: most, free: max(0, spare), deadline: early.forward.slack(id, to: limits.deadlines, count))
      }
      // Members stand before what spans them, so that the least of them is complete when it is asked for.
      for index in network.edges(outOf: id) where network.successors[index].relation == .member {
        slacks[Int(network.successors[index].to)].include(slacks[id])
      }
    }
    return slacks
  }

  private static func days(_ early: EarlyDates, _ latest: [LateLimits]) -> [Days] {
    let network = early.network
    var days = [Days](repeating: Days(), count: network.nodes.count)
    for id in early.sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      switch node.state {
      case .done, .dropped: continue
      // Its members stand before it and have told it their days.
      case .container, .roadmap, .outside: break
      case .active: days[id] = Days(start: early.placements[id].firstDay, finish: Day(number: Int(latest[id].total.finish) - 1))
      case .planned where node.days == 0:
        let day =
          latest[id].total.start == early.placements[id].start
          ? early.placements[id].firstDay
          : early.forward.counts[Int(node.count)].lastWorkingDay(before: latest[id].total.start).flatMap { Day(number: Int($0)) }
        days[id] = Days(start: day, finish: day)
      case .planned:
        days[id] = Days(start: Day(number: Int(latest[id].total.start)), finish: Day(number: Int(latest[id].total.finish) - 1))
      }
      for index in network.edges(outOf: id) where network.successors[index].relation == .member {
        days[Int(network.successors[index].to)].include(days[id])
      }
    }
    return days
  }
}

extension ForwardPass {
  /// Signed working days by which an unfinished step may move, on its own calendar (scheduling.md, 7); `Int32.max` where nothing limits it.
  func slack(_ id: Int, to latest: LateLimits.Ends, _ count: DayCount) -> Int32 {
    guard latest.isLimited else { return .max }
    if network.nodes[id].state == .planned { return count.days(from: placements[id].start, to: latest.start) }
    return count.days(from: placements[id].finish, to: latest.finish)
  }
}
