/// Computes early dates: the earliest start that bounds and links allow (Scheduling.md, 3 to 6).
struct ForwardPass: Sendable {
  var network: Network
  /// The day counts of the schedule's `DayCountBook`, indexed by `Network.Node.count`.
  private(set) var counts: [DayCount]
  let today: Int32
  /// The early dates of each node, by node; nodes on or downstream of a cycle keep `Placement.none`.
  private(set) var placements: [Placement]
  /// For active steps, by node: the instant at which the remaining work starts.
  private(set) var resumes: [Int32]
  /// Whether a date of the node depends on an estimated holiday, by node.
  private(set) var isEstimated: [Bool]

  /// The latest instant that links or days demand of the start or of the finish of a step.
  private struct Bound {
    var instant: Int32 = -1
    /// Whether all demands for this instant come from finishes, which lie in the evening. A milestone may then lie in that evening too.
    var isEvening = false
    /// The range of instants over which the binding links count their lags. It begins at the instant of the predecessor.
    var counted: (from: Int32, to: Int32) = (.max, 0)
    var isEstimated = false

    mutating func raise(to other: Bound) {
      if other.instant > instant {
        self = other
      } else if other.instant == instant {
        isEvening = isEvening && other.isEvening
        counted = (min(counted.from, other.counted.from), max(counted.to, other.counted.to))
        isEstimated = isEstimated || other.isEstimated
      }
    }

    /// Raises the bound to a morning that is given directly, without a link or lag.
    mutating func raise(toMorning instant: Int32) { raise(to: Bound(instant: instant, counted: (instant, instant))) }

    /// Converts a bound on the finish into a bound on the start of a step of one or more working days.
    func ofStart(_ count: DayCount, days: Int32) -> Bound {
      let start = count.earliestStart(ending: instant, days: days)
      return Bound(instant: start, counted: (min(counted.from, start), counted.to), isEstimated: isEstimated)
    }
  }

  init(_ network: Network, counts: [DayCount], outside: [OutsideDates], today: Day) {
    self.network = network
    self.counts = counts
    self.today = today.number
    placements = [Placement](repeating: .none, count: network.nodes.count)
    resumes = [Int32](repeating: 0, count: network.nodes.count)
    isEstimated = [Bool](repeating: false, count: network.nodes.count)
    for (index, dates) in outside.enumerated() {
      placements[network.firstOutside + index] = dates.placement
      isEstimated[network.firstOutside + index] = dates.isEstimated
    }
  }

  /// Releases the day counts. While a group holds a reference to them, adding to the book would copy the whole array.
  mutating func returnCounts() { counts = [] }

  /// Places all nodes. `order` must be topological. It may be called again after durations have changed.
  mutating func run(_ order: [Int32]) {
    for node in order { place(Int(node)) }
  }

  /// Returns the earliest instant that a link allows, and whether it is an evening (Scheduling.md, 4). Lags are counted on the successor's
  /// calendar.
  static func ask(_ edge: Network.Edge, of placement: Placement, on count: @autoclosure () -> DayCount) -> (instant: Int32, isEvening: Bool)
  {
    let base = edge.relation.fromFinish ? placement.finish : placement.start
    // A predecessor beyond the range of days has no last day from which a negative lag could be counted back.
    if base >= DaySet.horizon { return (DaySet.horizon, true) }
    if edge.meansEveningBefore { return (count().lastEvening(before: count().advance(base, edge.lag)), true) }
    let isEvening = edge.relation.fromFinish ? placement.endsInEvening : placement.startsInEvening
    if edge.lag == 0 { return (base, isEvening) }
    if edge.inCalendarDays { return (min(max(base + edge.lag, 0), DaySet.horizon), isEvening) }
    return (count().advance(base, edge.lag), edge.lag > 0)
  }

  /// Returns the bound that a link sets, with the range of instants over which its lag is counted.
  private func bound(_ edge: Network.Edge, on count: @autoclosure () -> DayCount) -> Bound {
    let from = Int(edge.from)
    let (instant, isEvening) = ForwardPass.ask(edge, of: placements[from], on: count())
    let base = edge.relation.fromFinish ? placements[from].finish : placements[from].start
    // A negative lag in calendar days passes over days off without counting them, so they do not belong to the range.
    let end = edge.inCalendarDays && edge.lag < 0 ? instant : max(base, instant)
    return Bound(instant: instant, isEvening: isEvening, counted: (min(base, instant), end), isEstimated: isEstimated[from])
  }

  private mutating func place(_ id: Int) {
    let node = network.nodes[id]
    switch node.state {
    case .outside: break
    case .container, .roadmap: span(id)
    case .done:
      let isPoint = node.days == 0 && node.fixedFinish - node.fixedStart == 1
      placements[id] = isPoint ? .instant(node.fixedFinish, isEvening: true) : Placement(start: node.fixedStart, finish: node.fixedFinish)
    case .dropped:
      var (bound, finish) = bounds(of: id)
      bound.raise(to: finish)
      placements[id] = bound.instant < 0 ? .none : .instant(bound.instant, isEvening: bound.isEvening)
      isEstimated[id] = bound.isEstimated
    case .planned: plan(id, node)
    case .active: resume(id, node)
    }
  }

  private mutating func span(_ id: Int) {
    var span = Placement(start: .max, finish: -1)
    for index in network.edges(into: id) {
      let edge = network.predecessors[index]
      let from = Int(edge.from)
      let member = placements[from]
      guard network.nodes[from].state != .dropped, member != .none else { continue }
      if member.finish > span.finish {
        span.finish = member.finish
        span.endsInEvening = member.endsInEvening
        isEstimated[id] = isEstimated[from]
      } else if member.finish == span.finish {
        span.endsInEvening = span.endsInEvening && member.endsInEvening
        isEstimated[id] = isEstimated[id] || isEstimated[from]
      }
      if member.start < span.start {
        span.start = member.start
        span.startsInEvening = member.startsInEvening
      } else if member.start == span.start {
        span.startsInEvening = span.startsInEvening || member.startsInEvening
      }
    }
    placements[id] = span.finish < 0 ? .none : span
  }

  /// Returns the bounds that the links of a step set on its start and on its finish.
  private func bounds(of id: Int) -> (start: Bound, finish: Bound) {
    var start = Bound()
    var finish = Bound()
    for index in network.edges(into: id) {
      let edge = network.predecessors[index]
      let asked = bound(edge, on: counts[Int(network.nodes[id].count)])
      if edge.relation.toStart { start.raise(to: asked) } else { finish.raise(to: asked) }
    }
    return (start, finish)
  }

  /// Returns the placement of a step on its agreed day, which counts as worked. A step of 0 days happens in the evening of that day.
  func onAgreedDay(_ node: Network.Node, _ count: DayCount) -> Placement {
    node.days == 0
      ? .instant(node.on + 1, isEvening: true)
      : Placement(start: node.on, finish: count.advance(node.on + 1, node.days - 1))
  }

  private mutating func plan(_ id: Int, _ node: Network.Node) {
    let count = counts[Int(node.count)]
    if node.on >= 0 {
      placements[id] = onAgreedDay(node, count)
      isEstimated[id] = node.days > 1 && count.rests(onEstimateFrom: node.on + 1, to: placements[id].finish)
      return
    }
    var (bound, finish) = bounds(of: id)
    if node.days == 0 {
      bound.raise(to: finish)
    } else if finish.instant >= 0 {
      bound.raise(to: finish.ofStart(count, days: node.days))
    }
    bound.raise(toMorning: node.morning)
    let instant = bound.instant
    if node.days == 0, bound.isEvening, instant > 0, count.works(instant - 1) {
      placements[id] = .instant(instant, isEvening: true)
    } else {
      let start = count.firstWorkingDay(from: instant)
      placements[id] = node.days == 0 ? .instant(start, isEvening: false) : Placement(start: start, finish: count.advance(start, node.days))
    }
    isEstimated[id] = bound.isEstimated || rests(on: bound, until: placements[id].finish, count)
  }

  /// Checks whether an estimated holiday may affect a bound and a finish. It looks at the range of the bound's lags, and from the bound to
  /// the finish.
  private func rests(on bound: Bound, until finish: Int32, _ count: DayCount) -> Bool {
    count.rests(onEstimateFrom: min(bound.counted.from, bound.instant), to: max(bound.counted.to, finish))
  }

  private mutating func resume(_ id: Int, _ node: Network.Node) {
    let count = counts[Int(node.count)]
    var bound = Bound()
    var finish = Bound()
    for index in network.edges(into: id) {
      let edge = network.predecessors[index]
      guard edge.relation != .startToStart else { continue }
      let asked = self.bound(edge, on: count)
      if edge.relation.toStart { bound.raise(to: asked) } else { finish.raise(to: asked) }
    }
    bound.raise(toMorning: node.morning)
    if node.days == 0 {
      let end = min(max(today + 1, node.fixedStart + 1, finish.instant), DaySet.horizon)
      resumes[id] = end
      placements[id] = Placement(start: node.fixedStart, finish: end)
      isEstimated[id] = finish.instant == end && finish.isEstimated
      return
    }
    if finish.instant >= 0 {
      bound.raise(to: finish.ofStart(count, days: node.days))
    }
    resumes[id] = count.firstWorkingDay(from: bound.instant)
    placements[id] = Placement(start: node.fixedStart, finish: count.advance(resumes[id], node.days))
    isEstimated[id] = bound.isEstimated || rests(on: bound, until: placements[id].finish, count)
  }
}
