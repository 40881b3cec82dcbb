/// A sentence that says what is wrong, and a remedy that says what to do about it.
///
/// A message that refuses something always has both parts (CommandLine.md, Manners); a remark about what an import leaves out may need
/// no action.
package struct Diagnostic: Equatable, Sendable {
  /// One whole sentence that says what is wrong.
  package let sentence: String
  /// What to do about it; empty if there is nothing to do.
  package let remedy: String

  package init(_ sentence: String, remedy: String = "") {
    self.sentence = sentence
    self.remedy = remedy
  }

  /// The parts that say something, each on a line of its own.
  package var lines: [String] { remedy.isEmpty ? [sentence] : [sentence, remedy] }

  /// The same as `lines`, with the remedy two columns further in: for lists of several diagnostics.
  package var indentedLines: [String] { remedy.isEmpty ? [sentence] : [sentence, "  \(remedy)"] }

  /// Both parts in one line.
  package var line: String { lines.joined(separator: " ") }

  /// The same diagnostic with a text before its sentence, such as the place that it is about.
  package func prefixed(by text: String) -> Diagnostic { Diagnostic(text + sentence, remedy: remedy) }
}

extension Wording {
  /// Asks whether another word was meant; nil if no word is near enough.
  package func didYouMean(_ nearest: String?) -> String? {
    nearest.map { phrase(en: "Did you mean \"\($0)\"?", fr: "Vouliez-vous dire « \($0) » ?", ar: "هل تقصد \"\($0)\"؟") }
  }
}
