import RoadmapEngine
import StatusViews

/// Which days the timeline shows.
struct TimelineWindow: Sendable, Equatable {
  /// Calendar days in a cell.
  private static let zooms = [1, 3, 7, 14, 30, 91]
  private var zoom = 2
  /// The first day; nil: today stands at one third of the width.
  private var start: Day?

  var daysPerCell: Int { TimelineWindow.zooms[zoom] }

  func axis(width: Int, today: Day) -> TimeAxis {
    let width = max(1, width)
    let first = start ?? today.adding(days: -width / 3 * daysPerCell) ?? .first
    let last = first.adding(days: width * daysPerCell - 1) ?? .last
    return TimeAxis(DayRange(first, last), width: width)
  }

  /// Closer (negative) or further away; the middle of the window stays.
  /// - Returns: whether there was another step.
  mutating func zoom(by steps: Int, width: Int, today: Day) -> Bool {
    let next = zoom + steps
    guard TimelineWindow.zooms.indices.contains(next) else { return false }
    let window = axis(width: width, today: today).window
    let third = window.first.adding(days: window.count / 3) ?? today
    zoom = next
    start = third.adding(days: -width / 3 * daysPerCell)
    return true
  }

  /// Scrolls by quarters of the window.
  mutating func scroll(by quarters: Int, width: Int, today: Day) {
    let window = axis(width: width, today: today).window
    start = window.first.adding(days: quarters * max(1, window.count / 4)) ?? start
  }

  mutating func showToday() { start = nil }

  /// Scrolls so that a day is seen.
  mutating func show(_ day: Day, width: Int, today: Day) {
    let axis = axis(width: width, today: today)
    guard !(0..<axis.width).contains(axis.cell(of: day)) else { return }
    start = day.adding(days: -width / 3 * daysPerCell) ?? start
  }
}
