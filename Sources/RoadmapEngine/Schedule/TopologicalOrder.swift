/// The nodes of a network in an order in which every predecessor comes first, and those that have none because they wait in a circle.
struct TopologicalOrder: Sendable {
  /// Every node outside of a circle and not behind one.
  private(set) var order: [Int32] = []
  /// Each circle, its nodes in ascending order.
  private(set) var cycles: [[Int32]] = []
  /// Whether a node has a place in the order.
  private(set) var isOrdered: [Bool]

  /// - Parameter outside: of what lies outside of the network; what waits there in a circle holds up what waits for it here.
  init(_ network: Network, outside: [OutsideDates]) {
    isOrdered = [Bool](repeating: false, count: network.nodes.count)
    order.reserveCapacity(network.nodes.count)
    var waits = network.nodes.indices.map { network.incoming[$0 + 1] - network.incoming[$0] }
    for (index, dates) in outside.enumerated() where !dates.isOrdered { waits[network.firstOutside + index] = 1 }
    // Plans are mostly written in the order in which things happen: going by place, the passes read memory from front to back.
    var free: [Int] = []
    for first in network.nodes.indices where waits[first] == 0 {
      free.append(first)
      while let node = free.popLast() {
        order.append(Int32(node))
        isOrdered[node] = true
        for edge in network.edges(outOf: node) {
          let successor = Int(network.successors[edge].to)
          waits[successor] -= 1
          // One further on is met by its place.
          if waits[successor] == 0, successor < first { free.append(successor) }
        }
      }
    }
    if order.count < network.nodes.count { cycles = TopologicalOrder.cycles(in: network, outside: isOrdered) }
  }

  /// The circles among the nodes that have no place in the order.
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
