import RoadmapEngine

extension Oracle {
  /// Which question a walk backwards answers.
  enum Purpose: Hashable {
    /// Within the finish of the roadmap and the deadlines.
    case total
    /// Within the deadlines alone.
    case deadline
    /// Against successors that stay at their early dates.
    case free
  }

  /// The latest place of a step: of a started one, of the work that remains; without end where nothing limits it.
  enum Late: Hashable {
    case unlimited
    case at(start: Int, finish: Int)
  }

  /// One thing that the end or the start of a step must not pass.
  private struct Limit {
    let isOnFinish: Bool
    /// The instant that the successor's end reaches at the latest.
    let latest: Int
    /// What the link makes of an instant of the predecessor.
    let reached: (Int) -> Int
  }

  func late(_ place: Place, _ purpose: Purpose) -> Late {
    if let known = latest[purpose]?[place] { return known }
    let found = search(place, purpose)
    latest[purpose, default: [:]][place] = found
    return found
  }

  /// "The latest first day (a working day of its own calendar; 0-day steps: the latest instant) from which it ends within its bound and every
  /// link to its unfinished successors, placed at their late dates, still holds."
  private func search(_ place: Place, _ purpose: Purpose) -> Late {
    let bound = bound(place, purpose)
    let limits = limits(place, purpose)
    // A link reaches back six working days at most, so that no answer lies sixty days behind every limit.
    guard let top = ([bound].compactMap { $0 } + limits.map { $0.latest + 60 }).min() else { return .unlimited }
    func holds(_ start: Int, _ finish: Int) -> Bool {
      finish <= bound ?? finish && limits.allSatisfy { $0.reached($0.isOnFinish ? finish : start) <= $0.latest }
    }
    let count = count(of: place)
    let step = step(place)
    let days = workLeft(place)
    // The agreed day limits late dates alone: free slack asks for links and nothing else.
    let agreed = step.status == .planned ? step.on.map { Int($0.number) } : nil
    var start = min(top, purpose == .free ? top : agreed.map { days == 0 ? $0 + 1 : $0 } ?? top)
    while true {
      if days == 0 {
        if holds(start, start) { return .at(start: start, finish: start) }
      } else if start == agreed {
        // The agreed day "counts as worked", so that the step may always stand on it.
        let finish = count.advance(start + 1, days - 1)
        if holds(start, finish) { return .at(start: start, finish: finish) }
      } else if count.works(start), holds(start, count.advance(start, days)) {
        return .at(start: start, finish: count.advance(start, days))
      }
      start -= 1
    }
  }

  /// "Started: its remaining work is placed." A dropped step passes on in 0 days.
  func workLeft(_ place: Place) -> Int {
    switch step(place).status {
    case .planned: step(place).workingDays
    case .active: remainingDays(place)
    case .done, .dropped: 0
    }
  }

  /// "Every unfinished step's bound = the finish of the roadmap, or its deadline's evening if that is earlier."
  private func bound(_ place: Place, _ purpose: Purpose) -> Int? {
    guard step(place).status != .dropped, purpose != .free else { return nil }
    let deadlines = ([place] + ancestors(of: place)).compactMap { step($0).deadline }.map { Int($0.number) + 1 }
    return (deadlines + (purpose == .total ? [finish(ofRoadmap: place.roadmap)?.at].compactMap { $0 } : [])).min()
  }

  private func limits(_ place: Place, _ purpose: Purpose) -> [Limit] {
    let isStarted = step(place).status == .active
    let linked: [Limit] = bonds.filter { bears($0, on: place) }.compactMap { bond in
      // The actual start of a started step can no longer move.
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

  /// Whether a link waits for this step: for itself, or for a step that contains it. A container finishes with every child, and starts with
  /// the child that starts first.
  private func bears(_ bond: Bond, on place: Place) -> Bool {
    if bond.from == place { return true }
    guard ancestors(of: place).contains(bond.from), step(place).status != .dropped else { return false }
    return bond.link.isFromFinish || startsFirst(place, in: bond.from)
  }

  /// Whether a step starts with the steps around it; several that start together do all.
  private func startsFirst(_ place: Place, in container: Place) -> Bool {
    let starts = counted(leaves(of: container)).compactMap { span($0)?.start.at }
    return span(place)?.start.at == starts.min()
  }

  /// Where the end of a successor stands that a link binds; nil where it limits nothing.
  private func end(of place: Place, _ isStart: Bool, _ kind: Link.Kind, _ purpose: Purpose) -> Int? {
    let status = step(place).status
    if status == .done || span(place) == nil { return nil }
    // "SS to it no longer binds"; without remaining work there is none whose start FS could test.
    if status == .active, kind == .startToStart || (kind == .finishToStart && remainingDays(place) == 0) { return nil }
    if purpose == .free, status != .dropped { return isStart ? span(place)?.workFrom : span(place)?.finish.at }
    guard case .at(let start, let finish) = late(place, purpose) else { return nil }
    return isStart ? start : finish
  }

  /// Whether any unfinished step waits for this one, directly or through dropped steps.
  func hasUnfinishedSuccessor(_ place: Place) -> Bool { !limits(place, .free).isEmpty }
}
