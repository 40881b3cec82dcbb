// For the normal forms of Unicode, which the standard library uses to compare texts but does not offer to everybody.
@_spi(_Unicode) import Swift

/// A text without case, accents and marks, for searching: "Échéance" is found by "echeance", "الأحد" by "الاحد". Texts that are
/// canonically equal are folded to the same one, such as a Hangul syllable and its jamo (Unicode Standard, 3.7).
package struct FoldedText: Hashable, Sendable {
  package let text: String
  private let bytes: [UInt8]

  package init(_ text: String) {
    self.text = FoldedText.folding(text)
    bytes = Array(self.text.utf8)
  }

  package func contains(_ other: FoldedText) -> Bool { FoldedText.contains(bytes[...], other.bytes) }

  /// Whether a text that is not folded yet holds this one; texts of ASCII letters alone are searched as they lie in memory.
  package func isFound(in other: String) -> Bool {
    let found = other.utf8.withContiguousStorageIfAvailable { FoldedText.find(bytes, inASCII: $0) }
    return switch found {
    case .some(.some(let answer)): answer
    default: FoldedText(other).contains(self)
    }
  }

  /// - Parameter keepsCase: whether only accents and marks go.
  static func folding(_ text: String, keepsCase: Bool = false) -> String {
    let lower = keepsCase ? text : text.lowercased()
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var folded = String.UnicodeScalarView()
    for scalar in lower._nfd {
      switch scalar.properties.generalCategory {
      // The voiced marks of kana make other letters, not accents of the same one.
      case .nonspacingMark where scalar.value == 0x3099 || scalar.value == 0x309A: folded.append(scalar)
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded.append(base(of: scalar))
      }
    }
    // Composed again, so that a pattern can name ranges of syllables.
    return String(String.UnicodeScalarView(String(folded)._nfc))
  }

  /// nil where the text is not ASCII alone.
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

  /// A letter that has no decomposition by its Unicode name: "LATIN SMALL LETTER O WITH STROKE" is an o.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0xC0 { return scalar }
    // A sigma at the end of a word is the same letter.
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

  /// Alef with hamza or madda, waw and yeh with hamza, alef maksura and teh marbuta, as people leave them out when typing.
  private static let arabic: [UInt32: UInt32] = [
    0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x624: 0x648, 0x626: 0x64A, 0x649: 0x64A, 0x629: 0x647,
  ]
}
