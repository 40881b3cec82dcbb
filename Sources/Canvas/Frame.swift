/// The wanted contents of the screen: a grid of cells and the position of the cursor.
///
/// Writing outside the grid has no effect, so that a caller need not check whether a box fits the window.
package struct Frame: Equatable, Sendable {
  /// The width in columns, 0 to 2000.
  package let width: Int
  /// The height in rows, 0 to 2000.
  package let height: Int
  /// The position of the hardware cursor; nil if it is hidden. Screen readers follow it, so it belongs on the selected row or in the
  /// edited field.
  package var cursor: (x: Int, y: Int)?

  /// The cells row by row.
  var cells: [Cell]
  /// The letters with marks that cells refer to by index.
  var clusters: [String] = []
  private var clusterPlaces: [String: UInt32] = [:]
  /// The keys that can be clicked. They are no part of the picture, so that equal frames may differ in them.
  package internal(set) var keyBoxes: [KeyBox] = []

  /// Makes an empty frame; a size out of range is clamped.
  package init(width: Int, height: Int) {
    self.width = min(max(width, 0), 2000)
    self.height = min(max(height, 0), 2000)
    cells = Array(repeating: Cell(), count: self.width * self.height)
  }

  /// The rectangle of the whole frame.
  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at a position; outside the frame it is empty, and setting it has no effect.
  package subscript(x: Int, y: Int) -> Cell {
    get { place(x, y).map { cells[$0] } ?? Cell() }
    set { if let place = place(x, y) { cells[place] = newValue } }
  }

  /// Returns the text that a cell draws: a scalar with its marks; empty for the second column of a wide glyph.
  package func glyph(x: Int, y: Int) -> String {
    let cell = self[x, y]
    if cell.isContinuation { return "" }
    if cell.glyph & Cell.clusterBit != 0 {
      let index = Int(cell.glyph & ~Cell.clusterBit)
      return clusters.indices.contains(index) ? clusters[index] : " "
    }
    return Unicode.Scalar(cell.glyph).map { String(Character($0)) } ?? " "
  }

  /// Checks whether a row looks equal in another frame; false if either lacks the row or their widths differ.
  package func hasSameRow(_ y: Int, as other: Frame) -> Bool {
    guard width == other.width, y >= 0, y < min(height, other.height) else { return false }
    return (0..<width).allSatisfy { hasSameCell(x: $0, y: y, as: other) }
  }

  /// Returns the cells of a row; none outside the frame.
  package func row(_ y: Int) -> ArraySlice<Cell> { y >= 0 && y < height ? cells[y * width..<(y + 1) * width] : [] }

  /// Checks whether a cell looks equal in another frame; false outside either frame.
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

  /// Returns the index of a cell; nil outside the frame.
  func place(_ x: Int, _ y: Int) -> Int? {
    x >= 0 && x < width && y >= 0 && y < height ? y * width + x : nil
  }

  /// Returns the value of `Cell.glyph` for a piece; adds letters with marks to `clusters`.
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
