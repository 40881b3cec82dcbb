/// An sRGB colour of 24 bits.
package struct Colour: Hashable, Sendable {
  package let red, green, blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads a colour such as `#1b1f27`; nil for anything else.
  package init?(hex: String) {
    let bytes = Array(hex.utf8)
    let digits = bytes.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard bytes.count == 7, bytes.first == UInt8(ascii: "#"), digits.count == 6 else { return nil }
    let values = stride(from: 0, to: 6, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    self.init(red: values[0], green: values[1], blue: values[2])
  }

  /// The colour as theme files write it: `#1b1f27`.
  package var hex: String {
    "#" + [red, green, blue].map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }.joined()
  }

  /// The relative luminance by WCAG 2.1, from 0 (black) to 1 (white).
  package var luminance: Double {
    0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
  }

  /// Returns the contrast ratio by WCAG 2.1, from 1 to 21; text needs at least 4.5.
  package func contrast(with other: Colour) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// Returns the squared distance, weighted by how sensitive the eye is to red and blue at this lightness.
  func distance(to other: Colour) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (r, g, b) = (Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue))
    return (512 + mean) * r * r / 256 + 4 * g * g + (767 - mean) * b * b / 256
  }

  /// The linear light of each value of a channel (IEC 61966-2-1).
  private static let linear: [Double] = (0...255).map { value in
    let share = Double(value) / 255
    if share <= 0.04045 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// Returns the fifth root by Newton's method; the standard library has no powers, and this module imports nothing.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<64 { root -= (root - value / (root * root * root * root)) / 5 }
    return root
  }
}
