import Canvas
import Wording

/// Text that arrives at once: a burst of keys, and pasted text.
extension Session {
  /// The characters that open a line of text on a page.
  private static let lineKeys = Set(
    Command.all.filter { [.filter, .palette].contains($0.name) }.flatMap(\.strokes).filter { $0.prefix == nil && $0.key.isCharacter }
      .map(\.key))

  /// Takes many keys that arrive at once as text of the open field. They never run several commands.
  mutating func burst(_ keys: [Key]) -> [Effect] {
    // A text whose first character opens a line is typed into that line.
    let opensField = prefix == nil && keys.first.map(Session.lineKeys.contains) ?? false
    guard layers.top.map(\.takesText) ?? opensField else {
      prefix = nil
      warn(wording.pasteIgnored)
      return []
    }
    // Text with several lines that arrives without marks is the same as a paste.
    if layers.top is CellCursor, let text = Session.text(of: keys), text.trimmed.contains(where: \.isNewline) {
      paste(text)
      return []
    }
    var effects: [Effect] = []
    var rest = keys[...]
    while let key = rest.first {
      guard !layers.isEmpty || effects.isEmpty else { break }
      message = nil
      let letters: ArraySlice<Key> = isTypingText ? rest.prefix { $0.isCharacter } : []
      if letters.isEmpty {
        effects += typed(key)
        rest.removeFirst()
      } else {
        layers.top?.type(letters, in: &self)
        rest.removeFirst(letters.count)
      }
      settle()
      if layers.isEmpty || layers.top is CellCursor && !effects.isEmpty { break }
    }
    return effects
  }

  /// Returns the text of keys that only type; nil where another key is among them.
  private static func text(of keys: [Key]) -> String? {
    var text = ""
    for key in keys {
      switch key {
      case .character(let letter): text.append(letter)
      case .enter, .control("j"): text.append("\n")
      case .tab: text.append("\t")
      default: return nil
      }
    }
    return text
  }

  /// Whether every letter is text of the open line. Waiting letters may then be given to the session together as a burst.
  package var isTypingText: Bool { layers.top?.isLineOpen ?? false }

  mutating func paste(_ text: String) {
    prefix = nil
    if let layer = layers.top { layer.paste(text, in: &self) } else { pasteLines(text) }
  }
}
