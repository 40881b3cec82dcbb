/// The nodes of a network in topological order, and the cycles among those that have no place in it.
struct TopologicalOrder: Sendable {
  /// Every node that is neither on a cycle nor downstream of one; predecessors come first.
  private(set) var order: [Int32] = []
  /// The cycles, each with its nodes in ascending order.
  private(set) var cycles: [[Int32]] = []
  /// Whether each node has a place in the order, by node.
  private(set) var isOrdered: [Bool]

  /// - Parameter outside: the dates of the nodes outside of the network; a node without dates there keeps what waits for it here unordered
  ///   too.
  init(_ network: Network, outside: [OutsideDates]) {
    isOrdered = [Bool](repeating: false, count: network.nodes.count)
    order.reserveCapacity(network.nodes.count)
    var waits = network.nodes.indices.map { network.incoming[$0 + 1] - network.incoming[$0] }
    for (index, dates) in outside.enumerated() where !dates.isOrdered { waits[network.firstOutside + index] = 1 }
    // Plans are mostly written in chronological order, so keeping the order of the nodes lets the passes read memory sequentially.
    var free: [Int] = []
    for first in network.nodes.indices where waits[first] == 0 {
      free.append(first)
      while let node = free.popLast() {
        order.append(Int32(node))
        isOrdered[node] = true
        for edge in network.edges(outOf: node) {
          let successor = Int(network.successors[edge].to)
          waits[successor] -= 1
          // A node after `first` is reached by the outer loop itself.
          if waits[successor] == 0, successor < first { free.append(successor) }
        }
      }
    }
    if order.count < network.nodes.count { cycles = TopologicalOrder.cycles(in: network, outside: isOrdered) }
  }

  /// Returns the cycles among the nodes that have no place in the order.
  private static func cycles(in network: Network, outside isOrdered: [Bool]) -> [[Int32]] {
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    for node in network.nodes.indices {
      if !isOrdered[node] { targets += network.edges(outOf: node).map { network.successors[$0].to }.filter { !isOrdered[Int($0)] } }
      starts.append(Int32(targets.count))
    }
    return StrongComponents.of(starts: starts, targets: targets).filter { part in
      guard part.count == 1, let only = part.first else { return true }
      return targets[Int(starts[Int(only)])..<Int(starts[Int(only) + 1])].contains(only)
    }
  }
}
