/// The level of a step, phase or roadmap (Scheduling.md, 9). The best comes first, so that `max` gives the worst.
package enum Health: String, CaseIterable, Comparable, Sendable {
  case done, quiet, track, risk
  /// The deadline is still to come, and the forecast finish lies after it.
  case willBeLate = "will-be-late"
  /// The deadline has passed.
  case late

  /// Whether the deadline is missed or, by the forecast, will be.
  package var missesDeadline: Bool { self == .late || self == .willBeLate }

  /// Checks whether a filter for a level finds this one. A deadline that will be missed is late, too (Scheduling.md, 9).
  func counts(as level: Health) -> Bool { self == level || self == .willBeLate && level == .late }

  /// The level in JSON, in which a deadline that will be missed is late, and has a member of its own beside it.
  package var machineWord: String { self == .willBeLate ? Health.late.rawValue : rawValue }

  package static func < (left: Health, right: Health) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// A step that has not started and is due within this many working days is at risk.
  static let nearDue: Int32 = 10
  /// A step is at risk if it waits for longer than this many working days of the awaited party.
  package static let longWait = 15
  /// A step with at most this much deadline slack, in working days, is at risk.
  static let littleSlack: Int32 = 5
  /// A step that neither starts nor is due within this many working days is quiet.
  static let farAway: Int32 = 30
}

extension Schedule {
  /// Returns the level of a step; nil for a dropped step.
  package func health(roadmap: Int, step: Int) -> Health? {
    health(of: dated(roadmap: roadmap, step: step), (roadmap, step))
  }

  /// Returns the worst level of the steps of a roadmap. It is `done` if all are finished, and `quiet` if it has no steps that count.
  package func health(ofRoadmap roadmap: Int) -> Health { health(of: roadmaps[roadmap].steps.indices, in: roadmap) }

  /// Returns the worst level among some steps of a roadmap. It is `done` if all are finished, and `quiet` if none counts. Dropped steps are
  /// left out.
  package func health(of steps: some Sequence<Int>, in roadmap: Int) -> Health {
    var worst: Health?
    for step in steps {
      if let health = health(roadmap: roadmap, step: step) { worst = max(worst ?? health, health) }
    }
    return worst ?? .quiet
  }

  private func health(of dated: DatedNode, _ at: (roadmap: Int, step: Int)) -> Health? {
    switch dated.node.state {
    case .dropped: nil
    case .done: .done
    case .container: containers[groups.positions[at.roadmap].group][dated.id]
    case .planned, .active, .roadmap, .outside: ownHealth(of: dated, at, isStarted: dated.node.state == .active)
    }
  }

  /// Returns the level of each step with children in a group, by node. It is the worst of its children and of its own deadline and blocked
  /// state.
  ///
  /// A step whose children are all dropped is missing from the result. The levels are computed iteratively from the innermost containers
  /// outwards, because steps may be nested thousands deep.
  func containerHealths(ofGroup group: Int) -> [Int: Health] {
    let network = early[group].network
    var found: [Int: Health] = [:]
    /// For each container, the number of its children that are containers without a level so far.
    var waits: [Int: Int] = [:]
    for node in network.containers {
      waits[node] = network.members(of: node).count { network.nodes[$0].state == .container }
    }
    var free = waits.filter { $0.value == 0 }.map(\.key)
    while let node = free.popLast() {
      waits[node] = nil
      found[node] = containerHealth(node, group, found)
      for around in network.containers(of: node) {
        guard let left = waits[around] else { continue }
        waits[around] = left - 1
        if left == 1 { free.append(around) }
      }
    }
    // A step on a cycle of parents gets its level from the children that are not on the cycle.
    for node in waits.keys { found[node] = containerHealth(node, group, found) }
    return found
  }

  private func containerHealth(_ node: Int, _ group: Int, _ inner: [Int: Health]) -> Health? {
    let dated = DatedNode(early: early[group], late: late[group], id: node)
    let network = dated.early.network
    var worst: Health?
    for member in network.members(of: node) {
      let isContainer = network.nodes[member].state == .container
      let own = isContainer ? inner[member] : position(of: member, inGroup: group).flatMap { health(of: dated.neighbour(member), $0) }
      if let own { worst = max(worst ?? own, own) }
    }
    guard let worst, worst != .done, let at = position(of: node, inGroup: group) else { return worst }
    return max(worst, ownHealth(of: dated, at, isStarted: worst != .quiet))
  }

  private func position(of node: Int, inGroup group: Int) -> (roadmap: Int, step: Int)? {
    early[group].network.position(of: node).map { (groups.groups[group][$0.roadmap], $0.step) }
  }

  /// Computes the level of a step from its own fields and dates. It reads single fields directly, because copying a whole `Step` is slow.
  private func ownHealth(of dated: DatedNode, _ at: (roadmap: Int, step: Int), isStarted: Bool) -> Health {
    let whole = roadmaps[at.roadmap].steps
    let steps = whole.span
    let count = count(of: dated.node)
    let due = steps[at.step].deadline
    if let due, due < today { return .late }
    if let due, dated.isOrdered, dated.placement.lastDay.map({ $0 > due }) ?? true { return .willBeLate }
    if steps[at.step].blocked != nil { return .risk }
    let untilDue = due.map { count.days(from: today.number, to: $0.number) }
    if !isStarted, untilDue ?? .max <= Health.nearDue { return .risk }
    if dated.isOrdered, dated.late.slacks[dated.id].deadline <= Health.littleSlack { return .risk }
    for waiting in steps[at.step].waiting where !waiting.isOver && age(of: waiting) > Health.longWait { return .risk }
    if isStarted { return .track }
    let untilStart = dated.isOrdered ? count.days(from: today.number, to: dated.placement.start) : .max
    return min(untilStart, untilDue ?? .max) > Health.farAway ? .quiet : .track
  }

  /// Returns the working days of the awaited party from `since` to today or the end of the wait. It is never below 0.
  package func age(of waiting: Waiting) -> Int {
    let days = calendars.days(of: waiting.on).working
    return Int(max(0, days.count(before: (waiting.until ?? today).number) - days.count(before: waiting.since.number)))
  }
}
