import RoadmapEngine
import StatusViews
import Wording

extension ImportedFile {
  /// Reads a table: its separator and its columns are found out, the rows below the headings are steps.
  init(table bytes: ArraySlice<UInt8>, order: DayOrder?) throws(ImportRemark) {
    self.init(.table)
    let (text, separator) = Self.separator(of: bytes)
    let table = try CSVTable(text, separator: separator, most: Self.most + Self.mostAbove)
    guard let place = Self.headings(in: table.rows.prefix(Self.mostAbove).map(\.cells)) else { throw ImportRemark(.noHeadings, line: 1) }
    if place > 0 { remarks.append(ImportRemark(.linesAbove(place), line: table.rows[0].line)) }
    let columns = try readHeadings(table.rows[place])
    guard table.rows.count - place - 1 <= Self.most else { throw ImportRemark(.tooManyRows(Self.most)) }
    for row in table.rows.dropFirst(place + 1) {
      let last = row.cells.lastIndex { !$0.isEmpty } ?? 0
      guard last < columns.count else {
        throw ImportRemark(.tooManyCells(last + 1, of: columns.count), line: row.line, value: row.cells[last])
      }
      var read = ImportedRow(line: row.line)
      for (column, cell) in zip(columns, row.cells) {
        guard let column else { continue }
        let text = FormulaGuard.unguarding(cell)
        if column.column == .number { read.key = text.trimmed } else { read.set(column.column, text, called: column.heading) }
      }
      rows.append(read)
    }
  }

  /// So many lines may stand above the headings: a title, a date.
  private static let mostAbove = 20
  private static let separators = ([",", ";", "\t", "|"] as [Unicode.Scalar]).map { UInt8(ascii: $0) }

  /// The separator under which most headings are known; `sep=;`, as Excel writes it, says it.
  private static func separator(of bytes: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, separator: UInt8) {
    let prefix = bytes.prefix(6).map { $0 | 0x20 }
    if prefix.starts(with: Array("sep=".utf8)), bytes.count > 5 {
      let line = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
      if line == bytes.startIndex + 5 { return (bytes[line...], bytes[bytes.startIndex + 4]) }
    }
    func known(_ separator: UInt8) -> Int {
      let table = try? CSVTable(bytes.prefix(1 << 16), separator: separator, most: mostAbove, onlyFirst: true)
      return table?.rows.map { row in row.cells.count { Wording.column($0) != nil } }.max() ?? 0
    }
    let counts = separators.map { ($0, known($0)) }
    return (bytes, counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0)
  }

  /// The row of the headings: the one that names most columns, a title or an id among them.
  private static func headings(in rows: [[String]]) -> Int? {
    let counts = rows.map { cells -> Int in
      let columns = cells.compactMap { Wording.column($0)?.column }
      return columns.contains(.title) || columns.contains(.id) ? columns.count : 0
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  private mutating func readHeadings(_ row: CSVTable.Row) throws(ImportRemark) -> [(column: StepColumn, heading: String)?] {
    var columns: [(column: StepColumn, heading: String)?] = []
    var votes: [Language: Int] = [:]
    for cell in row.cells {
      let heading = FormulaGuard.unguarding(cell).trimmed
      guard let (column, language) = Wording.column(heading) else {
        columns.append(nil)
        if !heading.isEmpty {
          let nearest = Spelling.nearest(to: heading, in: StepColumn.allCases.map(\.rawValue))
          remarks.append(ImportRemark(.unknownColumn(nearest: nearest), line: row.line, column: heading))
        }
        continue
      }
      if let first = columns.compactMap({ $0 }).first(where: { $0.column == column }) {
        throw ImportRemark(.columnTwice(first.heading), line: row.line, column: heading)
      }
      columns.append((column, heading))
      if let language { votes[language, default: 0] += 1 }
    }
    let most = votes.values.max()
    let best = votes.filter { $0.value == most }
    language = best.count == 1 ? best.first?.key : nil
    return columns
  }
}
