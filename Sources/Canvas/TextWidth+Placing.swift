extension TextWidth {
  /// Returns a page for a terminal that can move its cursor. After a scalar whose width differs between terminals, the cursor is moved to
  /// the column that the next letter has by `columns`, counted from the beginning of the line.
  ///
  /// The page may contain colour sequences. A joiner after a letter is left out, because tmux then hides the next letter.
  package static func placed(_ page: [UInt8]) -> [UInt8] {
    guard page.contains(where: { $0 >= 0xC2 }) else { return page }
    var placing = Placing()
    for scalar in String(decoding: page, as: UTF8.self).unicodeScalars { placing.add(scalar) }
    return placing.bytes
  }
}

/// A page that is being written, with the column of the terminal's cursor.
private struct Placing {
  private(set) var bytes: [UInt8] = []
  private var column = 0
  /// Whether the column of the cursor differs between terminals.
  private var isAstray = false
  private var isInSequence = false
  private var isBehindLetter = false

  mutating func add(_ scalar: Unicode.Scalar) {
    if isInSequence {
      // "[" begins a control sequence, and the first byte from 0x40 to 0x7E after it ends it.
      isInSequence = scalar == "[" || !(0x40...0x7E).contains(scalar.value)
      return put(scalar)
    }
    switch scalar {
    case "\u{1B}":
      place()
      isInSequence = true
    case "\n", "\r": (column, isAstray) = (0, false)
    case "\t":
      place()
      column = (column / 8 + 1) * 8
    case "\u{200D}" where isBehindLetter: return
    default: advance(over: scalar)
    }
    put(scalar)
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    let (columns, isSettled) = (TextWidth.columns(scalar), TextWidth.isSettled(scalar))
    if isSettled, columns > 0 { place() }
    if !isSettled { isAstray = true }
    if columns > 0 { isBehindLetter = columns == 1 }
    column += columns
  }

  /// Moves the cursor to its column if that is uncertain (ECMA-48, Cursor Character Absolute).
  private mutating func place() {
    guard isAstray else { return }
    bytes += "\u{1B}[\(column + 1)G".utf8
    isAstray = false
  }

  private mutating func put(_ scalar: Unicode.Scalar) { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
}
