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

  /// What a group asks of a node of another one: the limits for each of the three questions.
  struct Demand: Equatable, Sendable {
    var total = BackwardPass.Latest()
    var free = BackwardPass.Latest()
    var deadlines = BackwardPass.Latest()

    mutating func include(_ other: Demand) {
      total.include(other.total)
      free.include(other.free)
      deadlines.include(other.deadlines)
    }
  }

  let slacks: [Slacks]
  let days: [Days]
  /// What other groups ask of nodes of this one, in ascending order of the nodes.
  let asked: [(node: Int, by: Demand)]
  /// What this group asks of everything outside that it waits for, in the order of `Network.outside`.
  let demands: [Demand]

  init(_ early: EarlyDates, asked: [(node: Int, by: Demand)]) {
    self.asked = asked
    let count = early.network.nodes.count
    func run(_ question: BackwardPass.Question, _ limits: (Demand) -> BackwardPass.Latest) -> [BackwardPass.Latest] {
      var pass = BackwardPass(question, nodes: count)
      pass.run(after: early.forward, early.sorted, finishes: early.finishes, asked: asked.map { ($0.node, limits($0.by)) })
      return pass.latest
    }
    let total = run(.total, \.total)
    let free = run(.free, \.free)
    let deadlines = run(.deadlines, \.deadlines)
    demands = (early.network.firstOutside..<count).map { Demand(total: total[$0], free: free[$0], deadlines: deadlines[$0]) }
    slacks = LateDates.slacks(early, total: total, free: free, deadlines: deadlines)
    days = LateDates.days(early, total)
  }

  private static func slacks(
    _ early: EarlyDates, total: [BackwardPass.Latest], free: [BackwardPass.Latest], deadlines: [BackwardPass.Latest]
  ) -> [Slacks] {
    let network = early.network
    var slacks = [Slacks](repeating: Slacks(), count: network.nodes.count)
    for id in early.sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      if node.state == .planned || node.state == .active {
        let count = early.forward.counts[Int(node.count)]
        let most = early.forward.slack(id, to: total[id], count)
        let spare = free[id].isLimited ? early.forward.slack(id, to: free[id], count) : most
        slacks[id] = Slacks(total: most, free: max(0, spare), deadline: early.forward.slack(id, to: deadlines[id], count))
      }
      // Members stand before what spans them, so that the least of them is complete when it is asked for.
      for index in network.edges(outOf: id) where network.successors[index].relation == .member {
        slacks[Int(network.successors[index].to)].include(slacks[id])
      }
    }
    return slacks
  }

  private static func days(_ early: EarlyDates, _ latest: [BackwardPass.Latest]) -> [Days] {
    let network = early.network
    var days = [Days](repeating: Days(), count: network.nodes.count)
    for id in early.sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      switch node.state {
      case .done, .dropped: continue
      // Its members stand before it and have told it their days.
      case .container, .roadmap, .outside: break
      case .active: days[id] = Days(start: early.placements[id].firstDay, finish: Day(number: Int(latest[id].finish) - 1))
      case .planned where node.days == 0:
        let day =
          latest[id].start == early.placements[id].start
          ? early.placements[id].firstDay
          : early.forward.counts[Int(node.count)].any.last(before: latest[id].start).flatMap { Day(number: Int($0)) }
        days[id] = Days(start: day, finish: day)
      case .planned:
        days[id] = Days(start: Day(number: Int(latest[id].start)), finish: Day(number: Int(latest[id].finish) - 1))
      }
      for index in network.edges(outOf: id) where network.successors[index].relation == .member {
        days[Int(network.successors[index].to)].include(days[id])
      }
    }
    return days
  }
}

extension BackwardPass.Latest {
  /// The stricter of two limits at each end.
  fileprivate mutating func include(_ other: Self) {
    start = min(start, other.start)
    finish = min(finish, other.finish)
  }
}

extension ForwardPass {
  /// Signed working days by which an unfinished step may move, on its own calendar (scheduling.md, 7); `Int32.max` where nothing limits it.
  func slack(_ id: Int, to latest: BackwardPass.Latest, _ count: DayCount) -> Int32 {
    guard latest.isLimited else { return .max }
    if network.nodes[id].state == .planned { return count.days(from: placements[id].start, to: latest.start) }
    return count.days(from: placements[id].finish, to: latest.finish)
  }
}
