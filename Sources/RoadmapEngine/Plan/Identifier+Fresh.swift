extension Identifier where Named == Step {
  /// A new id: `s-` and eight random base-32 characters. Ids are never positions (FileFormat.md, Values).
  package static func fresh(using random: inout some RandomNumberGenerator) -> Self {
    Self("s-" + Identifiers.random(8, using: &random))
  }
}

extension Identifiers {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")

  /// Random base-32 characters.
  package static func random(_ count: Int, using random: inout some RandomNumberGenerator) -> String {
    String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
  }

  /// An id made from words that people typed: "Accord de main-d'œuvre" gives `accord-de-main-d-uvre`; nil where nothing is left of them.
  package static func slug(_ words: String) -> String? {
    var slug = ""
    for scalar in FoldedText(words).text.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(Character(scalar)) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    let cut = String(slug.prefix(48)).trimmingHyphens
    return isValid(cut) ? cut : nil
  }

  /// The slug of some words, with a number behind it where it is taken; `fallback` where nothing is left of them.
  package static func unused(_ words: String, fallback: String, isTaken: (String) -> Bool) -> String {
    let base = slug(words) ?? fallback
    guard isTaken(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !isTaken($0) } ?? base
  }
}

extension String {
  fileprivate var trimmingHyphens: String {
    var text = Substring(self)
    while text.hasSuffix("-") { text.removeLast() }
    return String(text)
  }
}
