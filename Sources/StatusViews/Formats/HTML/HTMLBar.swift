import RoadmapEngine

/// The parts of a bar in ten-thousandths of the width of its window; parts outside the window are nil.
struct HTMLBar {
  var all: Range<Int>?
  var done: Range<Int>?
  /// The part that is still to do within the deadline.
  var open: Range<Int>?
  var late: Range<Int>?
  var slack: Range<Int>?
  /// The end of the day of the deadline.
  var deadline: Int?
  let isBefore: Bool
  let isAfter: Bool

  init(_ bar: Report.Bar, in window: DayRange) {
    func range(_ first: Day?, _ last: Day?) -> Range<Int>? {
      guard let first, let last, first <= last, last >= window.first, first <= window.last else { return nil }
      let start = max(0, HTMLBar.morning(of: first, in: window))
      let end = min(10_000, HTMLBar.evening(of: last, in: window))
      // In a long window, a day must still be visible.
      return start..<max(end, min(10_000, start + 12))
    }
    let afterDone = bar.doneUntil.map { $0.adding(days: 1) } ?? bar.start
    all = range(bar.start, bar.finish)
    done = range(bar.start, bar.doneUntil)
    late = range([bar.lateFrom, bar.lateFrom == nil ? nil : afterDone].compactMap { $0 }.max(), bar.finish)
    open = range(afterDone, bar.lateFrom?.adding(days: -1) ?? bar.finish)
    slack = range(bar.finish.adding(days: 1), bar.slackUntil)
    deadline = bar.deadline.flatMap { day in
      day < window.first || day > window.last ? nil : HTMLBar.evening(of: day, in: window)
    }
    isBefore = bar.start < window.first
    isAfter = bar.finish > window.last
  }

  /// Returns where a day begins in a window.
  static func morning(of day: Day, in window: DayRange) -> Int { day.days(since: window.first) * 10_000 / window.count }

  static func evening(of day: Day, in window: DayRange) -> Int { (day.days(since: window.first) + 1) * 10_000 / window.count }
}
