import Archives
import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Writes a report as a workbook of SpreadsheetML, with a sheet for each section.
struct WorkbookWriter {
  let report: Report
  let wording: Wording
  let today: Day

  static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The greatest number of columns for the time axis of a table.
  private static let mostUnits = 60

  init(_ report: Report, _ wording: Wording, today: Day) {
    self.report = report
    self.wording = wording
    self.today = today
  }

  /// The files of the workbook.
  var parts: [ArchiveEntry] {
    var styles = SheetStyles()
    var names = SheetName()
    var sheets: [(name: String, part: ArchiveEntry, head: Int?)] = []
    let sections = report.sections.isEmpty ? [Report.Section("", columns: [], rows: [])] : report.sections
    for (index, section) in sections.enumerated() {
      let title = [section.heading.number ?? "", section.heading.title].filter { !$0.isEmpty }.joined(separator: " ")
      let table = OfficeTable(section, wording, today: today, mostUnits: WorkbookWriter.mostUnits)
      var sheet = SheetWriter(table, of: report, wording, isFirst: index == 0, styles)
      let part = OfficePackage.entry("xl/worksheets/sheet\(index + 1).xml") { sheet.write(&$0) }
      styles = sheet.styles
      sheets.append((names.name(title.isEmpty ? report.title : title), part, sheet.head))
    }
    let paths = sheets.map { ($0.part.name, "spreadsheetml.worksheet") }
    return [
      OfficePackage.contentTypes(
        [("xl/workbook.xml", "spreadsheetml.sheet.main"), ("xl/styles.xml", "spreadsheetml.styles")] + paths),
      OfficePackage.rootRelations(main: "xl/workbook.xml"), OfficePackage.properties(report.title, wording.language, today),
      OfficePackage.relations(
        "xl/_rels/workbook.xml.rels",
        sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]),
      OfficePackage.entry("xl/workbook.xml") { workbook(sheets.map { ($0.name, $0.head) }, &$0) },
      OfficePackage.entry("xl/styles.xml", styles.write),
    ] + sheets.map(\.part)
  }

  /// - Parameter sheets: the name of each sheet, and the index of the row with the head of its table.
  private func workbook(_ sheets: [(name: String, head: Int?)], _ xml: inout XMLText) {
    xml.element("workbook", "xmlns=\"\(WorkbookWriter.space)\" xmlns:r=\"\(WorkbookWriter.relations)\"") { xml in
      xml.element("sheets") { xml in
        for (index, sheet) in sheets.enumerated() {
          xml.empty("sheet", "name=\"\(XMLText.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"")
        }
      }
      guard sheets.contains(where: { $0.head != nil }) else { return }
      xml.element("definedNames") { xml in
        for (index, sheet) in sheets.enumerated() {
          guard let head = sheet.head else { continue }
          let name = sheet.name.replacing("'", with: "''")
          xml.element(
            "definedName", "name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\"", text: "'\(name)'!$\(head + 1):$\(head + 1)")
        }
      }
    }
  }
}
