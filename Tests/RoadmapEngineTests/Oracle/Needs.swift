/// The dependencies of a plan while it is being made, by which a link that would close a cycle is left out.
struct Needs {
  struct Node: Hashable {
    let roadmap: Int
    /// The index of the step; -1 for the roadmap as a whole.
    let step: Int

    init(_ roadmap: Int, _ step: Int) {
      self.roadmap = roadmap
      self.step = step
    }
  }

  /// The nodes on which a node depends by its own links and openings.
  private var links: [Node: Set<Node>] = [:]
  /// The steps of a roadmap and the children of a step.
  private var parts: [Node: [Node]] = [:]
  private var parent: [Node: Node] = [:]

  init(_ plan: TestPlan) {
    for (roadmap, held) in plan.roadmaps.enumerated() {
      parts[Node(roadmap, -1)] = held.steps.indices.map { Node(roadmap, $0) }
    }
  }

  /// Adds a dependency and returns whether it was added; one that is forced may close a cycle.
  mutating func add(_ first: Node, before second: Node, force: Bool) -> Bool {
    var changed = self
    changed.links[second, default: []].insert(first)
    return keep(changed, if: force || !changed.hasCircle(from: first))
  }

  mutating func add(opened: Int, by step: Node, force: Bool) -> Bool { add(Node(opened, -1), before: step, force: force) }

  mutating func add(parent container: Node, of child: Node, force: Bool) -> Bool {
    var changed = self
    changed.parts[container, default: []].append(child)
    changed.parent[child] = container
    return keep(changed, if: force || !changed.hasCircle(from: container))
  }

  private mutating func keep(_ changed: Needs, if fits: Bool) -> Bool {
    if fits { self = changed }
    return fits
  }

  private func hasCircle(from first: Node) -> Bool {
    var done: Set<Node> = []
    var path: Set<Node> = []
    func visit(_ node: Node) -> Bool {
      if path.contains(node) { return true }
      guard done.insert(node).inserted else { return false }
      path.insert(node)
      defer { path.remove(node) }
      if parts[node, default: []].contains(where: visit) { return true }
      // A child depends on everything on which its containers depend.
      var holder: Node? = node
      var seen: Set<Node> = []
      while let current = holder, seen.insert(current).inserted {
        if links[current, default: []].contains(where: visit) { return true }
        holder = parent[current]
      }
      return false
    }
    return visit(first)
  }
}
