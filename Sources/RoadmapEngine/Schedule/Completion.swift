/// How much of a group of steps is done, weighted by their durations (scheduling.md, 5 and 9).
struct Completion: Sendable {
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

  /// The percent of every step, by node; a step with children or opened roadmaps has theirs.
  static func percents(_ roadmaps: [Roadmap], _ network: Network, _ sorted: TopologicalOrder) -> [UInt8] {
    var groups = [Int: Completion]()
    var percents = [UInt8](repeating: 0, count: network.nodes.count)
    func settle(_ id: Int) {
      let node = network.nodes[id]
      var own = Completion()
      if let place = network.position(of: id) {
        let step = roadmaps[place.roadmap].steps[place.step]
        let opened = step.opens.isEmpty ? nil : groups[id]?.percent
        own.add(percent: opened ?? step.ownProgress, days: min(step.workingDays, Int(Day.count)))
      }
      let isSpan = node.state == .container || node.state == .roadmap
      let whole = isSpan ? groups[id] ?? Completion() : own
      percents[id] = UInt8(clamping: whole.percent ?? 0)
      guard node.state != .dropped else { return }
      for index in network.edges(outOf: id) {
        let edge = network.edges[Int(index)]
        let to = Int(edge.to)
        let opens = node.state == .roadmap && edge.relation == .finishToFinish
        // A roadmap counts each step once: what spans steps is left out beside them.
        guard edge.relation == .member && !(isSpan && network.nodes[to].state == .roadmap) || opens else { continue }
        groups[to, default: Completion()].add(whole)
      }
    }
    for id in sorted.order { settle(Int(id)) }
    for id in network.nodes.indices where !sorted.isOrdered[id] { settle(id) }
    return percents
  }
}

extension Step {
  /// Percent done by its own account, 0 to 100: a done step is 100, whatever is written.
  package var ownProgress: Int { status == .done ? 100 : min(max(progress, 0), 100) }
}
