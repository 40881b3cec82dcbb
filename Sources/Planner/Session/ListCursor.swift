/// The selected row of a list, and the first row that is seen, by their indices.
struct ListCursor: Sendable, Equatable {
  private(set) var selected = 0
  private(set) var top = 0

  /// Selects the row at an index or the nearest one, and scrolls so that it is seen.
  /// - Parameters:
  ///   - count: how many rows the list has.
  ///   - height: how many rows are seen at once.
  mutating func select(_ row: Int, of count: Int, height: Int) {
    selected = min(max(row, 0), max(count - 1, 0))
    let height = max(height, 1)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = min(max(top, 0), max(count - height, 0))
  }

  /// Selects a row and scrolls so that a third of the seen rows stand above it, if the list allows it.
  mutating func reveal(_ row: Int, of count: Int, height: Int) {
    top = min(max(row - height / 3, 0), max(count - height, 0))
    select(row, of: count, height: height)
  }
}
