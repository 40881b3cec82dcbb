import Canvas

/// One line of text while it is typed.
struct LineEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Before which character the next one goes.
  private(set) var cursor: Int
  /// Its edits, oldest first; letters typed in a row are one edit.
  private var past: [Edit] = []
  /// What was undone, the last one undone at the end.
  private var future: [Edit] = []
  private var isTyping = false

  /// Some characters that took the place of others.
  private struct Edit: Equatable {
    let place: Int
    let removed: [Character]
    var inserted: [Character]
    /// Where the cursor stood before.
    let cursor: Int
  }

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Takes a key; false where it means nothing to a line of text.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      let letters = LamAlef.letters(of: character)
      if isTyping, character != " ", !past.isEmpty {
        past[past.count - 1].inserted += letters
        characters.insert(contentsOf: letters, at: cursor)
        cursor += letters.count
      } else {
        edit(cursor..<cursor, letters)
      }
      isTyping = true
      return true
    case .control("z"): undo()
    case .control("y"): redo()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(cursor + 1, characters.count))
    case .control("w"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    default: return false
    }
    isTyping = false
    return true
  }

  /// Puts a pasted text in; line ends become blanks.
  mutating func insert(_ text: some Sequence<Character>) {
    put(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Puts text in as it is.
  mutating func put(_ text: some Sequence<Character>) { edit(cursor..<cursor, Array(text)) }

  /// Moves the cursor before a character, as near as the text allows.
  mutating func move(to place: Int) {
    cursor = min(max(place, 0), characters.count)
    isTyping = false
  }

  /// Puts a text in the place of some characters, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edit(range.clamped(to: 0..<characters.count), Array(text))
  }

  /// Replaces what stands behind the last comma.
  mutating func complete(with word: String) {
    let start = (characters.lastIndex(of: ",") ?? -1) + 1
    replace(with: String(characters[..<start]) + (start > 0 ? " " : "") + word)
  }

  /// Replaces everything.
  mutating func replace(with text: String) {
    guard text != self.text else { return }
    edit(0..<characters.count, Array(text))
  }

  /// Takes characters away.
  mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { edit(range, []) }
  }

  /// Whether nobody has edited it since it was made.
  var isUntouched: Bool { past.isEmpty && future.isEmpty }

  private mutating func edit(_ range: Range<Int>, _ text: [Character]) {
    past.append(Edit(place: range.lowerBound, removed: Array(characters[range]), inserted: text, cursor: cursor))
    future = []
    isTyping = false
    characters.replaceSubrange(range, with: text)
    cursor = range.lowerBound + text.count
  }

  private mutating func undo() {
    guard let edit = past.popLast() else { return }
    characters.replaceSubrange(edit.place..<edit.place + edit.inserted.count, with: edit.removed)
    cursor = edit.cursor
    future.append(edit)
  }

  private mutating func redo() {
    guard let edit = future.popLast() else { return }
    characters.replaceSubrange(edit.place..<edit.place + edit.removed.count, with: edit.inserted)
    cursor = edit.place + edit.inserted.count
    past.append(edit)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
