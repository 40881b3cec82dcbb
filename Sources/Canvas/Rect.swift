/// A rectangle of cells, counted from the top left corner of the frame; its size is never negative.
package struct Rect: Equatable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int { didSet { width = Rect.size(width) } }
  package var height: Int { didSet { height = Rect.size(height) } }

  /// The largest size, and the largest distance from the origin, that is kept: arithmetic on rectangles can then not overflow.
  private static let limit = 1 << 30

  private static func size(_ value: Int) -> Int { min(max(value, 0), limit) }
  private static func place(_ value: Int) -> Int { min(max(value, -limit), limit) }

  /// A rectangle; a negative size becomes zero.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = Rect.place(x)
    self.y = Rect.place(y)
    self.width = Rect.size(width)
    self.height = Rect.size(height)
  }

  /// The rectangle without `amount` cells on each of its four sides.
  package func inset(_ amount: Int) -> Rect {
    droppingLeft(amount).droppingRight(amount).droppingTop(amount).droppingBottom(amount)
  }

  /// The leftmost columns, at most as many as there are.
  package func left(_ columns: Int) -> Rect { droppingRight(width - taken(columns, of: width)) }
  /// The rightmost columns, at most as many as there are.
  package func right(_ columns: Int) -> Rect { droppingLeft(width - taken(columns, of: width)) }
  /// The uppermost rows, at most as many as there are.
  package func top(_ rows: Int) -> Rect { droppingBottom(height - taken(rows, of: height)) }
  /// The lowest rows, at most as many as there are.
  package func bottom(_ rows: Int) -> Rect { droppingTop(height - taken(rows, of: height)) }

  /// All but the leftmost columns.
  package func droppingLeft(_ columns: Int) -> Rect {
    let gone = taken(columns, of: width)
    return Rect(x: Rect.place(x) + gone, y: y, width: width - gone, height: height)
  }
  /// All but the rightmost columns.
  package func droppingRight(_ columns: Int) -> Rect {
    Rect(x: x, y: y, width: width - taken(columns, of: width), height: height)
  }
  /// All but the uppermost rows.
  package func droppingTop(_ rows: Int) -> Rect {
    let gone = taken(rows, of: height)
    return Rect(x: x, y: Rect.place(y) + gone, width: width, height: height - gone)
  }
  /// All but the lowest rows.
  package func droppingBottom(_ rows: Int) -> Rect {
    Rect(x: x, y: y, width: width, height: height - taken(rows, of: height))
  }

  private func taken(_ amount: Int, of size: Int) -> Int { min(max(amount, 0), size) }

  /// The columns that lie in a frame of a width.
  func columns(within limit: Int) -> Range<Int> { Rect.span(x, width, limit) }
  /// The rows that lie in a frame of a height.
  func rows(within limit: Int) -> Range<Int> { Rect.span(y, height, limit) }

  private static func span(_ start: Int, _ size: Int, _ limit: Int) -> Range<Int> {
    let start = place(start)
    let lower = min(max(start, 0), limit)
    return lower..<max(lower, min(start + size, limit))
  }
}
