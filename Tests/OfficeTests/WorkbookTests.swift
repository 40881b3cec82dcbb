import Foundation
import Office
import RoadmapEngine
import StatusViews
import Support
import Testing
import Wording

/// Workbooks of Excel, read by openpyxl and lxml.
@Suite struct WorkbookTests {
  private let folder = TemporaryFolder()

  private struct Book: Decodable {
    let sheets: [Sheet]
    let title: String
    let formulas, external, days, people, times: [String]

    struct Sheet: Decodable {
      let name, frozen, filter, titles, footer: String
      let rows: [[String]]
      let formats: [String]
      let mirrored, fits: Bool
      let paper: Int
      let widths: [Double]
    }
  }

  private func read(_ files: [[UInt8]]) throws -> [Book] {
    let paths = try files.enumerated().map { index, bytes in
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("\(index).xlsx")))
      return folder.path("\(index).xlsx")
    }
    return try PythonReader.read("workbook.py", paths, as: [Book].self)
  }

  @Test(arguments: StatusView.allCases) func `a workbook holds what the view says, with real days and numbers`(view: StatusView) throws {
    let reports = try Language.allCases.map { ($0, try OfficePlans.source($0)) }.map { ($0, $1.wording, $1.report(view)) }
    let books = try read(try reports.map { try OfficeFile.xlsx($2, $1, today: OfficePlans.today) })
    for ((language, wording, report), book) in zip(reports, books) {
      expect(book, report, wording, "\(view) \(language)")
      #expect(book.sheets.allSatisfy { $0.mirrored == (language == .ar) })
    }
  }

  @Test func `no text becomes a formula, a number, a day or another text`() throws {
    let wording = Wording(.en, home: .en)
    let book = try #require(try read([OfficeFile.xlsx(OfficePlans.hostile, wording, today: OfficePlans.today)]).first)
    expect(book, OfficePlans.hostile, wording, "hostile")
    #expect(Set(book.sheets.map { $0.name.lowercased() }).count == book.sheets.count)
    #expect(book.sheets.allSatisfy { $0.name.utf16.count <= 31 && !$0.name.contains { "[]:*?/\\".contains($0) } && !$0.name.isEmpty })
    #expect(book.sheets.allSatisfy { $0.name.lowercased() != "history" && !$0.name.hasPrefix("'") })
  }

  private func expect(_ book: Book, _ report: Report, _ wording: Wording, _ name: Comment) {
    #expect(book.formulas == [] && book.external == [] && book.title == OfficeTexts.line(report.title), name)
    // No person is named, and no clock but the day of the report.
    #expect(book.people == [] && Set(book.days) == ["\(OfficePlans.today)T00:00:00"] && book.times == ["(1980, 1, 1, 0, 0, 0)"], name)
    #expect(book.sheets.count == max(1, report.sections.count), name)
    for (sheet, section) in zip(book.sheets, report.sections) {
      #expect(sheet.formats.allSatisfy { $0 == "@" } && sheet.paper == 9 && sheet.fits, name)
      #expect(sheet.footer == wording.phrase(en: "Page &P of &N", fr: "Page &P sur &N", ar: "&P/&N صفحة"), name)
      let lines = sheet.rows.map { $0.filter { !$0.isEmpty } }
      let texts = Set(lines.filter { $0.count == 1 }.compactMap(\.first))
      let said = [
        OfficeTexts.line(report.title), OfficeTexts.sideBySide(report.facts, wording, " · "),
        OfficeTexts.sideBySide(section.heading.parts, wording, "  "),
      ]
      #expect((said + section.notes.map(OfficeTexts.line)).filter { !$0.isEmpty }.allSatisfy(texts.contains), name)
      guard !section.rows.isEmpty else { continue }
      #expect(sheet.titles == "$\(head(sheet)):$\(head(sheet))" && sheet.frozen == "A\(head(sheet) + 1)", name)
      expectRows(sheet, section, wording, name)
    }
  }

  /// The number of the row with the head of the table, from 1.
  private func head(_ sheet: Book.Sheet) -> Int {
    Int(String((sheet.filter.split(separator: ":").first ?? "").drop { !$0.isNumber })) ?? 0
  }

  private func expectRows(_ sheet: Book.Sheet, _ section: Report.Section, _ wording: Wording, _ name: Comment) {
    let hasGroups = section.rows.contains(where: \.isGroup)
    let rows = section.rows.filter { !$0.isGroup }
    var group = ""
    let groups = section.rows.compactMap { row -> String? in
      guard let heading = row.group else { return group }
      group = heading.parts.joined(separator: " ")
      return nil
    }
    for ((row, group), found) in zip(zip(rows, groups), sheet.rows.dropFirst(head(sheet))) {
      if hasGroups { #expect(found.first == group, name) }
      let cells = OfficeTexts.cells(row, section, wording)
      for (text, value) in zip(cells, found.dropFirst(hasGroups ? 1 : 0)) {
        #expect(agrees(value, text, row, wording), "\(name) \(value) \(text)")
      }
    }
    #expect(sheet.rows.count >= head(sheet) + rows.count && !groups.isEmpty, name)
  }

  /// Checks whether a value is the text itself, or a day or number that the row has and whose text it is.
  private func agrees(_ value: String, _ text: String, _ row: Report.Row, _ wording: Wording) -> Bool {
    if value == text { return true }
    if String(text.prefix(32_767)) == value { return true }
    if value.hasPrefix("day:"), let day = Day(String(value.dropFirst(4))) { return text.contains(wording.date(day)) }
    if value.hasPrefix("number:") { return text.replacing("−", with: "-").contains(value.dropFirst(7)) && !text.isEmpty }
    return false
  }

  @Test func `days and numbers are values by which a column can be sorted`() throws {
    let source = try OfficePlans.source(.ar, digits: .arabic)
    let books = try read([
      OfficeFile.xlsx(try OfficePlans.source(.en).report(.plan), Wording(.en, home: .en), today: OfficePlans.today),
      OfficeFile.xlsx(source.report(.waiting), source.wording, today: OfficePlans.today),
    ])
    let plan = books[0].sheets.flatMap { $0.rows.joined() }
    #expect(plan.count { $0.hasPrefix("day:") } > 50 && plan.count { $0.hasPrefix("number:") } > 20)
    #expect(books[1].sheets.flatMap { $0.rows.joined() }.contains { $0.hasPrefix("day:") })
  }

  @Test(arguments: Language.allCases) func `progress and waits are drawn as charts of the cells that hold them`(language: Language) throws {
    let source = try OfficePlans.source(language)
    let report = source.report(.overview)
    try Data(OfficeFile.xlsx(report, source.wording, today: OfficePlans.today)).write(to: URL(fileURLWithPath: folder.path("o.xlsx")))
    let charts = try PythonReader.read("sheet.py", [folder.path("o.xlsx")], as: SheetFile.self).charts
    let waits = try #require(report.sections.last)
    #expect(charts.count == 2)
    for (chart, numbers) in zip(
      charts,
      [
        report.sections[0].rows.map { if case .number(let percent) = $0.cells[3].value { "\(percent)" } else { "" } },
        waits.rows.map { if case .number(let days) = $0.cells[3].value { "\(days)" } else { "" } },
      ])
    {
      #expect(numbers.allSatisfy(chart.numbers.contains) && chart.references.count == 2, "\(chart.numbers) \(numbers)")
    }
  }
}
