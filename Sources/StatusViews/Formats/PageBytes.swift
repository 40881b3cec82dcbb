import Canvas

/// Collects the bytes of a file.
///
/// Text from data cannot drive a terminal, reorder a line or end its element (Promises.md, S1 to S3). It is checked by bytes and not by
/// `Character`, because a combining mark makes another `Character` of the sign before it.
struct PageBytes {
  private(set) var bytes: [UInt8] = []

  /// Adds a constant text unchanged.
  mutating func put(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Adds a text unchanged, which must be in the notation of the format.
  mutating func put(raw text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func put(_ number: Int) { put(raw: "\(number)") }

  /// Adds any text: escaped, with line ends and tabs as spaces, and what drives a terminal by its number.
  mutating func put(_ text: String, _ escapes: Escapes) {
    var text = text
    text.withUTF8 { put($0, escapes) }
  }

  private mutating func put(_ text: UnsafeBufferPointer<UInt8>, _ escapes: Escapes) {
    var start = 0
    var index = 0
    while index < text.count {
      guard escapes.isSpecial(text[index]) else {
        index += 1
        continue
      }
      let (length, hidden) = PageBytes.hidden(text, at: index)
      let escape = escapes[text[index]]
      guard length > 0 || escape != nil else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      if let escape {
        bytes.append(contentsOf: escape)
        index += 1
      } else {
        if let hidden { put(TextWidth.number(of: hidden), escapes) } else { bytes.append(UInt8(ascii: " ")) }
        index += length
      }
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Returns the length in bytes of a scalar that may not be written, and the scalar. The length is 0 for any other one, and the scalar is
  /// nil if a space replaces it.
  private static func hidden(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, scalar: Unicode.Scalar?) {
    func byte(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset]) : 0 }
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
