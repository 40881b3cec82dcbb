import CXlsxWriter
import Canvas

/// How a tab is shown and printed.
extension Worksheet {
  /// Lets columns and the tab begin on the right.
  package func runFromRightToLeft() throws(WorkbookFault) { try set { $0.worksheet_right_to_left($1) } }

  /// Hides the lines between cells that have no border of their own.
  package func hideGrid() throws(WorkbookFault) { try set { $0.worksheet_gridlines($1, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) } }

  /// Hides the tab from people. Another one must be `show`n first if it is the first.
  package func hide() throws(WorkbookFault) { try set { $0.worksheet_hide($1) } }

  /// Makes the tab the one that people see when they open the workbook.
  package func show() throws(WorkbookFault) { try set { $0.worksheet_activate($1) } }

  /// Keeps the first rows and columns in view when people scroll.
  package func freeze(rows: Int, columns: Int = 0) throws(WorkbookFault) {
    try call(rows, columns) { library, sheet, row, column in
      library.worksheet_freeze_panes(sheet, row, column)
      return LXW_NO_ERROR
    }
  }

  /// Puts the arrows of a filter on the first row of a range. A tab has one filter.
  package func filter(_ range: SheetRange) throws(WorkbookFault) { try call(range) { $0.worksheet_autofilter($1, $2, $3, $4, $5) } }

  /// Prints rows at the top of each page.
  package func repeatRows(_ rows: ClosedRange<Int>) throws(WorkbookFault) {
    try call(SheetRange(rows: rows, columns: 0...0)) { library, sheet, first, _, last, _ in
      library.worksheet_repeat_rows(sheet, first, last)
    }
  }

  /// Prints on A4, so that all columns stand on one page.
  package func paper(isLandscape: Bool) throws(WorkbookFault) {
    try set { library, sheet in
      library.worksheet_set_paper(sheet, 9)
      if isLandscape { library.worksheet_set_landscape(sheet) } else { library.worksheet_set_portrait(sheet) }
      library.worksheet_fit_to_pages(sheet, 1, 0)
      library.worksheet_set_margins(sheet, 0.5, 0.5, 0.55, 0.7)
    }
  }

  /// Prints a text at the top of each page, in the middle.
  package func header(_ text: String) throws(WorkbookFault) {
    let text = "&C\(Self.escaped(text))"
    try call { $0.worksheet_set_header($1, text) }
  }

  /// Prints the number of the page and the count of pages at the bottom of each page, between two texts.
  /// - Parameters:
  ///   - before: what stands before the number, with a blank: `Page `.
  ///   - between: what stands between number and count, with blanks: ` of `.
  ///   - after: what stands after the count.
  ///   - left, right: what stands at the two ends of the line.
  package func numberPages(
    _ before: String, between: String, after: String = "", left: String = "", right: String = ""
  ) throws(WorkbookFault) {
    let pages = "&C\(Self.escaped(before))&P\(Self.escaped(between))&N\(Self.escaped(after))"
    let text = (left.isEmpty ? "" : "&L\(Self.shortened(left))") + pages + (right.isEmpty ? "" : "&R\(Self.shortened(right))")
    try call { $0.worksheet_set_footer($1, text) }
  }

  /// Returns a text for one end of a line, cut so that three of them are within the 255 signs that a header may have.
  private static func shortened(_ text: String) -> String { escaped(TextWidth.fit(text, columns: min(60, TextWidth.columns(text)))) }

  /// Returns a text whose signs are no codes of headers.
  private static func escaped(_ text: String) -> String { SheetText.line(text).replacing("&", with: "&&") }

  private func set(_ body: (jalon_xlsx, UnsafeMutablePointer<lxw_worksheet>) -> Void) throws(WorkbookFault) {
    try call {
      body($0, $1)
      return LXW_NO_ERROR
    }
  }
}
