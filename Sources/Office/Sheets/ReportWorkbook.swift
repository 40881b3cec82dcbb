import RoadmapEngine
import StatusViews
import Wording

/// Writes a report as a workbook with a tab for each section.
struct ReportWorkbook {
  let report: Report
  let wording: Wording
  let today: Day

  /// The greatest number of columns for the time axis of a table.
  private static let mostUnits = 60

  /// Returns the bytes of the workbook.
  func bytes() throws(WorkbookFault) -> [UInt8] {
    let book = try Workbook(title: report.title, created: today)
    let sections = report.sections.isEmpty ? [Report.Section("", columns: [], rows: [])] : report.sections
    for (index, section) in sections.enumerated() {
      let title = [section.heading.number ?? "", section.heading.title].filter { !$0.isEmpty }.joined(separator: " ")
      let table = OfficeTable(section, wording, today: today, mostUnits: Self.mostUnits, hasDrawings: false)
      var sheet = try ReportSheet(
        table, of: report, wording, title: title.isEmpty ? report.title : title, isFirst: index == 0, in: book)
      try sheet.write()
    }
    return try book.bytes()
  }
}
