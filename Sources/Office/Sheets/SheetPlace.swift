/// The address of a cell, such as `C7`.
enum SheetPlace {
  /// Returns the address of a cell by the indexes of its column and row, both from 0.
  static func cell(_ column: Int, _ row: Int) -> String { "\(letters(column))\(row + 1)" }

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
