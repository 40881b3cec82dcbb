/// The early dates of a group of roadmaps, and how much of each step is done.
final class EarlyDates: Sendable {
  let sorted: TopologicalOrder
  /// Without its day counts: these are the book's.
  let forward: ForwardPass
  let percents: [UInt8]
  /// The evening of the last finish of each roadmap of the group; 0 for one without steps.
  let finishes: [Int32]
  /// What was known of everything outside of the group when the dates were worked out.
  let outside: [OutsideDates]
  private let completions: [Int: Completion]

  var network: Network { forward.network }
  var placements: [Placement] { forward.placements }

  convenience init(_ network: Network, counts: [DayCount], outside: [OutsideDates], today: Day) {
    self.init(network, TopologicalOrder(network, outside: outside), counts: counts, outside: outside, today: today)
  }

  /// The same network with other dates outside of it.
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

  /// What another group is told of a step, by the place of its roadmap in this group, or of the whole roadmap; nil for one that is not there.
  func dates(roadmap: Int, step: Step.ID?) -> OutsideDates? {
    guard let node = step.map({ network.node(roadmap: roadmap, id: $0) }) ?? network.spans[roadmap] else { return nil }
    let id = Int(node)
    return OutsideDates(
      placement: placements[id], isEstimated: forward.isEstimated[id], isOrdered: sorted.isOrdered[id],
      completion: completions[id] ?? Completion())
  }
}

extension ForwardPass {
  /// The evening of the last finish of each roadmap; dropped steps do not count.
  func finishes(_ isOrdered: [Bool]) -> [Int32] {
    var finishes = [Int32](repeating: 0, count: network.firstNode.count)
    for node in 0..<network.firstSpan where isOrdered[node] && network.nodes[node].state != .dropped {
      let roadmap = Int(network.nodes[node].roadmap)
      finishes[roadmap] = max(finishes[roadmap], placements[node].finish)
    }
    return finishes
  }
}
