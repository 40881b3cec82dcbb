/// Finds the strongly connected components of a graph. They are the maximal sets of nodes that can all reach each other.
enum StrongComponents {
  /// Returns the components, each in ascending order. A component comes after all components that it leads to.
  ///
  /// Tarjan's algorithm with an explicit stack, so that long chains do not overflow the call stack.
  /// - Parameters:
  ///   - starts: the edges out of node i are those from `starts[i]` up to, not including, `starts[i + 1]`.
  ///   - targets: the node to which each edge leads.
  static func of(starts: [Int32], targets: [Int32]) -> [[Int32]] {
    let count = starts.count - 1
    guard count > 0 else { return [] }
    var index = [Int32](repeating: -1, count: count)
    var low = index
    var onStack = [Bool](repeating: false, count: count)
    var next = starts
    var stack: [Int32] = []
    var path: [Int32] = []
    var counter: Int32 = 0
    var found: [[Int32]] = []
    for root in 0..<count where index[root] < 0 {
      path.append(Int32(root))
      while let last = path.last {
        let node = Int(last)
        if index[node] < 0 {
          index[node] = counter
          low[node] = counter
          counter += 1
          stack.append(last)
          onStack[node] = true
        }
        if next[node] < starts[node + 1] {
          let target = Int(targets[Int(next[node])])
          next[node] += 1
          if index[target] < 0 { path.append(Int32(target)) } else if onStack[target] { low[node] = min(low[node], index[target]) }
          continue
        }
        path.removeLast()
        if let above = path.last { low[Int(above)] = min(low[Int(above)], low[node]) }
        guard low[node] == index[node] else { continue }
        var part: [Int32] = []
        while let member = stack.popLast() {
          onStack[Int(member)] = false
          part.append(member)
          if member == last { break }
        }
        found.append(part.sorted())
      }
    }
    return found
  }
}
