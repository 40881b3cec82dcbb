import RoadmapEngine
import Wording

extension Report {
  /// The rows of all sections as one table of comma-separated values (RFC 4180): days as ISO, numbers plain, every row with every field.
  ///
  /// The columns of all sections stand side by side, those with the same title as one. In front stand the step, the section and the group.
  /// - Parameters:
  ///   - isGuarded: whether a text that a spreadsheet would take for a formula begins with `'` (promises.md, S2).
  ///   - hasMark: whether the file begins with a byte order mark, by which some spreadsheets know UTF-8.
  package func csv(_ wording: Wording, isGuarded: Bool = true, hasMark: Bool = false) -> [UInt8] {
    var table = CSVTable(self, wording, isGuarded: isGuarded)
    table.write(hasMark: hasMark)
    return table.page.bytes
  }
}

private struct CSVTable {
  private static let escapes = Escapes(["\"": "\"\""])

  let report: Report
  let wording: Wording
  let isGuarded: Bool
  var page = PageBytes()
  let hasParts: Bool
  let hasGroups: Bool
  /// The titles behind id, part and group, and for each section what its fields are made from.
  private var titles: [String] = []
  private var sources: [[Source]] = []
  private var isFirst = true

  /// What a field is made from.
  private enum Source {
    case nothing
    case cell(Int)
    case start(Int)
    case finish(Int)

    var isNothing: Bool { if case .nothing = self { true } else { false } }
  }

  init(_ report: Report, _ wording: Wording, isGuarded: Bool) {
    self.report = report
    self.wording = wording
    self.isGuarded = isGuarded
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

  mutating func write(hasMark: Bool) {
    if hasMark { page.put("\u{FEFF}") }
    let first = [wording.columnIdentifier] + (hasParts ? [wording.columnPart] : []) + (hasGroups ? [wording.columnGroup] : [])
    for title in first + titles { put(title) }
    end()
    for (section, fields) in zip(report.sections, sources) {
      let part = Report.parts(of: section.heading).first ?? ""
      var group = ""
      for row in section.rows {
        if row.isGroup {
          group = row.group.joined(separator: " ")
          continue
        }
        put(row.step?.description ?? "")
        if hasParts { put(part) }
        if hasGroups { put(group) }
        for place in titles.indices { put(fields.indices.contains(place) ? fields[place] : .nothing, of: row) }
        end()
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
    case .text(let text): put(cell?.state(wording)?.word ?? text)
    case .number(let number):
      separate()
      page.put(number)
    case .day(let day): put(day.description)
    case .bar, .none?, nil: put("")
    }
  }

  private mutating func put(_ text: String) {
    separate()
    let isQuoted = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    if isQuoted { page.put("\"") }
    if isGuarded, FormulaGuard.isNeeded(by: text) { page.put("'") }
    page.put(text, CSVTable.escapes)
    if isQuoted { page.put("\"") }
  }

  private mutating func separate() {
    if !isFirst { page.put(",") }
    isFirst = false
  }

  private mutating func end() {
    page.put("\r\n")
    isFirst = true
  }
}

/// Which texts a spreadsheet may take for a formula (promises.md, S2).
enum FormulaGuard {
  /// Whether the first scalar behind blanks begins a formula; a scalar, because `=` with a mark on it is another `Character`.
  static func isNeeded(by text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0x00: return true
      case 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: return true
      case 0x20: continue
      case 0..<0x80: return false
      default:
        guard scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint else { return false }
      }
    }
    return false
  }
}
