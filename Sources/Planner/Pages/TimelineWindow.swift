import RoadmapEngine
import StatusViews

/// Which days the timeline shows, and how closely.
struct TimelineWindow: Sendable, Equatable {
  /// The closest one first.
  static let zooms: [TimeScale] = [.cells(3), .days(1), .days(3), .week, .months(1), .months(3)]
  private(set) var scale = TimeScale.week
  /// The first day; nil: today stands at one third of the width.
  private var start: Day?

  func axis(width: Int, today: Day) -> TimeAxis {
    TimeAxis(scale, from: start ?? first(day: today, at: width / 3), width: width)
  }

  /// The first day of a window in which a day stands in a cell.
  private func first(day: Day, at cell: Int) -> Day {
    // Of the cells that a day takes, the one meant is among them.
    if case .cells(let count) = scale { return scale.day(cell % count - cell, after: day) }
    return scale.day(-cell, after: scale.start(of: day))
  }

  /// Closer (negative) or further away; a day stays in its cell, where it is seen, else what is in the middle does.
  /// - Returns: whether there was another step.
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

  /// All of a range, as closely as the width allows.
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

  /// Scrolls so that a day stands at one third, unless anything of a range is seen.
  mutating func show(_ range: DayRange, width: Int, today: Day) {
    guard axis(width: width, today: today).cells(from: range.first, through: range.last).isEmpty else { return }
    start = first(day: range.first, at: width / 3)
  }
}
