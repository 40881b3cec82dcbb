/// Lam and alef, which Arabic keyboards have on one key (xkb `ara`): some systems send the ligature as one character, others its two
/// letters.
package enum LamAlef {
  private static let seconds: [Character: Character] = [
    "\u{0627}": "\u{FEFB}", "\u{0623}": "\u{FEF7}", "\u{0625}": "\u{FEF9}", "\u{0622}": "\u{FEF5}",
  ]
  private static let lam: Character = "\u{0644}"
  private static let parts = Dictionary(uniqueKeysWithValues: seconds.map { ($1, [lam, $0]) })

  /// Returns the ligature of lam and a form of alef; nil for any other two characters.
  package static func ligature(_ first: Character, _ second: Character) -> Character? { first == lam ? seconds[second] : nil }

  /// Returns the letters to store for a typed character: those of a ligature, or else the character itself. Ligatures are never stored,
  /// so that a search finds their letters.
  package static func letters(of character: Character) -> [Character] { parts[character] ?? [character] }
}
