import Canvas

/// One line of text while it is typed.
struct LineEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Before which character the next one goes.
  private(set) var cursor: Int
  /// What it was before each edit, oldest first; letters typed in a row are one edit.
  private var past: [State] = []
  private var future: [State] = []
  private var isTyping = false

  private struct State: Equatable {
    let characters: [Character]
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
      if !isTyping || character == " " { remember() }
      splice(LamAlef.letters(of: character))
      isTyping = true
      return true
    case .control("z"): if let state = past.popLast() { future.append(turn(to: state)) }
    case .control("y"): if let state = future.popLast() { past.append(turn(to: state)) }
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
  mutating func put(_ text: some Sequence<Character>) {
    remember()
    splice(Array(text))
  }

  /// Moves the cursor before a character, as near as the text allows.
  mutating func move(to place: Int) {
    cursor = min(max(place, 0), characters.count)
    isTyping = false
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
    replace(with: String(characters[..<start]) + (start > 0 ? " " : "") + word)
  }

  /// Replaces everything.
  mutating func replace(with text: String) {
    guard text != self.text else { return }
    remember()
    characters = Array(text)
    cursor = characters.count
  }

  private mutating func splice(_ text: [Character]) {
    characters.insert(contentsOf: text, at: cursor)
    cursor += text.count
  }

  /// Takes characters away.
  mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember()
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func remember() {
    past.append(State(characters: characters, cursor: cursor))
    future = []
    isTyping = false
  }

  /// Becomes what it was.
  /// - Returns: what it was until now.
  private mutating func turn(to state: State) -> State {
    let present = State(characters: characters, cursor: cursor)
    (characters, cursor) = (state.characters, state.cursor)
    return present
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
