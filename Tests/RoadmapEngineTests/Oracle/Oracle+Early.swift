import RoadmapEngine

extension Oracle {
  /// Returns the early dates of a step; nil on or downstream of a cycle, and for a dropped step without predecessors.
  func span(_ place: Place) -> Span? {
    if let known = spans[place] { return known }
    guard !unscheduled.contains(place) else { return nil }
    let found = isContainer(place) ? spanOfChildren(place) : spanOfStep(place)
    spans[place] = found
    return found
  }

  /// Returns the span of a container's children, without those that were dropped.
  private func spanOfChildren(_ place: Place) -> Span? {
    let spans = counted(leaves(of: place)).compactMap { span($0) }
    guard let start = spans.map(\.start).min(), let finish = spans.map(\.finish).max() else { return nil }
    return Span(start: start, finish: finish)
  }

  /// Returns the steps that were not dropped.
  func counted(_ places: [Place]) -> [Place] {
    let kept = places.filter { step($0).status != .dropped }
    return kept
  }

  /// Returns the latest finish of a roadmap.
  func finish(ofRoadmap roadmap: Int) -> Moment? {
    counted(places.filter { $0.roadmap == roadmap && !isContainer($0) }).compactMap { span($0)?.finish }.max()
  }

  private func spanOfStep(_ place: Place) -> Span? {
    switch step(place).status {
    case .planned: planned(place)
    case .active: active(place)
    case .done: done(place)
    case .dropped: dropped(place)
    }
  }

  /// Returns the bounds that links of some kinds set (Scheduling.md, 4).
  private func bounds(_ place: Place, _ kinds: Set<Link.Kind>) -> [Moment] {
    let count = count(of: place)
    return bonds.filter { $0.to == place && kinds.contains($0.link.kind) }.compactMap { bond in
      guard let from = span(bond.from) else { return nil }
      return (bond.link.isFromFinish ? from.finish : from.start).lagged(by: bond.link, on: count)
    }
  }

  /// Returns the finishes of the roadmaps that a step opens, which bound its own finish.
  private func openedFinishes(_ place: Place) -> [Moment] {
    opened(by: place).compactMap { finish(ofRoadmap: $0) }
  }

  private func planned(_ place: Place) -> Span {
    let step = step(place)
    if let on = step.on { return agreed(place, on: Int(on.number)) }
    // The start of the roadmap, today and `notBefore` are bounds in the morning; those of a container bind its children.
    let mornings =
      [plan.roadmaps[place.roadmap].start, plan.today] + ([place] + ancestors(of: place)).compactMap { self.step($0).notBefore }
    let starts = mornings.map { Moment.morning(of: Int($0.number)) } + bounds(place, [.finishToStart, .startToStart])
    let finishes = bounds(place, [.finishToFinish, .startToFinish]) + openedFinishes(place)
    if step.workingDays == 0 { return instant(starts + finishes, on: count(of: place)) }
    return work(step.workingDays, from: starts, until: finishes, on: count(of: place))
  }

  /// Returns the dates of a step with an agreed day (Scheduling.md, 5).
  private func agreed(_ place: Place, on day: Int) -> Span {
    let days = step(place).workingDays
    if days == 0 { return Span(start: .evening(of: day), finish: .evening(of: day)) }
    let end = count(of: place).advance(day + 1, days - 1)
    return Span(start: .morning(of: day), finish: Moment(at: end, isEvening: true))
  }

  /// Returns the earliest span of some working days that satisfies all bounds.
  private func work(_ days: Int, from starts: [Moment], until finishes: [Moment], on count: WalkedCount) -> Span {
    var start = starts.map(\.at).max() ?? 0
    while finishes.contains(where: { count.advance(start, days) < $0.at }) { start += 1 }
    return Span(start: .morning(of: count.firstWorking(from: start)), finish: Moment(at: count.advance(start, days), isEvening: true))
  }

  /// Returns the instant of a step without duration: an evening or a morning (Scheduling.md, 3).
  private func instant(_ bounds: [Moment], on count: WalkedCount) -> Span {
    let latest = bounds.map(\.at).max() ?? 0
    let waitsForMorning = bounds.contains { $0.at == latest && !$0.isEvening }
    let moment: Moment =
      !waitsForMorning && count.works(latest - 1)
      ? Moment(at: latest, isEvening: true) : .morning(of: count.firstWorking(from: latest))
    return Span(start: moment, finish: moment)
  }

  /// Returns the dates of a step that has started (Scheduling.md, 6).
  private func active(_ place: Place) -> Span {
    let start = Moment.morning(of: Int((step(place).started ?? plan.today).number))
    let left = remainingDays(place)
    let finishes = bounds(place, [.finishToFinish, .startToFinish]) + openedFinishes(place)
    // Without remaining work it finishes today, unless an FF or SF link or an opened roadmap requires a later finish; FS links bind only
    // work.
    guard left > 0 else {
      return Span(start: start, finish: Moment(at: ([today + 1] + finishes.map(\.at)).max() ?? today, isEvening: true))
    }
    let rest = work(left, from: bounds(place, [.finishToStart]) + [.morning(of: today)], until: finishes, on: count(of: place))
    return Span(start: start, finish: rest.finish, workFrom: rest.start.at)
  }

  /// Returns the remaining working days: `remaining`, or else the share of the duration that is not done, rounded up.
  func remainingDays(_ place: Place) -> Int {
    let step = step(place)
    if let remaining = step.remaining { return remaining }
    let hundredths = step.workingDays * (100 - step.progress)
    return hundredths / 100 + (hundredths % 100 == 0 ? 0 : 1)
  }

  /// Returns the dates of a finished step: its actual dates, or else the day before today. A milestone is the evening of its day.
  private func done(_ place: Place) -> Span {
    let step = step(place)
    let finish = (step.finished ?? step.started).map { Int($0.number) } ?? today - 1
    let start = step.started.map { Int($0.number) } ?? finish
    return Span(start: step.workingDays == 0 ? .evening(of: finish) : .morning(of: start), finish: .evening(of: finish))
  }

  /// Returns the instant of a dropped step, which has no duration and only its links as bounds; it may be on a day off. Without
  /// predecessors it has none.
  private func dropped(_ place: Place) -> Span? {
    let links = bounds(place, Set(Link.Kind.allCases)) + openedFinishes(place)
    return links.max().map { Span(start: $0, finish: $0) }
  }
}

extension Link {
  var isFromFinish: Bool { kind == .finishToStart || kind == .finishToFinish }
  var isToStart: Bool { kind == .finishToStart || kind == .startToStart }
}
