extension Identifier where Named == Step {
  /// Returns a new id: `s-` and eight random base-32 characters. An id is never a position (FileFormat.md, Values).
  package static func fresh(using random: inout some RandomNumberGenerator) -> Self {
    Self("s-" + Identifiers.random(8, using: &random))
  }
}

extension Identifiers {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

  /// Returns a number of random base-32 characters.
  package static func random(_ count: Int, using random: inout some RandomNumberGenerator) -> String {
    String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
  }

  /// Returns an id made from a text: "Accord de main-d'œuvre" gives `accord-de-main-d-oeuvre`. It returns nil if the result is not a valid
  /// id.
  package static func slug(_ words: String) -> String? {
    var slug = ""
    for scalar in FoldedText(words).text.unicodeScalars {
      if let letters = ligatures[scalar] {
        slug += letters
      } else if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(Character(scalar)) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    let cut = String(slug.prefix(48)).trimmingHyphens
    return isValid(cut) ? cut : nil
  }

  /// Small letters of Latin alphabets that are written with other letters in ASCII, and are no letters with an accent.
  private static let ligatures: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k",
  ]

  /// Returns the slug of a text, or `fallback` if it has none. A number is appended if that id is taken.
  package static func unused(_ words: String, fallback: String, isTaken: (String) -> Bool) -> String {
    let base = slug(words) ?? fallback
    guard isTaken(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !isTaken($0) } ?? base
  }
}

extension String {
  /// The text without hyphens at its end.
  fileprivate var trimmingHyphens: String {
    var text = Substring(self)
    while text.hasSuffix("-") { text.removeLast() }
    return String(text)
  }
}
