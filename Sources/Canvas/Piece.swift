/// A scalar that takes columns and the marks on it: what one cell, or a cell and its continuation, can draw.
struct Piece {
  let base: Unicode.Scalar
  /// The marks on the base, at most `marksKept`, which is what terminals keep.
  var marks: [Unicode.Scalar] = []
  /// The width in columns, one or two.
  let columns: Int

  static let marksKept = 4

  var string: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks)
    return String(scalars)
  }

  /// Calls `body` with each piece that draws one character; together they take the columns of its scalars (`TextWidth.columns`).
  ///
  /// Terminals disagree on the width of joined emoji. The emoji of a sequence are therefore drawn one by one, a flag as its two letters and
  /// a skin tone as a square of that colour. A scalar that takes no column and draws nothing is left out, because a terminal may attach it
  /// to the next character, and tmux joins what follows a joiner. A control character is drawn as its number.
  static func each(of character: Character, _ body: (Piece) -> Void) {
    var open: Piece?
    func close() {
      if let piece = open { body(piece) }
      open = nil
    }
    for scalar in character.unicodeScalars {
      if TextWidth.drivesTerminal(scalar) {
        close()
        for sign in TextWidth.number(of: scalar).unicodeScalars { body(Piece(base: sign, columns: 1)) }
        continue
      }
      let width = TextWidth.columns(scalar)
      guard width == 0 else {
        close()
        open = Piece(base: drawnApart(scalar), columns: width)
        continue
      }
      guard let piece = open, piece.marks.count < marksKept, isDrawn(scalar, on: piece.base) else { continue }
      open?.marks.append(scalar)
    }
    close()
  }

  /// Returns whether a scalar of zero width changes how its base character looks.
  ///
  /// Such scalars are an accent, a vowel sign, a jamo of a Hangul syllable, and the non-joiner of Arabic letters, which changes their
  /// shapes.
  private static func isDrawn(_ scalar: Unicode.Scalar, on base: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Fillers, joiners and variation selectors draw nothing.
    case 0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return false
    case 0x1161...0x11FF, 0xD7B0...0xD7FB: return (0x1100...0x115E).contains(base.value) || (0xA960...0xA97C).contains(base.value)
    case 0x200C: return (0x600...0x8FF).contains(base.value)
    default: return scalar.properties.generalCategory != .format
    }
  }

  /// Returns the scalar that is drawn in place of one that some terminals join to the scalar before it.
  private static func drawnApart(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? scalar
    case 0x1F3FB: "\u{2B1C}"
    case 0x1F3FC: "\u{1F7E8}"
    case 0x1F3FD: "\u{1F7E7}"
    case 0x1F3FE: "\u{1F7EB}"
    case 0x1F3FF: "\u{2B1B}"
    default: scalar
    }
  }
}
