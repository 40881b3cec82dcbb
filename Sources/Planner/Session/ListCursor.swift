/// Which row of a list is selected, and which one stands at the top of the window.
struct ListCursor: Sendable, Equatable {
  private(set) var selected = 0
  private(set) var top = 0

  /// Selects a row, as near as the list allows, and scrolls so that it is seen.
  mutating func select(_ row: Int, of count: Int, height: Int) {
    selected = min(max(row, 0), max(count - 1, 0))
    let height = max(height, 1)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = min(max(top, 0), max(count - height, 0))
  }

  /// Selects a row and scrolls so that a third of the window stands above it, where the list is long enough.
  mutating func reveal(_ row: Int, of count: Int, height: Int) {
    top = min(max(row - height / 3, 0), max(count - height, 0))
    select(row, of: count, height: height)
  }
}
