/// The width of text on a terminal, by a table of its own so that results do not depend on the machine.
package enum TextWidth {
  /// Returns the columns that a text takes on a frame.
  package static func columns(_ text: String) -> Int { simpleColumns(text) ?? text.reduce(0) { $0 + columns($1) } }

  /// Returns the width of a text in which every scalar takes one column on its own; nil if there are marks, wide characters or controls.
  static func simpleColumns(_ text: String) -> Int? {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    var columns = 0
    for scalar in text.unicodeScalars {
      guard isSimple(scalar.value) else { return nil }
      columns += 1
    }
    return columns
  }

  /// Returns whether every terminal gives a scalar the same width and joins it to no neighbour.
  ///
  /// That holds for letters and symbols of early versions of Unicode and for the marks of Arabic and European letters. Returns false for
  /// a scalar that is not known here, which costs a few more bytes.
  package static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD: false
    // Greek, Cyrillic, Armenian and Hebrew; Arabic; kana, Han, Hangul syllables and wide letters; Arabic presentation forms.
    case 0x300...0x34E, 0x370...0x5FF, 0x606...0x61B, 0x61D...0x6DC, 0x6DE...0x6FF, 0x750...0x77F, 0x3041...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFB50...0xFDCF, 0xFE70...0xFEFC, 0xFF01...0xFF60, 0x200E, 0x3000...0x3002, 0x2713, 0x2717:
      true
    default: isSimple(scalar.value)
    }
  }

  /// Checks whether a scalar takes one column, whatever its neighbours are.
  static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ASCII, Latin letters, dashes and dots, arrows and mathematical symbols, lines, blocks and geometric symbols.
    case 0x20...0x7E, 0xA0..<0x300, 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x25FC: true
    default: false
    }
  }

  /// Returns the columns that one character takes on a frame.
  package static func columns(_ character: Character) -> Int {
    if let byte = character.utf8.first, byte >= 0x20, byte < 0x7F, character.utf8.count == 1 { return 1 }
    var sum = 0
    Piece.each(of: character) { sum += $0.columns }
    return sum
  }

  /// Returns the columns of a scalar by the rule of `wcwidth` in the C library.
  ///
  /// Marks and invisible scalars take 0 columns, East Asian wide characters and emoji 2, all others 1, including ambiguous ones.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    // Signs that enclose the number after them, and Hangul vowels that join the letter before them: their category would give another
    // width.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Checks for East Asian Width W or F (Unicode Standard Annex 11), by whole blocks if all assigned scalars are wide.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    case 0x1F1E6...0x1F1FF: false
    default: scalar.properties.isEmojiPresentation
    }
  }
}
