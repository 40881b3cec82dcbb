/// Text measured in the cells of a terminal, cut only between the characters that people see.
package enum TextWidth {
  /// The cells that a text takes.
  package static func columns(_ text: String) -> Int {
    var sum = 0
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    for character in text { sum += columns(character) }
    return sum
  }

  /// The cells of one character: 0 for a mark that stands alone, 2 for a wide one.
  static func columns(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // A picture asked for by a variation selector, and a flag of two letters, are drawn wide.
    if scalars.count > 1, scalars.contains("\u{FE0F}") || (0x1F1E6...0x1F1FF).contains(first.value) { return 2 }
    return scalars.reduce(0) { max($0, ScalarWidth.columns($1)) }
  }

  /// The beginning of a text that fits, with … where something was left out.
  package static func cut(_ text: String, columns wanted: Int) -> String {
    guard columns(text) > wanted else { return text }
    guard wanted > 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let width = columns(character)
      if used + width > wanted - 1 { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }

  /// A text cut or filled with blanks to exactly so many cells.
  package static func fit(_ text: String, columns wanted: Int) -> String {
    let cut = cut(text, columns: wanted)
    return cut + String(repeating: " ", count: max(0, wanted - columns(cut)))
  }

  /// A text in lines of at most so many cells, broken at blanks and at line ends; at least one line.
  package static func wrap(_ text: String, columns wanted: Int) -> [String] {
    let wanted = max(1, wanted)
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        for (index, piece) in pieces(of: String(word), columns: wanted).enumerated() {
          let width = columns(piece)
          let gap = line.isEmpty || index > 0 ? 0 : 1
          if used + gap + width > wanted {
            lines.append(line)
            line = piece
            used = width
          } else {
            line += (gap > 0 ? " " : "") + piece
            used += gap + width
          }
        }
      }
      lines.append(line)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// A word as it is, or in pieces where it is longer than a line.
  private static func pieces(of word: String, columns wanted: Int) -> [String] {
    guard columns(word) > wanted else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let width = columns(character)
      if used + width > wanted, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += width
    }
    return pieces + [piece]
  }

  /// A text in which nothing can drive a terminal: controls and bidirectional controls are shown as �.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
    return String(safe)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
