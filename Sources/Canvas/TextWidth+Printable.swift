extension TextWidth {
  /// Returns the text with every scalar that could drive a terminal or reorder a line shown as `<U+202E>` (Promises.md, S1).
  ///
  /// A frame does this to all text that is put on it; use it for text that goes elsewhere, such as a message on standard error.
  package static func printable(_ text: String) -> String {
    mayDriveTerminal(text) ? shown(text, where: drivesTerminal) : text
  }

  /// Returns the text of a file as printable text; line ends of every ASCII kind and tabs stay.
  package static func printableText(_ text: String) -> String {
    mayDriveTerminal(text) ? shown(text) { drivesTerminal($0) && !["\n", "\r", "\t"].contains($0) } : text
  }

  /// Returns several lines as printable text; line feeds and tabs stay.
  package static func printableLines(_ text: String) -> String {
    shown(text) { drivesTerminal($0) && $0 != "\n" && $0 != "\t" }
  }

  /// Returns a text as one printable line in which everything is visible: line ends are shown as numbers. Tabs stay, because they
  /// separate the columns of a list.
  package static func visibleLine(_ text: String) -> String {
    mayDriveTerminal(text) ? shown(text) { drivesTerminal($0) && $0 != "\t" } : text
  }

  /// Returns a text as one printable line; line ends and tabs become spaces.
  package static func printableLine(_ text: String) -> String {
    guard mayDriveTerminal(text) else { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if isSpacing(scalar) {
        if scalar != "\n" || last != "\r" { result.append(" ") }
      } else if drivesTerminal(scalar) {
        result.append(contentsOf: number(of: scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Checks whether a byte may begin a scalar that drives a terminal; false is certain.
  package static func mayDriveTerminal(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  private static func mayDriveTerminal(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(where: mayDriveTerminal) } ?? text.utf8.contains(where: mayDriveTerminal)
  }

  /// Checks whether a scalar is a tab or a line end.
  package static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Returns the text as `printable` does, and also shows invisible and empty scalars: for ids and names of owners, where they could
  /// deceive.
  package static func unmistakable(_ text: String) -> String {
    shown(text) { drivesTerminal($0) || isInvisible($0) }
  }

  private static func shown(_ text: String, where hidden: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: hidden) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if hidden(scalar) { result.append(contentsOf: number(of: scalar).unicodeScalars) } else { result.append(scalar) }
    }
    return String(result)
  }

  /// Checks whether a scalar is a control of ISO 6429, a direction mark or override, or a line or paragraph separator.
  package static func drivesTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x115F...0x1160, 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Returns the number of a scalar as text: `<U+202E>` for U+202E.
  package static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
