/// One cell of a frame, in eight bytes.
package struct Cell: Equatable, Sendable {
  /// A scalar; or, from `Cell.clusters` on, an index into the frame's table of characters that have several.
  let glyph: UInt32
  let role: Role
  let part: Part

  /// Which part of a character it shows.
  enum Part: UInt8, Sendable {
    case whole
    /// The right half of a wide character.
    case continuation
  }

  static let clusters: UInt32 = 0x20_0000

  static func blank(_ role: Role) -> Cell { Cell(glyph: 0x20, role: role, part: .whole) }

  func with(_ role: Role) -> Cell { Cell(glyph: glyph, role: role, part: part) }
}
