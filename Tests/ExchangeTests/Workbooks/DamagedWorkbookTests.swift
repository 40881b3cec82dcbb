import Archives
import Exchange
import Support
import Testing

/// A workbook with a damage anywhere is refused or read, and never crashes the program.
@Suite struct DamagedWorkbookTests {
  private static let good: RawWorkbook = {
    let rows = """
      <row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46356.5</v></c><c r="C1" t="d"><v>2026-11-30</v></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><t>_xD83D__xDE00_</t></is></c><c r="B2"><f t="array" ref="B2:C3">1</f><v>1e3</v></c></row>
      """
    var book = RawWorkbook(
      rows, after: #"<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>"#, texts: "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>",
      styles: #"<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\ mmm;@"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>"#,
      properties: "date1904=\"1\"")
    book.parts["xl/worksheets/_rels/sheet1.xml.rels"] = RawWorkbook.relations(("a", "comments", "../c.xml"))
    book.parts["xl/c.xml"] = "<comments><commentList><comment ref=\"C9\"><text><t>note</t></text></comment></commentList></comments>"
    return book
  }()

  private static let pieces = [
    "", "\0", "\"", "'", "<", ">", "&", "/", "..", ":", "$", "-1", "0", "99999999999999999999", "1e999", "XFD1048576", "A1:XFD1048576",
    "_x", "_xD83D_",
    "[", "\\", "<!DOCTYPE x>", "hidden", "veryHidden", "\u{FFFF}", "é", "s", "n", "b", "e", "str", "inlineStr", "<v>", "</v>", "<c/>",
    "<t>",
  ].map { Array($0.utf8) }

  @Test(arguments: 1...4) func `damaged parts`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    var read = 0
    let parts = Self.good.parts.sorted { $0.key < $1.key }
    for _ in 0..<1500 {
      let chosen = random.number(0...(parts.count - 1))
      var bytes = Array(parts[chosen].value.utf8)
      for _ in 0..<random.number(1...3) {
        let start = random.number(0...max(0, bytes.count - 1))
        let end = min(bytes.count, start + (random.chance(20) ? random.number(0...200) : random.number(0...3)))
        bytes.replaceSubrange(start..<end, with: random.chance(50) ? random.one(of: Self.pieces) : [UInt8(random.number(0...255))])
      }
      do throws(WorkbookTrouble) {
        _ = try WorkbookContent((try? Self.good.bytes(with: parts[chosen].key, bytes)) ?? [])
        read += 1
      } catch {}
    }
    #expect(read > 50 && read < 1450)
  }

  @Test func `cut at any place, or random`() throws {
    let bytes = try Self.good.bytes()
    for length in bytes.indices { #expect(throws: WorkbookTrouble.self) { try WorkbookContent(Array(bytes.prefix(length))) } }
    var random = SeededRandom(seed: 7)
    for start in [[], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]] as [[UInt8]] {
      for count in [0, 1, 30, 77, 600, 5000] {
        let noise = start + (0..<count).map { _ in UInt8(random.number(0...255)) }
        #expect(throws: WorkbookTrouble.self) { try WorkbookContent(noise) }
      }
    }
    for _ in 0..<3000 {
      var changed = bytes
      changed[random.number(0...(bytes.count - 1))] ^= 1 << UInt8(random.number(0...7))
      _ = try? WorkbookContent(changed)
    }
  }
}
