/// Reads numbers that are typed in Arabic digits.
package enum DecimalDigits {
  /// Returns the text with Arabic-Indic and Persian digits replaced by `0` to `9`.
  package static func inASCII(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x660...0x669: plain.append(Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30)))
      case 0x6F0...0x6F9: plain.append(Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30)))
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
