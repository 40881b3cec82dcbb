extension WorkbookContent {
  /// Reads a workbook.
  package init(_ bytes: [UInt8]) throws(WorkbookTrouble) {
    if let fault = ForeignFile.fault(of: bytes) { throw fault }
    let parts = try WorkbookParts(bytes)
    guard !parts.contains(where: { $0.hasSuffix("vbaproject.bin") }) else { throw .macros }
    let root = try PartRelations(of: "", in: parts)
    guard let main = root.all("officeDocument").first else { throw .notAWorkbook(.archive) }
    guard !main.lowercased().hasSuffix(".bin") else { throw .otherFormat(.xlsb) }
    let index = try WorkbookIndex(main, in: parts)
    let relations = try PartRelations(of: main, in: parts)
    // Macros of Excel 4 are sheets, and a project of macros may have any name.
    let macros: Set<String> = ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"]
    guard !relations.relations.contains(where: { macros.contains($0.kind) }) else { throw .macros }
    tabs = try WorkbookContent.tabs(index, main, relations, parts)
    modified = try WorkbookContent.modified(root, parts)
    dates = index.system
  }

  /// Reads the tabs of a workbook. A part is read once at most, or a small file could take long.
  private static func tabs(
    _ index: WorkbookIndex, _ main: String, _ relations: PartRelations, _ parts: WorkbookParts
  ) throws(WorkbookTrouble) -> [Tab] {
    let context = SheetReader.Context(
      texts: try SharedTexts(relations.all("sharedStrings").first, in: parts).texts,
      styles: try CellStyles(relations.all("styles").first, in: parts), system: index.system)
    let count = CellCount()
    var known: Set<String> = []
    var tabs: [Tab] = []
    for entry in index.entries {
      guard let relation = relations[entry.id], known.insert(relation.target.lowercased()).inserted else { throw .damaged(main) }
      var rows: [Row] = []
      if relation.kind == "worksheet" {
        let reader = try SheetReader(relation.target, tab: entry.name, in: parts, context, counting: count)
        rows = try reader.rows(with: try comments(of: relation.target, tab: entry.name, in: parts, counting: count))
      }
      tabs.append(Tab(name: entry.name, isHidden: entry.isHidden, rows: rows))
    }
    return tabs
  }

  /// Reads the comments of a tab. A conversation is also kept as a note for older programs, which is left out.
  private static func comments(
    of part: String, tab: String, in parts: WorkbookParts, counting count: CellCount
  ) throws(WorkbookTrouble) -> [(place: CellPlace, text: String)] {
    let relations = try PartRelations(of: part, in: parts)
    var conversations: [(place: CellPlace, text: String)] = []
    for part in relations.all("threadedComment") {
      conversations += try CellComments(part, .conversations, tab: tab, in: parts, counting: count).comments
    }
    var notes: [(place: CellPlace, text: String)] = []
    for part in relations.all("comments") {
      notes += try CellComments(part, .notes, tab: tab, in: parts, counting: count).comments
    }
    let answered = Set(conversations.map(\.place))
    return notes.filter { !answered.contains($0.place) } + conversations
  }

  /// Returns when the workbook was saved; nil if its properties are missing or cannot be read, since only a remark depends on them.
  private static func modified(_ root: PartRelations, _ parts: WorkbookParts) throws(WorkbookTrouble) -> String? {
    guard let part = root.all("core-properties").first, parts.contains(part) else { return nil }
    do throws(WorkbookTrouble) {
      return try SavedTime(part, in: parts).instant
    } catch {
      if case .damaged = error { return nil }
      throw error
    }
  }
}
