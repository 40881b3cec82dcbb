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

  package init(_ language: Language, home: Language, digits: Digits = .western) {
    self.language = language
    self.home = home
    self.digits = digits
  }

  /// Returns a number in the reader's digits.
  package func figures(_ number: Int) -> String {
    guard digits == .arabic, language == .ar else { return "\(number)" }
    var text = String.UnicodeScalarView()
    for scalar in "\(number)".unicodeScalars {
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
