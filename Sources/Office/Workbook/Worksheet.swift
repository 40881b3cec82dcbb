import CXlsxWriter
import RoadmapEngine

/// A tab of a workbook. Rows and columns are counted from 0.
package final class Worksheet {
  /// The name by which references name the tab.
  package let name: String
  let book: Workbook
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// The numbers of rows and columns that spreadsheets have.
  private static let (mostRows, mostColumns) = (1_048_576, 16_384)
  /// The pixels of a digit, by which the widths of columns are counted.
  private static let digit = 7
  /// The greatest height of a row in points, and the greatest width of a column in letters.
  package static let (highest, widest) = (409, 255)

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ name: String, of book: Workbook) {
    self.sheet = sheet
    self.name = name
    self.book = book
  }

  // MARK: Cells

  /// Writes a text, which never becomes a formula, a number or a day; an empty one gives an empty cell of this look.
  /// - Parameter isPrintable: whether the text is printable already, so that its signs of direction are Jalon's own.
  package func put(
    _ text: String, _ row: Int, _ column: Int, _ look: SheetLook, isPrintable: Bool = false
  ) throws(WorkbookFault) {
    let format = try book.format(look)
    let text = SheetText.cell(text, isPrintable: isPrintable)
    try call(row, column) { $0.worksheet_write_string($1, $2, $3, text, format) }
  }

  /// Writes a number, which the number format of the look shows.
  package func put(_ number: Int, _ row: Int, _ column: Int, _ look: SheetLook) throws(WorkbookFault) {
    let format = try book.format(look)
    try call(row, column) { $0.worksheet_write_number($1, $2, $3, Double(number), format) }
  }

  /// Writes a day as spreadsheets count days, which the number format of the look shows.
  package func put(_ day: Day, _ row: Int, _ column: Int, _ look: SheetLook) throws(WorkbookFault) {
    try put(Self.serial(day), row, column, look)
  }

  /// Writes an empty cell with a look, such as one into which people write.
  package func putBlank(_ row: Int, _ column: Int, _ look: SheetLook) throws(WorkbookFault) {
    let format = try book.format(look)
    try call(row, column) { $0.worksheet_write_blank($1, $2, $3, format) }
  }

  /// Makes one cell of a range and writes a text into it.
  package func merge(_ range: SheetRange, _ text: String, _ look: SheetLook, isPrintable: Bool = false) throws(WorkbookFault) {
    guard range.rows.count > 1 || range.columns.count > 1 else {
      return try put(text, range.rows.lowerBound, range.columns.lowerBound, look, isPrintable: isPrintable)
    }
    let format = try book.format(look)
    let text = SheetText.cell(text, isPrintable: isPrintable)
    try call(range) { $0.worksheet_merge_range($1, $2, $3, $4, $5, text, format) }
  }

  /// Returns the number of a day by which workbooks count: 1 for 1900-01-01, with a 29 February 1900, which did not exist.
  package static func serial(_ day: Day) -> Int {
    let number = Int(day.number) + 1
    return number < 60 ? number : number + 1
  }

  // MARK: Rows and columns

  /// Sets the height of a row in points. A row without it is made as high as its text by the program that opens the file, also while people
  /// write; a row with it stays as it is.
  package func height(_ points: Int, ofRow row: Int) throws(WorkbookFault) {
    try call(row, 0) { library, sheet, row, _ in library.worksheet_set_row(sheet, row, Double(max(0, min(points, Self.highest))), nil) }
  }

  /// Sets the width of a column in letters, with the margins of the cell.
  package func width(_ letters: Int, ofColumn column: Int) throws(WorkbookFault) {
    let pixels = UInt32(max(1, min(letters, Self.widest)) * Self.digit)
    try call(0, column) { $0.worksheet_set_column_pixels($1, $3, $3, pixels, nil) }
  }

  // MARK: The library

  /// Calls the library with the tab.
  func call(_ body: (jalon_xlsx, UnsafeMutablePointer<lxw_worksheet>) -> lxw_error) throws(WorkbookFault) {
    guard book.open != nil else { throw .finished }
    try book.check(body(book.library.pointee, sheet))
  }

  /// Calls the library with the tab and a place that spreadsheets have.
  func call(
    _ row: Int, _ column: Int, _ body: (jalon_xlsx, UnsafeMutablePointer<lxw_worksheet>, lxw_row_t, lxw_col_t) -> lxw_error
  ) throws(WorkbookFault) {
    guard (0..<Self.mostRows).contains(row), (0..<Self.mostColumns).contains(column) else { throw .tooLarge }
    try call { body($0, $1, lxw_row_t(row), lxw_col_t(column)) }
  }

  /// Calls the library with the tab and the corners of a range that spreadsheets have.
  func call(
    _ range: SheetRange,
    _ body: (jalon_xlsx, UnsafeMutablePointer<lxw_worksheet>, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> lxw_error
  ) throws(WorkbookFault) {
    try call(range.rows.lowerBound, range.columns.lowerBound) { _, _, _, _ in LXW_NO_ERROR }
    try call(range.rows.upperBound, range.columns.upperBound) {
      body($0, $1, lxw_row_t(range.rows.lowerBound), lxw_col_t(range.columns.lowerBound), $2, $3)
    }
  }
}
