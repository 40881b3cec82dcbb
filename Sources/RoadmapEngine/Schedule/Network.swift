/// A group of roadmaps laid out as a graph: one node for every step, in the order of the files, one for every roadmap that a step opens,
/// and one for every step or roadmap outside of the group that something in it waits for.
struct Network: Sendable {
  /// What decides where a node lies.
  enum State: UInt8, Sendable {
    case planned, active, done, dropped
    /// A step with children: spans them.
    case container
    /// A whole roadmap of the group: spans its steps.
    case roadmap
    /// A step or a roadmap of another group, whose dates are given.
    case outside
  }

  struct Node: Sendable {
    var state: State
    /// Percent done by its own account, 0 to 100.
    var progress: UInt8 = 0
    var opensRoadmaps = false
    /// Which day count of the book; meaningless for whole roadmaps and what lies outside.
    var count: Int32 = 0
    /// Working days to place: the duration, or of an active step what remains.
    var days: Int32 = 0
    /// The duration in working days, with which its progress weighs.
    var weight: Int32 = 0
    /// The latest of its morning bounds.
    var morning: Int32 = 0
    /// The day agreed, or -1.
    var on: Int32 = -1
    /// The evening of its deadline, or `Network.unbounded`.
    var deadline: Int32 = Network.unbounded
    /// Done: morning of the first and evening of the last day. Active: the morning of its first day.
    var fixedStart: Int32 = 0
    var fixedFinish: Int32 = 0
    /// Place of its roadmap in the group.
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
    private let days: Int16
    var relation: Relation
    var inCalendarDays: Bool

    /// Within `Link.lags`; anything beyond counts as its ends.
    init(from: Int32, to: Int32, lag: Int = 0, _ relation: Relation, inCalendarDays: Bool = false) {
      self.from = from
      self.to = to
      days = Int16(clamping: min(max(lag, Link.lags.lowerBound), Link.lags.upperBound))
      self.relation = relation
      self.inCalendarDays = inCalendarDays
    }

    var lag: Int32 { Int32(days) }

    /// Whether it bounds a finish by a morning, which means the last working evening before that morning (Scheduling.md, 4).
    var meansEveningBefore: Bool {
      switch relation {
      case .finishToStart, .startToStart, .member: false
      case .finishToFinish: lag < 0 && !inCalendarDays
      case .startToFinish: lag == 0 || lag < 0 && !inCalendarDays
      }
    }
  }

  /// A step of another group, or a whole roadmap where no step is named.
  struct Outside: Hashable, Sendable {
    var roadmap: Roadmap.ID
    var step: Step.ID?
  }

  static let unbounded = Int32.max / 2

  /// Steps, then whole roadmaps, then what lies outside.
  var nodes: [Node] = []
  /// Every edge twice: sorted by successor, those into node i from `incoming[i]` up to `incoming[i + 1]`, in the order of the step's links;
  private(set) var predecessors: [Edge] = []
  private(set) var incoming: [Int32] = []
  /// and sorted by predecessor, those out of node i from `outgoing[i]` up to `outgoing[i + 1]`.
  private(set) var successors: [Edge] = []
  private(set) var outgoing: [Int32] = []
  /// The node of the first step of each roadmap of the group.
  let firstNode: [Int32]
  let roadmaps: [Roadmap.ID]
  /// The first node that stands for a whole roadmap.
  let firstSpan: Int
  /// Of each step the nearest one around it with links or bounds of its own, which bind it too, or -1.
  let binders: [Int32]
  /// The steps that contain others, each once.
  let containers: [Int]
  /// The nodes of the roadmaps that a step opens, by their place in the group.
  let spans: [Int: Int32]
  let firstOutside: Int
  let outside: [Outside]
  /// Where in `outside` the things of each other roadmap are.
  let outsideIndexes: [Roadmap.ID: [Int]]
  /// What steps wait for and what was nowhere to be found.
  let missing: [Outside]
  private let table: StepTable

  init(_ draft: NetworkDraft) {
    firstNode = draft.firstNode
    roadmaps = draft.roadmapIDs
    firstSpan = draft.firstSpan
    spans = draft.spans
    binders = draft.binders
    containers = draft.containers
    firstOutside = draft.firstOutside
    outside = draft.outside
    outsideIndexes = Dictionary(grouping: draft.outside.indices) { draft.outside[$0].roadmap }
    missing = draft.missing
    table = draft.table
    nodes = draft.nodes
    sort(draft.edges)
  }

  /// The node of a step.
  func node(roadmap: Int, step: Int) -> Int { Int(firstNode[roadmap]) + step }

  /// The node of a step by its id, in a roadmap by its place in the group; nil for one that is not there.
  func node(roadmap: Int, id: Step.ID) -> Int32? { table.node(id, roadmap: Int32(roadmap)) }

  func edges(into node: Int) -> Range<Int> { Int(incoming[node])..<Int(incoming[node + 1]) }

  func edges(outOf node: Int) -> Range<Int> { Int(outgoing[node])..<Int(outgoing[node + 1]) }

  /// The nodes that a node spans.
  func members(of node: Int) -> some Sequence<Int> {
    edges(into: node).lazy.filter { predecessors[$0].relation == .member }.map { Int(predecessors[$0].from) }
  }

  /// The steps that contain a node: the one around it.
  func containers(of node: Int) -> some Sequence<Int> {
    edges(outOf: node).lazy.filter { successors[$0].relation == .member }.map { Int(successors[$0].to) }
      .filter { nodes[$0].state == .container }
  }

  /// Which step a node stands for, by the place of its roadmap in the group and its own place in it; nil for anything else.
  func position(of node: Int) -> (roadmap: Int, step: Int)? {
    guard node < firstSpan else { return nil }
    let roadmap = Int(nodes[node].roadmap)
    return (roadmap, node - Int(firstNode[roadmap]))
  }

  /// What a node stands for that lies outside of the group.
  func outside(at node: Int) -> Outside? { outside.indices.contains(node - firstOutside) ? outside[node - firstOutside] : nil }

  private mutating func sort(_ edges: [Edge]) {
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
    // Most drafts have their edges in this order already.
    let isSorted = zip(edges, edges.dropFirst()).allSatisfy { $0.to <= $1.to }
    predecessors = isSorted ? edges : Network.place(edges, at: incoming) { $0.to }
    successors = Network.place(predecessors, at: outgoing) { $0.from }
  }

  private static func place(_ edges: [Edge], at starts: [Int32], by node: (Edge) -> Int32) -> [Edge] {
    var next = starts
    var sorted = edges
    for edge in edges {
      let place = Int(node(edge))
      sorted[Int(next[place])] = edge
      next[place] += 1
    }
    return sorted
  }
}
