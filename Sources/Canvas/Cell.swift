/// One column of one row of a frame, in eight bytes.
package struct Cell: Equatable, Sendable {
  /// A Unicode scalar value, or `clusterBit` and an index into the frame's table of letters with marks.
  var glyph: UInt32
  /// The meaning of the glyph, from which the theme derives its look.
  package var role: Role
  /// The role whose background is painted under the glyph, such as the selection; nil for the background of `role`.
  package var ground: Role?
  /// Attributes in addition to the look that the theme gives the role.
  package var emphasis: Emphasis
  /// Whether this is the second column of a wide glyph, which draws nothing itself.
  package var isContinuation: Bool

  /// Whether only the background is visible.
  package var isBlank: Bool { glyph == 0x20 }

  /// The glyph if it is a single scalar without marks; nil otherwise, and for the second column of a wide glyph.
  package var scalar: Unicode.Scalar? { isContinuation ? nil : Unicode.Scalar(glyph) }

  /// A key that is equal for all cells with equal role, ground and emphasis, and thus equal looks.
  package var lookKey: UInt32 { UInt32(role.rawValue) | UInt32(ground?.rawValue ?? 0xFF) << 8 | UInt32(emphasis.rawValue) << 16 }

  static let clusterBit: UInt32 = 1 << 31

  /// Makes a cell with one scalar.
  package init(_ scalar: Unicode.Scalar = " ", _ role: Role = .text, emphasis: Emphasis = []) {
    glyph = scalar.value
    self.role = role
    ground = nil
    self.emphasis = emphasis
    isContinuation = false
  }
}

/// Attributes that a caller may add to the look of a role.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold letters.
  package static let bold = Emphasis(rawValue: 1)
  /// Underlined letters.
  package static let underline = Emphasis(rawValue: 2)
}
