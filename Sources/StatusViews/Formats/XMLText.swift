import Canvas

/// Writes XML: nested elements with escaped texts.
package struct XMLText {
  package private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  private var depth = 0
  /// Whether each element begins on a line of its own, which readers of the file may take for text in some formats.
  private let isIndented: Bool

  /// - Parameter isIndented: whether each element begins on a line of its own.
  package init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// Writes an element with child elements.
  /// - Parameter attributes: its attributes in the notation of XML.
  package mutating func element(_ name: String, _ attributes: String = "", _ content: (inout XMLText) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  private mutating func open(_ name: String, _ attributes: String) {
    indent()
    bytes += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")>".utf8
    endLine()
    depth += 1
  }

  private mutating func close(_ name: String) {
    depth -= 1
    indent()
    bytes += "</\(name)>".utf8
    endLine()
  }

  /// Writes elements that were written elsewhere.
  package mutating func put(_ elements: ArraySlice<UInt8>) { bytes += elements }

  /// Writes an element with a text; nothing if the text is nil.
  package mutating func element(_ name: String, _ text: String?) {
    guard let text else { return }
    element(name, "", text: text)
  }

  /// Writes an element with attributes, in the notation of XML, and a text.
  package mutating func element(_ name: String, _ attributes: String, text: String) {
    indent()
    bytes += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")>\(Self.escaped(text))</\(name)>".utf8
    endLine()
  }

  /// Writes an element without content.
  /// - Parameter attributes: its attributes in the notation of XML.
  package mutating func empty(_ name: String, _ attributes: String = "") {
    indent()
    bytes += "<\(name)\(attributes.isEmpty ? "" : " \(attributes)")/>".utf8
    endLine()
  }

  /// Writes an element with a number.
  package mutating func element(_ name: String, _ number: Int) { element(name, "\(number)") }

  /// Writes an element with `1` for true and `0` for false.
  package mutating func element(_ name: String, _ flag: Bool) { element(name, flag ? "1" : "0") }

  private mutating func indent() { if isIndented { bytes += repeatElement(0x20, count: depth * 2) } }
  private mutating func endLine() { if isIndented { bytes.append(0x0A) } }

  /// Returns a text as the content of an element, so that every XML reader gets back the same text.
  ///
  /// What a reader may trim, join or take for a line end, and what could drive a terminal or reorder a line, becomes a character
  /// reference. What XML 1.0 cannot hold is shown by its number (Promises.md, S1 and S3).
  package static func escaped(_ text: String) -> String {
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
