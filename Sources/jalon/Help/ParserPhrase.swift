import Wording

/// A phrase of swift-argument-parser with its translations; `%` stands for a quoted value.
struct ParserPhrase {
  let english: String
  let french: String
  let arabic: String

  init(_ english: String, fr french: String, ar arabic: String) {
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  /// Returns the translation of a text that matches this phrase; nil if it does not match.
  /// - Parameter quoted: translates a quoted value, given its index.
  func translated(_ text: String, _ wording: Wording, quoted: (Int, String) -> String = { $1 }) -> String? {
    guard let values = values(in: text) else { return nil }
    let phrase = ParserPhrase.pieces(wording.phrase(en: english, fr: "\(french)", ar: arabic))
    // A placeholder is no percentage, so the pieces between them are bound and not the phrase.
    let pieces = wording.language == .fr ? phrase.map { FrenchText.bound($0) } : phrase
    let between = wording.phrase(en: "', '", fr: " », « ", ar: "\"، \"")
    return pieces.enumerated().map { index, piece in
      let value = index < values.count ? quoted(index, values[index]).replacing("', '", with: between) : ""
      return "\(piece)\(value)"
    }.joined()
  }

  /// Returns the quoted values of a text that matches this phrase; nil if it does not match.
  private func values(in text: String) -> [String]? {
    let pieces = ParserPhrase.pieces(english)
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  private static func pieces(_ phrase: String) -> [String] {
    phrase.split(separator: "%", omittingEmptySubsequences: false).map { String($0) }
  }
}
