import Canvas

/// Lines of a calendar (RFC 5545, 3.1): escaped, and folded at 75 octets without cutting a letter.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is written as it is.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A line with a text of people.
  mutating func text(_ name: String, _ text: String) { fold("\(name):\(Self.escaped(text))") }

  /// A line with several texts.
  mutating func texts(_ name: String, _ texts: [String]) { fold("\(name):\(texts.map(Self.escaped).joined(separator: ","))") }

  /// A text as a value: line ends of every kind that ASCII has are one, and what could drive a terminal or reorder a line is shown as its
  /// number (Promises.md, S1 and S3). On scalars: a mark behind a comma would make another `Character` of it.
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
