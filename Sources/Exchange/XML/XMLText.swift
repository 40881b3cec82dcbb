import Canvas

/// Writes XML: nested elements with escaped texts.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  private var depth = 0

  /// Writes an element with child elements.
  mutating func element(_ name: String, _ attributes: String = "", _ content: (inout XMLText) -> Void) {
    indent()
    bytes += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")>\n".utf8
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element with a text; nothing if the text is nil.
  mutating func element(_ name: String, _ text: String?) {
    guard let text else { return }
    indent()
    bytes += "<\(name)>\(Self.escaped(text))</\(name)>\n".utf8
  }

  mutating func element(_ name: String, _ number: Int) { element(name, "\(number)") }
  mutating func element(_ name: String, _ flag: Bool) { element(name, flag ? "1" : "0") }

  private mutating func indent() { bytes += repeatElement(0x20, count: depth * 2) }

  /// Returns a text as the content of an element, so that every XML reader gets back the same text.
  ///
  /// What a reader may trim, join or take for a line end, and what could drive a terminal or reorder a line, becomes a character
  /// reference. What XML 1.0 cannot hold is shown by its number (Promises.md, S1 and S3).
  static func escaped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in zip(scalars.indices, scalars) {
      switch scalar.value {
      case 0x26: escaped += "&amp;".unicodeScalars
      case 0x3C: escaped += "&lt;".unicodeScalars
      case 0x3E: escaped += "&gt;".unicodeScalars
      case 0x22: escaped += "&quot;".unicodeScalars
      case 0x27: escaped += "&apos;".unicodeScalars
      case 0x9, 0xA, 0xD: escaped += reference(scalar)
      case 0x20 where index == scalars.startIndex || scalars.index(after: index) == scalars.endIndex: escaped += reference(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: escaped += "&lt;\(TextWidth.number(of: scalar).dropFirst().dropLast())&gt;".unicodeScalars
      default: if TextWidth.drivesTerminal(scalar) { escaped += reference(scalar) } else { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  private static func reference(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView { "&#\(scalar.value);".unicodeScalars }
}
