import Wording

extension Report {
  /// Returns the rows of all sections as one table of comma-separated values (RFC 4180).
  ///
  /// Days are in ISO notation, numbers without formatting. The columns of all sections are side by side, those with the same title as one,
  /// after the columns for step, section and group.
  /// - Parameters:
  ///   - isGuarded: whether a text that a spreadsheet program would run as a formula is written after `'` (Promises.md, S2).
  ///   - hasMark: whether the file begins with a byte order mark, by which Excel recognises UTF-8.
  package func csv(_ wording: Wording, isGuarded: Bool = true, hasMark: Bool = false) -> [UInt8] {
    var table = ReportTable(self, wording, CSVText(isGuarded: isGuarded, hasMark: hasMark))
    table.write()
    return table.text.bytes
  }
}
