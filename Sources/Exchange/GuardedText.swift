import RoadmapEngine

/// A cell that a spreadsheet program must not take for a formula (promises.md, S2).
enum GuardedText {
  /// Whether a program may run the text: it begins, behind blanks, with a sign that opens a formula; or it does so behind apostrophes,
  /// which reading takes one of away.
  static func isNeeded(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0 == "'" }
    guard let first = scalars.first else { return false }
    if ["\t", "\r", "\n"].contains(first) { return true }
    guard let sign = scalars.first(where: { !$0.properties.isWhitespace && $0.value != 0 }) else { return false }
    return signs.contains(sign)
  }

  static func guarding(_ text: String) -> String { isNeeded(text) ? "'" + text : text }

  /// The text without the guard, if it has one. Cut at the scalar: a mark behind the sign would make another letter of it.
  static func unguarding(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isNeeded(rest) ? rest : text
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}
