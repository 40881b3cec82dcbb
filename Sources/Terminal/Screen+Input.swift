import CNcurses
import Canvas

extension Screen {
  /// The largest paste that is taken, in scalars.
  private static let largestPaste = 1_000_000

  /// Waits for what the terminal reports.
  /// - Parameter milliseconds: nil: for ever.
  /// - Returns: nil where nothing came in time.
  package mutating func nextEvent(timeoutMilliseconds milliseconds: Int? = nil) -> Event? {
    var value: Int32 = 0
    switch jalon_screen_next(milliseconds.map { Int32(clamping: $0) } ?? -1, &value) {
    case Int32(JALON_SIGNAL): return .terminate(value)
    case Int32(JALON_END): return .endOfInput
    case Int32(JALON_KEY): return special(value)
    case Int32(JALON_CHARACTER): return .key(character(value))
    default: return nil
    }
  }

  private func special(_ value: Int32) -> Event {
    switch Int(value) {
    case JALON_KEY_RESIZE:
      let size = size
      return .resize(width: size.width, height: size.height)
    case JALON_KEY_PASTE_START: return .paste(pasted())
    case JALON_KEY_FUNCTION + 1...JALON_KEY_FUNCTION + 63: return .key(.function(Int(value) - Int(JALON_KEY_FUNCTION)))
    default: return .key(Screen.keys[Int(value)] ?? .unknown)
    }
  }

  private static let keys: [Int: Key] = [
    JALON_KEY_UP: .up, JALON_KEY_DOWN: .down, JALON_KEY_LEFT: .left, JALON_KEY_RIGHT: .right, JALON_KEY_HOME: .home, JALON_KEY_END: .end,
    JALON_KEY_PAGE_UP: .pageUp, JALON_KEY_PAGE_DOWN: .pageDown, JALON_KEY_BACKSPACE: .backspace, JALON_KEY_DELETE: .delete,
    JALON_KEY_INSERT: .insert, JALON_KEY_BACK_TAB: .backTab, JALON_KEY_ENTER: .enter, JALON_KEY_SHIFT_UP: .shiftUp,
    JALON_KEY_SHIFT_DOWN: .shiftDown, JALON_KEY_SHIFT_LEFT: .shiftLeft, JALON_KEY_SHIFT_RIGHT: .shiftRight, JALON_KEY_ALT_UP: .altUp,
    JALON_KEY_ALT_DOWN: .altDown,
  ]

  private func character(_ value: Int32) -> Key {
    switch value {
    case 0x1B: return escaped()
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 1...0x1A:
      return Unicode.Scalar(UInt32(value) + 0x60).map { .control(Character($0)) } ?? .unknown
    default:
      guard value >= 0x20, let scalar = Unicode.Scalar(UInt32(value)) else { return .unknown }
      return .character(Character(scalar))
    }
  }

  /// Esc alone, Alt and a letter, or a sequence that no table knows, which must not run as letters.
  private func escaped() -> Key {
    var value: Int32 = 0
    guard jalon_screen_next(0, &value) == Int32(JALON_CHARACTER) else { return .escape }
    guard let scalar = Unicode.Scalar(UInt32(max(0, value))) else { return .unknown }
    if ["[", "O", "]", "P", "_"].contains(scalar) {
      var next: Int32 = 0
      var isSequence = false
      while jalon_screen_next(25, &next) == Int32(JALON_CHARACTER) {
        isSequence = true
        if (0x40...0x7E).contains(next) || next == 7 { return .unknown }
      }
      if isSequence { return .unknown }
    }
    return value < 0x20 ? .unknown : .alt(Character(scalar))
  }

  /// The text up to the end of the paste, without controls but line ends and tabs.
  private func pasted() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    var value: Int32 = 0
    // A terminal that never sends the end is given a second.
    while count < Screen.largestPaste {
      let kind = jalon_screen_next(1000, &value)
      if kind == Int32(JALON_KEY), Int(value) == JALON_KEY_PASTE_END { break }
      guard kind == Int32(JALON_CHARACTER) || kind == Int32(JALON_KEY) else { break }
      count += 1
      guard kind == Int32(JALON_CHARACTER), let scalar = Unicode.Scalar(UInt32(max(0, value))) else { continue }
      if scalar == "\r" || scalar == "\n" {
        text.append("\n")
      } else if scalar == "\t" || scalar.value >= 0x20 && scalar.value != 0x7F {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
