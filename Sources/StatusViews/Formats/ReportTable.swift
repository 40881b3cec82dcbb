import Canvas
import RoadmapEngine
import Wording

/// Writes the rows of a report as one table, with the columns of all sections side by side.
struct ReportTable {
  let report: Report
  let wording: Wording
  var text: CSVText
  let hasParts: Bool
  let hasGroups: Bool
  /// The titles after those of id, part and group.
  private var titles: [String] = []
  private var sources: [[Source]] = []
  /// The part of a row from which a field is written, by the index of a cell.
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
      for (index, column) in section.columns.enumerated() where !column.isDrawing {
        let parts: [(String, Source)] =
          column.isBars
          ? [(wording.columnStart, .start(index)), (wording.columnFinish, .finish(index))]
          : [(column.name.isEmpty ? column.key : column.name, .cell(index))]
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
        for index in titles.indices {
          put(fields.indices.contains(index) ? fields[index] : .nothing, of: row, nameColumn: section.nameColumn)
        }
        text.endRow()
      }
    }
  }

  private mutating func put(_ source: Source, of row: Report.Row, nameColumn: Int) {
    switch source {
    case .nothing: put("")
    case .cell(let index) where index == nameColumn && !row.contested.isEmpty:
      // The sign stands before the name of the step, because a spreadsheet would not read a day with a sign as a day.
      put(Glyphs.unicode.contested + (row.cells.indices.contains(index) ? row.cells[index].text : ""))
    case .cell(let index): put(row.cells.indices.contains(index) ? row.cells[index] : nil)
    case .start(let index): put(bar(row, index)?.start.description ?? "")
    case .finish(let index): put(bar(row, index)?.finish.description ?? "")
    }
  }

  private func bar(_ row: Report.Row, _ index: Int) -> Report.Bar? {
    guard row.cells.indices.contains(index), case .bar(let bar) = row.cells[index].value else { return nil }
    return bar
  }

  private mutating func put(_ cell: Report.Cell?) {
    switch cell?.value {
    case .text(let text): put(text)
    case .state: put(cell?.state(wording)?.word ?? "")
    case .number(let number): text.put(number)
    case .day(let day): put(day.description)
    case .bar, .share, .none?, nil: put("")
    }
  }

  /// Writes a text on one line.
  private mutating func put(_ text: String) { self.text.put(TextWidth.printableLine(text)) }
}
