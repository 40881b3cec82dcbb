/// One column of one row of a frame, in eight bytes.
package struct Cell: Equatable, Sendable {
  /// A scalar value, or `clusterBit` and a place in the frame's table of letters with marks.
  var glyph: UInt32
  /// What the glyph means.
  package var role: Role
  /// The role whose background lies under the glyph, such as the selection; nil = the role's own.
  package var ground: Role?
  /// What is added to the look that the theme gives the role.
  package var emphasis: Emphasis
  /// True for the second column of a wide glyph, which has nothing to draw of its own.
  package var isContinuation: Bool

  /// True where nothing is drawn but the ground.
  package var isBlank: Bool { glyph == 0x20 }

  /// What is drawn, where it is a letter without marks.
  package var scalar: Unicode.Scalar? { isContinuation ? nil : Unicode.Scalar(glyph) }

  /// The same for all cells that look alike but for their letters.
  package var lookKey: UInt32 { UInt32(role.rawValue) | UInt32(ground?.rawValue ?? 0xFF) << 8 | UInt32(emphasis.rawValue) << 16 }

  static let clusterBit: UInt32 = 1 << 31

  /// A cell with one scalar in it.
  package init(_ scalar: Unicode.Scalar = " ", _ role: Role = .text, emphasis: Emphasis = []) {
    glyph = scalar.value
    self.role = role
    ground = nil
    self.emphasis = emphasis
    isContinuation = false
  }
}

/// What a caller may add to the look of a role.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  package static let bold = Emphasis(rawValue: 1)
  /// A line under the letters.
  package static let underline = Emphasis(rawValue: 2)
}
