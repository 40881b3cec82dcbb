import Canvas

/// The terminal as the program reports it.
struct Display: Sendable {
  /// The size in cells.
  var width: Int
  var height: Int
  /// The richest glyphs that the terminal can show.
  let terminalGlyphs: Glyphs
  /// The glyphs with which the pages are drawn.
  private(set) var glyphs: Glyphs

  init(width: Int, height: Int, glyphs: Glyphs, signs: Signs) {
    self.width = width
    self.height = height
    terminalGlyphs = glyphs
    self.glyphs = signs.glyphs(glyphs)
  }

  /// Draws with other signs from now on.
  mutating func use(_ signs: Signs) { glyphs = signs.glyphs(terminalGlyphs) }
}
