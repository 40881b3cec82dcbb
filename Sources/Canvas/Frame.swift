/// A picture of the screen: what every cell shows, and what it means.
package struct Frame: Equatable, Sendable {
  package let width: Int
  package let height: Int
  /// Where the cursor of the terminal stands; nil: nowhere.
  package var cursor: (x: Int, y: Int)?
  private var cells: [Cell]
  /// Characters of several scalars.
  private var clusters: [String] = []

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = [Cell](repeating: .blank(.text), count: self.width * self.height)
  }

  package static func == (left: Frame, right: Frame) -> Bool {
    left.width == right.width && left.height == right.height && left.cursor?.x == right.cursor?.x && left.cursor?.y == right.cursor?.y
      && (0..<left.height).allSatisfy { left.showsSameRow($0, as: right) }
  }

  /// Whether a row looks the same in another frame of the same width.
  package func showsSameRow(_ y: Int, as other: Frame) -> Bool {
    guard (0..<height).contains(y), (0..<other.height).contains(y), width == other.width else { return false }
    let row = y * width..<(y + 1) * width
    if clusters == other.clusters { return cells[row] == other.cells[row] }
    return row.allSatisfy { index in
      cells[index].role == other.cells[index].role && cells[index].part == other.cells[index].part
        && text(of: cells[index]) == other.text(of: other.cells[index])
    }
  }

  /// Writes a text from a cell on; what lies outside of the frame is left out.
  /// - Parameter width: cut with … to that many columns.
  /// - Returns: the columns used, also beyond the edge.
  @discardableResult
  package mutating func put(_ text: String, x: Int, y: Int, _ role: Role, width wanted: Int? = nil) -> Int {
    let safe = TextWidth.printable(text)
    let shown = wanted.map { TextWidth.cut(safe, columns: $0) } ?? safe
    guard (0..<height).contains(y) else { return TextWidth.columns(shown) }
    var column = x
    for character in shown {
      let columns = TextWidth.columns(character)
      guard columns > 0 else { continue }
      if column >= 0, column + columns <= width {
        cells[y * width + column] = cell(character, role)
        for offset in 1..<max(columns, 1) where offset < columns {
          cells[y * width + column + offset] = Cell(glyph: 0x20, role: role, part: .continuation)
        }
      }
      column += columns
    }
    return column - x
  }

  private mutating func cell(_ character: Character, _ role: Role) -> Cell {
    let scalars = character.unicodeScalars
    if scalars.count == 1, let only = scalars.first { return Cell(glyph: only.value, role: role, part: .whole) }
    let text = String(character)
    let index = clusters.firstIndex(of: text) ?? clusters.count
    if index == clusters.count { clusters.append(text) }
    return Cell(glyph: Cell.clusters + UInt32(clamping: index), role: role, part: .whole)
  }

  /// Blanks.
  package mutating func fill(_ rect: Rect, _ role: Role) {
    for y in rect.rows(within: height) { for x in rect.columns(within: width) { cells[y * width + x] = .blank(role) } }
  }

  /// Gives cells another meaning and leaves what they show.
  package mutating func paint(_ rect: Rect, _ role: Role) {
    for y in rect.rows(within: height) { for x in rect.columns(within: width) { cells[y * width + x] = cells[y * width + x].with(role) } }
  }

  /// A border with a title in it.
  package mutating func box(_ rect: Rect, title: String, _ role: Role, glyphs: Glyphs) {
    guard rect.width > 1, rect.height > 1 else { return }
    let line = String(repeating: glyphs.horizontal, count: rect.width - 2)
    put(glyphs.topLeft + line + glyphs.topRight, x: rect.x, y: rect.y, role)
    put(glyphs.bottomLeft + line + glyphs.bottomRight, x: rect.x, y: rect.y + rect.height - 1, role)
    for y in rect.y + 1..<rect.y + rect.height - 1 {
      put(glyphs.vertical, x: rect.x, y: y, role)
      put(glyphs.vertical, x: rect.x + rect.width - 1, y: y, role)
    }
    put(title, x: rect.x + 2, y: rect.y, .title, width: max(0, rect.width - 4))
  }

  /// What a cell shows and means; the right half of a wide character shows nothing.
  package func cell(x: Int, y: Int) -> (text: String, role: Role) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return (" ", .text) }
    let cell = cells[y * width + x]
    return (cell.part == .continuation ? "" : text(of: cell), cell.role)
  }

  private func text(of cell: Cell) -> String {
    if cell.glyph >= Cell.clusters {
      let index = Int(cell.glyph - Cell.clusters)
      return clusters.indices.contains(index) ? clusters[index] : " "
    }
    return Unicode.Scalar(cell.glyph).map { String($0) } ?? " "
  }

  /// The runs of a row that mean the same, from left to right.
  package func runs(ofRow y: Int) -> [(text: String, role: Role)] {
    guard (0..<height).contains(y) else { return [] }
    var runs: [(text: String, role: Role)] = []
    for cell in cells[y * width..<(y + 1) * width] {
      let text = cell.part == .continuation ? "" : text(of: cell)
      if let last = runs.last, last.role == cell.role { runs[runs.count - 1].text += text } else { runs.append((text, cell.role)) }
    }
    return runs
  }

  /// The rows as text, without blanks at their ends.
  package var text: String {
    (0..<height).map { y in
      var row = runs(ofRow: y).map(\.text).joined()
      while row.hasSuffix(" ") { row.removeLast() }
      return row + "\n"
    }.joined()
  }

  /// The meanings of the cells, one letter each.
  package func roles() -> String {
    (0..<height).map { y in String(cells[y * width..<(y + 1) * width].map(\.role.letter)) + "\n" }.joined()
  }
}
