/// The plan laid out as a graph: one node for every step, in the order of the files, and one for every roadmap that a step opens.
struct Network: Sendable {
  /// What decides where a node lies.
  enum State: UInt8, Sendable {
    case planned, active, done, dropped
    /// A step with children: spans them.
    case container
    /// A whole roadmap: spans its steps.
    case roadmap
  }

  struct Node: Sendable {
    var state: State
    /// Which day count of the book; meaningless for whole roadmaps.
    var count: Int32 = 0
    /// Working days to place: the duration, or of an active step what remains.
    var days: Int32 = 0
    /// The latest of its morning bounds.
    var morning: Int32 = 0
    /// The day agreed, or -1.
    var on: Int32 = -1
    /// The evening of its deadline, or `Network.unbounded`.
    var deadline: Int32 = Network.unbounded
    /// Done: morning of the first and evening of the last day. Active: the morning of its first day.
    var fixedStart: Int32 = 0
    var fixedFinish: Int32 = 0
    /// Index of its roadmap.
    var roadmap: Int32
  }

  enum Relation: UInt8, Sendable {
    case finishToStart, startToStart, finishToFinish, startToFinish
    /// From a child to the step, or the roadmap, that spans it.
    case member

    init(_ kind: Link.Kind) {
      switch kind {
      case .finishToStart: self = .finishToStart
      case .startToStart: self = .startToStart
      case .finishToFinish: self = .finishToFinish
      case .startToFinish: self = .startToFinish
      }
    }

    var fromFinish: Bool { self == .finishToStart || self == .finishToFinish }
    var toStart: Bool { self == .finishToStart || self == .startToStart }
  }

  struct Edge: Sendable {
    var from: Int32
    var to: Int32
    var lag: Int32
    var relation: Relation
    var inCalendarDays: Bool
  }

  static let unbounded = Int32.max / 2

  private(set) var nodes: [Node] = []
  /// Sorted by successor.
  private(set) var edges: [Edge] = []
  /// The edges into node i are those from `incoming[i]` up to `incoming[i + 1]`.
  private(set) var incoming: [Int32] = []
  /// Indexes of edges, sorted by predecessor; those out of node i from `outgoing[i]` up to `outgoing[i + 1]`.
  private(set) var outgoingEdges: [Int32] = []
  private(set) var outgoing: [Int32] = []
  /// The node of each roadmap's first step.
  private(set) var firstNode: [Int32] = []
  /// The first node that stands for a whole roadmap; as many as roadmaps are opened.
  private(set) var firstSpan = 0
  private(set) var book: DayCountBook
  private var nodeOf: [StepKey: Int32] = [:]
  private var indexOf: [Roadmap.ID: Int] = [:]
  /// Of each step the step that contains it, or -1.
  private(set) var parent: [Int32] = []

  private struct StepKey: Hashable {
    let roadmap: Int32
    let step: Step.ID
  }

  init(_ roadmaps: [Roadmap], calendars: CalendarBook, today: Day) {
    book = DayCountBook(calendars: calendars)
    indexOf = Dictionary(roadmaps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    layOut(roadmaps)
    findParents(roadmaps)
    for (index, roadmap) in roadmaps.enumerated() {
      for step in roadmap.steps.indices { place(roadmap, Int32(index), step, today) }
    }
    connect(roadmaps)
    sortEdges()
  }

  /// The node of a step.
  func node(roadmap: Int, step: Int) -> Int { Int(firstNode[roadmap]) + step }

  /// Where a roadmap stands among the others; nil for one that is not there.
  func index(of roadmap: Roadmap.ID) -> Int? { indexOf[roadmap] }

  /// The node of a step as it is named from within a roadmap; nil for one that is not there.
  func node(of reference: StepReference, from roadmap: Int) -> Int32? {
    guard let index = reference.roadmap.map({ indexOf[$0] }) ?? roadmap else { return nil }
    return nodeOf[StepKey(roadmap: Int32(index), step: reference.step)]
  }

  func edges(into node: Int) -> Range<Int> { Int(incoming[node])..<Int(incoming[node + 1]) }

  func edges(outOf node: Int) -> ArraySlice<Int32> { outgoingEdges[Int(outgoing[node])..<Int(outgoing[node + 1])] }

  /// Which step a node stands for; nil for a roadmap.
  func position(of node: Int) -> (roadmap: Int, step: Int)? {
    guard node < firstSpan else { return nil }
    let roadmap = Int(nodes[node].roadmap)
    return (roadmap, node - Int(firstNode[roadmap]))
  }

  // MARK: Building

  private mutating func layOut(_ roadmaps: [Roadmap]) {
    let total = roadmaps.reduce(0) { $0 + $1.steps.count }
    nodes.reserveCapacity(total)
    nodeOf.reserveCapacity(total)
    for (index, roadmap) in roadmaps.enumerated() {
      firstNode.append(Int32(nodes.count))
      for step in roadmap.steps {
        nodeOf[StepKey(roadmap: Int32(index), step: step.id), default: Int32(nodes.count)] += 0
        nodes.append(Node(state: .planned, roadmap: Int32(index)))
      }
    }
    firstSpan = nodes.count
  }

  private mutating func findParents(_ roadmaps: [Roadmap]) {
    parent = [Int32](repeating: -1, count: nodes.count)
    for (index, roadmap) in roadmaps.enumerated() {
      for (offset, step) in roadmap.steps.enumerated() {
        guard let wanted = step.parent else { continue }
        guard let found = nodeOf[StepKey(roadmap: Int32(index), step: wanted)] else { continue }
        parent[Int(firstNode[index]) + offset] = found
        nodes[Int(found)].state = .container
      }
    }
  }

  /// The steps that contain one, innermost first; stops where they go in a circle.
  private func ancestors(of node: Int) -> [Int] {
    var chain: [Int] = []
    var next = parent[node]
    while next >= 0, !chain.contains(Int(next)), Int(next) != node {
      chain.append(Int(next))
      next = parent[Int(next)]
    }
    return chain
  }

  private mutating func place(_ roadmap: Roadmap, _ index: Int32, _ offset: Int, _ today: Day) {
    let step = roadmap.steps[offset]
    let id = Int(firstNode[Int(index)]) + offset
    var node = nodes[id]
    node.deadline = step.deadline.map { $0.number + 1 } ?? Network.unbounded
    node.count = book.index(for: step, of: roadmap)
    if node.state == .container {
      nodes[id] = node
      return
    }
    node.days = Int32(clamping: min(max(step.workingDays, 0), Int(Day.count)))
    let dayBefore = max(today.number - 1, 0)
    switch step.status {
    case .planned:
      node.state = .planned
      node.morning = max(roadmap.start.number, today.number, step.notBefore?.number ?? 0)
      node.on = step.on?.number ?? -1
    case .active:
      node.state = .active
      node.fixedStart = step.started?.number ?? today.number
      node.morning = max(today.number, node.fixedStart)
      let left = (Int(node.days) * (100 - min(max(step.progress, 0), 100)) + 99) / 100
      node.days = Int32(clamping: min(max(step.remaining ?? left, 0), Int(Day.count)))
    case .done:
      node.state = .done
      let finish = step.finished?.number ?? max(dayBefore, step.started?.number ?? 0)
      node.fixedStart = min(step.started?.number ?? finish, finish)
      node.fixedFinish = finish + 1
    case .dropped:
      node.state = .dropped
      node.deadline = Network.unbounded
    }
    nodes[id] = node
  }

  private mutating func connect(_ roadmaps: [Roadmap]) {
    var spanOf: [Roadmap.ID: Int32] = [:]
    for (index, roadmap) in roadmaps.enumerated() {
      for (offset, step) in roadmap.steps.enumerated() {
        let node = Int(firstNode[index]) + offset
        if parent[node] >= 0 { join(Int32(node), parent[node], .member) }
        if nodes[node].state != .container {
          addLinks(of: step, in: index, to: node)
          for ancestor in ancestors(of: node) {
            bind(node, to: roadmap.steps[ancestor - Int(firstNode[index])], ancestor, in: index)
          }
        }
        for opened in step.opens {
          guard let child = indexOf[opened] else { continue }
          let span = spanOf[opened] ?? addSpan(of: child, roadmaps[child])
          spanOf[opened] = span
          join(span, Int32(node), nodes[node].state == .container ? .member : .finishToFinish)
        }
      }
    }
  }

  /// The links and bounds of a step bind every step that it contains.
  private mutating func bind(_ node: Int, to container: Step, _ ancestor: Int, in index: Int) {
    addLinks(of: container, in: index, to: node)
    nodes[node].deadline = min(nodes[node].deadline, nodes[ancestor].deadline)
    if nodes[node].state == .planned { nodes[node].morning = max(nodes[node].morning, container.notBefore?.number ?? 0) }
  }

  private mutating func addSpan(of index: Int, _ roadmap: Roadmap) -> Int32 {
    let span = Int32(nodes.count)
    nodes.append(Node(state: .roadmap, roadmap: Int32(index)))
    for offset in roadmap.steps.indices { join(firstNode[index] + Int32(offset), span, .member) }
    return span
  }

  /// Adds what a step waits for as edges into a node; a link to a step that does not exist is left out.
  private mutating func addLinks(of step: Step, in index: Int, to node: Int) {
    for link in step.after {
      guard let from = self.node(of: link.step, from: index) else { continue }
      let lag = Int32(clamping: min(max(link.lag, Link.lags.lowerBound), Link.lags.upperBound))
      edges.append(Edge(from: from, to: Int32(node), lag: lag, relation: Relation(link.kind), inCalendarDays: link.unit == .calendarDays))
    }
  }

  private mutating func join(_ from: Int32, _ to: Int32, _ relation: Relation) {
    edges.append(Edge(from: from, to: to, lag: 0, relation: relation, inCalendarDays: false))
  }

  /// Sorts the edges by successor, keeping the order of each step's links, and indexes them by predecessor.
  private mutating func sortEdges() {
    incoming = [Int32](repeating: 0, count: nodes.count + 1)
    outgoing = incoming
    for edge in edges {
      incoming[Int(edge.to) + 1] += 1
      outgoing[Int(edge.from) + 1] += 1
    }
    for index in nodes.indices {
      incoming[index + 1] += incoming[index]
      outgoing[index + 1] += outgoing[index]
    }
    var next = incoming
    var sorted = edges
    for edge in edges {
      sorted[Int(next[Int(edge.to)])] = edge
      next[Int(edge.to)] += 1
    }
    edges = sorted
    outgoingEdges = [Int32](repeating: 0, count: edges.count)
    next = outgoing
    for (index, edge) in edges.enumerated() {
      outgoingEdges[Int(next[Int(edge.from)])] = Int32(index)
      next[Int(edge.from)] += 1
    }
  }
}
