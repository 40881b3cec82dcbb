@testable import RoadmapEngine

extension Oracle {
  /// Everything that the contract says of one step.
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
    // "Containers: the least of their unfinished children."
    dates.lateStart = unfinished.compactMap { lateDays($0)?.start }.min().flatMap(Day.init(number:))
    dates.lateFinish = unfinished.compactMap { lateDays($0)?.finish }.max().flatMap(Day.init(number:))
    dates.totalSlack = unfinished.compactMap { slack($0, .total) }.min()
    dates.deadlineSlack = unfinished.compactMap { slack($0, .deadline) }.min()
    dates.freeSlack = unfinished.compactMap { freeSlack($0) }.min()
    // "Critical = unfinished and total slack <= 0."
    dates.isCritical = dates.totalSlack.map { $0 <= 0 } ?? false
    return dates
  }

  /// "Late finish = the last day it then occupies." An instant prints its early day, else the last working day before it.
  /// Whether a step is dropped and waits for nothing, or holds only such steps: the contract gives it no date.
  func isAfloat(_ place: Place) -> Bool { span(place) == nil && !unscheduled.contains(place) }

  private func lateDays(_ place: Place) -> (start: Int, finish: Int)? {
    guard let span = span(place), case .at(let start, let finish) = late(place, .total) else { return nil }
    if step(place).status == .active { return (span.start.day, finish - 1) }
    guard workLeft(place) == 0 else { return (start, finish - 1) }
    let day = start == span.start.at ? span.start.day : count(of: place).lastWorking(before: start)
    return (day, day)
  }

  /// "From early start to late start; started: from early finish to late finish."
  private func slack(_ place: Place, _ purpose: Purpose) -> Int? {
    guard let span = span(place), case .at(let start, let finish) = late(place, purpose) else { return nil }
    let count = count(of: place)
    return step(place).status == .active
      ? count.workingDays(from: span.finish.at, to: finish) : count.workingDays(from: span.start.at, to: start)
  }

  /// "No such successor: total slack; never below 0."
  private func freeSlack(_ place: Place) -> Int? {
    (hasUnfinishedSuccessor(place) ? slack(place, .free) : slack(place, .total)).map { max(0, $0) }
  }
}
