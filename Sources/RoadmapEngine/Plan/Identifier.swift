/// The id of one kind of thing; ids of different kinds do not mix.
package struct Identifier<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes any text: what may be an id is decided by `Identifiers`, so that a broken one can be named in a problem.
  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What may serve as an id (FileFormat.md, Values).
package enum Identifiers {
  /// `[a-z0-9][a-z0-9._-]{0,63}`, no "..", no trailing dot, no device name.
  package static func isValid(_ text: String) -> Bool {
    withBytes(of: text) { bytes in
      guard let first = bytes.first, bytes.count <= 64, isLowerOrDigit(first) else { return false }
      var last = first
      for byte in bytes.dropFirst() {
        guard isLowerOrDigit(byte) || byte == dot || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") else { return false }
        if byte == dot, last == dot { return false }
        last = byte
      }
      return last != dot && !isDeviceName(bytes)
    }
  }

  /// Ids of parties and calendars: `[A-Z][A-Z0-9-]{1,15}`, no device name.
  package static func isValidCode(_ text: String) -> Bool {
    withBytes(of: text) { bytes in
      guard let first = bytes.first, (2...16).contains(bytes.count), isUpper(first) else { return false }
      return bytes.allSatisfy { isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "-") } && !isDeviceName(bytes)
    }
  }

  /// Names that some systems keep for devices, in capitals or not and with any ending.
  private static func isDeviceName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = bytes.firstIndex(of: dot) ?? bytes.count
    // Most ids begin with another letter, and cost no text.
    guard length == 3 || length == 4, let first = bytes.first, "cpanl".utf8.contains(first | 0x20) else { return false }
    let stem = String(decoding: bytes[..<length], as: UTF8.self).lowercased()
    if length == 3 { return ["con", "prn", "aux", "nul"].contains(stem) }
    return ("1"..."9").contains(stem.suffix(1)) && ["com", "lpt"].contains(stem.prefix(3))
  }

  private static func withBytes(of text: String, _ isFit: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    var text = text
    return text.withUTF8(isFit)
  }

  private static let dot = UInt8(ascii: ".")
  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
  }
}
