import CExpat

/// The start of an element of an XML file. It is valid only while its visitor looks at it.
struct XMLElement {
  /// The name without its prefix.
  let name: String
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  private let parser: XML_Parser

  init(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?, of parser: XML_Parser) {
    self.name = XMLElement.local(name)
    self.attributes = attributes
    self.parser = parser
  }

  /// The line on which it begins, from 1.
  var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  /// Returns the value of the first attribute with a name, whatever its prefix; nil if there is none.
  subscript(name: String) -> String? {
    guard let attributes else { return nil }
    // Names and values take turns; a null pointer ends the list.
    var place = 0
    while let key = attributes[place], let value = attributes[place + 1] {
      if XMLElement.local(key) == name { return String(cString: value) }
      place += 2
    }
    return nil
  }

  /// Returns a name without its prefix.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
  }
}
