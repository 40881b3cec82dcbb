import CExpat

/// Reads XML strictly. Document types are refused, so that there are no entities and nothing is fetched, and the depth is limited.
enum XMLScanner {
  private static let deepest = 64

  /// Shows a file to a visitor, element by element.
  /// - Returns: the name of the root without its prefix.
  @discardableResult
  static func scan<Visitor: XMLVisitor>(
    _ bytes: ArraySlice<UInt8>, _ visitor: Visitor
  ) throws(XMLFault<Visitor.Fault>) -> String {
    guard let parser = XML_ParserCreate("UTF-8") else { throw .syntax("", line: 1) }
    defer { XML_ParserFree(parser) }
    let reading = VisitorReading(parser, visitor)
    XML_SetUserData(parser, Unmanaged<Reading>.passUnretained(reading).toOpaque())
    XML_SetElementHandler(
      parser, { data, name, attributes in XMLScanner.reading(data)?.start(name, attributes) },
      { data, _ in XMLScanner.reading(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      XMLScanner.reading(data)?.add(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLScanner.reading(data)?.refuseDoctype() }
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
    }
    if let fault = reading.fault { throw fault }
    guard status == XML_STATUS_OK else {
      throw .syntax(XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "", line: reading.line)
    }
    return reading.root
  }

  private static func reading(_ data: UnsafeMutableRawPointer?) -> Reading? {
    data.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the callbacks of expat can call, which know no kind of visitor.
  private class Reading {
    func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {}
    func add(_ text: UnsafeRawBufferPointer) {}
    func end() {}
    func refuseDoctype() {}
  }

  /// Passes on what the callbacks of expat say to a visitor, until a fault.
  private final class VisitorReading<Visitor: XMLVisitor>: Reading {
    let parser: XML_Parser
    private(set) var root = ""
    private(set) var fault: XMLFault<Visitor.Fault>?
    private let visitor: Visitor
    private var path: [String] = []

    init(_ parser: XML_Parser, _ visitor: Visitor) {
      self.parser = parser
      self.visitor = visitor
    }

    var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

    /// Records the first fault and stops the parser.
    private func stop(_ found: XMLFault<Visitor.Fault>) {
      if fault == nil { fault = found }
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    override func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
      guard let name else { return }
      guard path.count < XMLScanner.deepest else { return stop(.tooDeep(line: line)) }
      let element = XMLElement(name, attributes, of: parser)
      if path.isEmpty { root = element.name }
      do throws(Visitor.Fault) {
        try visitor.start(element, under: path)
      } catch {
        return stop(.refused(error, line: line))
      }
      path.append(element.name)
    }

    override func add(_ text: UnsafeRawBufferPointer) {
      do throws(Visitor.Fault) {
        try visitor.add(text, under: path)
      } catch {
        stop(.refused(error, line: line))
      }
    }

    override func end() {
      // Expat still reports the end of an empty element whose start has stopped it.
      guard fault == nil, let name = path.popLast() else { return }
      do throws(Visitor.Fault) {
        try visitor.end(name, under: path)
      } catch {
        stop(.refused(error, line: line))
      }
    }

    override func refuseDoctype() { stop(.doctype(line: line)) }
  }
}
