import RoadmapEngine

/// An instant between two days: the morning of day `at`, or the evening of the day before (Scheduling.md, 3).
struct Moment: Hashable, Comparable {
  let at: Int
  let isEvening: Bool

  static func morning(of day: Int) -> Moment { Moment(at: day, isEvening: false) }
  static func evening(of day: Int) -> Moment { Moment(at: day + 1, isEvening: true) }

  /// The number of the day that is shown.
  var day: Int { isEvening ? at - 1 : at }

  /// Orders an evening before the morning that follows it, because it shows the earlier day.
  static func < (left: Moment, right: Moment) -> Bool {
    (left.at, left.isEvening ? 0 : 1) < (right.at, right.isEvening ? 0 : 1)
  }

  /// Returns the bound that a link sets, L(t) on the working days of the successor (Scheduling.md, 4).
  ///
  /// A bound on a finish that is a morning means the evening of the last working day before it.
  func lagged(by link: Link, on count: WalkedCount) -> Moment {
    switch (link.kind, link.lag, link.unit) {
    case (.startToFinish, 0, _): evening(before: at, on: count)
    case (_, 0, _): self
    case (_, let lag, .calendarDays): Moment(at: at + lag, isEvening: isEvening)
    case (.finishToFinish, ..<0, .workingDays), (.startToFinish, ..<0, .workingDays):
      evening(before: count.advance(at, link.lag), on: count)
    case (_, let lag, .workingDays): Moment(at: count.advance(at, lag), isEvening: lag > 0)
    }
  }

  private func evening(before morning: Int, on count: WalkedCount) -> Moment { .evening(of: count.lastWorking(before: morning)) }
}

/// The early dates of a step.
struct Span: Hashable {
  var start: Moment
  var finish: Moment
  /// The instant from which the remaining work of a started step goes on; for any other step its start.
  var workFrom: Int

  init(start: Moment, finish: Moment, workFrom: Int? = nil) {
    self.start = start
    self.finish = finish
    self.workFrom = workFrom ?? start.at
  }
}
