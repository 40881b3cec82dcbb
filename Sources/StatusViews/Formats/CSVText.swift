import Canvas

/// A table of comma-separated values as it is written (RFC 4180): rows end with CR LF, and cells are quoted where they must be.
///
/// What a cell brings from data stays in it: a control or a change of direction is shown as its number, and a text that a spreadsheet program
/// would run as a formula is guarded (Promises.md, S1 and S2).
package struct CSVText {
  package private(set) var bytes: [UInt8]
  private let isGuarded: Bool
  private var isRowEmpty = true

  /// - Parameters:
  ///   - isGuarded: whether texts that a spreadsheet program would take for a formula begin with an apostrophe.
  ///   - hasMark: whether it begins with a byte order mark, by which Excel knows UTF-8.
  package init(isGuarded: Bool = true, hasMark: Bool = false) {
    self.isGuarded = isGuarded
    bytes = hasMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a cell with a text from anywhere; line ends stay in it.
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

  /// Adds a cell with a number of our own, which nobody takes for a formula.
  package mutating func put(_ number: Int) {
    separate()
    bytes += "\(number)".utf8
  }

  /// Ends the row; the next field begins a new one.
  package mutating func endRow() {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    isRowEmpty = true
  }

  private mutating func separate() {
    if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
    isRowEmpty = false
  }

  /// Semicolons too: they are what other programs part cells with.
  private static func isQuoted(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }
}
