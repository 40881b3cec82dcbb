extension Frame {
  /// The rows as text, without the spaces at their ends, each ended by a line feed.
  package var text: String {
    lines { x, y in glyph(x: x, y: y) }
  }

  /// The roles as text, one sign for each column; a space where there is nothing to see.
  package var roles: String {
    lines { x, y in
      let cell = self[x, y]
      return cell.role == .text && glyph(x: x, y: y) == " " ? " " : String(cell.role.sign)
    }
  }

  /// What is painted under the cells, one sign for each column; a space where nothing is.
  package var grounds: String {
    lines { x, y in self[x, y].ground.map { String($0.sign) } ?? " " }
  }

  /// Text, roles, grounds and cursor in one block, for golden files.
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
