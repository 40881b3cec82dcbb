extension Frame {
  /// Writes text from a column on, and returns the columns it takes, those beyond the border not counted.
  ///
  /// With a `width` the text is cut to it, ending in `marking`. Half of a wide glyph is never left behind: its other half becomes a space.
  /// The ground that `paint` laid under the cells stays.
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

  /// Text in which every scalar takes one column by itself, as nearly all has.
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

  /// Writes a cell with one letter that takes one column, for what is drawn cell by cell. The ground that `paint` laid under it stays.
  package mutating func put(_ cell: Cell, x: Int, y: Int) {
    guard let place = place(x, y) else { return }
    clearHalves(x: x, y: y)
    let ground = cells[place].ground
    cells[place] = cell
    cells[place].ground = ground
  }

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

  /// Makes a space of the other half of a wide glyph, one half of which is about to be overwritten.
  private mutating func clearHalves(x: Int, y: Int) {
    if self[x, y].isContinuation, let before = place(x - 1, y) { cells[before].glyph = Cell().glyph }
    if let after = place(x + 1, y), cells[after].isContinuation { cells[after].isContinuation = false; cells[after].glyph = Cell().glyph }
  }

  /// Empties the cells of a rectangle and gives them a role; what was painted under them goes.
  package mutating func fill(_ rect: Rect, _ role: Role) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      clearHalves(x: rect.x, y: y)
      clearHalves(x: rect.maxX - 1, y: y)
      for place in y * width + rect.x..<y * width + rect.maxX { cells[place] = Cell(" ", role) }
    }
  }

  /// Empties a rectangle for a window that lies over the page: what is written into it stands on the window's background, but for roles
  /// that have one of their own.
  package mutating func raise(_ rect: Rect) {
    fill(rect, .dialog)
    paint(.dialog, over: rect)
  }

  /// Lays the background of a role under a rectangle, such as the selection under a row; the glyphs and their own roles stay.
  package mutating func paint(_ role: Role, over rect: Rect) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for place in y * width + rect.x..<y * width + rect.maxX { cells[place].ground = role }
    }
  }

  /// Draws a border just inside a rectangle, with a title in its top line; nothing when a side is below two.
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
