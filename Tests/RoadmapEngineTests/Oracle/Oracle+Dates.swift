@testable import RoadmapEngine

extension Oracle {
  /// Returns all dates of a step.
  func dates(roadmap: Int, step index: Int) -> StepDates {
    let place = Place(roadmap: roadmap, step: index)
    var dates = StepDates(
      start: nil, finish: nil, lateStart: nil, lateFinish: nil, totalSlack: nil, freeSlack: nil, deadlineSlack: nil, isCritical: false,
      isEstimated: false)
    guard let span = span(place) else { return dates }
    dates.start = Day(number: span.start.day)
    dates.finish = Day(number: span.finish.day)
    let unfinished = leaves(of: place).filter { isUnfinished($0) && self.span($0) != nil }
    guard !unfinished.isEmpty else { return dates }
    // A container has the least values of its unfinished children.
    dates.lateStart = unfinished.compactMap { lateDays($0)?.start }.min().flatMap(Day.init(number:))
    dates.lateFinish = unfinished.compactMap { lateDays($0)?.finish }.max().flatMap(Day.init(number:))
    dates.totalSlack = unfinished.compactMap { slack($0, .total) }.min()
    dates.deadlineSlack = unfinished.compactMap { slack($0, .deadline) }.min()
    dates.freeSlack = unfinished.compactMap { freeSlack($0) }.min()
    // Only unfinished steps have total slack.
    dates.isCritical = dates.totalSlack.map { $0 <= 0 } ?? false
    return dates
  }

  /// Returns whether a step is dropped and has no predecessors, or contains only such steps; it then has no date.
  func isAfloat(_ place: Place) -> Bool { span(place) == nil && !unscheduled.contains(place) }

  /// Returns the late first and last day. A step without remaining work shows its early day, or else the last working day before the
  /// instant.
  private func lateDays(_ place: Place) -> (start: Int, finish: Int)? {
    guard let span = span(place), case .at(let start, let finish) = late(place, .total) else { return nil }
    if step(place).status == .active { return (span.start.day, finish - 1) }
    guard workLeft(place) == 0 else { return (start, finish - 1) }
    let day = start == span.start.at ? span.start.day : count(of: place).lastWorking(before: start)
    return (day, day)
  }

  /// Returns the slack in working days from early start to late start, or from early to late finish if the step has started.
  private func slack(_ place: Place, _ purpose: Purpose) -> Int? {
    guard let span = span(place), case .at(let start, let finish) = late(place, purpose) else { return nil }
    let count = count(of: place)
    return step(place).status == .active
      ? count.workingDays(from: span.finish.at, to: finish) : count.workingDays(from: span.start.at, to: start)
  }

  /// Returns the free slack, at least 0; without an unfinished successor it is the total slack.
  private func freeSlack(_ place: Place) -> Int? {
    (hasUnfinishedSuccessor(place) ? slack(place, .free) : slack(place, .total)).map { max(0, $0) }
  }
}
