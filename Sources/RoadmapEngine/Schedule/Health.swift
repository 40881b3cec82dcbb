/// How a step stands (scheduling.md, 9), best first.
package enum Health: String, CaseIterable, Comparable, Sendable {
  case done, quiet, track, risk, late

  package static func < (left: Health, right: Health) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// In working days: how near a due day is a risk, how long a wait may last, how little slack is a risk, how far away is quiet.
  static let nearDue: Int32 = 10
  static let longWait = 15
  static let littleSlack: Int32 = 5
  static let farAway: Int32 = 30
}

extension Schedule {
  /// How a step stands; nil for a dropped one.
  package func health(roadmap: Int, step: Int) -> Health? {
    health(of: place(roadmap: roadmap, step: step), (roadmap, step))
  }

  /// The worst of a roadmap's unfinished steps; done when all are finished, quiet without any.
  package func health(ofRoadmap roadmap: Int) -> Health { health(of: roadmaps[roadmap].steps.indices, in: roadmap) }

  /// The worst of the unfinished ones among some steps of a roadmap; done when all are finished, quiet without any.
  package func health(of steps: some Sequence<Int>, in roadmap: Int) -> Health {
    var worst: Health?
    for step in steps {
      if let health = health(roadmap: roadmap, step: step) { worst = max(worst ?? health, health) }
    }
    return worst ?? .quiet
  }

  private func health(of place: Place, _ at: (roadmap: Int, step: Int)) -> Health? {
    switch place.node.state {
    case .dropped: nil
    case .done: .done
    case .container: healthOfContainer(place, at)
    case .planned, .active, .roadmap, .outside: ownHealth(of: place, at, isStarted: place.node.state == .active)
    }
  }

  /// Its own deadline and blockage, and the worst of its members, walked without recursion.
  private func healthOfContainer(_ place: Place, _ at: (roadmap: Int, step: Int)) -> Health? {
    let network = place.early.network
    var worst: Health?
    var rest = [place.id]
    var seen: Set<Int> = [place.id]
    while let next = rest.popLast() {
      for index in network.edges(into: next) where network.predecessors[index].relation == .member {
        let member = Int(network.predecessors[index].from)
        guard seen.insert(member).inserted, let position = network.position(of: member) else { continue }
        guard let roadmap = groups.index(of: network.roadmaps[position.roadmap]) else { continue }
        if network.nodes[member].state == .container {
          rest.append(member)
        } else if let health = health(of: place.beside(member), (roadmap, position.step)) {
          worst = max(worst ?? health, health)
        }
      }
    }
    guard let worst, worst != .done else { return worst }
    return max(worst, ownHealth(of: place, at, isStarted: worst != .quiet))
  }

  /// Reads the members that it needs: a whole step is too large to be copied.
  private func ownHealth(of place: Place, _ at: (roadmap: Int, step: Int), isStarted: Bool) -> Health {
    let whole = roadmaps[at.roadmap].steps
    let steps = whole.span
    let count = count(of: place.node)
    let due = steps[at.step].deadline
    if let due, due < today || place.isOrdered && place.placement.lastDay ?? due > due { return .late }
    if steps[at.step].blocked != nil { return .risk }
    let untilDue = due.map { count.days(from: today.number, to: $0.number) }
    if !isStarted, untilDue ?? .max <= Health.nearDue { return .risk }
    if place.isOrdered, place.late.slacks[place.id].deadline <= Health.littleSlack { return .risk }
    for waiting in steps[at.step].waiting where !waiting.isOver && age(of: waiting) > Health.longWait { return .risk }
    if isStarted { return .track }
    let untilStart = place.isOrdered ? count.days(from: today.number, to: place.placement.start) : .max
    return min(untilStart, untilDue ?? .max) > Health.farAway ? .quiet : .track
  }

  /// How long a party has been waited on, in its own working days, up to today or to the end of the wait; never below 0.
  package func age(of waiting: Waiting) -> Int {
    let days = calendars.days(of: waiting.on).working
    return Int(max(0, days.count(before: (waiting.until ?? today).number) - days.count(before: waiting.since.number)))
  }
}
