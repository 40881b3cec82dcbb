import Canvas

/// One line of text with a cursor, in which a person types.
struct LineEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// The index before which the next character is inserted; at most the number of characters.
  private(set) var cursor: Int
  /// The edits that can be undone, oldest first. Letters typed one after the other are one edit.
  private var past: [Edit] = []
  /// The edits that were undone, the latest last.
  private var future: [Edit] = []
  private var isTyping = false

  /// Characters that replaced others.
  private struct Edit: Equatable {
    /// The index of the first character.
    let index: Int
    let removed: [Character]
    var inserted: [Character]
    /// The cursor before the edit.
    let cursor: Int
  }

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// What a key does that is no letter.
  enum Act: Hashable, Sendable {
    case undo, redo, move(Int), moveToStart, moveToEnd, removeBefore, removeAfter, removeWord, removeToStart, removeToEnd
  }

  static let keys: [KeyRow<Act>] = [
    KeyRow([.control("z")], .undo), KeyRow([.control("y")], .redo), KeyRow([.left], .move(-1)), KeyRow([.right], .move(1)),
    KeyRow([.home, .control("a")], .moveToStart), KeyRow([.end, .control("e")], .moveToEnd), KeyRow([.backspace], .removeBefore),
    KeyRow([.delete], .removeAfter), KeyRow([.control("w")], .removeWord), KeyRow([.control("u")], .removeToStart),
    KeyRow([.control("k")], .removeToEnd),
  ]

  /// Does what a key means in a line of text; returns false where it means nothing.
  mutating func handle(_ key: Key) -> Bool {
    if case .character(let character) = key {
      type(character)
      return true
    }
    guard let act = LineEditor.keys.act(of: key) else { return false }
    switch act {
    case .undo: undo()
    case .redo: redo()
    case .move(let characters): cursor = min(max(0, cursor + characters), self.characters.count)
    case .moveToStart: cursor = 0
    case .moveToEnd: cursor = characters.count
    case .removeBefore: remove(max(0, cursor - 1)..<cursor)
    case .removeAfter: remove(cursor..<min(cursor + 1, characters.count))
    case .removeWord: remove(wordStart..<cursor)
    case .removeToStart: remove(0..<cursor)
    case .removeToEnd: remove(cursor..<characters.count)
    }
    isTyping = false
    return true
  }

  /// Types a character. Letters that follow each other are undone together; a space begins another edit.
  private mutating func type(_ character: Character) {
    let letters = LamAlef.letters(of: character)
    if isTyping, character != " ", !past.isEmpty {
      past[past.count - 1].inserted += letters
      characters.insert(contentsOf: letters, at: cursor)
      cursor += letters.count
    } else {
      edit(cursor..<cursor, letters)
    }
    isTyping = true
  }

  /// Inserts a pasted text at the cursor; line ends and tabs become blanks.
  mutating func insert(_ text: some Sequence<Character>) {
    put(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Inserts a text at the cursor as it is.
  mutating func put(_ text: some Sequence<Character>) { edit(cursor..<cursor, Array(text)) }

  /// Moves the cursor before the character at an index, or as near as the text allows.
  mutating func move(to index: Int) {
    cursor = min(max(index, 0), characters.count)
    isTyping = false
  }

  /// Replaces the characters of a range, and moves the cursor to the end of the new text.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edit(range.clamped(to: 0..<characters.count), Array(text))
  }

  /// Replaces the text after the last comma.
  mutating func complete(with word: String) {
    let start = (characters.lastIndex(of: ",") ?? -1) + 1
    replace(with: String(characters[..<start]) + (start > 0 ? " " : "") + word)
  }

  /// Replaces the whole text.
  mutating func replace(with text: String) {
    guard text != self.text else { return }
    edit(0..<characters.count, Array(text))
  }

  /// Removes the characters of a range.
  mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { edit(range, []) }
  }

  /// Whether the text has not been edited since the editor was made.
  var isUntouched: Bool { past.isEmpty && future.isEmpty }

  private mutating func edit(_ range: Range<Int>, _ text: [Character]) {
    past.append(Edit(index: range.lowerBound, removed: Array(characters[range]), inserted: text, cursor: cursor))
    future = []
    isTyping = false
    characters.replaceSubrange(range, with: text)
    cursor = range.lowerBound + text.count
  }

  private mutating func undo() {
    guard let edit = past.popLast() else { return }
    characters.replaceSubrange(edit.index..<edit.index + edit.inserted.count, with: edit.removed)
    cursor = edit.cursor
    future.append(edit)
  }

  private mutating func redo() {
    guard let edit = future.popLast() else { return }
    characters.replaceSubrange(edit.index..<edit.index + edit.removed.count, with: edit.inserted)
    cursor = edit.index + edit.inserted.count
    past.append(edit)
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
