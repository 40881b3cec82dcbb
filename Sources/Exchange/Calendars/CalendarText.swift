import Canvas

/// Writes the lines of a calendar file (RFC 5545, 3.1). They are escaped, and folded at 75 octets without splitting a character.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// Adds a line whose value is written unchanged.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a line whose value is an escaped text.
  mutating func text(_ name: String, _ text: String) { fold("\(name):\(Self.escaped(text))") }

  /// Adds a line whose value is a list of escaped texts.
  mutating func texts(_ name: String, _ texts: [String]) { fold("\(name):\(texts.map(Self.escaped).joined(separator: ","))") }

  /// Returns a text as an escaped value. A line end of any ASCII kind becomes `\n`, and a scalar that could drive a terminal or reorder a
  /// line is shown by its number (Promises.md, S1 and S3).
  ///
  /// It works on scalars: a combining mark after a comma would make another `Character` of the two.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      let isSecondHalf = wasReturn && scalar == "\n"
      wasReturn = scalar == "\r"
      if isSecondHalf { continue }
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n", "\r": escaped += ["\\", "n"]
      case "\t": escaped.append(scalar)
      default:
        if TextWidth.drivesTerminal(scalar) { escaped += TextWidth.number(of: scalar).unicodeScalars } else { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  private static let most = 75

  /// Adds a line, folded at 75 octets.
  private mutating func fold(_ line: String) {
    var count = 0
    for scalar in line.unicodeScalars {
      let letter = UTF8.encode(scalar)
      let length = letter?.count ?? 0
      if count + length > Self.most {
        bytes += [13, 10, 0x20]
        count = 1
      }
      if let letter { bytes += letter }
      count += length
    }
    bytes += [13, 10]
  }
}
