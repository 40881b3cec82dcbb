/// The dependency graph of one group of roadmaps.
///
/// Its nodes are the steps of the group in the order of the files, then the roadmaps of the group that a step opens, then the steps and
/// roadmaps outside of the group that something in it waits for.
struct Network: Sendable {
  /// How the dates of a node are computed.
  enum State: UInt8, Sendable {
    case planned, active, done, dropped
    /// A step with children, which spans them.
    case container
    /// A whole roadmap of the group, which spans its steps.
    case roadmap
    /// A step or a roadmap of another group, whose dates are given.
    case outside
  }

  struct Node: Sendable {
    var state: State
    /// The percentage done by the step's own fields, 0 to 100.
    var progress: UInt8 = 0
    var opensRoadmaps = false
    /// The index of the day count in `DayCountBook.counts`. It is not used for whole roadmaps and for nodes outside of the group.
    var count: Int32 = 0
    /// The working days to place: the duration of a step, or the remaining days of an active one.
    var days: Int32 = 0
    /// The duration in working days, the weight of its progress in that of a group.
    var weight: Int32 = 0
    /// The latest of its own bounds that are mornings: the start of the roadmap, today and `notBefore`.
    var morning: Int32 = 0
    /// The day number of the agreed date (`on`), or -1.
    var on: Int32 = -1
    /// The instant (evening) of its deadline, or `Network.unbounded`.
    var deadline: Int32 = Network.unbounded
    /// The morning of the actual first day; of done and active steps only.
    var fixedStart: Int32 = 0
    /// The evening of the actual last day; of done steps only.
    var fixedFinish: Int32 = 0
    /// The index of its roadmap in the group.
    var roadmap: Int32
  }

  /// The type of a link, or membership.
  enum Relation: UInt8, Sendable {
    case finishToStart, startToStart, finishToFinish, startToFinish
    /// An edge from a child to the step that contains it, or from a step to the roadmap that spans it.
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

  /// A link or a membership, from a predecessor to a successor.
  struct Edge: Sendable {
    var from: Int32
    var to: Int32
    private let days: Int16
    var relation: Relation
    var inCalendarDays: Bool

    /// Creates an edge. A lag outside of `Link.lags` is clamped to its limits.
    init(from: Int32, to: Int32, lag: Int = 0, _ relation: Relation, inCalendarDays: Bool = false) {
      self.from = from
      self.to = to
      days = Int16(clamping: min(max(lag, Link.lags.lowerBound), Link.lags.upperBound))
      self.relation = relation
      self.inCalendarDays = inCalendarDays
    }

    /// The lag in working days, or in calendar days if `inCalendarDays`; negative for a lead.
    var lag: Int32 { Int32(days) }

    /// Whether the edge bounds a finish by a morning (Scheduling.md, 4). This means the evening of the last working day before it.
    var meansEveningBefore: Bool {
      switch relation {
      case .finishToStart, .startToStart, .member: false
      case .finishToFinish: lag < 0 && !inCalendarDays
      case .startToFinish: lag == 0 || lag < 0 && !inCalendarDays
      }
    }
  }

  /// A step of another group, or a whole roadmap where `step` is nil.
  struct Outside: Hashable, Sendable {
    var roadmap: Roadmap.ID
    var step: Step.ID?
  }

  /// An instant later than every other one, for a node without a limit. It is half of the range, so that adding a lag does not overflow.
  static let unbounded = Int32.max / 2

  /// The steps, then the roadmaps from `firstSpan` on, then nodes outside of the group from `firstOutside` on.
  var nodes: [Node] = []
  /// All edges sorted by successor; those into one node keep the order of the step's links.
  private(set) var predecessors: [Edge] = []
  /// Where the edges into each node begin in `predecessors`. Those of node i end before `incoming[i + 1]`.
  private(set) var incoming: [Int32] = []
  /// The same edges sorted by predecessor.
  private(set) var successors: [Edge] = []
  /// Where the edges out of each node begin in `successors`. Those of node i end before `outgoing[i + 1]`.
  private(set) var outgoing: [Int32] = []
  /// The node of the first step of each roadmap of the group.
  let firstNode: [Int32]
  let roadmaps: [Roadmap.ID]
  /// The first node that stands for a whole roadmap.
  let firstSpan: Int
  /// For each step the nearest containing step with links, a deadline or `notBefore`, or -1. These apply to the step too.
  let binders: [Int32]
  /// The nodes of the steps that have children, each once.
  let containers: [Int]
  /// The nodes of the roadmaps that a step opens, by the index of the roadmap in the group.
  let spans: [Int: Int32]
  /// The first node that lies outside of the group.
  let firstOutside: Int
  /// What each node from `firstOutside` on stands for.
  let outside: [Outside]
  /// For each roadmap outside of the group, the indexes of its entries in `outside`.
  let outsideIndexes: [Roadmap.ID: [Int]]
  /// The steps and roadmaps outside of the group that a link or `opens` names and that do not exist.
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

  /// Returns the node of a step by the index of its roadmap in the group and its index in the roadmap.
  func node(roadmap: Int, step: Int) -> Int { Int(firstNode[roadmap]) + step }

  /// Returns the node of a step by its id. It returns nil if the roadmap, given by its index in the group, has no such step.
  func node(roadmap: Int, id: Step.ID) -> Int32? { table.node(id, roadmap: Int32(roadmap)) }

  /// Returns the indexes in `predecessors` of the edges into a node.
  func edges(into node: Int) -> Range<Int> { Int(incoming[node])..<Int(incoming[node + 1]) }

  /// Returns the indexes in `successors` of the edges out of a node.
  func edges(outOf node: Int) -> Range<Int> { Int(outgoing[node])..<Int(outgoing[node + 1]) }

  /// Returns the nodes that are members of a node: the children of a step or the steps of a roadmap.
  func members(of node: Int) -> some Sequence<Int> {
    edges(into: node).lazy.filter { predecessors[$0].relation == .member }.map { Int(predecessors[$0].from) }
  }

  /// Returns the node of the step that contains a node; empty if no step does.
  func containers(of node: Int) -> some Sequence<Int> {
    edges(outOf: node).lazy.filter { successors[$0].relation == .member }.map { Int(successors[$0].to) }
      .filter { nodes[$0].state == .container }
  }

  /// Returns the index of a step's roadmap in the group and of the step in it. It returns nil for any node that is not a step of the group.
  func position(of node: Int) -> (roadmap: Int, step: Int)? {
    guard node < firstSpan else { return nil }
    let roadmap = Int(nodes[node].roadmap)
    return (roadmap, node - Int(firstNode[roadmap]))
  }

  /// Returns what a node outside of the group stands for; nil for any other node.
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
    // Most drafts produce their edges in this order already.
    let isSorted = zip(edges, edges.dropFirst()).allSatisfy { $0.to <= $1.to }
    predecessors = isSorted ? edges : Network.sorted(edges, at: incoming) { $0.to }
    successors = Network.sorted(predecessors, at: outgoing) { $0.from }
  }

  private static func sorted(_ edges: [Edge], at starts: [Int32], by node: (Edge) -> Int32) -> [Edge] {
    var next = starts
    var sorted = edges
    for edge in edges {
      let end = Int(node(edge))
      sorted[Int(next[end])] = edge
      next[end] += 1
    }
    return sorted
  }
}
