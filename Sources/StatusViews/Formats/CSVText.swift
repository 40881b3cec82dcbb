import Canvas

/// Writes a table of comma-separated values (RFC 4180). Rows end with CR LF, and cells are quoted if necessary.
///
/// A control character or a change of direction is shown by its number, and a text that a spreadsheet program would run as a formula is
/// guarded (Promises.md, S1 and S2).
package struct CSVText {
  package private(set) var bytes: [UInt8]
  private let isGuarded: Bool
  private var isRowEmpty = true

  /// - Parameters:
  ///   - isGuarded: whether a text that a spreadsheet program would run as a formula is written after an apostrophe.
  ///   - hasMark: whether the table begins with a byte order mark, by which Excel recognises UTF-8.
  package init(isGuarded: Bool = true, hasMark: Bool = false) {
    self.isGuarded = isGuarded
    bytes = hasMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a cell with any text, which keeps its line ends.
  package mutating func put(_ text: String) {
    separate()
    var text = TextWidth.printableText(text)
    if isGuarded { text = FormulaGuard.guarding(text) }
    let quote = UInt8(ascii: "\"")
    guard Self.isQuoted(text) else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Adds a cell with a computed number, which is never guarded.
  package mutating func put(_ number: Int) {
    separate()
    bytes += "\(number)".utf8
  }

  /// Ends the row; the next cell begins a new one.
  package mutating func endRow() {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    isRowEmpty = true
  }

  private mutating func separate() {
    if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
    isRowEmpty = false
  }

  /// Checks whether a text must be quoted. Semicolons count, because other programs separate cells by them.
  private static func isQuoted(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }
}
