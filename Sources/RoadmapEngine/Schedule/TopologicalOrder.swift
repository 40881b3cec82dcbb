/// The nodes of a network in an order in which every predecessor comes first, and those that have none because they wait in a circle.
struct TopologicalOrder: Sendable {
  /// Every node outside of a circle and not behind one.
  private(set) var order: [Int32] = []
  /// Each circle, its nodes in ascending order.
  private(set) var cycles: [[Int32]] = []
  /// Whether a node has a place in the order.
  private(set) var isOrdered: [Bool]

  init(_ network: Network) {
    isOrdered = [Bool](repeating: false, count: network.nodes.count)
    order.reserveCapacity(network.nodes.count)
    var waits = network.nodes.indices.map { Int32(network.edges(into: $0).count) }
    for node in network.nodes.indices where waits[node] == 0 { order.append(Int32(node)) }
    var next = 0
    while next < order.count {
      let node = Int(order[next])
      next += 1
      isOrdered[node] = true
      for edge in network.edges(outOf: node) {
        let successor = Int(network.edges[Int(edge)].to)
        waits[successor] -= 1
        if waits[successor] == 0 { order.append(Int32(successor)) }
      }
    }
    if order.count < network.nodes.count { cycles = TopologicalOrder.cycles(in: network, outside: isOrdered) }
  }

  /// The strongly connected parts of what is left, by Tarjan's algorithm with a stack of its own.
  private static func cycles(in network: Network, outside isOrdered: [Bool]) -> [[Int32]] {
    var index = [Int32](repeating: -1, count: network.nodes.count)
    var low = index
    var onStack = [Bool](repeating: false, count: network.nodes.count)
    var stack: [Int32] = []
    var counter: Int32 = 0
    var found: [[Int32]] = []
    for root in network.nodes.indices where !isOrdered[root] && index[root] < 0 {
      var visits: [(node: Int, edges: ArraySlice<Int32>)] = []
      func enter(_ node: Int) {
        index[node] = counter
        low[node] = counter
        counter += 1
        stack.append(Int32(node))
        onStack[node] = true
        visits.append((node, network.edges(outOf: node)))
      }
      enter(root)
      while let (node, edges) = visits.last {
        if let edge = edges.first {
          visits[visits.count - 1].edges = edges.dropFirst()
          let successor = Int(network.edges[Int(edge)].to)
          if isOrdered[successor] { continue }
          if index[successor] < 0 { enter(successor) } else if onStack[successor] { low[node] = min(low[node], index[successor]) }
          continue
        }
        visits.removeLast()
        if let above = visits.last?.node { low[above] = min(low[above], low[node]) }
        guard low[node] == index[node] else { continue }
        var part: [Int32] = []
        while let member = stack.popLast() {
          onStack[Int(member)] = false
          part.append(member)
          if Int(member) == node { break }
        }
        let waitsForItself = network.edges(outOf: node).contains { network.edges[Int($0)].to == Int32(node) }
        if part.count > 1 || waitsForItself { found.append(part.sorted()) }
      }
    }
    return found
  }
}
