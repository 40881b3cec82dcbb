import Canvas

/// Texts as a workbook holds them.
enum SheetText {
  /// The most UTF-16 units that a cell may hold.
  private static let longest = 32_767

  /// Returns a text as one printable line that XML can hold.
  static func line(_ text: String) -> String { storable(TextWidth.printableLine(text)) }

  /// Returns a text on one line, cut to what a cell may hold, so that every reader gets back the same text: `_x000D_` would be read as the
  /// character of that number.
  /// - Parameter isPrintable: whether the text is printable already, so that its signs of direction are Jalon's own.
  static func cell(_ text: String, isPrintable: Bool) -> String {
    var text = isPrintable ? storable(text) : line(text)
    if text.utf8.contains(UInt8(ascii: "_")) { text = escaped(text) }
    while text.utf16.count > longest { text = String(text.dropLast(text.utf16.count - longest)) }
    return text
  }

  /// Returns a text in which what XML 1.0 cannot hold is shown by its number (Promises.md, S3).
  private static func storable(_ text: String) -> String {
    // U+FFFE and U+FFFF begin with this byte.
    guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: isRefused) else { return text }
    var storable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isRefused(scalar) { storable += TextWidth.number(of: scalar).unicodeScalars } else { storable.append(scalar) }
    }
    return String(storable)
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }

  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "_", isNumber(scalars[index...].prefix(7)) { escaped += "_x005F".unicodeScalars }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Checks whether scalars are the number of a character, such as `_x000D_`.
  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let signs = Array(scalars)
    guard signs.count == 7, signs[1] == "x", signs[6] == "_" else { return false }
    return signs[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
