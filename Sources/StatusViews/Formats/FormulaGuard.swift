/// Which texts a spreadsheet program may run as a formula, and the apostrophe that keeps it from that (Promises.md, S2).
///
/// Everything is looked at by scalars: a mark behind a sign makes another `Character` of it.
package enum FormulaGuard {
  /// Whether the first scalar that is neither blank nor invisible begins a formula; so does a line end or a tab at the start. Apostrophes
  /// in front do not count, because reading takes one of them away.
  package static func isNeeded(by text: String) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      if openers.contains(scalar) { return true }
      guard isSkipped(scalar) else { return false }
    }
    return false
  }

  /// The text, behind an apostrophe if it needs one.
  package static func guarding(_ text: String) -> String { isNeeded(by: text) ? "'" + text : text }

  /// The text without the apostrophe, if it has one.
  package static func unguarding(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isNeeded(by: rest) ? rest : text
  }

  private static let openers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
    "\u{FE6B}",
  ]

  /// Blanks, and what shows nothing, such as U+200B and U+FEFF: some programs drop them before they look.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == " " || scalar.value < 0x20 }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }
}
