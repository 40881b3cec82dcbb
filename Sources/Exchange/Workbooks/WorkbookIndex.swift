/// The main part of a workbook: which tabs there are, and how days are counted.
final class WorkbookIndex: XMLVisitor {
  typealias Fault = WorkbookTrouble

  /// A tab as the main part names it.
  struct Entry {
    let name: String
    let isHidden: Bool
    /// The id of its part among the relations.
    let id: String
  }

  private(set) var entries: [Entry] = []
  private(set) var system = DateSystem.from1900
  private let part: String

  init(_ part: String, in parts: WorkbookParts) throws(WorkbookTrouble) {
    self.part = part
    switch try parts.scan(part, self) {
    case "workbook": break
    case "document", "presentation": throw .notAWorkbook(.document)
    default: throw .notAWorkbook(.archive)
    }
  }

  func start(_ element: XMLElement, under path: [String]) throws(WorkbookTrouble) {
    switch element.name {
    case "workbookPr" where path == ["workbook"]:
      if ["1", "true", "on"].contains(element["date1904"] ?? "") { system = .from1904 }
    case "sheet" where path == ["workbook", "sheets"]:
      guard let name = element["name"], let id = element["id"] else { throw .damaged(part) }
      var text = GatheredText()
      text.add(name.utf8)
      guard let decoded = text.take() else { throw .damaged(part) }
      entries.append(Entry(name: decoded, isHidden: ["hidden", "veryHidden"].contains(element["state"] ?? ""), id: id))
    default: break
    }
  }
}
