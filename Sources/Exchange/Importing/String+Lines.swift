import Canvas

extension String {
  /// The text reduced to what every export format can hold. It has one kind of line end, controls as numbers, and no spaces at its ends.
  var comparable: String {
    let lines = TextWidth.printableLines(normalLines)
    guard lines.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE && $0.value <= 0xFFFF }) else { return lines.trimmed }
    return lines.unicodeScalars.map { [0xFFFE, 0xFFFF].contains($0.value) ? TextWidth.number(of: $0) : String($0) }.joined().trimmed
  }

  /// The text without what programs change on their own: kinds and numbers of spaces, line ends, marks of direction.
  var inPlainSpaces: String {
    split { $0.isWhitespace || "\u{a0}\u{202f}\u{200e}\u{200f}\u{2066}\u{2067}\u{2068}\u{2069}".contains($0) }.joined(separator: " ")
  }

  /// The text with line feeds as the only line ends. It works on scalars: a combining mark after a line end does not change it.
  var normalLines: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    var lines = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      if scalar != "\n" || !wasReturn { lines.append(scalar == "\r" ? "\n" : scalar) }
      wasReturn = scalar == "\r"
    }
    return String(lines)
  }
}
