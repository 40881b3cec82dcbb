/// A rectangle of cells, by the indexes of its rows and columns from 0.
package struct SheetRange: Hashable, Sendable {
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The one cell at a row and a column.
  package init(row: Int, column: Int) { self.init(rows: row...row, columns: column...column) }

  /// Returns the reference to the range in a tab, such as `'Lists'!$A$1:$A$9`.
  func reference(in sheet: String) -> String {
    func cell(_ row: Int, _ column: Int) -> String { "$\(Self.letters(column))$\(row + 1)" }
    return "\(Self.quoted(sheet))!\(cell(rows.lowerBound, columns.lowerBound)):\(cell(rows.upperBound, columns.upperBound))"
  }

  /// Returns the name of a tab as references have it.
  static func quoted(_ sheet: String) -> String { "'\(sheet.replacing("'", with: "''"))'" }

  private static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
