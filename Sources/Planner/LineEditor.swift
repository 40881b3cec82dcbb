import Canvas

/// One line of text while it is typed.
struct LineEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Before which character the next one goes.
  private(set) var cursor: Int

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Takes a key; false where it means nothing to a line of text.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace:
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete:
      if cursor < characters.count { characters.remove(at: cursor) }
    case .control("w"):
      let start = wordStart
      characters.removeSubrange(start..<cursor)
      cursor = start
    case .control("u"):
      characters.removeSubrange(0..<cursor)
      cursor = 0
    case .control("k"): characters.removeSubrange(cursor...)
    default: return false
    }
    return true
  }

  /// Puts a pasted text in; line ends become blanks.
  mutating func insert(_ text: some Sequence<Character>) {
    let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    characters.insert(contentsOf: line, at: cursor)
    cursor += line.count
  }

  /// Puts a text in the place of some characters, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let range = range.clamped(to: 0..<characters.count)
    characters.replaceSubrange(range, with: text)
    cursor = range.lowerBound + text.count
  }

  /// Replaces what stands behind the last comma.
  mutating func complete(with word: String) {
    let start = (characters.lastIndex(of: ",") ?? -1) + 1
    characters.removeSubrange(start...)
    characters += (start > 0 ? " " : "") + word
    cursor = characters.count
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
