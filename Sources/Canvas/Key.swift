/// A key as the user knows it. Enter, Tab, Backspace and Escape never arrive as the control characters that terminals send for them.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace
  case delete, insert, up, down, left, right, home, end, pageUp, pageDown
  /// A function key; F1 is 1.
  case function(Int)
  /// A key typed with Control: a letter in lower case, one of `@ [ \ ] ^ _`, or space.
  case control(Character)
  /// A character typed with Alt, or shortly after Escape: a terminal sends the same for both.
  case alt(Character)
  /// A navigation key with one modifier.
  case modified(Modifier, Motion)
  /// A sequence that the decoder does not know.
  case unknown

  /// A modifier key of a navigation key.
  package enum Modifier: String, CaseIterable, Sendable { case shift, control, alt }

  /// The navigation keys that terminals report with a modifier.
  package enum Motion: String, CaseIterable, Sendable { case up, down, left, right, home, end, pageUp, pageDown, insert, delete }

  /// A name for logs and tests, such as `f5`, `control-k`, `shift-left` or the character itself; never shown to a user.
  package var name: String {
    switch self {
    case .character(let character): String(character)
    case .function(let number): "f\(number)"
    case .control(let character): "control-\(character)"
    case .alt(let character): "alt-\(character)"
    case .modified(let modifier, let motion): "\(modifier.rawValue)-\(motion.rawValue)"
    default: "\(self)"
    }
  }
}
