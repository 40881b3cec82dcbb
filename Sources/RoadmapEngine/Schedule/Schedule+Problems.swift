extension Schedule {
  /// The cycles of the plan, each as a problem that names every step on it.
  package var cycles: [Problem] {
    early.flatMap { early in
      early.sorted.cycles.map { cycle in
        let steps = cycle.compactMap { node -> StepReference? in
          guard let position = early.network.position(of: Int(node)) else { return nil }
          let roadmap = early.network.roadmaps[position.roadmap]
          return groups.index(of: roadmap).map { StepReference(roadmap, roadmaps[$0].steps[position.step].id) }
        }
        if isContainment(steps) { return Problem(.containment(steps), in: steps.first?.roadmap, steps: steps.map(\.step)) }
        let circle = steps.first.map { throughContainers(steps, $0) } ?? steps
        return Problem(.cycle(circle), in: steps.first?.roadmap, steps: steps.map(\.step))
      }
    }
  }

  /// Checks whether a cycle consists of parents alone. The parent of each step is then another step of the cycle.
  private func isContainment(_ steps: [StepReference]) -> Bool {
    let all = Set(steps)
    return !steps.isEmpty
      && steps.allSatisfy { reference in
        guard let roadmap = reference.roadmap, let index = groups.index(of: roadmap), let parent = roadmaps[index][reference.step]?.parent
        else {
          return false
        }
        return all.contains(StepReference(roadmap, parent))
      }
  }

  /// Returns a cycle with a containing step added. This is done if a single step waits for itself only through that one.
  private func throughContainers(_ steps: [StepReference], _ first: StepReference) -> [StepReference] {
    guard steps.count == 1, let roadmap = first.roadmap.flatMap({ groups.index(of: $0) }).map({ roadmaps[$0] }),
      let step = roadmap[first.step], !step.after.contains(where: { $0.step.step == step.id })
    else { return steps }
    var around = step.parent
    var seen: Set<Step.ID> = [step.id]
    while let id = around, seen.insert(id).inserted, let container = roadmap[id] {
      if container.after.contains(where: { $0.step.step == step.id }) { return [first, StepReference(roadmap.id, id)] }
      around = container.parent
    }
    return steps
  }

  /// Returns the references of a step that do not resolve: predecessors, parent or opened roadmaps.
  func brokenReferences(roadmap: Int, step: Int) -> [Problem.Fact] {
    // Member by member, since a step is large and takes long to copy.
    var broken: [Problem.Fact] = []
    for link in roadmaps[roadmap].steps[step].after where position(of: link.step, from: roadmap) == nil {
      broken.append(.linkMissing(link.step))
    }
    if let parent = roadmaps[roadmap].steps[step].parent, position(of: StepReference(nil, parent), from: roadmap) == nil {
      broken.append(.parentMissing(parent))
    }
    for opened in roadmaps[roadmap].steps[step].opens where groups.index(of: opened) == nil { broken.append(.opensMissing(opened)) }
    return broken
  }

  /// Returns the problems that only the dates reveal. These are links that contradict agreed days, steps without a working day, years
  /// without holidays.
  func problems(ofRoadmap roadmap: Int) -> [Problem] {
    let id = roadmaps[roadmap].id
    var problems: [Problem] = []
    for index in roadmaps[roadmap].steps.indices {
      let dated = dated(roadmap: roadmap, step: index)
      guard dated.isOrdered else { continue }
      for (reference, day) in brokenLinks(of: dated, in: roadmap) {
        problems.append(Problem(.linkBroken(reference, day), in: id, steps: [roadmaps[roadmap].steps[index].id]))
      }
      if isBeyond(dated) {
        problems.append(Problem(.noWorkingDay, in: id, steps: [roadmaps[roadmap].steps[index].id]))
      }
    }
    return problems + calendarGaps(ofRoadmap: roadmap)
  }

  /// Returns the links that ask a step for a later day than its agreed one. Each has the first day that it would allow.
  private func brokenLinks(of dated: DatedNode, in roadmap: Int) -> [(StepReference, Day?)] {
    let facts = dated.node
    guard facts.state == .planned, facts.on >= 0 else { return [] }
    let count = count(of: facts)
    let network = dated.early.network
    return network.edges(into: dated.id).compactMap { index in
      let edge = network.predecessors[index]
      let from = dated.neighbour(Int(edge.from))
      let asked = ForwardPass.ask(edge, of: from.placement, on: count).instant
      guard asked > (edge.relation.toStart ? dated.placement.start : dated.placement.finish) else { return nil }
      guard case .step(let reference) = named(from, from: roadmap) else { return nil }
      let start = edge.relation.toStart || facts.days == 0 ? asked : count.earliestStart(ending: asked, days: facts.days)
      // A step of 0 days may happen in the evening of the predecessor's finish, so that day is already allowed.
      let isEvening =
        facts.days == 0 && ForwardPass.ask(edge, of: from.placement, on: count).isEvening && asked > 0 && count.works(asked - 1)
      return (reference, Day(number: Int(isEvening ? asked - 1 : count.firstWorkingDay(from: start))))
    }
  }

  /// Returns the years of unfinished steps for which a calendar that they count has no holidays.
  private func calendarGaps(ofRoadmap roadmap: Int) -> [Problem] {
    // The years are collected by day count first: many parties may own each step.
    var yearsOfCounts: [Int32: Set<Int>] = [:]
    for index in roadmaps[roadmap].steps.indices {
      let dated = dated(roadmap: roadmap, step: index)
      guard dated.isOrdered, dated.node.state == .planned || dated.node.state == .active else { continue }
      guard let first = dated.placement.firstDay, let last = dated.placement.lastDay, first <= last else { continue }
      yearsOfCounts[dated.node.count, default: []].formUnion(first.year...last.year)
    }
    var years: [Party.ID: Set<Int>] = [:]
    for (count, found) in yearsOfCounts {
      for party in book.parties[Int(count)] { years[party, default: []].formUnion(found) }
    }
    return years.sorted { $0.key < $1.key }.flatMap { party, years -> [Problem] in
      let days = calendars.days(of: party)
      guard calendars.missing[party] == nil, calendars.knows(party) else { return [] }
      return years.sorted().filter { !days.covers(year: $0) }.map {
        Problem(.calendarGap(days.calendar.id, $0), in: roadmaps[roadmap].id)
      }
    }
  }

  /// Checks whether any step counts the days of a party.
  func usesDays(of party: Party.ID) -> Bool { book.parties.contains { $0.contains(party) } }
}
