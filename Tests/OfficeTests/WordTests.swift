import Foundation
import Office
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Documents of Word, read by python-docx and lxml.
@Suite struct WordTests {
  private let folder = TemporaryFolder()

  private struct Document: Decodable {
    let paragraphs: [[String]]
    let tables: [Table]
    let joined, mirrored: Bool
    let missingStyles, fields, external, names: [String]
    let footer, title, language: String
    let room, rightToLeft: Int

    struct Table: Decodable {
      let rows: [[String]]
      let heads, width: Int
      let headsFirst, whole, mirrored: Bool
      let style: String
    }
  }

  private func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path(name)))
    return folder.path(name)
  }

  @Test(arguments: StatusView.allCases) func `a document holds what the view says, in styles`(view: StatusView) throws {
    let reports = try Language.allCases.map { ($0, try OfficePlans.source($0)) }.map { ($0, $1.wording, $1.report(view)) }
    let paths = try reports.map { try write(OfficeFile.docx($2, $1, today: OfficePlans.today), "\($0).docx") }
    for ((language, wording, report), document) in zip(reports, try PythonReader.read("word_document.py", paths, as: [Document].self)) {
      expect(document, report, wording, "\(view) \(language)")
      #expect(document.language == language.rawValue && document.mirrored == (language == .ar))
      #expect(document.tables.allSatisfy { $0.mirrored == (language == .ar) } && (document.rightToLeft > 0) == (language == .ar))
    }
  }

  @Test func `nothing in a text leaves its place`() throws {
    let wording = Wording(.en, home: .en)
    let path = try write(OfficeFile.docx(OfficePlans.hostile, wording, today: OfficePlans.today), "hostile.docx")
    let document = try #require(try PythonReader.read("word_document.py", [path], as: [Document].self).first)
    expect(document, OfficePlans.hostile, wording, "hostile")
  }

  private func expect(_ document: Document, _ report: Report, _ wording: Wording, _ name: Comment) {
    #expect(document.missingStyles == [] && document.external == [] && !document.joined, name)
    #expect(document.title == OfficeTexts.line(report.title) && document.fields == ["PAGE", "NUMPAGES"], name)
    let pages = wording.phrase(en: "Page 1 of 1", fr: "Page 1 sur 1", ar: "صفحة 1 من 1")
    #expect(document.footer == pages, name)
    let texts = document.paragraphs.map { $0[1] }.filter { !$0.isEmpty }
    #expect(texts == OfficeTexts.paragraphs(report, wording), name)
    let sections = report.sections.filter { !$0.rows.isEmpty }
    #expect(document.tables.count == sections.count, name)
    for (table, section) in zip(document.tables, sections) {
      #expect(table.style == "JalonTable" && table.whole && table.headsFirst && table.heads >= 1, name)
      #expect(table.width <= document.room + 20, name)
      for (cells, row) in zip(table.rows.dropFirst(table.heads), section.rows) {
        let expected = OfficeTexts.cells(row, section, wording, hasDrawings: true)
        #expect(Array(cells.prefix(expected.count)) == expected, name)
      }
      #expect(table.rows.count == section.rows.count + table.heads, name)
    }
  }

  @Test func `the same report gives the same bytes`() throws {
    for view in StatusView.allCases {
      let source = try OfficePlans.source(.fr)
      let first = try OfficeFile.docx(source.report(view), source.wording, today: OfficePlans.today)
      #expect(try OfficeFile.docx(source.report(view), source.wording, today: OfficePlans.today) == first)
      let book = try OfficeFile.xlsx(source.report(view), source.wording, today: OfficePlans.today)
      #expect(try OfficeFile.xlsx(source.report(view), source.wording, today: OfficePlans.today) == book)
    }
  }
}
