import RoadmapEngine
import StatusViews
import Wording

extension ImportedFile {
  /// Reads a CSV table: detects its encoding, separator and columns; each row below the headings is a step.
  init(table bytes: ArraySlice<UInt8>) throws(ImportRemark) {
    self.init(.table)
    let fault = UTF8Fault(in: bytes)
    let encoding = fault == nil ? .utf8 : TextEncoding.certain(for: bytes)
    let unreadable = fault.map { ImportRemark(.notUTF8($0.column, .table), line: $0.line) }
    guard let encoding else { throw unreadable ?? ImportRemark(.noHeadings, line: 1) }
    let text = encoding.utf8(bytes)
    let (rest, separator) = Self.separator(of: text[...])
    let table = try CSVTable(rest, separator: separator, most: Self.most + Self.mostAbove)
    let first = table.rows.prefix(Self.mostAbove).map(\.cells)
    if let view = PrintedTable.view(of: first) { throw ImportRemark(.printed(.view(view))) }
    guard let place = Self.headings(in: first) else { throw unreadable ?? ImportRemark(.noHeadings, line: 1) }
    if encoding != .utf8 { remarks.append(ImportRemark(.readAs(encoding.rawValue))) }
    if place > 0 { remarks.append(ImportRemark(.linesAbove(place), line: table.rows[0].line)) }
    let rows = table.rows.dropFirst(place + 1)
    guard rows.count <= Self.most else { throw ImportRemark(.tooManyRows(Self.most)) }
    var columns = try TableColumns(table.rows[place])
    language = columns.language
    for row in rows { self.rows.append(try columns.read(row)) }
    remarks += columns.remarks
  }

  /// The maximum number of lines above the headings, such as a title and a date.
  private static let mostAbove = 20
  private static let separators = ([",", ";", "\t", "|"] as [Unicode.Scalar]).map { UInt8(ascii: $0) }

  /// Returns the separator with which most headings are known, or the one that a first line `sep=;`, as Excel writes it, declares.
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

  /// Returns the index of the row of headings: the first row that names a title or an id; nil if there is none.
  ///
  /// If only one of its cells is known, as in a line with the name of the table, a wider row below that names more is preferred. A row of
  /// data is therefore never taken for the headings.
  private static func headings(in rows: [[String]]) -> Int? {
    let known = rows.map { cells -> Int in
      let columns = cells.compactMap { Wording.column($0)?.column }
      return columns.contains(.title) || columns.contains(.id) ? columns.count : 0
    }
    func width(_ row: Int) -> Int { rows[row].count { !$0.trimmed.isEmpty } }
    guard let first = known.firstIndex(where: { $0 > 0 }) else { return nil }
    guard known[first] == 1 else { return first }
    return rows.indices.first { $0 > first && known[$0] > 1 && width($0) > width(first) } ?? first
  }
}

/// The meaning of the columns of a table, and the counts of what is ignored.
private struct TableColumns {
  private enum Role {
    case takes(StepColumn, heading: String)
    /// An unknown column with this heading.
    case ignored(String)
    case unnamed
  }

  private var roles: [Role] = []
  private var counts: [String: Int] = [:]
  /// The count of numbers from another program that are ignored, by heading.
  private var numbers: [String: Int] = [:]
  private let line: Int
  private(set) var language: Language?

  /// Returns the separator by which several columns of this kind are joined to one value; nil if there may be only one such column.
  private static func joins(_ column: StepColumn) -> String? {
    switch column {
    case .tags, .support: ", "
    case .owners, .after: "; "
    case .notes: "\n"
    default: nil
    }
  }

  init(_ row: CSVTable.Row) throws(ImportRemark) {
    line = row.line
    let headings = row.cells.map { FormulaGuard.unguarding($0).trimmed }
    let strong = Set(headings.filter { !Wording.isWeak($0) }.compactMap { Wording.column($0)?.column })
    var votes: [Language: Int] = [:]
    var first: [StepColumn: String] = [:]
    for heading in headings {
      guard let (column, language) = Wording.column(heading), !Wording.isWeak(heading) || !strong.contains(column) else {
        roles.append(heading.isEmpty ? .unnamed : .ignored(heading))
        continue
      }
      if let other = first[column], Self.joins(column) == nil {
        throw ImportRemark(.columnTwice(other), line: row.line, column: heading)
      }
      first[column] = first[column] ?? heading
      roles.append(.takes(column, heading: heading))
      if let language { votes[language, default: 0] += 1 }
    }
    let most = votes.values.max()
    let best = votes.filter { $0.value == most }
    language = best.count == 1 ? best.first?.key : nil
  }

  /// Reads a row.
  mutating func read(_ row: CSVTable.Row) throws(ImportRemark) -> ImportedRow {
    let last = row.cells.lastIndex { !$0.isEmpty } ?? 0
    guard last < roles.count else {
      throw ImportRemark(.tooManyCells(last + 1, of: roles.count), line: row.line, value: row.cells[last])
    }
    var read = ImportedRow(line: row.line)
    for (role, cell) in zip(roles, row.cells) {
      let text = FormulaGuard.unguarding(cell)
      switch role {
      case .unnamed: continue
      case .ignored(let heading): if !text.trimmed.isEmpty { counts[heading, default: 0] += 1 }
      case .takes(.number, let heading): readNumber(text.trimmed, heading, into: &read)
      case .takes(let column, let heading):
        guard let known = read[column], let sign = Self.joins(column) else {
          read.set(column, text, called: heading)
          continue
        }
        let parts = [known, text].filter { !$0.trimmed.isEmpty }
        read.set(column, parts.joined(separator: sign), called: read.cells[column]?.name ?? heading)
      }
    }
    return read
  }

  /// Reads the number or code by which other rows refer to this one.
  ///
  /// A code is kept with the step. The number of a row in its own table says nothing about the step, and a number that another program
  /// gave it is ignored with a remark.
  private mutating func readNumber(_ text: String, _ heading: String, into row: inout ImportedRow) {
    if text.isEmpty { return }
    row.key = text
    let isPlain = text.allSatisfy { $0.isNumber || $0 == "." }
    if !isPlain, !text.contains(",") {
      row.code = text
    } else if !isPlain || Wording.namesCodes(heading) {
      numbers[heading, default: 0] += 1
    }
  }

  /// The remarks on ignored columns and numbers, with the known heading that a similar one may have meant.
  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    var near: [String: String] = [:]
    for heading in counts.keys { near[heading] = Spelling.near(to: heading, in: Wording.allHeadings) }
    if !counts.isEmpty { remarks.append(ImportRemark(.unknownColumns(counts, near: near), line: line)) }
    if !numbers.isEmpty { remarks.append(ImportRemark(.numbersAside(numbers), line: line)) }
    return remarks
  }
}
