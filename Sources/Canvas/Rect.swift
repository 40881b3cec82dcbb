/// A rectangle of columns and rows; its sides are never negative.
package struct Rect: Hashable, Sendable {
  /// The first column.
  package let x: Int
  /// The first row.
  package let y: Int
  /// The number of columns.
  package let width: Int
  /// The number of rows.
  package let height: Int

  /// Makes a rectangle; negative sides become zero, and all values are clamped to a million, so that sums of them cannot overflow.
  package init(x: Int, y: Int, width: Int, height: Int) {
    let bound = 1_000_000
    self.x = min(max(x, -bound), bound)
    self.y = min(max(y, -bound), bound)
    self.width = min(max(width, 0), bound)
    self.height = min(max(height, 0), bound)
  }

  /// The first column to the right of the rectangle.
  package var maxX: Int { x + width }
  /// The first row below the rectangle.
  package var maxY: Int { y + height }
  /// Whether the rectangle contains no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Checks whether a cell is inside.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < maxX && row >= y && row < maxY
  }

  /// Returns the part that both rectangles cover; empty if they do not overlap.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// Returns the rectangle without `columns` on either side and `rows` above and below.
  package func inset(columns: Int, rows: Int) -> Rect {
    let columns = min(max(columns, 0), width)
    let rows = min(max(rows, 0), height)
    return Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// Returns a rectangle of this size in the middle of this one, never larger than it.
  package func centred(width wanted: Int, height tall: Int) -> Rect {
    let wide = min(max(wanted, 0), width)
    let high = min(max(tall, 0), height)
    return Rect(x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high)
  }

  /// Returns the first `columns` columns and the rest to their right.
  package func splittingLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(columns, 0), width)
    return (Rect(x: x, y: y, width: cut, height: height), Rect(x: x + cut, y: y, width: width - cut, height: height))
  }

  /// Returns the last `columns` columns and the rest to their left.
  package func splittingRight(_ columns: Int) -> (right: Rect, rest: Rect) {
    let (rest, right) = splittingLeft(width - min(max(columns, 0), width))
    return (right, rest)
  }

  /// Returns the first `rows` rows and the rest below them.
  package func splittingTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(rows, 0), height)
    return (Rect(x: x, y: y, width: width, height: cut), Rect(x: x, y: y + cut, width: width, height: height - cut))
  }

  /// Returns the last `rows` rows and the rest above them.
  package func splittingBottom(_ rows: Int) -> (bottom: Rect, rest: Rect) {
    let (rest, bottom) = splittingTop(height - min(max(rows, 0), height))
    return (bottom, rest)
  }
}
