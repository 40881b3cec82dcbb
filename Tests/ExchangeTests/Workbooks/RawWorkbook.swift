import Archives
import Exchange
import RoadmapEngine

/// A workbook that is written part by part, so that it can have what no program writes.
struct RawWorkbook {
  /// The parts by their names.
  var parts: [String: String]

  static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Creates a workbook with one tab, "Tab", whose part is `xl/worksheets/sheet1.xml`.
  /// - Parameters:
  ///   - rows: what stands in its table.
  ///   - after: what stands behind the table.
  ///   - texts: what stands in the table of shared texts.
  ///   - styles: what stands in the styles.
  ///   - properties: attributes of the properties of the workbook.
  init(_ rows: String = "", after: String = "", texts: String = "", styles: String = "", properties: String = "") {
    parts = [
      "_rels/.rels": RawWorkbook.relations(("r1", "officeDocument", "xl/workbook.xml")),
      "xl/workbook.xml": """
      <workbook \(RawWorkbook.main) xmlns:r="\(RawWorkbook.office)"><workbookPr \(properties)/><sheets>\
      <sheet name="Tab" sheetId="1" r:id="r1"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": RawWorkbook.relations(
        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"), ("r3", "styles", "styles.xml")),
      "xl/worksheets/sheet1.xml": "<worksheet \(RawWorkbook.main)><sheetData>\(rows)</sheetData>\(after)</worksheet>",
      "xl/sharedStrings.xml": "<sst \(RawWorkbook.main)>\(texts)</sst>",
      "xl/styles.xml": "<styleSheet \(RawWorkbook.main)>\(styles)</styleSheet>",
    ]
  }

  /// Returns the part with the relations of another part: an id, the last word of the kind, and the target.
  static func relations(_ relations: (String, String, String)..., more: String = "") -> String {
    let list = relations.map { "<Relationship Id=\"\($0)\" Type=\"\(office)/\($1)\" Target=\"\($2)\"/>" }.joined()
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list)\(more)</Relationships>"
  }

  func bytes() throws -> [UInt8] {
    try ArchiveWriter.bytes(of: parts.sorted { $0.key < $1.key }.map { ArchiveEntry(name: $0, bytes: Array($1.utf8)) })
  }

  func read() throws -> WorkbookContent { try WorkbookContent(bytes()) }

  /// Returns the cells of the first tab by their names.
  func cells() throws -> [String: WorkbookContent.Cell] { try read().tabs.first?.cells ?? [:] }

  /// Returns the values of the first tab by the names of their cells.
  func values() throws -> [String: WorkbookContent.Value] { try cells().compactMapValues(\.value) }
}

extension WorkbookContent.Tab {
  /// The cells by their names, such as `B5`; only of the first 26 columns.
  var cells: [String: WorkbookContent.Cell] {
    let named = rows.flatMap { row in row.cells.map { ("\(Character(UnicodeScalar(UInt8(65 + $0))))\(row.number)", $1) } }
    return Dictionary(named) { first, _ in first }
  }
}

extension WorkbookContent.Value {
  /// A day by its text.
  static func day(_ text: String) -> Self? { Day(text).map { .day($0) } }
}

extension RawWorkbook {
  /// Returns the workbook with other bytes in a part.
  func bytes(with name: String, _ contents: [UInt8]) throws -> [UInt8] {
    let others = parts.filter { $0.key != name }.map { ArchiveEntry(name: $0, bytes: Array($1.utf8)) }
    return try ArchiveWriter.bytes(of: (others + [ArchiveEntry(name: name, bytes: contents)]).sorted { $0.name < $1.name })
  }
}
