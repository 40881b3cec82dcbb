/// A scalar that takes columns, with the marks that sit on it: what one cell (or a cell and its continuation) can draw.
struct Piece {
  let base: Unicode.Scalar
  /// Marks on the base; terminals keep four at most.
  var marks: [Unicode.Scalar] = []
  /// One or two.
  let columns: Int

  static let marksKept = 4

  var string: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks)
    return String(scalars)
  }

  /// Calls `body` with each piece that draws one character.
  ///
  /// Emoji joined by ZWJ are drawn as their first part, flags as their two letters, and variation selectors are dropped, because terminals
  /// differ on the width of each. What could drive a terminal is drawn as its number. A mark without a base sits on a dotted circle.
  static func each(of character: Character, _ body: (Piece) -> Void) {
    var open: Piece?
    func close() {
      if let piece = open { body(piece) }
      open = nil
    }
    var joined = false
    for scalar in character.unicodeScalars {
      if TextWidth.drivesTerminal(scalar) {
        close()
        for sign in TextWidth.number(of: scalar).unicodeScalars { body(Piece(base: sign, columns: 1)) }
        continue
      }
      switch scalar.value {
      case 0xFE00...0xFE0F, 0xE0100...0xE01EF: continue
      case 0x1F3FB...0x1F3FF where open != nil: continue
      case 0x1F1E6...0x1F1FF:
        close()
        if let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) { body(Piece(base: letter, columns: 1)) }
        continue
      default: break
      }
      let width = TextWidth.columns(scalar)
      if width == 0 {
        joined = joined || scalar.value == 0x200D
        if open == nil { open = Piece(base: "\u{25CC}", columns: 1) }
        // A terminal joins nothing in emoji it draws one by one, so the joiner stays only where letters change shape by it.
        if let base = open?.base, scalar.value == 0x200D, base.value >= 0x2000 { continue }
        if let count = open?.marks.count, count < marksKept { open?.marks.append(scalar) }
      } else if joined, width == 2 || open?.columns == 2 {
        continue
      } else {
        close()
        open = Piece(base: scalar, columns: width)
      }
    }
    close()
  }
}
