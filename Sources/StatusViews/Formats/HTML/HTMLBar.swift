import RoadmapEngine

/// The parts of a bar in ten-thousandths of the width of its window, from the left; parts outside the window are nil.
///
/// In Arabic, time runs from right to left.
struct HTMLBar {
  var all: Range<Int>?
  var done: Range<Int>?
  /// The part that is still to do within the deadline.
  var open: Range<Int>?
  var late: Range<Int>?
  var slack: Range<Int>?
  /// The end of the day of the deadline.
  var deadline: Int?
  /// Whether the bar goes on beyond the left end of the window.
  let isCutLeft: Bool
  /// Whether the bar goes on beyond the right end of the window.
  let isCutRight: Bool
  /// Whether time runs from right to left.
  let isMirrored: Bool

  init(_ bar: Report.Bar, in window: DayRange, isMirrored: Bool) {
    func range(_ first: Day?, _ last: Day?) -> Range<Int>? {
      guard let first, let last, first <= last, last >= window.first, first <= window.last else { return nil }
      let start = max(0, HTMLBar.morning(of: first, in: window))
      let end = min(10_000, HTMLBar.evening(of: last, in: window))
      // In a long window, a day must still be visible.
      let range = start..<max(end, min(10_000, start + 12))
      return isMirrored ? 10_000 - range.upperBound..<10_000 - range.lowerBound : range
    }
    let afterDone = bar.doneUntil.map { $0.adding(days: 1) } ?? bar.start
    all = range(bar.start, bar.finish)
    done = range(bar.start, bar.doneUntil)
    late = range([bar.lateFrom, bar.lateFrom == nil ? nil : afterDone].compactMap { $0 }.max(), bar.finish)
    open = range(afterDone, bar.lateFrom?.adding(days: -1) ?? bar.finish)
    slack = range(bar.finish.adding(days: 1), bar.slackUntil)
    deadline = bar.deadline.flatMap { day in
      day < window.first || day > window.last ? nil : HTMLBar.place(HTMLBar.evening(of: day, in: window), isMirrored)
    }
    let (isBefore, isAfter) = (bar.start < window.first, bar.finish > window.last)
    isCutLeft = isMirrored ? isAfter : isBefore
    isCutRight = isMirrored ? isBefore : isAfter
    self.isMirrored = isMirrored
  }

  /// The bar, and its deadline if that lies less than `room` beside it. A line of slack does not count, since a text may stand on it.
  func extent(room: Int) -> Range<Int>? {
    guard let all else { return nil }
    guard let deadline, all.lowerBound - room < deadline, deadline < all.upperBound + room else { return all }
    return min(all.lowerBound, deadline)..<max(all.upperBound, deadline)
  }

  /// Returns a place from the left end.
  /// - Parameter x: the place from the end at which time begins.
  static func place(_ x: Int, _ isMirrored: Bool) -> Int { isMirrored ? 10_000 - x : x }

  /// Returns where a day begins in a window.
  static func morning(of day: Day, in window: DayRange) -> Int { day.days(since: window.first) * 10_000 / window.count }

  static func evening(of day: Day, in window: DayRange) -> Int { (day.days(since: window.first) + 1) * 10_000 / window.count }
}
