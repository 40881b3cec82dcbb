import RoadmapEngine

/// A range of days over a row of terminal cells.
package struct TimeAxis: Sendable {
  package let scale: TimeScale
  /// The first day of each cell, and the day after the last cell.
  private let starts: [Day]

  /// - Parameters:
  ///   - first: the first day of a cell of the scale.
  ///   - width: the number of cells, at least 1.
  package init(_ scale: TimeScale, from first: Day, width: Int) {
    self.scale = scale
    starts = (0...max(1, width)).map { scale.day($0, after: first) }
  }

  /// Makes an axis that shows the whole range, and as many further days as fit.
  package init(fitting range: DayRange, width: Int) {
    self.init(.fitting(range, width: width), from: range.first, width: width)
  }

  package var width: Int { starts.count - 1 }
  package var window: DayRange { DayRange(starts[0], days(at: width - 1).last) }
  /// Whether a cell holds at most one day.
  package var isDaily: Bool { scale.days <= 1 }

  /// Returns the days of a cell by its index; those of the nearest cell if there is none.
  package func days(at cell: Int) -> DayRange {
    let cell = min(max(cell, 0), width - 1)
    return DayRange(starts[cell], starts[cell + 1].adding(days: -1) ?? starts[cell])
  }

  /// Returns the index of the first cell that holds a day; -1 before the axis, the width after it.
  package func firstCell(of day: Day) -> Int {
    var cell = lastCell(of: day)
    while cell > 0, cell < width, starts[cell - 1] == starts[cell] { cell -= 1 }
    return cell
  }

  /// Returns the index of the last cell that holds a day; -1 before the axis, the width after it.
  package func lastCell(of day: Day) -> Int {
    guard day <= window.last else { return width }
    var low = -1
    var high = width
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= day { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the index of the cell in the middle of a day; -1 before the axis, the width after it.
  package func cell(of day: Day) -> Int { (firstCell(of: day) + lastCell(of: day)) / 2 }

  /// Returns the indexes of the cells that hold a day of a range, both ends inclusive. Empty if none is shown.
  package func cells(from first: Day, through last: Day) -> Range<Int> {
    guard first <= last, last >= window.first, first <= window.last else { return 0..<0 }
    return max(0, firstCell(of: first))..<min(width, lastCell(of: last) + 1)
  }
}
