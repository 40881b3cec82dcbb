import Wording

/// Reads an XML file as a tree of the wanted elements.
enum XMLTree {
  /// Reads a file and returns its root.
  /// - Parameter wanted: the names of the elements to keep; all others are skipped with their content.
  static func read(_ bytes: ArraySlice<UInt8>, wanted: Set<String>) throws(ImportRemark) -> XMLNode {
    let growth = Growth(wanted)
    do throws(XMLFault<ImportRemark>) {
      try XMLScanner.scan(bytes, growth)
    } catch {
      let column = growth.innermost?.name
      switch error {
      case .syntax(let reason, let line): throw ImportRemark(.xml(reason), line: line)
      case .doctype(let line): throw ImportRemark(.doctype, line: line, column: column)
      case .tooDeep(let line): throw ImportRemark(.tooDeep, line: line, column: column)
      case .refused(let remark, let line): throw ImportRemark(remark.fact, line: line, column: column)
      }
    }
    guard let root = growth.root else { throw ImportRemark(.empty) }
    return root
  }

  /// The tree while it grows.
  private final class Growth: XMLVisitor {
    typealias Fault = ImportRemark

    let wanted: Set<String>
    private(set) var root: XMLNode?
    private var open: [XMLNode] = []
    private var text: [UInt8] = []
    /// The number of open elements that are skipped.
    private var skipped = 0

    init(_ wanted: Set<String>) { self.wanted = wanted }

    var innermost: XMLNode? { open.last }

    func start(_ element: XMLElement, under path: [String]) {
      if skipped > 0 || !open.isEmpty && !wanted.contains(element.name) {
        skipped += 1
        return
      }
      let node = XMLNode(element.name, line: element.line)
      open.last?.children.append(node)
      if open.isEmpty { root = node }
      open.append(node)
      text.removeAll(keepingCapacity: true)
    }

    func add(_ part: UnsafeRawBufferPointer, under path: [String]) throws(ImportRemark) {
      guard skipped == 0 else { return }
      guard text.count + part.count <= ImportedFile.longestText else { throw ImportRemark(.tooLong(ImportedFile.longestText)) }
      text += part
    }

    func end(_ name: String, under path: [String]) {
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
