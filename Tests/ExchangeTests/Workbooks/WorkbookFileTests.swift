import Exchange
import Foundation
import RoadmapEngine
import Support
import Testing

/// Workbooks that openpyxl and LibreOffice write.
@Suite struct WorkbookFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    _ = try PythonReader.run("workbooks_by_mail.py", [folder.path])
  }

  private func read(_ name: String) throws -> WorkbookContent {
    try WorkbookContent(Array(Data(contentsOf: URL(fileURLWithPath: folder.path(name)))))
  }

  /// The values of the first row of the first tab.
  static let values: [String: WorkbookContent.Value?] = [
    "A1": .text("Plain"), "B1": .text("Café"), "C1": .number(42), "D1": .number(-0.5), "E1": .number(1e300), "F1": .flag(true),
    "G1": .flag(false), "H1": .error("#N/A"), "I1": .day("2026-11-30"), "J1": .day("2026-11-30"), "K1": .number(0.4375),
    "L1": .number(1.25), "P1": .text("two\nlines"), "Q1": .text("  spaces  "), "R1": .text("توقيع الاتفاق"), "S1": .text("=not"),
    "T1": .day("1900-03-01"), "U1": .day("2199-12-31"),
  ]

  /// Expects the tabs, values, merged cells, comments and hidden rows of `cells.xlsx`, whatever program has saved it.
  static func expectCells(_ book: WorkbookContent) throws {
    #expect(book.tabs.map(\.name) == ["R&D \"steps\"", "Hidden", "Very"] && book.tabs.map(\.isHidden) == [false, true, true])
    let tab = try #require(book.tabs.first)
    let cells = tab.cells
    for (name, value) in values { #expect(cells[name]?.value == value, "\(name)") }
    for column in "ABCDEFGHIJKL" {
      #expect(cells["\(column)2"]?.value == .day("2026-11-30"), "\(column)2")
      #expect(cells["\(column)3"]?.value == .number(46356), "\(column)3")
    }
    #expect(cells["A4"] == WorkbookContent.Cell(value: .text("Merged")))
    for name in ["B4", "C4", "A5", "B5", "C5"] { #expect(cells[name] == WorkbookContent.Cell(value: nil, isMerged: true), "\(name)") }
    #expect(cells["D4"]?.comment == "Not before May.\nSure." && cells["D4"]?.value == .text("Commented"))
    #expect(cells["E4"] == WorkbookContent.Cell(value: nil, comment: "An empty cell"))
    #expect(tab.rows.map(\.number) == [1, 2, 3, 4, 5, 7] && tab.rows.filter(\.isHidden).map(\.number) == [7])
    #expect(book.tabs.last?.cells == ["B2": WorkbookContent.Cell(value: .text("deep"))])
    #expect(book.modified?.count == 20 && book.modified?.hasSuffix("Z") == true)
  }

  @Test(arguments: ["cells.xlsx", "streamed.xlsx"]) func `every kind of cell that openpyxl writes is read`(name: String) throws {
    let book = try read(name)
    try Self.expectCells(book)
    // Nobody has worked out these formulas yet.
    for name in ["M1", "N1", "O1"] { #expect(book.tabs.first?.cells[name] == WorkbookContent.Cell(value: nil, isFormula: true), "\(name)") }
  }

  @Test func `days of the system of 1904 are read`() throws {
    let cells = try read("1904.xlsx").tabs.first?.cells
    #expect(cells?.mapValues(\.value) == ["A1": .day("2026-11-30"), "B1": .day("1904-01-01"), "C1": .number(5)])
  }

  @Test func `a workbook of LibreOffice in its own format is known, with folders in it`() {
    #expect(throws: WorkbookTrouble.otherFormat(.ods)) { try read("book.ods") }
  }

  @Test func `a workbook with more cells than a sheet may have is refused`() {
    #expect(throws: WorkbookTrouble.tooManyCells) { try read("many.xlsx") }
  }
}
