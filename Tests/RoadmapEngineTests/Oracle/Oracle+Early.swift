import RoadmapEngine

extension Oracle {
  /// Where a step stands; nil in and behind a circle, and for a dropped step that waits for nothing.
  func span(_ place: Place) -> Span? {
    if let known = spans[place] { return known }
    guard !unscheduled.contains(place) else { return nil }
    let found = isContainer(place) ? spanOfChildren(place) : spanOfStep(place)
    spans[place] = found
    return found
  }

  /// "A step with children spans them"; what was dropped is no part of it.
  private func spanOfChildren(_ place: Place) -> Span? {
    let spans = counted(leaves(of: place)).compactMap { span($0) }
    guard let start = spans.map(\.start).min(), let finish = spans.map(\.finish).max() else { return nil }
    return Span(start: start, finish: finish)
  }

  func counted(_ places: [Place]) -> [Place] {
    let kept = places.filter { step($0).status != .dropped }
    return kept
  }

  /// "Finish of the roadmap = its latest finish."
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

  /// "FS: start >= L(finish p). SS: start >= L(start p). FF: finish >= L(finish p). SF: finish >= L(start p)."
  private func bounds(_ place: Place, _ kinds: Set<Link.Kind>) -> [Moment] {
    let count = count(of: place)
    return bonds.filter { $0.to == place && kinds.contains($0.link.kind) }.compactMap { bond in
      guard let from = span(bond.from) else { return nil }
      return (bond.link.isFromFinish ? from.finish : from.start).lagged(by: bond.link, on: count)
    }
  }

  /// "`opens`: the step cannot finish before the latest finish of the roadmaps that it opens."
  private func openedFinishes(_ place: Place) -> [Moment] {
    opened(by: place).compactMap { finish(ofRoadmap: $0) }
  }

  private func planned(_ place: Place) -> Span {
    let step = step(place)
    if let on = step.on { return agreed(place, on: Int(on.number)) }
    // "Morning bounds: roadmap `start`, `notBefore`, and today"; those of a container bind its children.
    let mornings =
      [plan.roadmaps[place.roadmap].start, plan.today] + ([place] + ancestors(of: place)).compactMap { self.step($0).notBefore }
    let starts = mornings.map { Moment.morning(of: Int($0.number)) } + bounds(place, [.finishToStart, .startToStart])
    let finishes = bounds(place, [.finishToFinish, .startToFinish]) + openedFinishes(place)
    if step.workingDays == 0 { return instant(starts + finishes, on: count(of: place)) }
    return work(step.workingDays, from: starts, until: finishes, on: count(of: place))
  }

  /// "It starts that day, working or not, the day counts as worked, further days are working days after it; a 0-day step happens on its
  /// evening."
  private func agreed(_ place: Place, on day: Int) -> Span {
    let days = step(place).workingDays
    if days == 0 { return Span(start: .evening(of: day), finish: .evening(of: day)) }
    let end = count(of: place).advance(day + 1, days - 1)
    return Span(start: .morning(of: day), finish: Moment(at: end, isEvening: true))
  }

  /// "Starts on the first working day at or after t and ends at `advance(t, n)`", for the earliest t that satisfies all.
  private func work(_ days: Int, from starts: [Moment], until finishes: [Moment], on count: WalkedCount) -> Span {
    var start = starts.map(\.at).max() ?? 0
    while finishes.contains(where: { count.advance(start, days) < $0.at }) { start += 1 }
    return Span(start: .morning(of: count.firstWorking(from: start)), finish: Moment(at: count.advance(start, days), isEvening: true))
  }

  /// "If its latest bound is an evening and later than every morning bound, it happens on that evening, provided the day works in its
  /// calendar; otherwise on the first working day at or after t, in the morning."
  private func instant(_ bounds: [Moment], on count: WalkedCount) -> Span {
    let latest = bounds.map(\.at).max() ?? 0
    let waitsForMorning = bounds.contains { $0.at == latest && !$0.isEvening }
    let moment: Moment =
      !waitsForMorning && count.works(latest - 1)
      ? Moment(at: latest, isEvening: true) : .morning(of: count.firstWorking(from: latest))
    return Span(start: moment, finish: moment)
  }

  /// "`active`: keeps `started` (without it: today). What remains goes on from the latest of today and its FS links; FF and SF links hold for
  /// its finish. Nothing remaining: it finishes today."
  private func active(_ place: Place) -> Span {
    let start = Moment.morning(of: Int((step(place).started ?? plan.today).number))
    let left = remainingDays(place)
    let finishes = bounds(place, [.finishToFinish, .startToFinish]) + openedFinishes(place)
    // Today, unless FF, SF or an opened roadmap "holds for its finish": nothing is left that an FS link could hold up.
    guard left > 0 else {
      return Span(start: start, finish: Moment(at: ([today + 1] + finishes.map(\.at)).max() ?? today, isEvening: true))
    }
    let rest = work(left, from: bounds(place, [.finishToStart]) + [.morning(of: today)], until: finishes, on: count(of: place))
    return Span(start: start, finish: rest.finish, workFrom: rest.start.at)
  }

  /// "`remaining`, else duration x (100 - progress) / 100 rounded up; at least 0."
  func remainingDays(_ place: Place) -> Int {
    let step = step(place)
    if let remaining = step.remaining { return remaining }
    let hundredths = step.workingDays * (100 - step.progress)
    return hundredths / 100 + (hundredths % 100 == 0 ? 0 : 1)
  }

  /// "`done`: keeps `started`/`finished`. Without dates: placed on the last day before today." A milestone is the evening of its day.
  private func done(_ place: Place) -> Span {
    let step = step(place)
    let finish = (step.finished ?? step.started).map { Int($0.number) } ?? today - 1
    let start = step.started.map { Int($0.number) } ?? finish
    return Span(start: step.workingDays == 0 ? .evening(of: finish) : .morning(of: start), finish: .evening(of: finish))
  }

  /// "`dropped`: a pass-through of 0 days on its links alone; its own bounds and deadline do not count."
  /// A pass-through rests on no day: it stays where its links put it. What waits for nothing passes nothing on and has no date.
  private func dropped(_ place: Place) -> Span? {
    let links = bounds(place, Set(Link.Kind.allCases)) + openedFinishes(place)
    return links.max().map { Span(start: $0, finish: $0) }
  }
}

extension Link {
  var isFromFinish: Bool { kind == .finishToStart || kind == .finishToFinish }
  var isToStart: Bool { kind == .finishToStart || kind == .startToStart }
}
