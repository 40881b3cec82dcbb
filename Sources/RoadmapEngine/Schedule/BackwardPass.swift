/// Late dates: every unfinished step as late as a bound and its successors allow (scheduling.md, 7).
///
/// One walk from the last step to the first answers three questions, which differ only in what limits a step.
struct BackwardPass: Sendable {
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

  /// By node; done steps and those in or behind a circle are never limited. What lies outside has what is asked of it here.
  private(set) var latest: [Latest]
  private let question: Question

  init(_ question: Question, nodes: Int) {
    self.question = question
    latest = [Latest](repeating: Latest(), count: nodes)
  }

  /// Walks from the last node to the first; may be done again after the early dates have changed.
  /// - Parameters:
  ///   - finishes: the evening of the last finish of each roadmap of the group.
  ///   - asked: what other groups ask of nodes of this one.
  mutating func run(after forward: ForwardPass, _ sorted: TopologicalOrder, finishes: [Int32], asked: [(node: Int, by: Latest)] = []) {
    for (node, limits) in asked { latest[node] = limits }
    let others = Set(asked.lazy.map(\.node))
    for id in sorted.order.reversed() {
      let id = Int(id)
      let given = !others.isEmpty && others.contains(id) ? latest[id] : Latest()
      latest[id] = place(id, forward, sorted.isOrdered, finishes, given)
    }
  }

  private func place(_ id: Int, _ forward: ForwardPass, _ isOrdered: [Bool], _ finishes: [Int32], _ given: Latest) -> Latest {
    let node = forward.network.nodes[id]
    if node.state == .done { return Latest() }
    var limits = limits(of: id, forward, isOrdered, given)
    switch node.state {
    case .container, .roadmap, .outside: return limits
    case .dropped:
      limits.start = min(limits.start, limits.finish)
      limits.finish = limits.start
      return limits
    case .done: return Latest()
    case .planned, .active:
      switch question {
      case .total: limits.finish = min(limits.finish, node.deadline, finishes[Int(node.roadmap)])
      case .deadlines: limits.finish = min(limits.finish, node.deadline)
      case .free: break
      }
      if node.state == .active { limits.start = Network.unbounded }
      guard limits.isLimited else { return limits }
      return node.days == 0 ? instant(node, limits) : stretch(node, limits, forward)
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
  private func stretch(_ node: Network.Node, _ limits: Latest, _ forward: ForwardPass) -> Latest {
    let count = forward.counts[Int(node.count)]
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

  /// What the successors of a node leave it, and other groups.
  private func limits(of id: Int, _ forward: ForwardPass, _ isOrdered: [Bool], _ given: Latest) -> Latest {
    let network = forward.network
    var limits = given
    for index in network.edges(outOf: id) {
      let edge = network.successors[index]
      let to = Int(edge.to)
      let successor = network.nodes[to]
      guard isOrdered[to], successor.state != .done else { continue }
      let ends = ends(of: to, successor.state, forward)
      if edge.relation == .member {
        guard network.nodes[id].state != .dropped else { continue }
        limits.finish = min(limits.finish, ends.finish)
        if forward.placements[id].start == forward.placements[to].start { limits.start = min(limits.start, ends.start) }
        continue
      }
      if successor.state == .active, edge.relation == .startToStart || edge.relation == .finishToStart && successor.days == 0 { continue }
      let limit = edge.relation.toStart ? ends.start : ends.finish
      guard limit < Network.unbounded else { continue }
      let allowed =
        if edge.lag == 0 { limit } else if edge.inCalendarDays { limit - edge.lag } else {
          forward.counts[Int(successor.count)].latest(advancing: edge.lag, by: limit)
        }
      if edge.relation.fromFinish { limits.finish = min(limits.finish, allowed) } else { limits.start = min(limits.start, allowed) }
    }
    return limits
  }

  /// Where a successor is placed for the question: at its late dates, or at its early ones; what only passes limits on has no dates.
  private func ends(of id: Int, _ state: Network.State, _ forward: ForwardPass) -> Latest {
    guard question == .free, state == .planned || state == .active else { return latest[id] }
    let early = forward.placements[id]
    return Latest(start: state == .active ? forward.resumes[id] : early.start, finish: early.finish)
  }
}
