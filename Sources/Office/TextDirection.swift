import StatusViews
import Wording

/// The direction in which a text is read.
enum TextDirection {
  /// Returns what stands between texts side by side, so that each keeps its place: in Arabic a number would else join Latin letters before it.
  static func separator(_ wording: Wording, _ sign: String = "\u{2003}") -> String {
    wording.language == .ar ? "\(sign)\u{200F}" : sign
  }

  /// Checks whether a text has letters.
  static func hasLetters(_ text: String) -> Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }

  /// Checks whether the first letter of a text belongs to a script that is written from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: return true
      default: return false
      }
    }
    return false
  }
}
