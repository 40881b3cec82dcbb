import Foundation
import Office
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// LibreOffice opens the documents and workbooks. It is large and slow, so only `make soak` installs and runs it.
@Suite struct LibreOfficeTests {
  private let folder = TemporaryFolder()

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["JALON_OFFICE"] != nil && Program.installed("soffice") != nil,
      "only make soak asks LibreOffice"),
    arguments: [Language.en, .ar])
  func `LibreOffice makes pages of every document and workbook`(language: Language) throws {
    let source = try OfficePlans.source(language)
    var files: [String] = []
    for view in StatusView.allCases {
      let report = source.report(view)
      let bytes = [
        ("docx", try OfficeFile.docx(report, source.wording, today: OfficePlans.today)),
        ("xlsx", try OfficeFile.xlsx(report, source.wording, today: OfficePlans.today)),
      ]
      for (ending, bytes) in bytes {
        files.append(folder.path("\(view)-\(ending).\(ending)"))
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("\(view)-\(ending).\(ending)")))
      }
    }
    let options = ["--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "pdf", "--outdir", folder.path]
    let ending = Program.run(Program.installed("soffice") ?? "", options + files)
    #expect(ending.code == 0, "\(ending.output)")
    for file in files {
      let pages = try Data(contentsOf: URL(fileURLWithPath: String(file.dropLast(4)) + "pdf"))
      #expect(pages.starts(with: Data("%PDF-".utf8)) && pages.count > 3000, "\(file)")
    }
  }
}
