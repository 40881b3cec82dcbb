/// The id of one kind of thing; ids of different kinds do not mix.
package struct Identifier<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Takes any text: what may be an id is decided by `Identifiers`, so that a broken one can be named in a problem.
  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What may serve as an id (format.md, Values).
package enum Identifiers {
  /// `[a-z0-9][a-z0-9._-]{0,63}`, no "..", no trailing dot, no device name.
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, isLowerOrDigit(first), bytes.last != UInt8(ascii: ".") else { return false }
    guard bytes.allSatisfy({ isLowerOrDigit($0) || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")].contains($0) }) else {
      return false
    }
    guard !zip(bytes, bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: ".") && $1 == $0 }) else { return false }
    return !isDeviceName(text)
  }

  /// Ids of parties and calendars: `[A-Z][A-Z0-9-]{1,15}`, no device name.
  package static func isValidCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (2...16).contains(bytes.count), isUpper(first) else { return false }
    return bytes.allSatisfy { isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "-") } && !isDeviceName(text.lowercased())
  }

  /// Names that some systems keep for devices, with any ending.
  private static func isDeviceName(_ text: String) -> Bool {
    let stem = text.prefix { $0 != "." }
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.count == 4, let last = stem.last, ("1"..."9").contains(last) else { return false }
    return stem.hasPrefix("com") || stem.hasPrefix("lpt")
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
  }
}
