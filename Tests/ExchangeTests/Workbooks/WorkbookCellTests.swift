import Exchange
import RoadmapEngine
import Testing

/// Cells as the format permits them, whoever writes them.
@Suite struct WorkbookCellTests {
  @Test func `shared texts are joined from their pieces, without how they are pronounced`() throws {
    let texts = """
      <si><t>Plain</t></si><si><r><rPr><b/></rPr><t>Rich</t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>\
      <si><t/></si>
      """
    let rows = #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>"#
    #expect(try RawWorkbook(rows, texts: texts).cells().mapValues(\.value) == ["A1": .text("Plain"), "B1": .text("Rich text")])
  }

  @Test func `texts, dates, flags and errors are read by their type`() throws {
    let rows = """
      <row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is><v>9</v></c><c r="B2" t="str"><v>str</v></c>\
      <c r="C2" t="d"><v>2026-11-30T23:59:59Z</v></c><c r="D2" t="d"><v>2026-11-30</v></c><c r="E2" t="d"><v>10:30:00</v></c>\
      <c r="F2" t="b"><v>true</v></c><c r="G2" t="e"><v>#REF!</v></c><c r="H2"><v>1E2</v></c><c r="I2" s="1"/><c r="J2" t="n"><v></v></c></row>
      """
    #expect(
      try RawWorkbook(rows).cells().mapValues(\.value) == [
        "A2": .text("inline"), "B2": .text("str"), "C2": .day("2026-11-30"), "D2": .day("2026-11-30"), "E2": .text("10:30:00"),
        "F2": .flag(true),
        "G2": .error("#REF!"), "H2": .number(100),
      ])
  }

  @Test func `characters that are written by their numbers are decoded`() throws {
    func text(_ written: String) throws -> WorkbookContent.Value? {
      try RawWorkbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(written)</v></c></row>").values()["A1"]
    }
    #expect(try text("a_x000D_\nb") == .text("a\r\nb"))
    #expect(try text("_x005F_x000D_") == .text("_x000D_"))
    #expect(try text("_xD83D__xDE00_") == .text("😀"))
    for plain in ["_xD83D_", "_xDE00__xD83D_", "_x00G0_", "_x0041", "_x+041_", "x_y", "_", "_x_x0041"] {
      #expect(try text(plain) == .text(plain))
    }
  }

  @Test func `cells without references follow each other`() throws {
    let rows = #"<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"#
    #expect(try RawWorkbook(rows).values() == ["A1": .number(1), "B1": .number(2), "D5": .number(3), "E5": .number(4), "A6": .number(5)])
  }

  @Test func `the value that was worked out last is that of a formula`() throws {
    let rows = """
      <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>2</v></c>\
      <c r="D1"><f t="array" ref="D1:E2">A1</f><v>7</v></c><c r="E1"><v>8</v></c><c r="F1"><v>9</v></c></row>\
      <row r="2"><c r="C2"><v>3</v></c><c r="D2"><v>10</v></c></row>
      """
    let cells = try RawWorkbook(rows).cells()
    #expect(cells["A1"]?.value == .number(2) && cells["B1"]?.value == nil)
    #expect(cells.filter(\.value.isFormula).keys.sorted() == ["A1", "B1", "C1", "D1", "D2", "E1"] && cells.count == 8)
  }

  @Test func `a covered cell has no value, and a merged column ends with the table`() throws {
    let rows = #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><f>1</f><v>3</v></c></row>"#
    let merged = #"<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="C9:XFD1048576"/></mergeCells>"#
    #expect(
      try RawWorkbook(rows, after: merged).cells() == [
        "A1": WorkbookContent.Cell(value: .number(1)), "B1": WorkbookContent.Cell(value: .number(2)),
        "A2": WorkbookContent.Cell(value: nil, isMerged: true), "A3": WorkbookContent.Cell(value: nil, isMerged: true),
      ])
  }

  @Test func `rows are given from top to bottom with the numbers that people see`() throws {
    let rows =
      #"<row r="9" hidden="1"><c r="A9"><v>9</v></c></row><row r="2" hidden="0"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/>"#
    let read = try #require(RawWorkbook(rows).read().tabs.first?.rows)
    #expect(read.map(\.number) == [2, 9] && read.map(\.isHidden) == [false, true])
  }

  @Test func `what stands beside the table is left aside`() throws {
    let beside = """
      <extLst><ext><row r="1"><c r="A1"><v>2</v></c></row></ext></extLst><drawing r:id="r9" xmlns:r="r"/><oleObjects/>
      """
    #expect(
      try RawWorkbook(#"<row r="1"><c r="A1"><v>1</v><extLst><v>5</v></extLst></c></row>"#, after: beside).values() == ["A1": .number(1)])
  }

  @Test func `a text of 64 KB is read and a longer one is refused with its place`() throws {
    func book(_ count: Int, _ letter: String = "a") -> RawWorkbook {
      RawWorkbook(#"<row r="7"><c r="B7" t="s"><v>0</v></c></row>"#, texts: "<si><t>\(String(repeating: letter, count: count))</t></si>")
    }
    #expect(try book(65536).values() == ["B7": .text(String(repeating: "a", count: 65536))])
    #expect(try book(65536, "_x0041_").values() == ["B7": .text(String(repeating: "A", count: 65536))])
    #expect(throws: WorkbookTrouble.longText(tab: "Tab", cell: "B7")) { try book(65537).read() }
    #expect(throws: WorkbookTrouble.longText(tab: "Tab", cell: "B7")) { try book(1_000_000).read() }
    let inline = #"<row r="1"><c r="AB1" t="inlineStr"><is><t>\#(String(repeating: "é", count: 32769))</t></is></c></row>"#
    #expect(throws: WorkbookTrouble.longText(tab: "Tab", cell: "AB1")) { try RawWorkbook(inline).read() }
    // A text that no cell shows harms nobody.
    #expect(try RawWorkbook(texts: "<si><t>\(String(repeating: "a", count: 65537))</t></si>").values() == [:])
  }
}
