/// XML as it is written: elements in a tree, every text escaped.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  private var depth = 0

  /// An element that holds others.
  mutating func element(_ name: String, _ attributes: String = "", _ content: (inout XMLText) -> Void) {
    indent()
    bytes += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")>\n".utf8
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// An element with a text; nil: no element.
  mutating func element(_ name: String, _ text: String?) {
    guard let text else { return }
    indent()
    bytes += "<\(name)>\(Self.escaped(text))</\(name)>\n".utf8
  }

  mutating func element(_ name: String, _ number: Int) { element(name, "\(number)") }
  mutating func element(_ name: String, _ flag: Bool) { element(name, flag ? "1" : "0") }

  private mutating func indent() { bytes += repeatElement(0x20, count: depth * 2) }

  /// On scalars; what XML 1.0 cannot hold is left out (promises.md, S3).
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;".unicodeScalars
      case 0x3C: escaped += "&lt;".unicodeScalars
      case 0x3E: escaped += "&gt;".unicodeScalars
      case 0x22: escaped += "&quot;".unicodeScalars
      case 0x27: escaped += "&apos;".unicodeScalars
      // Kept through the reader's own handling of line ends.
      case 0xD: escaped += "&#13;".unicodeScalars
      case 0x9, 0xA: escaped.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
