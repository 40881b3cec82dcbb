/// How much of a group of steps is done, weighted by their durations (Scheduling.md, 5 and 9).
struct Completion: Equatable, Sendable {
  private var weight = 0
  private var weighted = 0
  private var steps = 0
  private var sum = 0

  /// - Parameter days: the weight in working days; steps of 0 days count only among themselves.
  mutating func add(percent: Int, days: Int) {
    weight += days
    weighted += days * percent
    steps += 1
    sum += percent
  }

  mutating func add(_ other: Completion) {
    weight += other.weight
    weighted += other.weighted
    steps += other.steps
    sum += other.sum
  }

  /// 0 to 100, rounded down so that 100 means all of it; nil for no step.
  var percent: Int? { steps == 0 ? nil : weight > 0 ? weighted / weight : sum / steps }

  /// The percent of every step, by node; a step with children or opened roadmaps has theirs. And what whole roadmaps come to.
  static func percents(
    _ network: Network, _ sorted: TopologicalOrder, outside: [OutsideDates]
  ) -> (percents: [UInt8], groups: [Int: Completion]) {
    var groups = [Int: Completion]()
    var percents = [UInt8](repeating: 0, count: network.nodes.count)
    func settle(_ id: Int) {
      let node = network.nodes[id]
      var whole = Completion()
      var isWholeRoadmap = node.state == .roadmap
      switch node.state {
      case .container, .roadmap: whole = groups[id] ?? Completion()
      case .outside:
        whole = outside[id - network.firstOutside].completion
        isWholeRoadmap = network.outside[id - network.firstOutside].step == nil
      case .planned, .active, .done, .dropped:
        let opened = node.opensRoadmaps ? groups[id]?.percent : nil
        whole.add(percent: opened ?? Int(node.progress), days: Int(node.weight))
      }
      percents[id] = UInt8(clamping: whole.percent ?? 0)
      guard node.state != .dropped else { return }
      for index in network.edges(outOf: id) {
        let edge = network.successors[index]
        let to = Int(edge.to)
        // A roadmap counts each step once: what spans steps is left out beside them.
        let isCounted = edge.relation == .member && !(node.state == .container && network.nodes[to].state == .roadmap)
        if isCounted || isWholeRoadmap && edge.relation == .finishToFinish { groups[to, default: Completion()].add(whole) }
      }
    }
    for id in sorted.order { settle(Int(id)) }
    for id in network.nodes.indices where !sorted.isOrdered[id] { settle(id) }
    return (percents, groups)
  }
}

extension Step {
  /// Percent done by its own account, 0 to 100: a done step is 100, whatever is written.
  package var ownProgress: Int { status == .done ? 100 : min(max(progress, 0), 100) }
}
