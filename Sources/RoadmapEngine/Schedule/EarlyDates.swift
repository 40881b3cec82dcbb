/// The early dates and the percentages done of one group of roadmaps.
final class EarlyDates: Sendable {
  /// The nodes in topological order, and the cycles among them.
  let sorted: TopologicalOrder
  /// The pass that computed the dates. Its own `counts` are empty; the day counts are kept in the `DayCountBook`.
  let forward: ForwardPass
  /// The percentage done of each node, 0 to 100.
  let percents: [UInt8]
  /// For each roadmap of the group, the instant (evening) of its latest finish. It is 0 for a roadmap without dated steps.
  let finishes: [Int32]
  /// The dates of the nodes outside of the group that this result uses, in the order of `Network.outside`.
  let outside: [OutsideDates]
  private let completions: [Int: Completion]

  var network: Network { forward.network }
  var placements: [Placement] { forward.placements }

  convenience init(_ network: Network, counts: [DayCount], outside: [OutsideDates], today: Day) {
    self.init(network, TopologicalOrder(network, outside: outside), counts: counts, outside: outside, today: today)
  }

  /// Computes the early dates of the same network for other dates outside of the group.
  convenience init(_ old: EarlyDates, counts: [DayCount], outside: [OutsideDates], today: Day) {
    let isSameOrder = outside.elementsEqual(old.outside) { $0.isOrdered == $1.isOrdered }
    let sorted = isSameOrder ? old.sorted : TopologicalOrder(old.network, outside: outside)
    self.init(old.network, sorted, counts: counts, outside: outside, today: today)
  }

  private init(_ network: Network, _ sorted: TopologicalOrder, counts: [DayCount], outside: [OutsideDates], today: Day) {
    self.sorted = sorted
    var forward = ForwardPass(network, counts: counts, outside: outside, today: today)
    forward.run(sorted.order)
    forward.returnCounts()
    self.forward = forward
    self.outside = outside
    (percents, completions) = Completion.percents(network, sorted, outside: outside)
    finishes = forward.finishes(sorted.isOrdered)
  }

  /// Returns what another group needs to know of a step or of a whole roadmap of this group.
  /// - Parameters:
  ///   - roadmap: the index of the roadmap in this group.
  ///   - step: the id of the step, or nil for the whole roadmap.
  /// - Returns: nil if there is no such step, or if no step opens the roadmap.
  func dates(roadmap: Int, step: Step.ID?) -> OutsideDates? {
    guard let node = step.map({ network.node(roadmap: roadmap, id: $0) }) ?? network.spans[roadmap] else { return nil }
    let id = Int(node)
    return OutsideDates(
      placement: placements[id], isEstimated: forward.isEstimated[id], isOrdered: sorted.isOrdered[id],
      completion: completions[id] ?? Completion())
  }
}

extension ForwardPass {
  /// Returns for each roadmap the instant (evening) of its latest finish; 0 if it has none. Dropped steps and steps without dates are left
  /// out.
  func finishes(_ isOrdered: [Bool]) -> [Int32] {
    var finishes = [Int32](repeating: 0, count: network.firstNode.count)
    for node in 0..<network.firstSpan where isOrdered[node] && network.nodes[node].state != .dropped {
      let roadmap = Int(network.nodes[node].roadmap)
      finishes[roadmap] = max(finishes[roadmap], placements[node].finish)
    }
    return finishes
  }
}
