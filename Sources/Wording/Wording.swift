import RoadmapEngine

/// The words that people read, in one language: facts go in, sentences come out.
///
/// Every phrase is written in all three languages side by side, so that a missing one does not compile.
package struct Wording: Sendable {
  /// The reader's language.
  package let language: Language

  /// The language of texts of the workspace that do not say theirs.
  package let home: Language

  /// The digits of dates and counts in Arabic.
  package let digits: Digits

  /// The digits used in Arabic output: 0-9 as in the Maghreb, or ٠-٩ as in the Mashriq.
  package enum Digits: String, CaseIterable, Sendable { case western, arabic }

  /// Returns by how many seconds the reader's clock is ahead of UTC at an instant, which is in seconds since 1970.
  package let zone: @Sendable (Int) -> Int

  package init(_ language: Language, home: Language, digits: Digits = .western, zone: @escaping @Sendable (Int) -> Int = { _ in 0 }) {
    self.language = language
    self.home = home
    self.digits = digits
    self.zone = zone
  }

  /// Returns a number in the reader's digits. A negative one has a minus sign, not a hyphen.
  package func figures(_ number: Int) -> String {
    let plain = number < 0 ? "\u{2212}\(number.magnitude)" : "\(number)"
    guard digits == .arabic, language == .ar else { return plain }
    var text = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      let digit = scalar.value &- 0x30
      text.append(digit < 10 ? Unicode.Scalar(0x660 + digit) ?? scalar : scalar)
    }
    return String(text)
  }

  /// Returns the one of three translations that is in the reader's language. French punctuation is bound to its words.
  package func phrase(en: @autoclosure () -> String, fr: @autoclosure () -> FrenchText, ar: @autoclosure () -> String) -> String {
    switch language {
    case .en: en()
    case .fr: fr().text
    case .ar: ar()
    }
  }

  /// Puts a text that is not the program’s own between the quotation marks of the language.
  package func quoted(_ text: String) -> String { phrase(en: "\"\(text)\"", fr: "« \(text) »", ar: "\"\(text)\"") }

  /// Returns a text with a capital first letter, as at the start of a sentence.
  package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Returns a text in the reader's language; marks another language in its place: `Signature [fr]`.
  package func text(_ text: Text) -> String {
    let reading = text.reading(language, home: home)
    guard reading.language != language.rawValue, !reading.text.isEmpty else { return reading.text }
    return "\(reading.text) [\(reading.language)]"
  }

  /// Returns the same as for a text that is there; empty for nil.
  package func text(_ text: Text?) -> String { text.map { self.text($0) } ?? "" }

  /// Returns a text that names something, without the mark of another language.
  package func name(_ text: Text) -> String { text.reading(language, home: home).text }
}
