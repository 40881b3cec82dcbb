import Canvas

extension String {
  /// As every format that Jalon writes can hold it: one kind of line ends, controls shown as numbers, no blanks at its ends.
  var comparable: String {
    let lines = TextWidth.printableLines(normalLines)
    guard lines.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE && $0.value <= 0xFFFF }) else { return lines.trimmed }
    return lines.unicodeScalars.map { [0xFFFE, 0xFFFF].contains($0.value) ? TextWidth.number(of: $0) : String($0) }.joined().trimmed
  }

  /// With one kind of line ends. On scalars: a mark behind a line end leaves it one.
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
