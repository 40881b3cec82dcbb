import FileLimits
import RoadmapEngine
import Wording

/// What a file of another program says of steps, before it meets a workspace.
package struct ImportedFile: Sendable {
  package typealias Kind = ImportRemark.FileKind

  package let kind: Kind
  var rows: [ImportedRow] = []
  /// The language of its texts, where it says so.
  var language: Language?
  package var remarks: [ImportRemark] = []
  /// The day on which a project starts.
  var projectStart: Day?
  /// In which its instants become days.
  var zone: ZoneOffset = { _ in 0 }

  init(_ kind: Kind) { self.kind = kind }

  /// The most rows that a file may have.
  static let most = FileLimits.steps
  /// The longest text that a file of a workspace may hold, in bytes.
  static let longestText = FileLimits.stringBytes
}

/// One step as a file tells of it.
struct ImportedRow: Sendable {
  /// On which line it begins, from 1.
  let line: Int
  /// What other rows call it by, where that is no id: a number, a title, the other program's own id.
  var key: String?
  var cells: [StepColumn: ImportedCell] = [:]
  /// A code of its own; nil: none but a number or its place in the outline.
  var code: String?
  /// The language of its texts, where it says so.
  var language: Language?
  /// Whether its texts are exactly those of a step, because Jalon wrote them; other programs add blanks and line ends.
  var isVerbatim = false
  /// What only a project says of it.
  var project: ProjectFacts?

  subscript(column: StepColumn) -> String? { cells[column]?.text }

  /// - Parameter shown: what messages quote, where that is not the text.
  mutating func set(_ column: StepColumn, _ text: String, called name: String, shown: String? = nil) {
    cells[column] = ImportedCell(text: text, name: name, shown: shown)
  }
}

/// A value as it is written, and what its file calls it.
struct ImportedCell: Sendable {
  let text: String
  let name: String
  /// What messages quote of it: the value as the file has it.
  let shown: String?

  init(text: String, name: String, shown: String? = nil) {
    self.text = text
    self.name = name
    self.shown = shown
  }
}

/// The kinds of files that other programs read and write.
package enum ExchangeFormat: String, CaseIterable, Sendable {
  case csv, ics, mspdi, json
}

extension ImportedFile {
  /// Reads a file.
  /// - Parameters:
  ///   - name: its ending says what it is, where nobody else does.
  ///   - order: whether the day or the month comes first in `03/12/2026`.
  ///   - zones: in which instants become days.
  package init(
    _ bytes: [UInt8], named name: String, as format: ExchangeFormat?, order: DayOrder?, zones: TimeZones = .universal
  ) throws(ImportRemark) {
    try Self.refuseArchive(bytes)
    if Self.isProject(bytes, named: name, as: format) {
      let text = try XMLEncoding.utf8(bytes)
      guard text.contains(where: { $0 > 0x20 }) else { throw ImportRemark(.empty) }
      if let page = PrintedPage(text) { throw ImportRemark(.printed(page.kind)) }
      try self.init(project: text)
      zone = zones.machine
      return
    }
    let decoded = TextEncoding.decodingUTF16(bytes)
    let text = decoded.text?[...] ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    let format = format ?? Self.format(named: name, text)
    if decoded.isMarked, decoded.text == nil { throw ImportRemark(.utf16(format == .ics ? .calendar : .table)) }
    guard text.contains(where: { $0 > 0x20 }) else { throw ImportRemark(.empty) }
    if format == .ics {
      try self.init(calendar: text, zones: zones)
    } else {
      if let page = PrintedPage(text) { throw ImportRemark(.printed(page.kind)) }
      try self.init(table: text)
    }
    zone = zones.machine
    if decoded.isMarked { remarks.insert(ImportRemark(.readAs(TextEncoding.utf16.rawValue)), at: 0) }
  }

  /// Whether a file is read as a project: XML says its encoding itself.
  private static func isProject(_ bytes: [UInt8], named name: String, as format: ExchangeFormat?) -> Bool {
    if let format { return format == .mspdi }
    let name = name.lowercased()
    if name.hasSuffix(".xml") { return true }
    return ![".ics", ".ical", ".csv", ".tsv"].contains { name.hasSuffix($0) } && XMLEncoding.isXML(bytes)
  }

  private static func refuseArchive(_ bytes: [UInt8]) throws(ImportRemark) {
    // A zip archive, and the container of older office files, which is what Project writes too.
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { throw ImportRemark(.workbook) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let mark = Array("MSProject".utf8)
      throw ImportRemark(bytes.prefix(1 << 16).firstRange(of: mark) != nil ? .projectFile : .workbook)
    }
  }

  /// By the ending, else by what it begins with.
  private static func format(named name: String, _ text: ArraySlice<UInt8>) -> ExchangeFormat {
    let name = name.lowercased()
    if name.hasSuffix(".ics") || name.hasSuffix(".ical") { return .ics }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .csv }
    let start = text.drop { $0 <= 0x20 }
    if start.starts(with: Array("BEGIN:VCALENDAR".utf8)) { return .ics }
    return .csv
  }
}
