/// Every date of a set of roadmaps, worked out at once (scheduling.md).
///
/// The same roadmaps, calendars and day of today give the same schedule, everywhere.
package struct Schedule: Sendable {
  package let roadmaps: [Roadmap]
  package let calendars: CalendarBook
  package let today: Day
  let network: Network
  let sorted: TopologicalOrder
  let placements: [Placement]
  let resumes: [Int32]
  private let isEstimated: [Bool]
  private let late: [LateDays]
  private let slacks: [Slacks]
  let percents: [UInt8]
  /// The evening of the last finish of each roadmap; 0 for one without steps.
  private let finishes: [Int32]

  /// Of one step, in working days; `Int32.max` for none.
  private struct Slacks: Sendable {
    var total = Int32.max
    var free = Int32.max
    var deadline = Int32.max
  }

  private struct LateDays: Sendable {
    var start: Day?
    var finish: Day?

    mutating func include(_ member: LateDays) {
      if let first = member.start { start = min(start ?? first, first) }
      if let last = member.finish { finish = max(finish ?? last, last) }
    }
  }

  package init(_ roadmaps: [Roadmap], calendars: CalendarBook, today: Day) {
    self.roadmaps = roadmaps
    self.calendars = calendars
    self.today = today
    let network = Network(roadmaps, calendars: calendars, today: today)
    let sorted = TopologicalOrder(network)
    let forward = ForwardPass(network, order: sorted.order, today: today)
    let finishes = Schedule.finishes(network, sorted, forward.placements)
    let total = BackwardPass(.total, after: forward, sorted, finishes: finishes).latest
    let free = BackwardPass(.free, after: forward, sorted, finishes: finishes).latest
    let deadlines = BackwardPass(.deadlines, after: forward, sorted, finishes: finishes).latest
    self.network = network
    self.sorted = sorted
    self.finishes = finishes
    placements = forward.placements
    resumes = forward.resumes
    isEstimated = forward.isEstimated
    percents = Completion.percents(roadmaps, network, sorted)
    late = Schedule.lateDays(network, sorted, forward.placements, total)
    slacks = Schedule.slacks(network, sorted, forward.placements, total: total, free: free, deadlines: deadlines)
  }

  private static func finishes(_ network: Network, _ sorted: TopologicalOrder, _ placements: [Placement]) -> [Int32] {
    var finishes = [Int32](repeating: 0, count: network.firstNode.count)
    for node in 0..<network.firstSpan where sorted.isOrdered[node] && network.nodes[node].state != .dropped {
      let roadmap = Int(network.nodes[node].roadmap)
      finishes[roadmap] = max(finishes[roadmap], placements[node].finish)
    }
    return finishes
  }

  private static func slacks(
    _ network: Network, _ sorted: TopologicalOrder, _ placements: [Placement], total: [BackwardPass.Latest],
    free: [BackwardPass.Latest], deadlines: [BackwardPass.Latest]
  ) -> [Slacks] {
    var slacks = [Slacks](repeating: Slacks(), count: network.nodes.count)
    for id in sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      if node.state == .planned || node.state == .active {
        let count = network.book.counts[Int(node.count)]
        func slack(_ latest: BackwardPass.Latest) -> Int32 {
          guard latest.isLimited else { return .max }
          if node.state == .planned { return count.days(from: placements[id].start, to: latest.start) }
          return count.days(from: placements[id].finish, to: latest.finish)
        }
        let most = slack(total[id])
        slacks[id] = Slacks(total: most, free: max(0, free[id].isLimited ? slack(free[id]) : most), deadline: slack(deadlines[id]))
      }
      // Members stand before what spans them, so that the least of them is complete when it is asked for.
      for index in network.edges(outOf: id) where network.edges[Int(index)].relation == .member {
        let span = Int(network.edges[Int(index)].to)
        slacks[span].total = min(slacks[span].total, slacks[id].total)
        slacks[span].free = min(slacks[span].free, slacks[id].free)
        slacks[span].deadline = min(slacks[span].deadline, slacks[id].deadline)
      }
    }
    return slacks
  }

  /// The dates of a step, by the place of its roadmap and its own place in it.
  package func dates(roadmap: Int, step: Int) -> StepDates {
    let id = network.node(roadmap: roadmap, step: step)
    guard sorted.isOrdered[id] else {
      return StepDates(isCritical: false, isEstimated: false)
    }
    let slack = slacks[id]
    // A dropped step that waits for nothing, and what holds only such steps, lies nowhere.
    let isNowhere = placements[id] == .none
    return StepDates(
      start: isNowhere ? nil : placements[id].firstDay, finish: isNowhere ? nil : placements[id].lastDay, lateStart: late[id].start,
      lateFinish: late[id].finish,
      totalSlack: Schedule.days(slack.total), freeSlack: Schedule.days(slack.free), deadlineSlack: Schedule.days(slack.deadline),
      isCritical: slack.total <= 0, isEstimated: isEstimated[id])
  }

  /// Signed working days; nil where no deadline lies on or behind a node.
  func deadlineSlack(of node: Int) -> Int32? { slacks[node].deadline == .max ? nil : slacks[node].deadline }

  private static func days(_ slack: Int32) -> Int? { slack == .max ? nil : Int(slack) }

  /// The first and the last day occupied when every unfinished step lies as late as it may, by node.
  private static func lateDays(
    _ network: Network, _ sorted: TopologicalOrder, _ placements: [Placement], _ latest: [BackwardPass.Latest]
  ) -> [LateDays] {
    var late = [LateDays](repeating: LateDays(), count: network.nodes.count)
    for id in sorted.order {
      let id = Int(id)
      let node = network.nodes[id]
      switch node.state {
      case .done, .dropped: continue
      // Its members stand before it and have told it their days.
      case .container, .roadmap: break
      case .active: late[id] = LateDays(start: placements[id].firstDay, finish: Day(number: Int(latest[id].finish) - 1))
      case .planned where node.days == 0:
        let day =
          latest[id].start == placements[id].start
          ? placements[id].firstDay
          : network.book.counts[Int(node.count)].any.last(before: latest[id].start).flatMap { Day(number: Int($0)) }
        late[id] = LateDays(start: day, finish: day)
      case .planned:
        late[id] = LateDays(start: Day(number: Int(latest[id].start)), finish: Day(number: Int(latest[id].finish) - 1))
      }
      for index in network.edges(outOf: id) where network.edges[Int(index)].relation == .member {
        late[Int(network.edges[Int(index)].to)].include(late[id])
      }
    }
    return late
  }

  /// The last day of a roadmap; nil for one without steps that can be dated.
  package func finish(ofRoadmap roadmap: Int) -> Day? { finishes[roadmap] > 0 ? Day(number: Int(finishes[roadmap]) - 1) : nil }

  /// The first day of a roadmap: its own start, or that of a step that started earlier.
  package func start(ofRoadmap roadmap: Int) -> Day {
    roadmaps[roadmap].steps.indices.reduce(roadmaps[roadmap].start) { first, step in
      let id = network.node(roadmap: roadmap, step: step)
      guard sorted.isOrdered[id], network.nodes[id].state != .dropped else { return first }
      return placements[id].firstDay.map { min(first, $0) } ?? first
    }
  }
}

extension Schedule {
  /// Signed working days from one day to another on a step's own calendar, the least over its parties.
  package func workingDays(from first: Day, to last: Day, roadmap: Int, step: Int) -> Int {
    let node = network.nodes[network.node(roadmap: roadmap, step: step)]
    guard network.book.counts.indices.contains(Int(node.count)) else { return 0 }
    return Int(network.book.counts[Int(node.count)].days(from: first.number, to: last.number))
  }
}
