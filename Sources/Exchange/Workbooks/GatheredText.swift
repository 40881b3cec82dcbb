import FileLimits

/// The text of a cell or a comment while its parts are read.
struct GatheredText {
  private var bytes: [UInt8] = []
  private var isTooLong = false

  /// A character can be written with this many bytes, and must still count as one.
  private static let escape = 7

  mutating func add(_ part: some Collection<UInt8>) {
    isTooLong = isTooLong || part.count > FileLimits.stringBytes * Self.escape - bytes.count
    if !isTooLong { bytes += part }
  }

  /// Ends the text and begins the next one.
  /// - Returns: the text with its escapes decoded; nil if it is longer than a text may be.
  mutating func take() -> String? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    guard !isTooLong else { return nil }
    let text = GatheredText.decoded(bytes)
    return text.utf8.count <= FileLimits.stringBytes ? text : nil
  }

  /// Returns a text in which `_x000D_` and the like stand for the characters with these numbers in UTF-16.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let (scalar, length) = scalar(in: bytes, at: place)
      if let scalar {
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      } else {
        text.append(bytes[place])
      }
      place += length
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns the character that an escape at a place means, and the length of the escape; nil and 1 if there is none.
  private static func scalar(in bytes: [UInt8], at place: Int) -> (Unicode.Scalar?, Int) {
    guard let unit = unit(in: bytes, at: place) else { return (nil, 1) }
    if let scalar = Unicode.Scalar(unit) { return (scalar, escape) }
    guard UTF16.isLeadSurrogate(unit), let next = self.unit(in: bytes, at: place + escape), UTF16.isTrailSurrogate(next) else {
      return (nil, 1)
    }
    return (Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF))), 2 * escape)
  }

  /// Returns the number in an escape at a place; nil if there is none.
  private static func unit(in bytes: [UInt8], at place: Int) -> UInt16? {
    guard place + escape <= bytes.count, bytes[place...].starts(with: Array("_x".utf8)), bytes[place + 6] == UInt8(ascii: "_") else {
      return nil
    }
    let digits = String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(digits, radix: 16)
  }
}
