import Archives
import Exchange
import Foundation
import Support
import Testing

/// Files that are no workbooks, or none that can be trusted. Each is refused for what is wrong with it.
@Suite struct BadWorkbookTests {
  private func expect(_ fault: WorkbookTrouble, _ bytes: [UInt8], _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation)
  {
    #expect(throws: fault, comment, sourceLocation: location) { try WorkbookContent(bytes) }
  }

  private func expect(
    _ fault: WorkbookTrouble, _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation,
    _ change: (inout RawWorkbook) -> Void
  ) throws {
    var book = RawWorkbook(#"<row r="1"><c r="A1"><v>1</v></c></row>"#)
    change(&book)
    expect(fault, try book.bytes(), comment, at: location)
  }

  /// Returns the first sectors of a file with streams of these names.
  private func compound(_ names: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    for name in ["Root Entry"] + names {
      let letters = (name + "\0").utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] as [UInt8] }
      bytes += letters + [UInt8](repeating: 0, count: 64 - letters.count) + [UInt8(letters.count), 0] + [UInt8](repeating: 0, count: 62)
    }
    return bytes
  }

  @Test func `files of other programs are known by their first bytes`() {
    expect(.otherFormat(.xls), compound("Workbook"))
    expect(.otherFormat(.xls), compound("Book", "\u{5}SummaryInformation"))
    expect(.otherFormat(.xls), [9, 8, 16, 0, 0, 6, 5, 0])
    expect(.encrypted, compound("EncryptionInfo", "EncryptedPackage"))
    expect(.notAWorkbook(.document), compound("WordDocument"))
    expect(.notAWorkbook(.unknown), compound("__nameid_version1.0", "Workbooks"))
    expect(.notAWorkbook(.unknown), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    expect(.notAWorkbook(.pdf), Array("%PDF-1.7\n".utf8))
    expect(.notAWorkbook(.text), Array("Step;Status\n1;fait\n".utf8))
    expect(.notAWorkbook(.page), Array("<html><table><tr><td>1</td></tr></table></html>".utf8))
    expect(.notAWorkbook(.unknown), [])
    expect(.notAWorkbook(.unknown), [0, 1, 2, 3])
    expect(.notAWorkbook(.unknown), Array("PK, a text".utf8))
  }

  @Test func `archives with something else are told apart`() throws {
    expect(.notAWorkbook(.archive), try ArchiveWriter.bytes(of: [ArchiveEntry(name: "photo.jpg", bytes: [1, 2, 3])]))
    for (root, kind) in [("document", WorkbookTrouble.Other.document), ("presentation", .document), ("other", .archive)] {
      try expect(.notAWorkbook(kind), "\(root)") { $0.parts["xl/workbook.xml"] = "<w:\(root) xmlns:w=\"w\"/>" }
    }
    try expect(.otherFormat(.xlsb)) { $0.parts["_rels/.rels"] = RawWorkbook.relations(("r1", "officeDocument", "xl/workbook.bin")) }
  }

  @Test func `macros are refused under any name`() throws {
    try expect(.macros) { $0.parts["xl/vbaProject.bin"] = "macros" }
    for kind in ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"] {
      try expect(.macros, "\(kind)") {
        $0.parts["xl/innocent.xml"] = "<x/>"
        $0.parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.relations(
          ("r1", "worksheet", "worksheets/sheet1.xml"), ("r9", kind, "innocent.xml"))
      }
    }
  }

  @Test func `an archive that is cut, damaged or holds what no workbook has is refused`() throws {
    let folder = TemporaryFolder()
    _ = try PythonReader.run("hostile-zips.py", [folder.path])
    let faults: [(String, WorkbookTrouble)] = [
      ("cut.zip", .cut), ("link.zip", .forbidden("a")), ("case.zip", .forbidden("A")), ("encrypted.zip", .forbidden("a")),
      ("bomb.zip", .unpacksTooLarge), ("many.zip", .unpacksTooLarge), ("overlapping.zip", .damaged("")),
      ("good.zip", .notAWorkbook(.archive)),
      ("text.zip", .notAWorkbook(.text)),
    ]
    for (name, fault) in faults { expect(fault, Array(try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))), "\(name)") }
  }

  @Test func `a part that cannot be read is named`() throws {
    let sheet = "xl/worksheets/sheet1.xml"
    for part in [
      "<worksheet><sheetData>", "", "<other/>", "<worksheet>\u{1}</worksheet>",
      String(repeating: "<worksheet>", count: 100) + String(repeating: "</worksheet>", count: 100),
      "<worksheet>&a;</worksheet>",
    ] { try expect(.damaged(sheet), "\(part)") { $0.parts[sheet] = part } }
    try expect(.damaged(sheet)) { $0.parts[sheet] = nil }
    for name in ["xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels", "xl/workbook.xml"] {
      try expect(.damaged(name), "\(name)") { $0.parts[name] = "<broken" }
    }
    try expect(.damaged("xl/styles.xml")) { $0.parts["xl/styles.xml"] = nil }
    try expect(.damaged("xl/workbook.xml")) { $0.parts["xl/workbook.xml"]?.replace("r:id=\"r1\"", with: "") }
    try expect(.damaged("xl/workbook.xml"), "a part that is two tabs") {
      $0.parts["xl/workbook.xml"]?.replace("</sheets>", with: "<sheet name=\"B\" r:id=\"r1\"/></sheets>")
    }
  }

  @Test func `cells that contradict themselves are refused`() {
    for rows in [
      #"<row r="0"><c><v>1</v></c></row>"#, #"<row r="1048577"><c><v>1</v></c></row>"#, #"<row r="-1"/>"#, #"<row r="x"/>"#,
      #"<row r="99999999999999999999"/>"#, #"<row r="1"><c r="A2"><v>1</v></c></row>"#, #"<row r="1"><c r="XFE1"><v>1</v></c></row>"#,
      #"<row r="1"><c r="A"><v>1</v></c></row>"#, #"<row r="1"><c r="1"><v>1</v></c></row>"#, #"<row r="1"><c r=""><v>1</v></c></row>"#,
      #"<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>"#, #"<row r="1048576"/><row/>"#,
      #"<row r="1"><c r="AAAAAAAAAAAAAAAAAAAAAAAA1"><v>1</v></c></row>"#, #"<row r="1"><c r="A99999999999999999999999"><v>1</v></c></row>"#,
      #"<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#,
      #"<c r="A1"><v>1</v></c><row r="1"><c r="A1" s="x"><v>1</v></c></row>"#,
      #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, #"<row r="1"><c r="A1" t="s"><v>-1</v></c></row>"#,
      #"<row r="1"><c r="A1" t="b"><v>2</v></c></row>"#, #"<row r="1"><c r="A1" t="x"><v>2</v></c></row>"#,
      #"<row r="1"><c r="A1"><v>x</v></c></row>"#,
      #"<row r="1"><c r="A1"><v>nan</v></c></row>"#, #"<row r="1"><c r="A1"><v>0x1p3</v></c></row>"#,
      #"<row r="1"><c r="A1"><v>1e999</v></c></row>"#,
    ] { #expect(throws: WorkbookTrouble.damaged("xl/worksheets/sheet1.xml"), "\(rows)") { try RawWorkbook(rows).read() } }
    for area in ["", "A1:", "B1:A1", "A2:A1", "A1:B2:C3", "x", "A:A"] {
      let merged = "<mergeCells><mergeCell ref=\"\(area)\"/></mergeCells>"
      #expect(throws: WorkbookTrouble.damaged("xl/worksheets/sheet1.xml"), "\(area)") { try RawWorkbook(after: merged).read() }
    }
  }

  @Test func `a document type is refused in every part`() throws {
    for part in RawWorkbook().parts.keys {
      try expect(.documentType(part), "\(part)") {
        $0.parts[part] = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ($0.parts[part] ?? "")
      }
    }
  }

  @Test func `a small file never becomes many cells`() throws {
    let many = WorkbookTrouble.tooManyCells
    let far = #"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#
    #expect(throws: many) { try RawWorkbook(far, after: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>").read() }
    #expect(throws: many) { try RawWorkbook(far + "<row r=\"1048575\"><c><f t=\"array\" ref=\"A1:XFD1048576\">1</f></c></row>").read() }
    let overlapping = String(repeating: "<mergeCell ref=\"A1:A1048576\"/>", count: 3)
    #expect(throws: many) { try RawWorkbook(far, after: "<mergeCells>\(overlapping)</mergeCells>").read() }
    let noise = (0..<200_001).map { "<si><t>\($0)</t></si>" }.joined()
    #expect(throws: many) { try RawWorkbook(texts: noise).read() }
    let rows = (1...200_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"0\"/><c r=\"B\($0)\"><v>\($0)</v></c></row>" }.joined()
    #expect(try RawWorkbook(rows).read().tabs.first?.rows.count == 200_000)
    var book = RawWorkbook(rows)
    book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = RawWorkbook.relations(("a", "comments", "../c.xml"))
    book.parts["xl/c.xml"] = "<comments><commentList><comment ref=\"C1\"/></commentList></comments>"
    #expect(throws: many) { try book.read() }
  }

  @Test func `a million rows without content are nothing, and too many relations are refused`() throws {
    let rows = (1...1_000_000).map { "<row r=\"\($0)\" hidden=\"1\"/>" }.joined()
    #expect(try RawWorkbook(rows).read().tabs.first?.rows == [])
    let more = (0...ArchiveLimits.entries).map { "<Relationship Id=\"\($0)\" Type=\"t\" Target=\"x\"/>" }.joined()
    try expect(.damaged("_rels/.rels")) { $0.parts["_rels/.rels"] = RawWorkbook.relations(more: more) }
  }

  @Test func `a large file is not looked at, and no more than 128 MB are unpacked`() throws {
    var bytes = try RawWorkbook().bytes()
    bytes += [UInt8](repeating: 0, count: WorkbookContent.mostBytes + 1 - bytes.count)
    expect(.tooLarge, bytes)
    var book = RawWorkbook()
    var random = SeededRandom(seed: 1)
    let noise = String(decoding: (0..<800_000).map { _ in UInt8(random.number(97...122)) }, as: UTF8.self)
    let names = ["xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]
    for name in names {
      let part = book.parts[name] ?? ""
      book.parts[name] = part + String(repeating: " ", count: 46 << 20) + "<!--\(noise)-->"
    }
    expect(.unpacksTooLarge, try book.bytes())
  }
}
