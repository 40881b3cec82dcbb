/// Builds the nodes and edges of a network from the steps of a group of roadmaps.
struct NetworkDraft {
  private(set) var nodes: [Network.Node] = []
  private(set) var edges: [Network.Edge] = []
  private(set) var firstNode: [Int32] = []
  private(set) var firstSpan = 0
  /// The nodes of the steps that have children, each once.
  private(set) var containers: [Int] = []
  private(set) var spans: [Int: Int32] = [:]
  private(set) var firstOutside = 0
  private(set) var outside: [Network.Outside] = []
  private(set) var missing: [Network.Outside] = []
  private(set) var table: StepTable
  let roadmapIDs: [Roadmap.ID]
  private let indexOf: [Roadmap.ID: Int]
  private let today: Day
  /// For each step the node of its parent, or -1.
  private var parent: [Int32] = []
  /// For each step the nearest containing step that binds it, or -1. See `Network.binders`.
  private(set) var binders: [Int32] = []
  private var outsideNodes: [Network.Outside: Int32] = [:]
  /// The sum of the numbers of owners and links read so far; its value is not used.
  ///
  /// The owners and links of each step lie elsewhere in memory. Reading them for a whole block first lets the processor fetch them
  /// together, which is several times faster; keeping a sum prevents the compiler from removing these reads.
  private var readAhead = 0

  /// The steps of a roadmap without a copy: copying a whole `Step` for each of 100,000 steps is too slow.
  typealias Steps = UnsafeBufferPointer<Step>

  /// Lays out the steps of a group of roadmaps and connects them.
  /// - Parameters:
  ///   - opened: for each roadmap, whether a step of any group opens it.
  ///   - book: receives the day counts that the steps use.
  ///   - exists: tells whether a step or roadmap outside of the group exists, so that it can be waited for.
  init(
    _ roadmaps: [Roadmap], opened: [Bool], book: inout DayCountBook, today: Day, exists: (Network.Outside) -> Bool
  ) {
    let steps = roadmaps.reduce(0) { $0 + $1.steps.count }
    self.today = today
    table = StepTable(capacity: steps)
    roadmapIDs = roadmaps.map(\.id)
    indexOf = Dictionary(roadmapIDs.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    nodes.reserveCapacity(steps)
    for roadmapIndex in roadmaps.indices { layOut(roadmaps[roadmapIndex], roadmapIndex, &book) }
    firstSpan = nodes.count
    findParents(roadmaps)
    addSpans(roadmaps, opened)
    firstOutside = nodes.count
    // Most plans have about two links for each step.
    edges.reserveCapacity(nodes.count * 2)
    for roadmapIndex in roadmaps.indices { connect(roadmaps[roadmapIndex], roadmapIndex, exists) }
  }

  // MARK: Nodes

  private mutating func layOut(_ roadmap: Roadmap, _ roadmapIndex: Int, _ book: inout DayCountBook) {
    firstNode.append(Int32(nodes.count))
    let first = max(roadmap.start.number, today.number)
    var owners = book.reading(of: roadmap)
    roadmap.steps.withUnsafeBufferPointer { steps in
      for block in NetworkDraft.blocks(of: steps.count) {
        for index in block { readAhead &+= steps[index].owners.count }
        for index in block {
          table.append(steps[index].id, roadmap: Int32(roadmapIndex))
          let count = book.index(for: index, of: steps, &owners)
          nodes.append(NetworkDraft.node(steps, index, Int32(roadmapIndex), count: count, from: first, today: today))
        }
      }
    }
  }

  /// Returns the indexes of steps in blocks. They are so short that what was read ahead stays in the processor's cache.
  private static func blocks(of count: Int) -> some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: 128).lazy.map { $0..<min($0 + 128, count) }
  }

  /// Creates the node of a step.
  /// - Parameter first: the number of the first day on which a planned step of the roadmap may start.
  private static func node(
    _ steps: Steps, _ index: Int, _ roadmap: Int32, count: Int32, from first: Int32, today: Day
  ) -> Network.Node {
    var node = Network.Node(state: .planned, count: count, roadmap: roadmap)
    node.deadline = steps[index].deadline.map { $0.number + 1 } ?? Network.unbounded
    node.days = Int32(clamping: min(max(steps[index].duration ?? Step.defaultDuration(steps[index].kind), 0), Int(Day.count)))
    node.weight = node.days
    node.progress = steps[index].status == .done ? 100 : UInt8(clamping: min(max(steps[index].progress, 0), 100))
    node.opensRoadmaps = !steps[index].opens.isEmpty
    let started = steps[index].started
    switch steps[index].status {
    case .planned:
      node.morning = max(first, steps[index].notBefore?.number ?? 0)
      node.on = steps[index].on?.number ?? -1
    case .active:
      node.state = .active
      node.fixedStart = started?.number ?? today.number
      node.morning = max(today.number, node.fixedStart)
      let left = (Int(node.days) * (100 - Int(node.progress)) + 99) / 100
      node.days = Int32(clamping: min(max(steps[index].remaining ?? left, 0), Int(Day.count)))
    case .done:
      node.state = .done
      let finish = steps[index].finished?.number ?? max(max(today.number - 1, 0), started?.number ?? 0)
      node.fixedStart = min(started?.number ?? finish, finish)
      node.fixedFinish = finish + 1
    case .dropped:
      node.state = .dropped
      node.deadline = Network.unbounded
    }
    return node
  }

  private mutating func findParents(_ roadmaps: [Roadmap]) {
    parent = [Int32](repeating: -1, count: nodes.count)
    for roadmapIndex in roadmaps.indices {
      let steps = roadmaps[roadmapIndex].steps
      for index in steps.indices {
        guard let wanted = steps[index].parent, let found = table.node(wanted, roadmap: Int32(roadmapIndex)) else { continue }
        parent[Int(firstNode[roadmapIndex]) + index] = found
        makeContainer(Int(found), steps[Int(found - firstNode[roadmapIndex])])
      }
    }
    binders = NetworkDraft.binders(parent) { node in
      let roadmapIndex = Int(nodes[node].roadmap)
      let steps = roadmaps[roadmapIndex].steps
      let index = node - Int(firstNode[roadmapIndex])
      return !steps[index].after.isEmpty || steps[index].deadline != nil || steps[index].notBefore != nil
    }
  }

  /// Turns a node into that of a step with children (Scheduling.md, 5). Its own duration, dates and status are ignored.
  private mutating func makeContainer(_ node: Int, _ step: Step) {
    guard nodes[node].state != .container else { return }
    containers.append(node)
    nodes[node].state = .container
    nodes[node].days = 0
    nodes[node].on = -1
    nodes[node].deadline = step.deadline.map { $0.number + 1 } ?? Network.unbounded
  }

  /// Returns for each step the nearest containing step for which `binds` is true, or -1.
  ///
  /// Steps whose parents form a cycle get -1: they have no dates anyway.
  private static func binders(_ parent: [Int32], binds: (Int) -> Bool) -> [Int32] {
    let unknown: Int32 = -2
    var binder = parent.map { $0 < 0 ? -1 : unknown }
    var isOnPath = [Bool](repeating: false, count: parent.count)
    for node in parent.indices where binder[node] == unknown {
      var path: [Int] = []
      var next = node
      while binder[next] == unknown, !isOnPath[next] {
        path.append(next)
        isOnPath[next] = true
        next = Int(parent[next])
      }
      for inner in path.reversed() {
        let outer = Int(parent[inner])
        isOnPath[inner] = false
        binder[inner] = binder[outer] == unknown ? -1 : binds(outer) ? Int32(outer) : binder[outer]
      }
    }
    return binder
  }

  private mutating func addSpans(_ roadmaps: [Roadmap], _ opened: [Bool]) {
    for roadmapIndex in roadmaps.indices where opened[roadmapIndex] {
      spans[roadmapIndex] = Int32(nodes.count)
      nodes.append(Network.Node(state: .roadmap, roadmap: Int32(roadmapIndex)))
      for index in roadmaps[roadmapIndex].steps.indices { join(firstNode[roadmapIndex] + Int32(index), Int32(nodes.count - 1), .member) }
    }
  }

  // MARK: Edges

  private mutating func connect(_ roadmap: Roadmap, _ roadmapIndex: Int, _ exists: (Network.Outside) -> Bool) {
    let first = Int(firstNode[roadmapIndex])
    roadmap.steps.withUnsafeBufferPointer { steps in
      for block in NetworkDraft.blocks(of: steps.count) {
        for index in block { readAhead &+= steps[index].after.count }
        for index in block { connect(first + index, index, steps, roadmapIndex, exists) }
      }
    }
  }

  private mutating func connect(_ node: Int, _ index: Int, _ steps: Steps, _ roadmapIndex: Int, _ exists: (Network.Outside) -> Bool) {
    if parent[node] >= 0 { join(Int32(node), parent[node], .member) }
    if nodes[node].state != .container {
      addLinks(of: index, steps, roadmapIndex, to: node, exists)
      let first = node - index
      var around = Int(binders[node])
      while around >= 0 {
        bind(node, to: around - first, steps, roadmapIndex, exists)
        around = Int(binders[around])
      }
    }
    if nodes[node].opensRoadmaps { addOpened(steps[index].opens, roadmapIndex, by: node, exists) }
  }

  /// Applies the links and bounds of a step to a step that it contains (Scheduling.md, 5).
  private mutating func bind(_ node: Int, to container: Int, _ steps: Steps, _ roadmapIndex: Int, _ exists: (Network.Outside) -> Bool) {
    addLinks(of: container, steps, roadmapIndex, to: node, exists)
    let around = Int(firstNode[roadmapIndex]) + container
    if nodes[node].state != .dropped { nodes[node].deadline = min(nodes[node].deadline, nodes[around].deadline) }
    if nodes[node].state == .planned {
      nodes[node].morning = max(nodes[node].morning, steps[container].notBefore?.number ?? 0)
    }
  }

  private mutating func addOpened(_ opened: [Roadmap.ID], _ roadmapIndex: Int, by node: Int, _ exists: (Network.Outside) -> Bool) {
    for id in opened {
      let span = indexOf[id].map { spans[$0] } ?? outsideNode(Network.Outside(roadmap: id, step: nil), exists)
      if let span { join(span, Int32(node), nodes[node].state == .container ? .member : .finishToFinish) }
    }
  }

  /// Adds the links of a step as edges into a node. A link to a step that does not exist is left out.
  private mutating func addLinks(of step: Int, _ steps: Steps, _ roadmapIndex: Int, to node: Int, _ exists: (Network.Outside) -> Bool) {
    for index in steps[step].after.indices {
      guard let from = source(steps[step].after[index].step, roadmapIndex, exists) else { continue }
      edges.append(
        Network.Edge(
          from: from, to: Int32(node), lag: steps[step].after[index].lag, Network.Relation(steps[step].after[index].kind),
          inCalendarDays: steps[step].after[index].unit == .calendarDays))
    }
  }

  private mutating func source(_ reference: StepReference, _ roadmapIndex: Int, _ exists: (Network.Outside) -> Bool) -> Int32? {
    guard let id = reference.roadmap else { return table.node(reference.step, roadmap: Int32(roadmapIndex)) }
    if let roadmapIndex = indexOf[id] { return table.node(reference.step, roadmap: Int32(roadmapIndex)) }
    return outsideNode(Network.Outside(roadmap: id, step: reference.step), exists)
  }

  private mutating func outsideNode(_ wanted: Network.Outside, _ exists: (Network.Outside) -> Bool) -> Int32? {
    if let known = outsideNodes[wanted] { return known }
    guard exists(wanted) else {
      missing.append(wanted)
      return nil
    }
    let node = Int32(nodes.count)
    outsideNodes[wanted] = node
    outside.append(wanted)
    nodes.append(Network.Node(state: .outside, roadmap: 0))
    return node
  }

  private mutating func join(_ from: Int32, _ to: Int32, _ relation: Network.Relation) {
    edges.append(Network.Edge(from: from, to: to, relation))
  }
}
