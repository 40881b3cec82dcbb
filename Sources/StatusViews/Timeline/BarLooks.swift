import Canvas

/// The screen cells for the cells of bars, computed once.
package struct BarLooks: Sendable {
  private let cells: [Cell]

  package init(_ glyphs: Glyphs) {
    cells = BarCell.allCases.map { Cell($0.glyph(in: glyphs).unicodeScalars.first ?? " ", $0.role) }
  }

  /// Returns the screen cell for a cell of a bar.
  package subscript(cell: BarCell) -> Cell { cells[Int(cell.rawValue)] }
}
