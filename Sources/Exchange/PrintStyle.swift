import StatusViews

/// How a view looks as text or as CSV; other formats have one form.
package struct PrintStyle: Sendable {
  /// The paper size of text in pages; nil for text without pages.
  package var paper: Paper?
  /// The width of text without pages in columns, at least 40.
  package var width = 80
  /// Whether text has colours and bold for a terminal.
  package var isStyled = false
  /// Whether CSV cells that a spreadsheet may take for a formula are written unguarded.
  package var isRaw = false
  /// The letterhead and the other parts of an office paper, for HTML, documents and text in pages; nil for none.
  package var frame: Report.Frame?
  /// Whether CSV begins with a byte order mark.
  package var hasMark = false

  package init() {}
}
