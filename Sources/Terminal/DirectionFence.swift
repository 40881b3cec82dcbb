import Canvas

/// Prevents a terminal that reorders right-to-left text from reordering a whole row.
///
/// Such a terminal would otherwise swap columns and turn 2026-11-30 into 30-11-2026. A left-to-right mark on either side of a run of
/// Arabic is the only measure that worked in all terminals tested; terminals that reorder nothing ignore it. A run ends at a border or at
/// two spaces, since a column of the page ends there and a sentence does not continue.
enum DirectionFence {
  private static let mark = "\u{200E}"

  /// Returns the glyph of each cell of a row with the marks added: to the cell before a run and to its last cell, where they take no
  /// column.
  static func glyphs(ofRow y: Int, in frame: Frame) -> [String] {
    var glyphs = (0..<frame.width).map { frame.glyph(x: $0, y: y) }
    var first: Int?
    var last = 0
    func close() -> (Int, Int)? { first.map { ($0, last) } }
    var runs: [(Int, Int)] = []
    for x in glyphs.indices {
      let isSpace = glyphs[x] == " "
      if isRightToLeft(glyphs[x]) {
        first = first ?? x
        last = x
      } else if isBorder(glyphs[x]) || (isSpace && x > 0 && glyphs[x - 1] == " ") {
        if let run = close() { runs.append(run) }
        first = nil
      }
    }
    if let run = close() { runs.append(run) }
    for (start, end) in runs {
      if start > 0 { glyphs[start - 1] += mark }
      glyphs[end] += mark
    }
    return glyphs
  }

  /// Checks whether a row holds right-to-left text, which a terminal might reorder.
  static func isNeeded(inRow y: Int, of frame: Frame) -> Bool {
    (0..<frame.width).contains { x in frame[x, y].scalar.map { isRightToLeft($0.value) } ?? isRightToLeft(frame.glyph(x: x, y: y)) }
  }

  private static func isRightToLeft(_ glyph: String) -> Bool { isRightToLeft(glyph.unicodeScalars.first?.value ?? 0) }

  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func isBorder(_ glyph: String) -> Bool {
    let value = glyph.unicodeScalars.first?.value ?? 0
    return (0x2500...0x25FF).contains(value) || value == 0x7C
  }
}
