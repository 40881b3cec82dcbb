/// The number of colours that a terminal can show.
package enum Palette: Int, CaseIterable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case many = 256

  /// Returns the index of the nearest colour in this palette; nil without colours.
  ///
  /// With a `background`, only colours are considered whose contrast with it is at least that of the exact pair (4.5 at most, 3 with few
  /// colours), so that text stays readable with a coarse palette.
  package func nearest(to colour: Colour, on background: Colour? = nil) -> Int? {
    let shown = background.flatMap { nearest(to: $0) }.map { Self.colours[$0] }
    let wanted = background.map { min(colour.contrast(with: $0), self == .many ? 4.5 : 3) } ?? 0
    let readable = places.filter { place in shown.map { Self.colours[place].contrast(with: $0) >= wanted } ?? true }
    return (readable.isEmpty ? Array(places) : readable).min {
      Self.colours[$0].distance(to: colour) < Self.colours[$1].distance(to: colour)
    }
  }

  /// Returns the colour that xterm shows at an index; users may have changed the first sixteen. Returns nil outside the palette.
  package func colour(at place: Int) -> Colour? {
    place >= 0 && place < rawValue ? Self.colours[place] : nil
  }

  /// The indices to choose from. The large palette is used without its first sixteen colours, which users change.
  private var places: Range<Int> { self == .many ? 16..<256 : 0..<rawValue }

  private static let colours: [Colour] = {
    let first: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF,
      0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = levels.flatMap { red in levels.flatMap { green in levels.map { Colour(red: red, green: green, blue: $0) } } }
    let greys = (0..<24).map { UInt8(8 + 10 * $0) }.map { Colour(red: $0, green: $0, blue: $0) }
    return first.map { Colour(red: UInt8($0 >> 16), green: UInt8($0 >> 8 & 0xFF), blue: UInt8($0 & 0xFF)) } + cube + greys
  }()
}
