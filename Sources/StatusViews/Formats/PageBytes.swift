import Canvas

/// A page as the bytes of a file, as they are put together.
///
/// What comes from data cannot drive a terminal, reorder a line or leave its place (Promises.md, S1 to S3): it is looked at byte for byte, never by
/// `Character`, in which a mark hides the sign before it.
struct PageBytes {
  private(set) var bytes: [UInt8] = []

  /// Words of our own.
  mutating func put(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Text that is written already as the format wants it.
  mutating func put(raw text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func put(_ number: Int) { put(raw: "\(number)") }

  /// Text from anywhere: escaped, its line ends and tabs as spaces, and what drives a terminal as its number.
  mutating func put(_ text: String, _ escapes: Escapes) {
    var text = text
    text.withUTF8 { put($0, escapes) }
  }

  private mutating func put(_ text: UnsafeBufferPointer<UInt8>, _ escapes: Escapes) {
    var start = 0
    var place = 0
    while place < text.count {
      guard escapes.isSpecial(text[place]) else {
        place += 1
        continue
      }
      let (length, hidden) = PageBytes.hidden(text, at: place)
      let escape = escapes[text[place]]
      guard length > 0 || escape != nil else {
        place += 1
        continue
      }
      bytes.append(contentsOf: text[start..<place])
      if let escape {
        bytes.append(contentsOf: escape)
        place += 1
      } else {
        if let hidden { put(TextWidth.number(of: hidden), escapes) } else { bytes.append(UInt8(ascii: " ")) }
        place += length
      }
      start = place
    }
    bytes.append(contentsOf: text[start...])
  }

  /// How many bytes a scalar takes that may not be written as it is, and the scalar; without one, a space stands for it. 0: nothing is hidden here.
  private static func hidden(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (length: Int, scalar: Unicode.Scalar?) {
    func byte(_ offset: Int) -> UInt32 { place + offset < text.count ? UInt32(text[place + offset]) : 0 }
    let value: UInt32
    let length: Int
    switch byte(0) {
    case 0x0D where byte(1) == 0x0A: return (2, nil)
    case 0x00..<0x20, 0x7F: (value, length) = (byte(0), 1)
    case 0xC2, 0xD8: (value, length) = ((byte(0) & 0x1F) << 6 | byte(1) & 0x3F, 2)
    case 0xE2: (value, length) = ((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F, 3)
    default: return (0, nil)
    }
    guard let scalar = Unicode.Scalar(value), TextWidth.drivesTerminal(scalar) else { return (0, nil) }
    return (length, TextWidth.isSpacing(scalar) ? nil : scalar)
  }
}

/// What a format writes in place of some ASCII signs.
struct Escapes: Sendable {
  private let texts: [[UInt8]?]
  private let special: [Bool]

  init(_ escapes: [Unicode.Scalar: String]) {
    var texts = [[UInt8]?](repeating: nil, count: 256)
    for (sign, text) in escapes where sign.isASCII { texts[Int(sign.value)] = Array(text.utf8) }
    special = (0...UInt8.max).map { TextWidth.mayDriveTerminal($0) || texts[Int($0)] != nil }
    self.texts = texts
  }

  /// Whether a byte needs a closer look.
  func isSpecial(_ byte: UInt8) -> Bool { special[Int(byte)] }

  subscript(byte: UInt8) -> [UInt8]? { texts[Int(byte)] }
}
