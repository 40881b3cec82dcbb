import RoadmapEngine

extension Oracle {
  /// The bounds that a search for late dates respects.
  enum Purpose: Hashable {
    /// The finish of the roadmap and the deadlines, for total slack.
    case total
    /// The deadlines alone, for deadline slack.
    case deadline
    /// Successors at their early dates, for free slack.
    case free
  }

  /// The latest dates of a step, or of the remaining work of a started one; `unlimited` if nothing limits it.
  enum Late: Hashable {
    case unlimited
    case at(start: Int, finish: Int)
  }

  /// A limit that a successor sets on the start or the finish of a step.
  private struct Limit {
    let isOnFinish: Bool
    /// The latest instant that the bound end of the successor may have.
    let latest: Int
    /// Converts an instant of the predecessor to the bound that the link sets on the successor.
    let reached: (Int) -> Int
  }

  func late(_ place: Place, _ purpose: Purpose) -> Late {
    if let known = latest[purpose]?[place] { return known }
    let found = search(place, purpose)
    latest[purpose, default: [:]][place] = found
    return found
  }

  /// Returns the latest dates that satisfy the bound and every link to an unfinished successor (Scheduling.md, 7).
  private func search(_ place: Place, _ purpose: Purpose) -> Late {
    let bound = bound(place, purpose)
    let limits = limits(place, purpose)
    // The lags of the made plans are at least -6 working days, so no solution is sixty days after any limit.
    guard let top = ([bound].compactMap { $0 } + limits.map { $0.latest + 60 }).min() else { return .unlimited }
    func holds(_ start: Int, _ finish: Int) -> Bool {
      finish <= bound ?? finish && limits.allSatisfy { $0.reached($0.isOnFinish ? finish : start) <= $0.latest }
    }
    let count = count(of: place)
    let step = step(place)
    let days = workLeft(place)
    // An agreed day limits only late dates, since free slack depends on links alone.
    let agreed = step.status == .planned ? step.on.map { Int($0.number) } : nil
    var start = min(top, purpose == .free ? top : agreed.map { days == 0 ? $0 + 1 : $0 } ?? top)
    while true {
      if days == 0 {
        if holds(start, start) { return .at(start: start, finish: start) }
      } else if start == agreed {
        // An agreed day counts as worked, so the step can always be on it.
        let finish = count.advance(start + 1, days - 1)
        if holds(start, finish) { return .at(start: start, finish: finish) }
      } else if count.works(start), holds(start, count.advance(start, days)) {
        return .at(start: start, finish: count.advance(start, days))
      }
      start -= 1
    }
  }

  /// Returns the working days of a step that are still to be placed; a dropped step has none.
  func workLeft(_ place: Place) -> Int {
    switch step(place).status {
    case .planned: step(place).workingDays
    case .active: remainingDays(place)
    case .done, .dropped: 0
    }
  }

  /// Returns the instant that bounds a step's finish: the least of the deadlines and, for total slack, the finish of the roadmap.
  private func bound(_ place: Place, _ purpose: Purpose) -> Int? {
    guard step(place).status != .dropped, purpose != .free else { return nil }
    let deadlines = ([place] + ancestors(of: place)).compactMap { step($0).deadline }.map { Int($0.number) + 1 }
    return (deadlines + (purpose == .total ? [finish(ofRoadmap: place.roadmap)?.at].compactMap { $0 } : [])).min()
  }

  private func limits(_ place: Place, _ purpose: Purpose) -> [Limit] {
    let isStarted = step(place).status == .active
    let linked: [Limit] = bonds.filter { bears($0, on: place) }.compactMap { bond in
      // The actual start of a step cannot move.
      guard let end = end(of: bond.to, bond.link.isToStart, bond.link.kind, purpose), bond.link.isFromFinish || !isStarted else {
        return nil
      }
      let count = count(of: bond.to)
      return Limit(isOnFinish: bond.link.isFromFinish, latest: end) { Moment(at: $0, isEvening: true).lagged(by: bond.link, on: count).at }
    }
    let opening = places.filter { !isContainer($0) && opens($0, place) && step(place).status != .dropped }
    return linked
      + opening.compactMap { opener in
        end(of: opener, false, .finishToFinish, purpose).map { latest in Limit(isOnFinish: true, latest: latest) { $0 } }
      }
  }

  private func opens(_ opener: Place, _ place: Place) -> Bool {
    opened(by: opener).contains(place.roadmap)
  }

  /// Returns whether a link has this step, or a step that contains it, as its predecessor. A container finishes with every child and
  /// starts with the first one.
  private func bears(_ bond: Bond, on place: Place) -> Bool {
    if bond.from == place { return true }
    guard ancestors(of: place).contains(bond.from), step(place).status != .dropped else { return false }
    return bond.link.isFromFinish || startsFirst(place, in: bond.from)
  }

  /// Returns whether a step is among the first to start in a container.
  private func startsFirst(_ place: Place, in container: Place) -> Bool {
    let starts = counted(leaves(of: container)).compactMap { span($0)?.start.at }
    return span(place)?.start.at == starts.min()
  }

  /// Returns the instant of the end of a successor that a link binds; nil if it limits nothing.
  private func end(of place: Place, _ isStart: Bool, _ kind: Link.Kind, _ purpose: Purpose) -> Int? {
    let status = step(place).status
    if status == .done || span(place) == nil { return nil }
    // An SS link to a started step does not bind, nor does an FS link without remaining work.
    if status == .active, kind == .startToStart || (kind == .finishToStart && remainingDays(place) == 0) { return nil }
    if purpose == .free, status != .dropped { return isStart ? span(place)?.workFrom : span(place)?.finish.at }
    guard case .at(let start, let finish) = late(place, purpose) else { return nil }
    return isStart ? start : finish
  }

  /// Returns whether a step has an unfinished successor, directly or through dropped steps.
  func hasUnfinishedSuccessor(_ place: Place) -> Bool { !limits(place, .free).isEmpty }
}
