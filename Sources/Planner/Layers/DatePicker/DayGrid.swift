import Canvas
import RoadmapEngine

/// The cells of the days of a month in the window of the date picker.
struct DayGrid {
  let rect: Rect
  let inner: Rect
  let columns: Int
  /// How many columns a day takes with its signs and the blank after them.
  let cell: Int
  /// How many blank columns stand between the number of a day and its signs: one, or none for three.
  let gap: Int
  /// How many lines stand over the names of the weekdays: one fewer in a low window.
  let heads: Int
  let isLow: Bool

  /// - Parameters:
  ///   - parties: how many parties have their days off shown.
  ///   - details: how many lines stand under the days.
  ///   - isLow: whether the screen has few lines.
  init(parties: Int, details: Int, isLow: Bool, in session: Session) {
    self.isLow = isLow
    let sign = parties > 3 ? 1 : parties
    gap = sign < 3 ? 1 : 0
    cell = 4 + gap + sign
    columns = min(72, max(7 * cell + 4, 56))
    heads = isLow ? 1 : 2
    rect = session.window(width: columns, height: 2 + heads + 7 + details)
    inner = rect.inset(columns: 2, rows: 1)
  }

  /// Returns the days of the month of a day, each with its cell on the screen.
  func spots(ofMonth month: Day) -> [(day: Day, spot: Rect)] {
    let start = DayGrid.firstMonday(of: month)
    return (0..<42).compactMap { index in
      guard let day = start.adding(days: index), day.month == month.month else { return nil }
      return (day, Rect(x: inner.x + index % 7 * cell, y: inner.y + heads + 1 + index / 7, width: cell - 1, height: 1))
    }
  }

  /// Returns the Monday of the week in which the month of a day begins.
  private static func firstMonday(of day: Day) -> Day {
    let first = Day(year: day.year, month: day.month, day: 1) ?? day
    return first.adding(days: -first.weekday.rawValue) ?? first
  }
}
