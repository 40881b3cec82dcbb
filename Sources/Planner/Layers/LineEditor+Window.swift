import Canvas

/// The part of a line that a field shows. Its cost depends on the width of the field, and not on the length of the line.
extension LineEditor {
  /// How many characters are looked at for each column of the field: marks and joiners take no column.
  private static let mostPerColumn = 16

  /// Returns the text that a field in focus shows, and the column of the cursor. The window of a long line ends after the cursor; where the
  /// line goes on, the text is a little longer than the field.
  /// - Parameter lineEnd: the character that is shown for the end of a line.
  func window(columns: Int, lineEnd: Character = " ") -> (text: String, cursor: Int) {
    let (start, used) = windowStart(columns, lineEnd)
    return (text(from: start, columns: columns, lineEnd), used)
  }

  /// Returns characters of the line that the window shows, and the column of the first one; nil if none of them is seen.
  func part(_ range: Range<Int>, columns: Int) -> (text: String, column: Int)? {
    let (start, _) = windowStart(columns, " ")
    let (first, last) = (max(start, range.lowerBound), min(range.upperBound, characters.count))
    guard first < last else { return nil }
    let before = TextWidth.columns(String(characters[start..<first]))
    return before < columns ? (String(characters[first..<last].map { shown($0, " ") }), before) : nil
  }

  /// Returns the index of the first character of the window, and the columns between it and the cursor.
  private func windowStart(_ columns: Int, _ lineEnd: Character) -> (start: Int, used: Int) {
    var (start, used) = (cursor, 0)
    while start > 0, cursor - start < columns * LineEditor.mostPerColumn {
      let width = TextWidth.columns(shown(characters[start - 1], lineEnd))
      guard used + width < columns else { break }
      used += width
      start -= 1
    }
    return (start, used)
  }

  /// Returns the text that a field out of focus shows, which is the beginning of the line. Where the line goes on, the text is a little
  /// longer than the field.
  func beginning(columns: Int, lineEnd: Character = " ") -> String { text(from: 0, columns: columns, lineEnd) }

  private func text(from start: Int, columns: Int, _ lineEnd: Character) -> String {
    var (text, index, used) = ("", start, 0)
    while index < characters.count, used <= columns, index - start < (columns + 1) * LineEditor.mostPerColumn {
      let character = shown(characters[index], lineEnd)
      text.append(character)
      used += TextWidth.columns(character)
      index += 1
    }
    return text
  }

  private func shown(_ character: Character, _ lineEnd: Character) -> Character { character.isNewline ? lineEnd : character }
}

extension Session {
  /// Draws the line in focus, with the cursor of the terminal.
  func draw(_ editor: LineEditor, x: Int, y: Int, columns: Int, lineEnd: Character = " ", _ frame: inout Frame) {
    let (text, cursor) = editor.window(columns: max(1, columns), lineEnd: lineEnd)
    frame.put(text, x: x, y: y, .input, width: max(1, columns))
    frame.cursor = (x + cursor, y)
  }
}
