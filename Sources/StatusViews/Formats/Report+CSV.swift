import Canvas
import RoadmapEngine
import Wording

extension Report {
  /// The rows of all sections as one table of comma-separated values (RFC 4180): days as ISO, numbers plain, every row with every field.
  ///
  /// The columns of all sections stand side by side, those with the same title as one. In front stand the step, the section and the group.
  /// - Parameters:
  ///   - isGuarded: whether a text that a spreadsheet would take for a formula begins with `'` (Promises.md, S2).
  ///   - hasMark: whether the file begins with a byte order mark, by which some spreadsheets know UTF-8.
  package func csv(_ wording: Wording, isGuarded: Bool = true, hasMark: Bool = false) -> [UInt8] {
    var table = ReportTable(self, wording, CSVText(isGuarded: isGuarded, hasMark: hasMark))
    table.write()
    return table.text.bytes
  }
}

/// The rows of a report as one table: the columns of all its sections side by side.
private struct ReportTable {
  let report: Report
  let wording: Wording
  var text: CSVText
  let hasParts: Bool
  let hasGroups: Bool
  /// The titles behind id, part and group, and for each section what its fields are made from.
  private var titles: [String] = []
  private var sources: [[Source]] = []
  /// What a field is made from.
  private enum Source {
    case nothing
    case cell(Int)
    case start(Int)
    case finish(Int)

    var isNothing: Bool { if case .nothing = self { true } else { false } }
  }

  init(_ report: Report, _ wording: Wording, _ text: CSVText) {
    self.report = report
    self.wording = wording
    self.text = text
    hasParts = report.sections.contains { !$0.heading.isEmpty }
    hasGroups = report.sections.contains { $0.rows.contains(where: \.isGroup) }
    for section in report.sections {
      var fields: [Source] = Array(repeating: .nothing, count: titles.count)
      for (place, column) in section.columns.enumerated() {
        let parts: [(String, Source)] =
          column.isBars
          ? [(wording.columnStart, .start(place)), (wording.columnFinish, .finish(place))]
          : [(column.name.isEmpty ? column.key : column.name, .cell(place))]
        for (title, source) in parts { add(source, titled: title, to: &fields) }
      }
      sources.append(fields)
    }
  }

  private mutating func add(_ source: Source, titled title: String, to fields: inout [Source]) {
    let free = titles.indices.first { titles[$0] == title && fields[$0].isNothing }
    if let free { return fields[free] = source }
    titles.append(title)
    fields.append(source)
  }

  mutating func write() {
    let first = [wording.columnIdentifier] + (hasParts ? [wording.columnPart] : []) + (hasGroups ? [wording.columnGroup] : [])
    for title in first + titles { put(title) }
    text.endRow()
    for (section, fields) in zip(report.sections, sources) {
      let part = section.heading.title
      var group = ""
      for row in section.rows {
        if let heading = row.group {
          group = heading.parts.joined(separator: " ")
          continue
        }
        put(row.step?.description ?? "")
        if hasParts { put(part) }
        if hasGroups { put(group) }
        for place in titles.indices { put(fields.indices.contains(place) ? fields[place] : .nothing, of: row) }
        text.endRow()
      }
    }
  }

  private mutating func put(_ source: Source, of row: Report.Row) {
    switch source {
    case .nothing: put("")
    case .cell(let place): put(row.cells.indices.contains(place) ? row.cells[place] : nil)
    case .start(let place): put(bar(row, place)?.start.description ?? "")
    case .finish(let place): put(bar(row, place)?.finish.description ?? "")
    }
  }

  private func bar(_ row: Report.Row, _ place: Int) -> Report.Bar? {
    guard row.cells.indices.contains(place), case .bar(let bar) = row.cells[place].value else { return nil }
    return bar
  }

  private mutating func put(_ cell: Report.Cell?) {
    switch cell?.value {
    case .text(let text): put(text)
    case .state: put(cell?.state(wording)?.word ?? "")
    case .number(let number): text.put(number)
    case .day(let day): put(day.description)
    case .bar, .none?, nil: put("")
    }
  }

  /// A cell of a report has one line.
  private mutating func put(_ text: String) { self.text.put(TextWidth.printableLine(text)) }
}
