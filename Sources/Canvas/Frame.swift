/// What the screen shall show: a grid of cells, and where the cursor stands.
///
/// Writing outside of the grid has no effect, so that a caller need not ask whether a box fits the window.
package struct Frame: Equatable, Sendable {
  /// In columns, 0 to 2000.
  package let width: Int
  /// In rows, 0 to 2000.
  package let height: Int
  /// Where the hardware cursor stands; nil = hidden. Screen readers follow it, so it belongs on the selected row or in the edited field.
  package var cursor: (x: Int, y: Int)?

  var cells: [Cell]
  var clusters: [String] = []
  private var clusterPlaces: [String: UInt32] = [:]

  /// An empty frame; sizes out of range become the nearest that is allowed.
  package init(width: Int, height: Int) {
    self.width = min(max(width, 0), 2000)
    self.height = min(max(height, 0), 2000)
    cells = Array(repeating: Cell(), count: self.width * self.height)
  }

  /// All of the frame.
  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at a place; an empty one outside of the frame, where setting has no effect.
  package subscript(x: Int, y: Int) -> Cell {
    get { place(x, y).map { cells[$0] } ?? Cell() }
    set { if let place = place(x, y) { cells[place] = newValue } }
  }

  /// What the cell at a place draws: a scalar and the marks on it; empty for the second column of a wide glyph.
  package func glyph(x: Int, y: Int) -> String {
    let cell = self[x, y]
    if cell.isContinuation { return "" }
    if cell.glyph & Cell.clusterBit != 0 {
      let index = Int(cell.glyph & ~Cell.clusterBit)
      return clusters.indices.contains(index) ? clusters[index] : " "
    }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
  }

  /// True when the row looks the same in the other frame; false when either has no such row, or their widths differ.
  package func hasSameRow(_ y: Int, as other: Frame) -> Bool {
    guard width == other.width, y >= 0, y < min(height, other.height) else { return false }
    return (0..<width).allSatisfy { hasSameCell(x: $0, y: y, as: other) }
  }

  /// The cells of a row; none outside of the frame.
  package func row(_ y: Int) -> ArraySlice<Cell> { y >= 0 && y < height ? cells[y * width..<(y + 1) * width] : [] }

  /// True when the cell looks the same in the other frame; false outside of either.
  package func hasSameCell(x: Int, y: Int, as other: Frame) -> Bool {
    guard let place = place(x, y), let there = other.place(x, y) else { return false }
    let (mine, theirs) = (cells[place], other.cells[there])
    if mine == theirs, mine.glyph & Cell.clusterBit == 0 { return true }
    return mine.lookKey == theirs.lookKey && mine.isContinuation == theirs.isContinuation && glyph(x: x, y: y) == other.glyph(x: x, y: y)
  }

  package static func == (left: Frame, right: Frame) -> Bool {
    left.width == right.width && left.height == right.height && left.cursor?.x == right.cursor?.x && left.cursor?.y == right.cursor?.y
      && (0..<left.height).allSatisfy { left.hasSameRow($0, as: right) }
  }

  func place(_ x: Int, _ y: Int) -> Int? {
    x >= 0 && x < width && y >= 0 && y < height ? y * width + x : nil
  }

  mutating func glyphNumber(of piece: Piece) -> UInt32 {
    if piece.marks.isEmpty { return piece.base.value }
    let text = piece.string
    if let known = clusterPlaces[text] { return known }
    let number = Cell.clusterBit | UInt32(clusters.count)
    clusters.append(text)
    clusterPlaces[text] = number
    return number
  }
}
