import RoadmapEngine
import StatusViews

/// The days that the timeline shows, and their scale.
struct TimelineWindow: Sendable, Equatable {
  /// The scales, the closest one first.
  static let zooms: [TimeScale] = [.cells(3), .days(1), .days(3), .week, .months(1), .months(3)]
  private(set) var scale = TimeScale.week
  /// The first day; nil for the day that puts today at one third of the width.
  private var start: Day?

  func axis(width: Int, today: Day) -> TimeAxis {
    TimeAxis(scale, from: start ?? first(day: today, at: width / 3), width: width)
  }

  /// Returns the first day of a window that shows a day in a cell.
  private func first(day: Day, at cell: Int) -> Day {
    // A day takes several cells; the given cell is one of them.
    if case .cells(let count) = scale { return scale.day(cell % count - cell, after: day) }
    return scale.day(-cell, after: scale.start(of: day))
  }

  /// Takes the next closer scale (-1) or the next wider one (1).
  /// - Parameter anchor: the day that stays in its cell; where it is nil or not seen, the day in the middle does.
  /// - Returns: whether there is such a scale.
  mutating func zoom(_ direction: Int, around anchor: Day?, width: Int, today: Day) -> Bool {
    let nearest = TimelineWindow.zooms.filter { direction < 0 ? $0.days < scale.days : $0.days > scale.days }
    guard let next = direction < 0 ? nearest.last : nearest.first else { return false }
    let axis = axis(width: width, today: today)
    let seen = anchor.flatMap { (0..<axis.width).contains(axis.cell(of: $0)) ? $0 : nil }
    let day = seen ?? axis.days(at: axis.width / 2).first
    let cell = axis.cell(of: day)
    scale = next
    start = first(day: day, at: cell)
    return true
  }

  /// Shows a whole range, as closely as the width allows.
  mutating func fit(_ range: DayRange, width: Int) {
    scale = .fitting(range, width: width)
    start = range.first
  }

  /// Scrolls by quarters of the window.
  mutating func scroll(by quarters: Int, width: Int, today: Day) {
    let first = axis(width: width, today: today).window.first
    start = scale.day(quarters * max(1, width / 4), after: first)
  }

  mutating func showToday() { start = nil }

  /// Scrolls so that a range begins at one third of the width, unless a part of it is seen.
  mutating func show(_ range: DayRange, width: Int, today: Day) {
    guard axis(width: width, today: today).cells(from: range.first, through: range.last).isEmpty else { return }
    start = first(day: range.first, at: width / 3)
  }
}
