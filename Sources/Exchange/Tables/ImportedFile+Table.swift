import RoadmapEngine
import StatusViews
import Wording

extension ImportedFile {
  /// Reads a CSV table, in which each row below the headings is a step. Encoding, separator and columns are detected.
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
    guard let index = Self.headings(in: first) else { throw unreadable ?? ImportRemark(.noHeadings, line: 1) }
    if encoding != .utf8 { remarks.append(ImportRemark(.readAs(encoding.rawValue))) }
    if index > 0 { remarks.append(ImportRemark(.linesAbove(index), line: table.rows[0].line)) }
    let rows = table.rows.dropFirst(index + 1)
    guard rows.count <= Self.most else { throw ImportRemark(.tooManyRows(Self.most)) }
    var columns = try TableColumns(table.rows[index])
    language = columns.language
    for row in rows where !columns.isRemark(row) { self.rows.append(try columns.read(row)) }
    remarks += columns.remarks
  }

  /// The maximum number of lines above the headings, such as a title and a date.
  private static let mostAbove = 20
  private static let separators = ([",", ";", "\t", "|"] as [Unicode.Scalar]).map { UInt8(ascii: $0) }

  /// Returns the separator with which most headings are known. A first line such as `sep=;`, as Excel writes it, declares one.
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

  /// Returns the index of the row of headings; nil if there is none. It is the first row that names a title or an id.
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
