/// The id of one kind of thing. Ids of different kinds have different types.
package struct Identifier<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Accepts any text, so that a problem can name an invalid id; `Identifiers` checks validity.
  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The rules for ids (FileFormat.md, Values).
package enum Identifiers {
  /// Checks an id: `[a-z0-9][a-z0-9._-]{0,63}`, no "..", no dot at the end, not the name of a device.
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

  /// Checks an id of a party or calendar: `[A-Z][A-Z0-9-]{1,15}`, and not the name of a device.
  package static func isValidCode(_ text: String) -> Bool {
    withBytes(of: text) { bytes in
      guard let first = bytes.first, (2...16).contains(bytes.count), isUpper(first) else { return false }
      return bytes.allSatisfy { isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "-") } && !isDeviceName(bytes)
    }
  }

  /// Checks for the names that Windows reserves for devices, in any case and with any extension.
  private static func isDeviceName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = bytes.firstIndex(of: dot) ?? bytes.count
    // Most ids are ruled out by their length or first letter without creating a string.
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
