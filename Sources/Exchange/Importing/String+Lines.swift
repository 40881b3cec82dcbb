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
    var plain = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in unicodeScalars {
      if Self.isSpace(scalar) {
        isAfterSpace = !plain.isEmpty
        continue
      }
      if isAfterSpace { plain.append(" ") }
      isAfterSpace = false
      plain.append(scalar)
    }
    return String(plain)
  }

  /// Checks whether a scalar is a space, a line end or a mark of direction.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case ..<0x80: false
    case 0x200E, 0x200F, 0x2066...0x2069: true
    default: scalar.properties.isWhitespace
    }
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
