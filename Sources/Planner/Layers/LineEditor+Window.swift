import Canvas

/// The part of a line that a field shows: its cost depends on the field, and not on how long the line is.
extension LineEditor {
  /// The most characters on one side of the cursor that are looked at for a column of the field: marks and joiners take no column.
  private static let mostPerColumn = 16

  /// Returns what a field shows while somebody types in it, and in which of its columns the cursor stands: the window of a long line ends
  /// behind the cursor. The text is a little longer than the field where the line goes on.
  /// - Parameter lineEnd: what is shown for the end of a line.
  func window(columns: Int, lineEnd: Character = " ") -> (text: String, cursor: Int) {
    var (start, used) = (cursor, 0)
    while start > 0, cursor - start < columns * LineEditor.mostPerColumn {
      let width = TextWidth.columns(shown(characters[start - 1], lineEnd))
      guard used + width < columns else { break }
      used += width
      start -= 1
    }
    return (text(from: start, columns: columns, lineEnd), used)
  }

  /// Returns what a field shows in which nobody types: the beginning of the line, a little longer than the field where the line goes on.
  func beginning(columns: Int, lineEnd: Character = " ") -> String { text(from: 0, columns: columns, lineEnd) }

  private func text(from start: Int, columns: Int, _ lineEnd: Character) -> String {
    var (text, place, used) = ("", start, 0)
    while place < characters.count, used <= columns, place - start < (columns + 1) * LineEditor.mostPerColumn {
      let character = shown(characters[place], lineEnd)
      text.append(character)
      used += TextWidth.columns(character)
      place += 1
    }
    return text
  }

  private func shown(_ character: Character, _ lineEnd: Character) -> Character { character.isNewline ? lineEnd : character }
}

extension Session {
  /// Draws the line that somebody types in, with the cursor of the terminal.
  func draw(_ editor: LineEditor, x: Int, y: Int, columns: Int, lineEnd: Character = " ", _ frame: inout Frame) {
    let (text, cursor) = editor.window(columns: max(1, columns), lineEnd: lineEnd)
    frame.put(text, x: x, y: y, .input, width: max(1, columns))
    frame.cursor = (x + cursor, y)
  }
}
