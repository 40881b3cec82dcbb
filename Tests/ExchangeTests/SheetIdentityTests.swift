import Testing

@testable import Exchange

/// A workbook is recognised as a sheet by tags, wherever they stand.
@Suite struct SheetIdentityTests {
  private func workbook(_ rows: [[Int: String]]) -> WorkbookContent {
    let rows = rows.enumerated().map { number, cells in
      WorkbookContent.Row(number: number + 1, isHidden: false, cells: cells.mapValues { WorkbookContent.Cell(value: .text($0)) })
    }
    return WorkbookContent(tabs: [WorkbookContent.Tab(name: "jalon", isHidden: true, rows: rows)], modified: nil)
  }

  private let identity = SheetIdentity(sheet: "h-1", exchange: "x-1", from: "NE", to: "LY")

  @Test func `texts of people beside the tags, which may begin like one, hide nothing`() throws {
    let rows = identity.rows.map { [1: "# our own note", 3: $0.tag, 5: $0.value, 7: "#1 of our list"] }
    #expect(try SheetIdentity(workbook(rows)) == identity)
    #expect(workbook([[0: "#12", 2: "#contact+name", 3: "Salma", 4: "#34"]]).person == "Salma")
  }

  @Test func `a workbook without its tags is no sheet, and that of a later version is named`() {
    #expect(throws: SheetIdentity.Fault.none) { try SheetIdentity(workbook(identity.rows.dropLast().map { [0: $0.tag, 1: $0.value] })) }
    #expect(throws: SheetIdentity.Fault.newer("jalon.sheet/9")) {
      try SheetIdentity(workbook(identity.rows.map { [0: $0.tag, 1: $0.tag == "#meta+format" ? "jalon.sheet/9" : $0.value] }))
    }
  }
}
