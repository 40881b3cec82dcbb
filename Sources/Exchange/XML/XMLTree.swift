import CExpat
import Wording

/// Reads XML strictly. Document types are refused, so that there are no entities and nothing is fetched, and the depth is limited.
enum XMLTree {
  private static let deepest = 64

  /// Reads a file and returns its root.
  /// - Parameter wanted: the names of the elements to keep; all others are skipped with their content.
  static func read(_ bytes: ArraySlice<UInt8>, wanted: Set<String>) throws(ImportRemark) -> XMLNode {
    guard let parser = XML_ParserCreate("UTF-8") else { throw ImportRemark(.empty) }
    defer { XML_ParserFree(parser) }
    let reading = Reading(parser, wanted)
    XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    XML_SetElementHandler(
      parser, { data, name, _ in XMLTree.reading(data)?.start(name) }, { data, _ in XMLTree.reading(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in XMLTree.reading(data)?.add(text, Int(count)) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLTree.reading(data)?.stop(.doctype) }
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
    }
    if let fault = reading.fault { throw fault }
    guard status == XML_STATUS_OK, let root = reading.root else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      throw ImportRemark(.xml(reason), line: Int(XML_GetCurrentLineNumber(parser)))
    }
    return root
  }

  private static func reading(_ data: UnsafeMutableRawPointer?) -> Reading? {
    data.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The state that the callbacks of expat build.
  private final class Reading {
    let parser: XML_Parser
    let wanted: Set<String>
    var root: XMLNode?
    var fault: ImportRemark?
    private var open: [XMLNode] = []
    private var text: [UInt8] = []
    /// The number of open elements that are skipped.
    private var skipped = 0

    init(_ parser: XML_Parser, _ wanted: Set<String>) {
      self.parser = parser
      self.wanted = wanted
    }

    private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

    /// Records a fault and stops the parser.
    func stop(_ fact: ImportRemark.Fact) {
      if fault == nil { fault = ImportRemark(fact, line: line, column: open.last?.name) }
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func start(_ name: UnsafePointer<CChar>?) {
      guard let name, open.count + skipped < XMLTree.deepest else { return stop(.tooDeep) }
      let whole = String(cString: name)
      let local = whole.split(separator: ":").last.map { String($0) } ?? whole
      if skipped > 0 || !open.isEmpty && !wanted.contains(local) {
        skipped += 1
        return
      }
      let node = XMLNode(local, line: line)
      open.last?.children.append(node)
      if open.isEmpty { root = node }
      open.append(node)
      text.removeAll(keepingCapacity: true)
    }

    func add(_ part: UnsafePointer<CChar>?, _ count: Int) {
      guard skipped == 0, let part else { return }
      guard text.count + count <= ImportedFile.longestText else { return stop(.tooLong(ImportedFile.longestText)) }
      text += UnsafeRawBufferPointer(start: part, count: count)
    }

    func end() {
      if skipped > 0 {
        skipped -= 1
        return
      }
      guard let node = open.popLast() else { return }
      if node.children.isEmpty { node.text = String(decoding: text, as: UTF8.self) }
      text.removeAll(keepingCapacity: true)
    }
  }
}
