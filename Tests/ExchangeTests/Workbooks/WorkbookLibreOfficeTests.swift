import Exchange
import Foundation
import RoadmapEngine
import Support
import Testing

/// LibreOffice opens workbooks and saves them. It is large and slow, so only `make soak` installs and runs it.
@Suite struct WorkbookLibreOfficeTests {
  private let folder = TemporaryFolder()

  private func read(_ name: String) throws -> WorkbookContent {
    try WorkbookContent(Array(Data(contentsOf: URL(fileURLWithPath: folder.path(name)))))
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil,
      "only make soak asks LibreOffice"))
  func `what LibreOffice has opened and saved reads the same`() throws {
    _ = try PythonReader.run("workbooks_by_mail.py", [folder.path])
    let options = ["--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to"]
    for format in ["xlsx", "ods", "xls"] {
      let files = ["cells.xlsx", "1904.xlsx"].map { folder.path($0) }
      let ending = Program.run(Program.installed("soffice") ?? "", options + [format, "--outdir", folder.path("saved")] + files)
      #expect(ending.code == 0, "\(ending.output)")
    }
    let book = try read("saved/cells.xlsx")
    try WorkbookFileTests.expectCells(book)
    let cells = try #require(book.tabs.first?.cells)
    #expect(cells["M1"] == WorkbookContent.Cell(value: .number(2), isFormula: true))
    #expect(cells["N1"] == WorkbookContent.Cell(value: .text("ab"), isFormula: true))
    #expect(cells["O1"] == WorkbookContent.Cell(value: .error("#DIV/0!"), isFormula: true))
    #expect(try read("saved/1904.xlsx").tabs == read("1904.xlsx").tabs)
    #expect(throws: WorkbookTrouble.otherFormat(.ods)) { try read("saved/cells.ods") }
    #expect(throws: WorkbookTrouble.otherFormat(.xls)) { try read("saved/cells.xls") }
  }
}
