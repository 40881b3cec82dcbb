/// The percentage done of a group of steps, weighted by their durations (Scheduling.md, 5 and 9).
struct Completion: Equatable, Sendable {
  private var weight = 0
  private var weighted = 0
  private var steps = 0
  private var sum = 0

  /// Adds one step.
  /// - Parameters:
  ///   - percent: how much of the step is done, 0 to 100.
  ///   - days: its weight, the duration in working days. Steps of 0 days count only if the group has no others.
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

  /// The percentage done, 0 to 100, rounded down so that 100 means complete; nil for an empty group.
  var percent: Int? { steps == 0 ? nil : weight > 0 ? weighted / weight : sum / steps }

  /// Computes the percentage done of every node. Roadmaps and steps with children also get the weighted sums behind it.
  ///
  /// A step with children has the percentage of its children; a step that opens roadmaps has that of these roadmaps.
  /// - Returns: `percents` by node, 0 to 100; `groups` by the nodes that have members or open roadmaps.
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
        // A roadmap counts each step once, so a step with children is not counted in addition to them.
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
  /// The percentage done by the step's own fields, clamped to 0 to 100; 100 if its status is done.
  package var ownProgress: Int { status == .done ? 100 : min(max(progress, 0), 100) }
}
