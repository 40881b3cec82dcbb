import Canvas

/// The texts that a format writes instead of some ASCII characters.
struct Escapes: Sendable {
  private let texts: [[UInt8]?]
  private let special: [Bool]

  init(_ escapes: [Unicode.Scalar: String]) {
    var texts = [[UInt8]?](repeating: nil, count: 256)
    for (sign, text) in escapes where sign.isASCII { texts[Int(sign.value)] = Array(text.utf8) }
    special = (0...UInt8.max).map { TextWidth.mayDriveTerminal($0) || texts[Int($0)] != nil }
    self.texts = texts
  }

  /// Checks whether a byte is escaped or may begin a character that drives a terminal.
  func isSpecial(_ byte: UInt8) -> Bool { special[Int(byte)] }

  subscript(byte: UInt8) -> [UInt8]? { texts[Int(byte)] }
}
