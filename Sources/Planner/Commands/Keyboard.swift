import Canvas

/// The layout of a person's keyboard. Commands are Latin letters, digits and signs; on another layout a command is run by the key at the same
/// position.
package enum Keyboard: String, CaseIterable, Sendable {
  case qwerty, azerty, arabic

  /// Returns the command key at the position of a typed key; nil where the key has no other meaning.
  ///
  /// Arabic letters are read by their position whatever the keyboard is, because people switch layouts while they work. Signs that several
  /// layouts have are read by their position only on the layout that has them there.
  package func command(for key: Key) -> Key? {
    guard case .character(let character) = key else { return nil }
    let meant = Keyboard.arabicLetters[character] ?? signs[character]
    return meant.map { .character($0) }
  }

  /// Returns the key to type for a command key: on AZERTY, the sign at its position where the sign itself means a digit.
  func typed(for key: Key) -> Key {
    guard self == .azerty, command(for: key) != nil, case .character(let character) = key,
      let sign = Keyboard.azertySigns.first(where: { $0.value == character })?.key
    else { return key }
    return .character(sign)
  }

  /// The characters of this layout that stand for a command at their position.
  private var signs: [Character: Character] {
    switch self {
    case .qwerty: [:]
    case .azerty: Keyboard.azertySigns
    case .arabic: Keyboard.arabicSigns
    }
  }

  /// The row of digits without Shift, and the sign behind it (xkb `fr`).
  private static let azertySigns: [Character: Character] = [
    "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0", ")": "-",
  ]

  /// The letters of the layout `ara` of xkb, and with Shift the characters that other layouts lack. Lam-alef is one character, as xkb sends
  /// it; `InputDecoder` makes one of two letters that arrive together.
  private static let arabicLetters: [Character: Character] = [
    "ض": "q", "ص": "w", "ث": "e", "ق": "r", "ف": "t", "غ": "y", "ع": "u", "ه": "i", "خ": "o", "ح": "p",
    "ش": "a", "س": "s", "ي": "d", "ب": "f", "ل": "g", "ا": "h", "ت": "j", "ن": "k", "م": "l",
    "ئ": "z", "ء": "x", "ؤ": "c", "ر": "v", "\u{FEFB}": "b", "ى": "n", "ة": "m",
    "و": ",", "ز": ".", "ظ": "/", "ك": ";", "ط": "'", "ج": "[", "د": "]", "؟": "?", "،": ",", "؛": ";", "٪": "%",
    "\u{064E}": "Q", "\u{064B}": "W", "\u{064F}": "E", "\u{064C}": "R", "\u{FEF9}": "T", "إ": "Y",
    "\u{0650}": "A", "\u{064D}": "S", "\u{FEF7}": "G", "أ": "H", "ـ": "J", "\u{0652}": "X", "\u{FEF5}": "B", "آ": "N",
    "٠": "0", "١": "1", "٢": "2", "٣": "3", "٤": "4", "٥": "5", "٦": "6", "٧": "7", "٨": "8", "٩": "9",
  ]

  /// The signs that `ara` types with Shift at the positions of letters, and that other layouts have too.
  private static let arabicSigns: [Character: Character] = [
    "`": "U", "÷": "I", "×": "O", "]": "D", "[": "F", "~": "Z", "}": "C", "{": "V", "'": "M",
  ]
}

extension Key {
  /// Whether the key is a letter, a digit, a sign or a space, pressed without Control or Alt.
  package var isCharacter: Bool { if case .character = self { true } else { false } }
}
