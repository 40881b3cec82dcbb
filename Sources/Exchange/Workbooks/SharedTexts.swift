/// The texts that the cells of a workbook share. The pieces of a rich text are joined; how Japanese is pronounced is left out.
final class SharedTexts: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// The texts in their order; nil for one that is longer than a text may be.
  private(set) var texts: [String?] = []
  private var text = GatheredText()

  /// Where texts stand.
  private static let plain = ["sst", "si", "t"]
  private static let rich = ["sst", "si", "r", "t"]

  /// Reads the texts of a part; none for nil.
  init(_ part: String?, in parts: WorkbookParts) throws(WorkbookTrouble) {
    if let part { try parts.scan(part, root: "sst", self) }
  }

  func start(_ element: XMLElement, under path: [String]) throws(WorkbookTrouble) {
    guard element.name == "si", path == ["sst"] else { return }
    guard texts.count < WorkbookContent.mostCells else { throw .tooManyCells }
  }

  func add(_ part: UnsafeRawBufferPointer, under path: [String]) {
    if path == SharedTexts.plain || path == SharedTexts.rich { text.add(part) }
  }

  func end(_ name: String, under path: [String]) {
    if name == "si", path == ["sst"] { texts.append(text.take()) }
  }
}
