extension Schedule {
  /// Returns why a step lies on its dates (Scheduling.md, 8). The binding links and bounds come first, then the days off that moved it.
  ///
  /// A bound is listed if it alone would give the same day, so several may be listed. The result is empty for a step on or downstream of a
  /// cycle.
  package func drivers(roadmap: Int, step: Int) -> [Driver] {
    let dated = dated(roadmap: roadmap, step: step)
    let reasons = reasons(for: dated, roadmap, step)
    return reasons.binding + weekends(in: reasons, dated.node) + daysOff(in: reasons, dated.node)
      + daysOff(inLeadOf: reasons, dated.node)
  }

  /// Returns the binding links and bounds of a step without the days off, which take longest to find.
  package func bindingDrivers(roadmap: Int, step: Int) -> [Driver] {
    reasons(for: dated(roadmap: roadmap, step: step), roadmap, step).binding
  }

  /// The binding drivers of a step, and the ranges in which the days off that moved it are searched.
  private struct Reasons {
    var binding: [Driver]
    /// From the instant that the links and bounds ask for to the instant at which the step can begin.
    var weekend: (from: Int32, to: Int32)?
    /// From the earliest instant that matters to the finish. From `work` on the days of the step itself are counted.
    var rest: (from: Int32, to: Int32, work: Int32)?
    /// From the finish of the step to the instant from which a negative lag was counted back.
    var lead: (from: Int32, to: Int32)?
  }

  private func reasons(for dated: DatedNode, _ roadmap: Int, _ step: Int) -> Reasons {
    guard dated.isOrdered else { return Reasons(binding: []) }
    switch dated.node.state {
    case .done:
      let facts = roadmaps[roadmap].steps[step]
      return Reasons(binding: [facts.started.map(Driver.started), facts.finished.map(Driver.finished)].compactMap { $0 })
    case .container, .roadmap, .outside: return Reasons(binding: members(of: dated, in: roadmap))
    case .dropped:
      return Reasons(binding: asking(dated, in: roadmap).filter { $0.instant == dated.placement.finish }.map(\.driver))
    case .active: return reasonsOfActive(dated, roadmaps[roadmap].steps[step], in: roadmap)
    case .planned: return reasonsOfPlanned(dated, roadmaps[roadmap].steps[step], in: roadmap)
    }
  }

  private func reasonsOfPlanned(_ dated: DatedNode, _ step: Step, in roadmap: Int) -> Reasons {
    let node = dated.node
    let count = count(of: node)
    let placed = dated.placement
    if let on = step.on { return Reasons(binding: [.agreed(on)], rest: (placed.start + 1, placed.finish, work: placed.start)) }
    var asked = asking(dated, in: roadmap).map { ask -> Ask in
      var ask = ask
      if ask.bindsFinish, node.days > 0 { ask.instant = count.earliestStart(ending: ask.instant, days: node.days) }
      return ask
    }
    asked.append(Ask(morning: roadmaps[roadmap].start, .roadmapStart(roadmaps[roadmap].start)))
    asked.append(Ask(morning: today, .today(today)))
    asked += notBefores(of: dated, step).map { Ask(morning: $0, .notBefore($0)) }
    let day = count.firstWorkingDay(from: placed.start)
    let binding = asked.filter { $0.instant == placed.start || !placed.startsInEvening && count.firstWorkingDay(from: $0.instant) == day }
    // The start of the roadmap and today are named only if no link or other bound binds: a link tells a reader more.
    let links = binding.filter { !$0.driver.isClock }
    let first = binding.map { min($0.instant, $0.origin) }.max() ?? placed.start
    let bound = binding.map(\.instant).max() ?? placed.start
    let lead = binding.compactMap(\.leadsFrom).max().map { (placed.finish, $0) }
    return Reasons(
      binding: (links.isEmpty ? binding : links).map(\.driver), weekend: bound < placed.start ? (bound, placed.start) : lead,
      rest: (first, placed.finish, work: placed.start), lead: lead)
  }

  /// Returns the `notBefore` days of a step and of all steps that contain it.
  private func notBefores(of dated: DatedNode, _ step: Step) -> [Day] {
    let network = dated.early.network
    var days = step.notBefore.map { [$0] } ?? []
    var around = Int(network.binders[dated.id])
    while around >= 0, let position = network.position(of: around), let index = groups.index(of: network.roadmaps[position.roadmap]) {
      if let day = roadmaps[index].steps[position.step].notBefore { days.append(day) }
      around = Int(network.binders[around])
    }
    return days
  }

  private func reasonsOfActive(_ dated: DatedNode, _ step: Step, in roadmap: Int) -> Reasons {
    let node = dated.node
    let count = count(of: node)
    let resume = dated.early.forward.resumes[dated.id]
    var drivers = step.started.map { [Driver.started($0)] } ?? []
    var bounds = [Ask(morning: today, .today(today))]
    for var ask in asking(dated, in: roadmap) where !ask.bindsStartOnly {
      if ask.bindsFinish, node.days > 0 { ask.instant = count.earliestStart(ending: ask.instant, days: node.days) }
      bounds.append(ask)
    }
    let first = count.firstWorkingDay(from: resume)
    let finish = dated.placement.finish
    let binding = bounds.filter { count.firstWorkingDay(from: $0.instant) == first || $0.instant == finish }
    drivers += binding.map(\.driver)
    return Reasons(
      binding: drivers, rest: (resume, finish, work: resume), lead: binding.compactMap(\.leadsFrom).max().map { (finish, $0) })
  }

  private func members(of dated: DatedNode, in roadmap: Int) -> [Driver] {
    let network = dated.early.network
    return network.edges(into: dated.id).compactMap { index in
      let edge = network.predecessors[index]
      let member = dated.neighbour(Int(edge.from))
      guard edge.relation == .member, member.node.state != .dropped else { return nil }
      guard member.placement.finish == dated.placement.finish || member.placement.start == dated.placement.start else { return nil }
      switch named(member, from: roadmap) {
      case .step(let reference): return .member(reference)
      case .roadmap(let opened): return .opens(opened)
      }
    }
  }

  /// The instant that a link or a bound asks for.
  private struct Ask {
    var instant: Int32
    /// The instant from which a positive lag in working days is counted; `Int32.max` for any other bound.
    var origin = Int32.max
    /// The instant from which a lag in working days is counted back; nil for any other bound.
    var leadsFrom: Int32?
    /// Whether it binds the finish of the step instead of its start.
    var bindsFinish = false
    /// Whether it is an SS link, which no longer binds an active step.
    var bindsStartOnly = false
    let driver: Driver

    init(_ instant: Int32, _ driver: Driver) {
      self.instant = instant
      self.driver = driver
    }

    init(morning day: Day, _ driver: Driver) { self.init(day.number, driver) }
  }

  /// Returns what each edge into a node asks for.
  private func asking(_ dated: DatedNode, in roadmap: Int) -> [Ask] {
    let network = dated.early.network
    return network.edges(into: dated.id).map { index in
      let edge = network.predecessors[index]
      let from = dated.neighbour(Int(edge.from))
      let driver: Driver =
        switch named(from, from: roadmap) {
        case .step(let reference):
          .link(reference, edge.relation.kind, lag: Int(edge.lag), unit: edge.inCalendarDays ? .calendarDays : .workingDays)
        case .roadmap(let opened): .opens(opened)
        }
      let base = edge.relation.fromFinish ? from.placement.finish : from.placement.start
      var ask = Ask(ForwardPass.ask(edge, of: from.placement, on: count(of: dated.node)).instant, driver)
      if edge.lag > 0, !edge.inCalendarDays { ask.origin = base }
      if edge.meansEveningBefore || edge.lag < 0 && !edge.inCalendarDays { ask.leadsFrom = base }
      ask.bindsFinish = !edge.relation.toStart
      ask.bindsStartOnly = edge.relation == .startToStart
      return ask
    }
  }

  /// The step or the roadmap that a node stands for.
  enum Named {
    case step(StepReference)
    case roadmap(Roadmap.ID)
  }

  /// Returns what a node stands for; a step of the given roadmap is named without the id of the roadmap.
  func named(_ dated: DatedNode, from roadmap: Int) -> Named {
    let network = dated.early.network
    let home = roadmaps[roadmap].id
    if let outside = network.outside(at: dated.id) {
      return outside.step.map { .step(StepReference(outside.roadmap, $0)) } ?? .roadmap(outside.roadmap)
    }
    let id = network.roadmaps[Int(dated.node.roadmap)]
    guard let position = network.position(of: dated.id), let index = groups.index(of: id) else { return .roadmap(id) }
    return .step(StepReference(id == home ? nil : id, roadmaps[index].steps[position.step].id))
  }

  /// Returns the days of the weekend that delays the start of a step, for each party. It is empty if the delay is longer than a week.
  private func weekends(in reasons: Reasons, _ node: Network.Node) -> [Driver] {
    guard let (bound, start) = reasons.weekend, bound < start, start - bound <= 7 else { return [] }
    return book.parties[Int(node.count)].compactMap { party in
      let days = calendars.days(of: party)
      let off = (bound..<start).compactMap { Day(number: Int($0)) }.filter { days.reasonOff($0) == .weekend }
      return off.first.map { .daysOff(first: $0, count: off.count, party, .weekend) }
    }
  }

  /// Checks whether a day off matters. One on a weekend does not, unless it is an estimated holiday next to a working day and may still
  /// move to it.
  private func pushes(_ why: DayOff, on day: Day, _ days: CalendarDays) -> Bool {
    guard days.isWeekend(day) else { return true }
    guard case .holiday(let holiday) = why, holiday.isEstimated else { return false }
    return [-1, 1].contains { day.adding(days: $0).map { !days.isWeekend($0) } ?? false }
  }

  /// Returns the holidays and corrections that moved a step, for each party that it counts. Weekends are left out.
  private func daysOff(in reasons: Reasons, _ node: Network.Node) -> [Driver] {
    guard let (first, end, work) = reasons.rest else { return [] }
    let count = count(of: node)
    // On `each`, a party that has worked all its days before the finish of the step is not delayed by days off after that.
    let isEach = count.parties.count > 1
    return book.parties[Int(node.count)].flatMap { party -> [Driver] in
      var last = end
      if isEach, node.days > 0 { last = min(end, calendars.days(of: party).working.member(node.days, from: work) + 1) }
      return daysOff(of: party, from: first, to: last)
    }
  }

  /// Returns the holidays and corrections over which a negative lag was counted back.
  private func daysOff(inLeadOf reasons: Reasons, _ node: Network.Node) -> [Driver] {
    guard let (first, end) = reasons.lead else { return [] }
    return book.parties[Int(node.count)].flatMap { daysOff(of: $0, from: first, to: end) }
  }

  /// Returns the holidays and corrections of a party between two instants. It is empty if these are more than ten years apart.
  private func daysOff(of party: Party.ID, from first: Int32, to last: Int32) -> [Driver] {
    guard first < last, last - first <= 3_660 else { return [] }
    let days = calendars.days(of: party)
    var found: [(day: Day, count: Int, why: DayOff)] = []
    for number in first..<last {
      guard let day = Day(number: Int(number)), let why = days.reasonOff(day), why != .weekend, pushes(why, on: day, days) else {
        continue
      }
      if let last = found.last, last.why.isOneRest(with: why), last.day.adding(days: last.count) == day {
        found[found.count - 1].count += 1
      } else {
        found.append((day, 1, why))
      }
    }
    return found.map { .daysOff(first: $0.day, count: $0.count, party, $0.why) }
  }
}

extension Driver {
  /// Whether this is the start of the roadmap or today.
  fileprivate var isClock: Bool {
    switch self {
    case .roadmapStart, .today: true
    default: false
    }
  }
}

extension DayOff {
  /// Checks whether two consecutive days are off for the same reason, so that they are listed together.
  fileprivate func isOneRest(with other: DayOff) -> Bool {
    switch (self, other) {
    case (.correction(let one), .correction(let next)): one.name == next.name && one.reason == next.reason
    case (.holiday(let one), .holiday(let next)): one.holiday == next.holiday
    default: self == other
    }
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
  /// Returns the steps that have a link to a step, each once. Those of the same roadmap are named without the id of the roadmap.
  package func successors(roadmap: Int, step: Int) -> [StepReference] {
    let dated = dated(roadmap: roadmap, step: step)
    let outside = Network.Outside(roadmap: roadmaps[roadmap].id, step: roadmaps[roadmap].steps[step].id)
    let elsewhere = groups.usingGroups[groups.positions[roadmap].group].compactMap { group -> DatedNode? in
      let network = early[group].network
      guard let index = network.outsideIndexes[outside.roadmap]?.first(where: { network.outside[$0] == outside }) else { return nil }
      return DatedNode(early: early[group], late: late[group], id: network.firstOutside + index)
    }
    var found: [StepReference] = []
    var known: Set<StepReference> = []
    for dated in [dated] + elsewhere {
      let network = dated.early.network
      for index in network.edges(outOf: dated.id) where network.successors[index].relation != .member {
        guard case .step(let reference) = named(dated.neighbour(Int(network.successors[index].to)), from: roadmap) else { continue }
        if known.insert(reference).inserted { found.append(reference) }
      }
    }
    return found
  }
}
