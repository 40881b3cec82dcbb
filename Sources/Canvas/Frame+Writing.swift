extension Frame {
  /// Writes text from a column on, and returns the columns it takes, without those beyond the right border.
  ///
  /// With a `width` the text is cut to it, ending in `marking`. If half of a wide glyph is overwritten, its other half becomes a space.
  /// The background that `paint` has set under the cells stays.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, _ role: Role, width limit: Int? = nil, emphasis: Emphasis = [], marking: String = "…"
  ) -> Int {
    guard y >= 0, y < height, x < width, x > -1_000_000 else { return 0 }
    let text = limit.map { TextWidth.cut(text, columns: $0, marking: marking) } ?? text
    if let columns = TextWidth.simpleColumns(text) { return putSimple(text, columns, x, y, role, emphasis) }
    var column = x
    for character in text {
      if column >= width { break }
      Piece.each(of: character) { piece in
        place(piece, x: column, y: y, role, emphasis)
        column += piece.columns
      }
    }
    return min(column, width) - x
  }

  /// Writes text in which every scalar takes one column, which is the common case.
  private mutating func putSimple(_ text: String, _ columns: Int, _ x: Int, _ y: Int, _ role: Role, _ emphasis: Emphasis) -> Int {
    let end = min(x + columns, width)
    guard columns > 0, end > 0 else { return end - x }
    clearHalves(x: max(x, 0), y: y)
    clearHalves(x: end - 1, y: y)
    var column = x
    for scalar in text.unicodeScalars {
      if column >= end { break }
      if column >= 0 {
        let place = y * width + column
        cells[place].glyph = scalar.value
        cells[place].role = role
        cells[place].emphasis = emphasis
        cells[place].isContinuation = false
      }
      column += 1
    }
    return end - x
  }

  /// Writes one cell with a glyph of one column, for what is drawn cell by cell. The background that `paint` has set under it stays.
  package mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard let place = place(x, y) else { return }
    clearHalves(x: x, y: y)
    let ground = cells[place].ground
    cells[place] = cell
    cells[place].ground = ground
  }

  /// Writes a glyph; if only half of a wide glyph is inside the frame, spaces are written instead.
  private mutating func place(_ piece: Piece, x: Int, y: Int, _ role: Role, _ emphasis: Emphasis) {
    let last = x + piece.columns - 1
    let isWhole = x >= 0 && last < width
    for column in x...last {
      guard let place = place(column, y) else { continue }
      clearHalves(x: column, y: y)
      cells[place].glyph = isWhole && column == x ? glyphNumber(of: piece) : Cell().glyph
      cells[place].role = role
      cells[place].emphasis = emphasis
      cells[place].isContinuation = isWhole && column > x
    }
  }

  /// Replaces the other half of a wide glyph by a space before one half is overwritten.
  private mutating func clearHalves(x: Int, y: Int) {
    if self[x, y].isContinuation, let before = place(x - 1, y) { cells[before].glyph = Cell().glyph }
    if let after = place(x + 1, y), cells[after].isContinuation { cells[after].isContinuation = false; cells[after].glyph = Cell().glyph }
  }

  /// Empties the cells of a rectangle and gives them a role; removes the backgrounds painted under them, and the keys offered there.
  package mutating func fill(_ rect: Rect, _ role: Role) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    withdrawKeys(in: rect)
    for y in rect.y..<rect.maxY {
      clearHalves(x: rect.x, y: y)
      clearHalves(x: rect.maxX - 1, y: y)
      for place in y * width + rect.x..<y * width + rect.maxX { cells[place] = Cell(" ", role) }
    }
  }

  /// Empties a rectangle for a dialog over the page. What is written into it gets the background of the dialog, except roles with a
  /// background of their own.
  package mutating func raise(_ rect: Rect) {
    fill(rect, .dialog)
    paint(.dialog, over: rect)
  }

  /// Paints the background of a role under a rectangle, such as the selection under a row; the glyphs and their roles stay.
  package mutating func paint(_ role: Role, over rect: Rect) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for place in y * width + rect.x..<y * width + rect.maxX { cells[place].ground = role }
    }
  }

  /// Draws a border just inside a rectangle, with a title in its top line; draws nothing if a side is shorter than two.
  package mutating func box(_ rect: Rect, _ role: Role, _ lines: Glyphs.Lines, title: String = "", titleRole: Role = .title) {
    guard rect.width >= 2, rect.height >= 2, rect.intersection(bounds) != Rect(x: 0, y: 0, width: 0, height: 0) else { return }
    let level = String(repeating: lines.horizontal, count: rect.width - 2)
    put(lines.topLeft + level + lines.topRight, x: rect.x, y: rect.y, role)
    put(lines.bottomLeft + level + lines.bottomRight, x: rect.x, y: rect.maxY - 1, role)
    for y in rect.y + 1..<max(rect.y + 1, rect.maxY - 1) {
      put(lines.vertical, x: rect.x, y: y, role)
      put(lines.vertical, x: rect.maxX - 1, y: y, role)
    }
    if !title.isEmpty, rect.width >= 6 {
      put(" " + TextWidth.cut(title, columns: rect.width - 6) + " ", x: rect.x + 2, y: rect.y, titleRole)
    }
  }
}
