/// Lam and alef, which Arabic keyboards have together on one key (xkb `ara`): some systems send it as the one character of the ligature,
/// others as its two letters.
package enum LamAlef {
  private static let seconds: [Character: Character] = [
    "\u{0627}": "\u{FEFB}", "\u{0623}": "\u{FEF7}", "\u{0625}": "\u{FEF9}", "\u{0622}": "\u{FEF5}",
  ]
  private static let lam: Character = "\u{0644}"
  private static let parts = Dictionary(uniqueKeysWithValues: seconds.map { ($1, [lam, $0]) })

  /// The one character that two letters make; nil for any other two.
  package static func ligature(_ first: Character, _ second: Character) -> Character? { first == lam ? seconds[second] : nil }

  /// The letters of a text that is typed: a ligature is never kept as one character, so that it is found again.
  package static func letters(of character: Character) -> [Character] { parts[character] ?? [character] }
}
