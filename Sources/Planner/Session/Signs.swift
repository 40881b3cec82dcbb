import Canvas

/// The set of signs with which lines, bars and states are drawn.
package enum Signs: String, CaseIterable, Sendable {
  /// The richest ones that the terminal says it can show.
  case unicode
  /// Signs of ASCII, for a font that lacks the others.
  case ascii

  func glyphs(_ richest: Glyphs) -> Glyphs { self == .ascii ? .ascii : richest }
}
