/// Computes late dates: the latest instants at which each unfinished step may lie (Scheduling.md, 7).
///
/// One walk over the nodes in reverse topological order computes the limits for total, free and deadline slack together, since the three
/// differ only in what limits a step.
struct BackwardPass: Sendable {
  /// The limits of each node, by node. For a node of another group they hold only what the links of this group demand.
  ///
  /// Done steps and nodes on or downstream of a cycle have no limits.
  private(set) var latest: [LateLimits]

  init(nodes: Int) { latest = [LateLimits](repeating: LateLimits(), count: nodes) }

  /// Computes the limits of all nodes anew, from the last node of the topological order to the first.
  ///
  /// A forecast calls it once for each run, after `forward` has been run with other durations.
  /// - Parameters:
  ///   - counts: the day counts of the schedule's `DayCountBook`.
  ///   - finishes: for each roadmap of the group, the instant (evening) at which its last step finishes.
  ///   - asked: limits that other groups put on nodes of this group.
  mutating func run(
    after forward: ForwardPass, _ sorted: TopologicalOrder, counts: [DayCount], finishes: [Int32],
    asked: [(node: Int, by: LateLimits)] = []
  ) {
    let given = Dictionary(asked.map { ($0.node, $0.by) }, uniquingKeysWith: { first, _ in first })
    for id in sorted.order.reversed() {
      let id = Int(id)
      var limits = given.isEmpty ? LateLimits() : given[id] ?? LateLimits()
      if forward.network.nodes[id].state != .done {
        include(successorsOf: id, in: &limits, forward, counts, sorted.isOrdered)
        limit(forward.network.nodes[id], in: &limits, forward, counts, finishes)
      } else {
        limits = LateLimits()
      }
      latest[id] = limits
    }
  }

  private func limit(
    _ node: Network.Node, in limits: inout LateLimits, _ forward: ForwardPass, _ counts: [DayCount], _ finishes: [Int32]
  ) {
    switch node.state {
    case .container, .roadmap, .outside, .done: break
    case .dropped:
      limits.total = BackwardPass.point(limits.total)
      limits.free = BackwardPass.point(limits.free)
      limits.deadlines = BackwardPass.point(limits.deadlines)
    case .planned, .active:
      // The finish of a roadmap may lie beyond the range of days; the limit is then the end of the range.
      limits.total.finish = min(limits.total.finish, node.deadline, finishes[Int(node.roadmap)], Day.count)
      limits.deadlines.finish = min(limits.deadlines.finish, node.deadline)
      let count = counts[Int(node.count)]
      let agreed = node.on < 0 ? nil : forward.onAgreedDay(node, count)
      limits.total = BackwardPass.limit(node, limits.total, agreed, count)
      limits.deadlines = limits.deadlines == limits.total ? limits.total : BackwardPass.limit(node, limits.deadlines, agreed, count)
      limits.free = BackwardPass.limit(node, limits.free, nil, count)
    }
  }

  /// Returns the limits of a step of 0 days. Start and finish are the same instant, the earlier of the two given.
  private static func point(_ limits: LateLimits.Ends) -> LateLimits.Ends {
    let instant = min(limits.start, limits.finish)
    return LateLimits.Ends(start: instant, finish: instant)
  }

  /// Returns the latest placement within the limits. The start is a working day from which the step's days end in time.
  ///
  /// A step of 0 days gets the latest instant that the limits allow.
  /// - Parameter agreed: where the agreed day (`on`) places the step; nil where there is none, and for free slack, which ignores it.
  private static func limit(_ node: Network.Node, _ given: LateLimits.Ends, _ agreed: Placement?, _ count: DayCount) -> LateLimits.Ends {
    var limits = given
    if node.state == .active { limits.start = Network.unbounded }
    guard limits.isLimited else { return limits }
    if node.days == 0 {
      if node.state == .active { return limits }
      if let agreed { limits.start = min(limits.start, agreed.start) }
      return point(limits)
    }
    var start = limits.start
    if let agreed {
      if agreed.finish <= limits.finish, agreed.start <= limits.start { return LateLimits.Ends(start: agreed.start, finish: agreed.finish) }
      start = min(start, node.on)
    }
    if limits.finish < Network.unbounded { start = min(start, count.latest(advancing: node.days, by: limits.finish)) }
    start = count.lastWorkingDay(before: start + 1) ?? 0
    return LateLimits.Ends(start: start, finish: count.advance(start, node.days))
  }

  /// Tightens the limits of a node by what each of its successors allows.
  private func include(
    successorsOf id: Int, in limits: inout LateLimits, _ forward: ForwardPass, _ counts: [DayCount], _ isOrdered: [Bool]
  ) {
    let network = forward.network
    for index in network.edges(outOf: id) {
      let edge = network.successors[index]
      let to = Int(edge.to)
      let successor = network.nodes[to]
      guard isOrdered[to], successor.state != .done else { continue }
      if edge.relation == .member {
        guard network.nodes[id].state != .dropped else { continue }
        var span = latest[to]
        if forward.placements[id].start != forward.placements[to].start {
          span.total.start = Network.unbounded
          span.free.start = Network.unbounded
          span.deadlines.start = Network.unbounded
        }
        limits.include(span)
        continue
      }
      if successor.state == .active, edge.relation == .startToStart || edge.relation == .finishToStart && successor.days == 0 { continue }
      var ends = latest[to]
      // For free slack a successor lies at its early dates. Containers, roadmaps and dropped steps have no dates of their own and pass
      // limits on.
      if successor.state == .planned || successor.state == .active {
        let early = forward.placements[to]
        ends.free = LateLimits.Ends(start: successor.state == .active ? forward.resumes[to] : early.start, finish: early.finish)
      }
      BackwardPass.leave(ends.total, by: edge, counts[Int(successor.count)], to: &limits.total)
      BackwardPass.leave(ends.free, by: edge, counts[Int(successor.count)], to: &limits.free)
      BackwardPass.leave(ends.deadlines, by: edge, counts[Int(successor.count)], to: &limits.deadlines)
    }
  }

  /// Tightens the limits of a predecessor by one link to a successor that lies at `ends`.
  private static func leave(
    _ ends: LateLimits.Ends, by edge: Network.Edge, _ count: @autoclosure () -> DayCount, to limits: inout LateLimits.Ends
  ) {
    let limit = edge.relation.toStart ? ends.start : ends.finish
    guard limit < Network.unbounded else { return }
    // A finish bound that is a morning means the evening of the last working day before it. All mornings up to the next working day
    // mean the same evening, so the latest of them is the limit.
    let bound = edge.meansEveningBefore ? count().firstWorkingDay(from: limit) : limit
    let allowed =
      if edge.lag == 0 { bound } else if edge.inCalendarDays { bound - edge.lag } else { count().latest(advancing: edge.lag, by: bound) }
    if edge.relation.fromFinish { limits.finish = min(limits.finish, allowed) } else { limits.start = min(limits.start, allowed) }
  }
}
