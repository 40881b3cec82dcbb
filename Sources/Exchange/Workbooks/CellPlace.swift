/// The place of a cell: the row as people see it, from 1, and the column, from 0.
struct CellPlace: Hashable {
  let row: Int
  let column: Int

  static let rows = 1...1_048_576
  static let columns = 0..<16_384

  /// Creates a place; nil if it lies outside of the grid of Excel.
  init?(row: Int, column: Int) {
    guard CellPlace.rows.contains(row), CellPlace.columns.contains(column) else { return nil }
    self.row = row
    self.column = column
  }

  /// Reads a reference such as `B5` or `$B$5`; nil for any other text.
  init?(_ reference: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= CellPlace.columns.upperBound, row <= CellPlace.rows.upperBound else { return nil }
    }
    self.init(row: row, column: column - 1)
  }

  /// The reference, such as `B5`.
  var name: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}

/// A rectangle of cells.
struct CellArea {
  let first: CellPlace
  let last: CellPlace

  /// Reads a reference such as `B5:D7` or `B5`; nil for any other text.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":", omittingEmptySubsequences: false)
    guard let start = ends.first, let end = ends.last, ends.count <= 2, let first = CellPlace(start), let last = CellPlace(end),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }
}
