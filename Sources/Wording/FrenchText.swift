/// A French text whose punctuation is bound to its words: it has a no-break space before `:`, `;`, `?`, `!`, `%` and `»`, and after `«`.
///
/// Only blanks that a literal of the program contains are bound. Interpolated texts, such as titles that users wrote, stay as they are, and
/// no blank is added, so that `party:NE` and `10:30` stay as they are as well.
package struct FrenchText: ExpressibleByStringInterpolation, Sendable {
  /// The text with its bound blanks.
  package let text: String

  /// Makes a text of a literal, and binds its blanks.
  package init(stringLiteral literal: String) { text = FrenchText.bound(literal) }

  package init(stringInterpolation pieces: Pieces) { text = pieces.text }

  /// The literal and interpolated pieces of a French text.
  package struct Pieces: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + 16 * interpolationCount) }

    /// Appends a literal with its blanks bound.
    package mutating func appendLiteral(_ literal: String) { text += FrenchText.bound(literal) }

    /// Appends a text that is not changed.
    package mutating func appendInterpolation(_ value: String) { text += value }

    /// Appends a value such as a number, as it describes itself.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) { text += value.description }
  }

  /// Returns a French text with no-break spaces in place of the blanks at its punctuation.
  ///
  /// A blank before a sign counts only if no word begins with the sign: `ici : non`, but not `ici :draft`.
  package static func bound(_ text: String) -> String {
    var text = text
    let bytes: [UInt8]? = text.withUTF8 { bytes in
      guard let first = bytes.indices.first(where: { bytes[$0] == space && isBound($0, in: bytes) }) else { return nil }
      var result = Array(bytes[..<first])
      for index in first..<bytes.count {
        if bytes[index] == space, isBound(index, in: bytes) {
          result += noBreakSpace
        } else {
          result.append(bytes[index])
        }
      }
      return result
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func isBound(_ blank: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = blank + 1
    if blank > 1, bytes[blank - 2] == opening.0, bytes[blank - 1] == opening.1 { return true }
    guard next < bytes.count else { return false }
    switch bytes[next] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "%"):
      return next + 1 == bytes.count || !beginsWord(bytes[next + 1])
    case closing.0: return next + 1 < bytes.count && bytes[next + 1] == closing.1
    default: return false
    }
  }

  private static func beginsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: byte >= 0x80 || byte == UInt8(ascii: "-")
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
  /// The bytes of `«` and `»`.
  private static let (opening, closing): ((UInt8, UInt8), (UInt8, UInt8)) = ((0xC2, 0xAB), (0xC2, 0xBB))
}
