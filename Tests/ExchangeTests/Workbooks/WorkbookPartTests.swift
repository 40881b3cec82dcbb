import Exchange
import Foundation
import Support
import Testing

/// How the parts of a workbook are found.
@Suite struct WorkbookPartTests {
  private let rows = #"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#
  private let texts = "<si><t>x</t></si>"

  private func expectRead(_ book: RawWorkbook, _ comment: Comment? = nil) throws {
    #expect(try book.values() == ["A1": .text("x")], comment)
  }

  @Test func `targets are read from the root, from their folder and backwards`() throws {
    for target in [
      "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml", "../xl/worksheets/SHEET1.xml",
    ] {
      var book = RawWorkbook(rows, texts: texts)
      book.parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.relations(
        ("r1", "worksheet", target), ("r2", "sharedStrings", "/xl/sharedStrings.xml"))
      try expectRead(book, "\(target)")
    }
  }

  @Test func `parts may be named otherwise, lie elsewhere and have backslashes`() throws {
    var book = RawWorkbook(rows, texts: texts)
    book.parts["Folder\\Any.xml"] = book.parts.removeValue(forKey: "xl/worksheets/sheet1.xml")
    book.parts["main.xml"] = book.parts.removeValue(forKey: "xl/workbook.xml")
    book.parts["_rels/main.xml.rels"] = RawWorkbook.relations(
      ("r1", "worksheet", "/folder/any.xml"), ("r2", "sharedStrings", "xl/sharedStrings.xml"))
    book.parts["_rels/.rels"] = RawWorkbook.relations(("a", "officeDocument", "main.xml"))
    try expectRead(book)
  }

  @Test func `a workbook that was unpacked and packed again is read`() throws {
    let folder = TemporaryFolder()
    try Data(RawWorkbook(rows, texts: texts).bytes()).write(to: URL(fileURLWithPath: folder.path("book.xlsx")))
    _ = try PythonReader.run("repacked-zip.py", [folder.path("book.xlsx"), folder.path("again.xlsx")])
    let again = try WorkbookContent([UInt8](Data(contentsOf: URL(fileURLWithPath: folder.path("again.xlsx")))))
    #expect(again.tabs.first?.cells["A1"]?.value == .text("x"))
  }

  @Test func `a workbook of the strict edition with prefixes is read`() throws {
    var book = RawWorkbook()
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    book.parts = book.parts.mapValues {
      $0.replacing(RawWorkbook.main, with: "xmlns=\"\(strict)\"").replacing(RawWorkbook.office, with: office)
    }
    book.parts["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(strict)"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    book.parts["xl/sharedStrings.xml"] = "<y:sst xmlns:y=\"\(strict)\"><y:si><y:t>x</y:t></y:si></y:sst>"
    try expectRead(book)
  }

  @Test func `a part in UTF-16 is read`() throws {
    var book = RawWorkbook(rows, texts: texts)
    let part = book.parts.removeValue(forKey: "xl/sharedStrings.xml") ?? ""
    let wide: [UInt8] =
      [0xFF, 0xFE] + part.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] as [UInt8] }
    #expect(try WorkbookContent(book.bytes(with: "xl/sharedStrings.xml", wide)).tabs.first?.cells["A1"]?.value == .text("x"))
  }

  @Test func `tabs come in their order with their names, hidden or not, and a chart has no rows`() throws {
    var book = RawWorkbook(rows, texts: texts)
    book.parts["xl/workbook.xml"] = """
      <workbook xmlns:r="r"><sheets><sheet name="Chart" r:id="r9"/><sheet name="R&amp;D _x005F_x000D_" state="veryHidden" r:id="r1"/></sheets>\
      <extLst><sheets><sheet name="no" r:id="r1"/></sheets></extLst></workbook>
      """
    book.parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.relations(
      ("r1", "worksheet", "worksheets/sheet1.xml"), ("r9", "chartsheet", "chartsheets/sheet1.xml"),
      ("r2", "sharedStrings", "sharedStrings.xml"))
    let tabs = try book.read().tabs
    #expect(tabs.map(\.name) == ["Chart", "R&D _x000D_"] && tabs.map(\.isHidden) == [false, true] && tabs.map(\.rows.count) == [0, 1])
  }

  @Test func `what lies outside of the workbook is neither followed nor missed`() throws {
    var book = RawWorkbook(rows, texts: texts)
    book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = RawWorkbook.relations(
      ("a", "drawing", "../../../../etc/passwd"), ("b", "image", "../media/none.png"),
      more: "<Relationship Id=\"c\" Type=\"x/comments\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>")
    book.parts["xl/externalLinks/externalLink1.xml"] = "<broken"
    try expectRead(book)
  }

  @Test func `a tab that lies outside of the workbook is refused`() {
    var book = RawWorkbook(rows, texts: texts)
    book.parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.relations(
      more: "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\" TargetMode=\"External\"/>")
    #expect(throws: WorkbookTrouble.damaged("xl/workbook.xml")) { try book.read() }
    for target in ["../../x.xml", "/../xl/worksheets/sheet1.xml", "worksheets/sheet1.xml/", "", "/"] {
      book.parts["xl/_rels/workbook.xml.rels"] = RawWorkbook.relations(("r1", "worksheet", target))
      #expect(throws: WorkbookTrouble.damaged("xl/workbook.xml"), "\(target)") { try book.read() }
    }
  }

  @Test func `notes and conversations are comments, and a conversation is not told twice`() throws {
    var book = RawWorkbook(rows, texts: texts)
    book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = """
      <Relationships><Relationship Id="a" Type="x/comments" Target="../comments1.xml"/>\
      <Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/t/t1.xml"/></Relationships>
      """
    book.parts["xl/comments1.xml"] = """
      <comments><commentList><comment ref="A1"><text><t>[Threaded comment] for older programs</t></text></comment>\
      <comment ref="B2"><text><r><rPr/><t>LY:</t></r><r><t>\nlate</t></r><rPh><t>no</t></rPh></text></comment></commentList></comments>
      """
    book.parts["xl/t/t1.xml"] = """
      <ThreadedComments><threadedComment ref="A1" id="1"><text>Why?</text></threadedComment>\
      <threadedComment ref="A1" id="2" parentId="1"><text>Because_x000D_.</text></threadedComment></ThreadedComments>
      """
    #expect(
      try book.cells() == [
        "A1": WorkbookContent.Cell(value: .text("x"), comment: "Why?\nBecause\r."),
        "B2": WorkbookContent.Cell(value: nil, comment: "LY:\nlate"),
      ])
    book.parts["xl/comments1.xml"] = "<comments><commentList><comment ref=\"1A\"><text/></comment></commentList></comments>"
    #expect(throws: WorkbookTrouble.damaged("xl/comments1.xml")) { try book.read() }
  }

  @Test func `the instant of saving is given where it is one`() throws {
    func modified(_ text: String) throws -> String? {
      var book = RawWorkbook(rows, texts: texts)
      book.parts["_rels/.rels"] = RawWorkbook.relations(("r1", "officeDocument", "xl/workbook.xml"), ("r2", "core-properties", "core.xml"))
      book.parts["core.xml"] = text
      return try book.read().modified
    }
    func core(_ text: String) throws -> String? {
      try modified(
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:d=\"d\"><d:created>2020-01-01T00:00:00Z</d:created><d:modified>\(text)</d:modified></cp:coreProperties>"
      )
    }
    #expect(try core("2026-11-30T10:00:00Z") == "2026-11-30T10:00:00Z" && core(" 2026-11-30T23:59:59.123Z\n") == "2026-11-30T23:59:59Z")
    for text in [
      "", "yesterday", "2026-11-31T10:00:00Z", "2026-11-30T24:00:00Z", "2026-11-30T10:60:00Z", "2026-11-30T10:00:00+01:00", "2026-11-30",
    ] {
      #expect(try core(text) == nil, "\(text)")
    }
    #expect(try modified("<broken") == nil && modified("<other/>") == nil)
    #expect(try RawWorkbook(rows, texts: texts).read().modified == nil)
  }
}
