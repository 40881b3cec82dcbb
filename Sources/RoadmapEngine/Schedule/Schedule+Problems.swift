extension Schedule {
  /// The circles of steps that wait for each other, each with every step on it.
  var cycles: [Problem] {
    sorted.cycles.map { cycle in
      let places = cycle.compactMap { network.position(of: Int($0)) }
      let steps = places.map { StepReference(roadmaps[$0.roadmap].id, roadmaps[$0.roadmap].steps[$0.step].id) }
      return Problem(.cycle(steps), in: steps.first?.roadmap, steps: steps.map(\.step))
    }
  }

  /// Names in a step that lead nowhere.
  func brokenReferences(roadmap: Int, step: Int) -> [Problem.Fact] {
    let facts = roadmaps[roadmap].steps[step]
    var broken: [Problem.Fact] = []
    for link in facts.after where network.node(of: link.step, from: roadmap) == nil { broken.append(.linkMissing(link.step)) }
    if let parent = facts.parent, network.node(of: StepReference(nil, parent), from: roadmap) == nil {
      broken.append(.parentMissing(parent))
    }
    for opened in facts.opens where network.index(of: opened) == nil { broken.append(.opensMissing(opened)) }
    return broken
  }

  /// What the dates of a roadmap bring to light: agreed days that links contradict, steps without a working day, years without holidays.
  func problems(ofRoadmap roadmap: Int) -> [Problem] {
    let id = roadmaps[roadmap].id
    var problems: [Problem] = []
    for (place, step) in roadmaps[roadmap].steps.enumerated() {
      let node = network.node(roadmap: roadmap, step: place)
      guard sorted.isOrdered[node] else { continue }
      for (reference, day) in brokenLinks(of: node, in: roadmap) {
        problems.append(Problem(.linkBroken(reference, day), in: id, steps: [step.id]))
      }
      if placements[node].finish >= DaySet.horizon, network.nodes[node].state == .planned || network.nodes[node].state == .active {
        problems.append(Problem(.noWorkingDay, in: id, steps: [step.id]))
      }
    }
    return problems + calendarGaps(ofRoadmap: roadmap)
  }

  /// The links that ask a step with an agreed day for a later one, and the first day that each would allow.
  private func brokenLinks(of node: Int, in roadmap: Int) -> [(StepReference, Day?)] {
    let facts = network.nodes[node]
    guard facts.state == .planned, facts.on >= 0 else { return [] }
    let count = network.book.counts[Int(facts.count)]
    return network.edges(into: node).compactMap { index in
      let edge = network.edges[index]
      let asked = ForwardPass.ask(edge, of: placements[Int(edge.from)], on: count).instant
      guard asked > (edge.relation.toStart ? placements[node].start : placements[node].finish) else { return nil }
      let start = edge.relation.toStart || facts.days == 0 ? asked : count.earliestStart(ending: asked, days: facts.days)
      return reference(to: Int(edge.from), from: roadmap).map { ($0, Day(number: Int(count.firstWorkingDay(from: start)))) }
    }
  }

  /// The years that unfinished steps use and for which a calendar knows no holidays.
  private func calendarGaps(ofRoadmap roadmap: Int) -> [Problem] {
    var years: [Party.ID: Set<Int>] = [:]
    for place in roadmaps[roadmap].steps.indices {
      let node = network.node(roadmap: roadmap, step: place)
      let state = network.nodes[node].state
      guard sorted.isOrdered[node], state == .planned || state == .active else { continue }
      guard let first = placements[node].firstDay, let last = placements[node].lastDay, first <= last else { continue }
      for party in network.book.parties[Int(network.nodes[node].count)] { years[party, default: []].formUnion(first.year...last.year) }
    }
    return years.sorted { $0.key < $1.key }.flatMap { party, years -> [Problem] in
      let days = calendars.days(of: party)
      guard calendars.missing[party] == nil, calendars.knows(party) else { return [] }
      return years.sorted().filter { !days.covers(year: $0) }.map {
        Problem(.calendarGap(days.calendar.id, $0), in: roadmaps[roadmap].id)
      }
    }
  }

  /// Whether any step counts a party's days.
  func usesDays(of party: Party.ID) -> Bool { network.book.parties.contains { $0.contains(party) } }
}
