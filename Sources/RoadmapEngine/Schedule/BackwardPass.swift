/// Late dates: every unfinished step as late as a bound and its successors allow (scheduling.md, 7).
///
/// One walk from the last step to the first answers three questions, which differ only in what limits a step.
struct BackwardPass {
  /// What a step may not go beyond.
  enum Question {
    /// The finish of its roadmap or its deadline, and its successors at their late dates: total slack.
    case total
    /// Its deadline, and its successors at their late dates: deadline slack.
    case deadlines
    /// Its successors at their early dates: free slack.
    case free
  }

  /// The latest instants of a node; `Network.unbounded` where nothing limits it.
  struct Latest: Sendable, Equatable {
    /// The first day; of an active step the morning from which its remaining work goes on.
    var start = Network.unbounded
    /// The evening of the last day.
    var finish = Network.unbounded

    var isLimited: Bool { start < Network.unbounded || finish < Network.unbounded }
  }

  /// By node; done steps and those in or behind a circle are never limited.
  private(set) var latest: [Latest]
  private let forward: ForwardPass
  private let question: Question
  private let isOrdered: [Bool]

  /// - Parameter finishes: the evening of the last finish of each roadmap.
  init(_ question: Question, after forward: ForwardPass, _ sorted: TopologicalOrder, finishes: [Int32]) {
    self.forward = forward
    self.question = question
    isOrdered = sorted.isOrdered
    latest = [Latest](repeating: Latest(), count: forward.network.nodes.count)
    for id in sorted.order.reversed() {
      let node = forward.network.nodes[Int(id)]
      if node.state != .done { latest[Int(id)] = place(Int(id), node, finishes[Int(node.roadmap)]) }
    }
  }

  private func place(_ id: Int, _ node: Network.Node, _ roadmapFinish: Int32) -> Latest {
    var limits = limits(of: id)
    switch node.state {
    case .container, .roadmap: return limits
    case .dropped:
      limits.start = min(limits.start, limits.finish)
      limits.finish = limits.start
      return limits
    case .done: return Latest()
    case .planned, .active:
      switch question {
      case .total: limits.finish = min(limits.finish, node.deadline, roadmapFinish)
      case .deadlines: limits.finish = min(limits.finish, node.deadline)
      case .free: break
      }
      if node.state == .active { limits.start = Network.unbounded }
      guard limits.isLimited else { return limits }
      let count = forward.network.book.counts[Int(node.count)]
      return node.days == 0 ? instant(node, limits) : stretch(node, limits, count)
    }
  }

  /// A step of 0 days, or an active one with nothing left to do.
  private func instant(_ node: Network.Node, _ limits: Latest) -> Latest {
    if node.state == .active { return limits }
    var instant = min(limits.start, limits.finish)
    if node.on >= 0, question != .free { instant = min(instant, node.on + 1) }
    return Latest(start: instant, finish: instant)
  }

  /// The latest working day from which the days to place end within the limits.
  private func stretch(_ node: Network.Node, _ limits: Latest, _ count: DayCount) -> Latest {
    var start = limits.start
    if node.on >= 0, question != .free {
      let agreed = forward.onAgreedDay(node, count)
      if agreed.finish <= limits.finish, agreed.start <= limits.start { return Latest(start: agreed.start, finish: agreed.finish) }
      start = min(start, node.on)
    }
    if limits.finish < Network.unbounded { start = min(start, count.latest(advancing: node.days, by: limits.finish)) }
    start = count.any.last(before: start + 1) ?? 0
    return Latest(start: start, finish: count.advance(start, node.days))
  }

  /// What the successors of a node leave it.
  private func limits(of id: Int) -> Latest {
    let network = forward.network
    var limits = Latest()
    for index in network.edges(outOf: id) {
      let edge = network.edges[Int(index)]
      let to = Int(edge.to)
      let successor = network.nodes[to]
      guard isOrdered[to], successor.state != .done else { continue }
      let ends = ends(of: to, successor)
      if edge.relation == .member {
        guard network.nodes[id].state != .dropped else { continue }
        limits.finish = min(limits.finish, ends.finish)
        if forward.placements[id].start == forward.placements[to].start { limits.start = min(limits.start, ends.start) }
        continue
      }
      if successor.state == .active, edge.relation == .startToStart || edge.relation == .finishToStart && successor.days == 0 { continue }
      let limit = edge.relation.toStart ? ends.start : ends.finish
      guard limit < Network.unbounded else { continue }
      let count = network.book.counts[Int(successor.count)]
      let allowed = edge.inCalendarDays ? limit - edge.lag : count.latest(advancing: edge.lag, by: limit)
      if edge.relation.fromFinish { limits.finish = min(limits.finish, allowed) } else { limits.start = min(limits.start, allowed) }
    }
    return limits
  }

  /// Where a successor is placed for the question: at its late dates, or at its early ones; what only passes limits on has no dates.
  private func ends(of id: Int, _ node: Network.Node) -> Latest {
    guard question == .free, node.state == .planned || node.state == .active else { return latest[id] }
    let early = forward.placements[id]
    return Latest(start: node.state == .active ? forward.resumes[id] : early.start, finish: early.finish)
  }
}
