// Gives access to the normal forms of Unicode, which the standard library implements but does not export.
@_spi(_Unicode) import Swift

/// A text without case, accents and marks, for searching. "echeance" finds "Échéance", "الاحد" finds "الأحد".
///
/// Canonically equivalent texts are folded to the same one, such as a Hangul syllable and its jamo (Unicode Standard, 3.7).
package struct FoldedText: Hashable, Sendable {
  /// The folded text.
  package let text: String
  private let bytes: [UInt8]

  package init(_ text: String) {
    self.text = FoldedText.folding(text)
    bytes = Array(self.text.utf8)
  }

  /// Checks whether this text contains another folded one.
  package func contains(_ other: FoldedText) -> Bool { FoldedText.contains(bytes[...], other.bytes) }

  /// Checks whether an unfolded text contains this one. A text of ASCII characters alone is searched without being folded first.
  package func isFound(in other: String) -> Bool {
    let found = other.utf8.withContiguousStorageIfAvailable { FoldedText.find(bytes, inASCII: $0) }
    return switch found {
    case .some(.some(let answer)): answer
    default: FoldedText(other).contains(self)
    }
  }

  /// Returns the folded text.
  /// - Parameter keepsCase: true removes only accents and marks.
  static func folding(_ text: String, keepsCase: Bool = false) -> String {
    let lower = keepsCase ? text : text.lowercased()
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var folded = String.UnicodeScalarView()
    for scalar in lower._nfd {
      switch scalar.properties.generalCategory {
      // The voiced sound marks of kana form different letters; they are not accents.
      case .nonspacingMark where scalar.value == 0x3099 || scalar.value == 0x309A: folded.append(scalar)
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded.append(base(of: scalar))
      }
    }
    // Composed again, so that a pattern can use ranges of Hangul syllables.
    return String(String.UnicodeScalarView(String(folded)._nfc))
  }

  /// Searches folded bytes in a text of ASCII characters, ignoring case. It returns nil if the text has other characters.
  private static func find(_ wanted: [UInt8], inASCII text: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard let first = wanted.first else { return true }
    guard text.count >= wanted.count else { return false }
    for start in 0...text.count - wanted.count where lower(text[start]) == first {
      var length = 1
      while length < wanted.count, lower(text[start + length]) == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Returns a byte with an ASCII capital in lower case.
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func contains(_ text: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = text
    while rest.count >= wanted.count, let found = rest.firstIndex(of: first) {
      if text[found...].starts(with: wanted) { return true }
      rest = text[(found + 1)...]
    }
    return false
  }

  /// Returns the base letter of a scalar without decomposition. It uses the Unicode name: "LATIN SMALL LETTER O WITH STROKE" is an o.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0xC0 { return scalar }
    // A final sigma is the same letter as a sigma.
    if scalar.value == 0x3C2 { return "\u{3C3}" }
    if (0x621...0x64A).contains(scalar.value) { return arabic[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar }
    guard scalar.value < 0x250 || (0x1E00..<0x1F00).contains(scalar.value), let name = scalar.properties.name else { return scalar }
    for (start, isSmall) in [("LATIN SMALL LETTER ", true), ("LATIN CAPITAL LETTER ", false)] where name.hasPrefix(start) {
      guard let letter = name.dropFirst(start.count).unicodeScalars.first, name.dropFirst(start.count + 1).hasPrefix(" WITH ") else {
        return scalar
      }
      return isSmall ? letter.properties.lowercaseMapping.unicodeScalars.first ?? scalar : letter
    }
    return scalar
  }

  /// Arabic letters and the ones that people type instead. They are alef with hamza or madda, waw and yeh with hamza, alef maksura, teh
  /// marbuta.
  private static let arabic: [UInt32: UInt32] = [
    0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x624: 0x648, 0x626: 0x64A, 0x649: 0x64A, 0x629: 0x647,
  ]
}
