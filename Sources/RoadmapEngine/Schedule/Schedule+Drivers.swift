extension Schedule {
  /// Why a step lies on its dates: what asks for them, then the named days off between that and its finish.
  ///
  /// A bound is listed when it alone would give the same day, so that several may stand side by side. Empty in or behind a circle.
  package func drivers(roadmap: Int, step: Int) -> [Driver] {
    let id = network.node(roadmap: roadmap, step: step)
    guard sorted.isOrdered[id] else { return [] }
    let node = network.nodes[id]
    let facts = roadmaps[roadmap].steps[step]
    switch node.state {
    case .done: return [facts.started.map(Driver.started), facts.finished.map(Driver.finished)].compactMap { $0 }
    case .container, .roadmap: return members(of: id, in: roadmap)
    case .dropped: return asking(id, in: roadmap).filter { $0.instant == placements[id].finish }.map(\.driver)
    case .active: return driversOfActive(id, facts, in: roadmap)
    case .planned: return driversOfPlanned(id, facts, in: roadmap)
    }
  }

  private func driversOfPlanned(_ id: Int, _ step: Step, in roadmap: Int) -> [Driver] {
    let node = network.nodes[id]
    let count = network.book.counts[Int(node.count)]
    let placed = placements[id]
    if let on = step.on { return [.agreed(on)] + daysOff(from: placed.start + 1, to: placed.finish, node, roadmap) }
    var asked = asking(id, in: roadmap).map { ask -> (instant: Int32, driver: Driver) in
      ask.bindsFinish && node.days > 0 ? (count.earliestStart(ending: ask.instant, days: node.days), ask.driver) : (ask.instant, ask.driver)
    }
    asked.append((roadmaps[roadmap].start.number, .roadmapStart(roadmaps[roadmap].start)))
    asked.append((today.number, .today(today)))
    if let day = step.notBefore { asked.append((day.number, .notBefore(day))) }
    let day = count.firstWorkingDay(from: placed.start)
    let binding = asked.filter { $0.instant == placed.start || !placed.startsInEvening && count.firstWorkingDay(from: $0.instant) == day }
    // Links say more than the calendar does: the start of the roadmap and today are named only where nothing else binds.
    let links = binding.filter { !$0.driver.isClock }
    let first = binding.map(\.instant).max() ?? placed.start
    return (links.isEmpty ? binding : links).map(\.driver) + daysOff(from: first, to: placed.finish, node, roadmap)
  }

  private func driversOfActive(_ id: Int, _ step: Step, in roadmap: Int) -> [Driver] {
    let node = network.nodes[id]
    let count = network.book.counts[Int(node.count)]
    let resume = resumes[id]
    var drivers = step.started.map { [Driver.started($0)] } ?? []
    var bound = [(today.number, Driver.today(today))]
    for ask in asking(id, in: roadmap) where !ask.bindsStartOnly {
      if ask.bindsFinish && node.days > 0 {
        bound.append((count.earliestStart(ending: ask.instant, days: node.days), ask.driver))
      } else {
        bound.append((ask.instant, ask.driver))
      }
    }
    let first = count.firstWorkingDay(from: resume)
    drivers += bound.filter { count.firstWorkingDay(from: $0.0) == first || $0.0 == placements[id].finish }.map(\.1)
    return drivers + daysOff(from: resume, to: placements[id].finish, node, roadmap)
  }

  private func members(of id: Int, in roadmap: Int) -> [Driver] {
    network.edges(into: id).compactMap { index in
      let edge = network.edges[index]
      let from = Int(edge.from)
      guard edge.relation == .member, network.nodes[from].state != .dropped else { return nil }
      guard placements[from].finish == placements[id].finish || placements[from].start == placements[id].start else { return nil }
      guard let reference = reference(to: from, from: roadmap) else { return .opens(roadmaps[Int(network.nodes[from].roadmap)].id) }
      return .member(reference)
    }
  }

  private struct Ask {
    let instant: Int32
    let bindsFinish: Bool
    /// An SS link, which an active step no longer waits for.
    let bindsStartOnly: Bool
    let driver: Driver
  }

  /// What every link into a step asks for.
  private func asking(_ id: Int, in roadmap: Int) -> [Ask] {
    let count = network.book.counts[Int(network.nodes[id].count)]
    return network.edges(into: id).map { index in
      let edge = network.edges[index]
      let asked = ForwardPass.ask(edge, of: placements[Int(edge.from)], on: count)
      let driver: Driver =
        if let reference = reference(to: Int(edge.from), from: roadmap) {
          .link(reference, edge.relation.kind, lag: Int(edge.lag), unit: edge.inCalendarDays ? .calendarDays : .workingDays)
        } else {
          .opens(roadmaps[Int(network.nodes[Int(edge.from)].roadmap)].id)
        }
      return Ask(
        instant: asked.instant, bindsFinish: !edge.relation.toStart, bindsStartOnly: edge.relation == .startToStart, driver: driver)
    }
  }

  /// A step as it is named from within a roadmap; nil for a node that stands for a whole roadmap.
  func reference(to node: Int, from roadmap: Int) -> StepReference? {
    guard let place = network.position(of: node) else { return nil }
    let other = roadmaps[place.roadmap]
    return StepReference(place.roadmap == roadmap ? nil : other.id, other.steps[place.step].id)
  }

  /// Holidays and corrections of the parties whose days a step counts, between two instants; weekends are not news.
  private func daysOff(from first: Int32, to end: Int32, _ node: Network.Node, _ roadmap: Int) -> [Driver] {
    guard first < end, end - first <= 3_660 else { return [] }
    return network.book.parties[Int(node.count)].flatMap { party -> [Driver] in
      let days = calendars.days(of: party)
      var found: [(day: Day, count: Int, why: DayOff)] = []
      for number in first..<end {
        guard let day = Day(number: Int(number)), let why = days.reasonOff(day), why != .weekend else { continue }
        if let last = found.last, last.why.isOneRest(with: why), last.day.adding(days: last.count) == day {
          found[found.count - 1].count += 1
        } else {
          found.append((day, 1, why))
        }
      }
      return found.map { .daysOff(first: $0.day, count: $0.count, party, $0.why) }
    }
  }
}

extension Driver {
  /// The start of the roadmap, or today.
  fileprivate var isClock: Bool {
    switch self {
    case .roadmapStart, .today: true
    default: false
    }
  }
}

extension DayOff {
  /// Whether two days in a row are off for one reason.
  fileprivate func isOneRest(with other: DayOff) -> Bool {
    guard case .correction(let one) = self, case .correction(let next) = other else { return self == other }
    return one.name == next.name && one.reason == next.reason
  }
}

extension Network.Relation {
  fileprivate var kind: Link.Kind {
    switch self {
    case .finishToStart: .finishToStart
    case .startToStart: .startToStart
    case .finishToFinish, .member: .finishToFinish
    case .startToFinish: .startToFinish
    }
  }
}

extension Schedule {
  /// The steps that wait for one by a link of their own, each once, as they are named from within its roadmap.
  package func successors(roadmap: Int, step: Int) -> [StepReference] {
    var found: [StepReference] = []
    for index in network.edges(outOf: network.node(roadmap: roadmap, step: step)) {
      let edge = network.edges[Int(index)]
      guard edge.relation != .member, let reference = reference(to: Int(edge.to), from: roadmap), !found.contains(reference) else {
        continue
      }
      found.append(reference)
    }
    return found
  }
}
