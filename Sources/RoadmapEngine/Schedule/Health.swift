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
    let id = network.node(roadmap: roadmap, step: step)
    return health(of: id, roadmaps[roadmap].steps[step])
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

  private func health(of id: Int, _ step: Step) -> Health? {
    let node = network.nodes[id]
    switch node.state {
    case .dropped: return nil
    case .done: return .done
    case .container: return healthOfContainer(id, step)
    case .planned, .active, .roadmap: return ownHealth(of: id, step, isStarted: node.state == .active)
    }
  }

  /// Its own deadline and blockage, and the worst of its members, walked without recursion.
  private func healthOfContainer(_ id: Int, _ step: Step) -> Health? {
    var worst: Health?
    var rest = [id]
    var seen: Set<Int> = [id]
    while let next = rest.popLast() {
      for index in network.edges(into: next) where network.edges[index].relation == .member {
        let member = Int(network.edges[index].from)
        guard seen.insert(member).inserted, let place = network.position(of: member) else { continue }
        if network.nodes[member].state == .container {
          rest.append(member)
        } else if let health = health(of: member, roadmaps[place.roadmap].steps[place.step]) {
          worst = max(worst ?? health, health)
        }
      }
    }
    guard let worst, worst != .done else { return worst }
    return max(worst, ownHealth(of: id, step, isStarted: worst != .quiet))
  }

  private func ownHealth(of id: Int, _ step: Step, isStarted: Bool) -> Health {
    let count = network.book.counts[Int(network.nodes[id].count)]
    let due = step.deadline
    let isScheduled = sorted.isOrdered[id]
    if let due, due < today || isScheduled && placements[id].lastDay ?? due > due { return .late }
    let untilDue = due.map { count.days(from: today.number, to: $0.number) }
    let slack = isScheduled ? deadlineSlack(of: id) : nil
    if step.blocked != nil || !isStarted && untilDue ?? .max <= Health.nearDue || slack ?? .max <= Health.littleSlack
      || step.waiting.contains(where: { !$0.isOver && age(of: $0) > Health.longWait })
    {
      return .risk
    }
    if isStarted { return .track }
    let untilStart = isScheduled ? count.days(from: today.number, to: placements[id].start) : .max
    return min(untilStart, untilDue ?? .max) > Health.farAway ? .quiet : .track
  }

  /// How long a party has been waited on, in its own working days, up to today or to the end of the wait; never below 0.
  package func age(of waiting: Waiting) -> Int {
    let days = calendars.days(of: waiting.on).working
    return Int(max(0, days.count(before: (waiting.until ?? today).number) - days.count(before: waiting.since.number)))
  }
}
