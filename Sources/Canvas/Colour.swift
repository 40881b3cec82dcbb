/// A colour in 24 bits.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour written `#rrggbb`, or nil.
  package init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == 0x23, digits.count == 6, hex.allSatisfy({ $0 == "#" || $0.isHexDigit }), !digits.contains(0x23) else {
      return nil
    }
    guard let number = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self.init(red: UInt8(number >> 16 & 0xff), green: UInt8(number >> 8 & 0xff), blue: UInt8(number & 0xff))
  }

  /// The nearest of the 240 fixed colours of 256 (16...255): the first sixteen differ from one user to the next.
  package var index256: Int {
    var best = (index: 16, distance: Int.max)
    for index in 16..<256 {
      let distance = Colour.fixed(index).distance(to: self)
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  /// The colour of the same family among sixteen: by hue where there is one, because the nearest in numbers makes greys of calm colours.
  package var index16: Int {
    let channels = [Int(red), Int(green), Int(blue)]
    let (high, low) = (channels.max() ?? 0, channels.min() ?? 0)
    let spread = high - low
    guard spread * 4 > high, spread > 24 else {
      let light = (red: Int(red) * 30, green: Int(green) * 59, blue: Int(blue) * 11)
      switch (light.red + light.green + light.blue) / 100 {
      case ..<64: return 0
      case ..<128: return 8
      case ..<208: return 7
      default: return 15
      }
    }
    let threshold = low + spread * 9 / 20
    let bits = channels.enumerated().reduce(0) { $1.element > threshold ? $0 | 1 << $1.offset : $0 }
    return high > 184 ? bits + 8 : bits
  }

  /// One of the 240 fixed colours of a 256-colour terminal: a cube of six levels, then 24 greys.
  static func fixed(_ index: Int) -> Colour {
    let number = min(max(index, 16), 255)
    if number >= 232 {
      let grey = UInt8(8 + (number - 232) * 10)
      return Colour(red: grey, green: grey, blue: grey)
    }
    func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + step * 40) }
    let cube = number - 16
    return Colour(red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
  }

  /// Weighted so that it follows the eye better than plain distance ("redmean").
  private func distance(to other: Colour) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (r, g, b) = (Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue))
    return (512 + mean) * r * r / 256 + 4 * g * g + (767 - mean) * b * b / 256
  }
}
