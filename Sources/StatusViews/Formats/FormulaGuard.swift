/// Guards texts that a spreadsheet program may run as a formula by an apostrophe (Promises.md, S2).
///
/// It works on scalars, because a combining mark after a sign makes another `Character` of it.
package enum FormulaGuard {
  /// Checks whether a text begins a formula with its first visible scalar, or begins with a tab or line end.
  ///
  /// Leading apostrophes are skipped, because an import removes one of them.
  package static func isNeeded(by text: String) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      if openers.contains(scalar) { return true }
      guard isSkipped(scalar) else { return false }
    }
    return false
  }

  /// Returns the text, after an apostrophe if it needs one.
  package static func guarding(_ text: String) -> String { isNeeded(by: text) ? "'" + text : text }

  /// Returns the text without its guard, if it has one.
  package static func unguarding(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isNeeded(by: rest) ? rest : text
  }

  private static let openers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
    "\u{FE6B}",
  ]

  /// Checks for spaces and invisible scalars, such as U+200B and U+FEFF, which some programs skip.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == " " || scalar.value < 0x20 }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }
}
