extension Frame {
  /// The rows as text without trailing spaces, each ended by a line feed.
  package var text: String {
    lines { x, y in glyph(x: x, y: y) }
  }

  /// The roles as text, one character per column; a space for an empty cell with the role `text`.
  package var roles: String {
    lines { x, y in
      let cell = self[x, y]
      return cell.role == .text && glyph(x: x, y: y) == " " ? " " : String(cell.role.sign)
    }
  }

  /// The painted backgrounds as text, one character per column; a space for a cell without one.
  package var grounds: String {
    lines { x, y in self[x, y].ground.map { String($0.sign) } ?? " " }
  }

  /// Text, roles, backgrounds and cursor as one text, for golden files.
  package var picture: String {
    let rule = String(repeating: "=", count: min(width, 20)) + "\n"
    let mark = cursor.map { "cursor \($0.x),\($0.y)\n" } ?? "no cursor\n"
    return text + rule + roles + rule + grounds + rule + mark
  }

  private func lines(_ sign: (Int, Int) -> String) -> String {
    (0..<height).map { y in
      var line = (0..<width).map { sign($0, y) }.joined()
      while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
      return line + "\n"
    }.joined()
  }
}
