import RoadmapEngine
import Wording

extension ImportedFile {
  /// Reads a file.
  /// - Parameters:
  ///   - name: the file name, whose ending shows the format if `format` is nil.
  ///   - order: the order of day and month in `03/12/2026`; nil if the file must show it.
  ///   - zones: the zones in which times become days.
  package init(
    _ bytes: [UInt8], named name: String, as format: ExchangeFormat?, order: DayOrder?, zones: TimeZones = .universal
  ) throws(ImportRemark) {
    try Self.refuseArchive(bytes)
    if format == .json { throw ImportRemark(.json) }
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
      if Self.isJSON(text, named: name) { throw ImportRemark(.json) }
      if let page = PrintedPage(text) { throw ImportRemark(.printed(page.kind)) }
      try self.init(table: text)
    }
    zone = zones.machine
    if decoded.isMarked { remarks.insert(ImportRemark(.readAs(TextEncoding.utf16.rawValue)), at: 0) }
  }

  /// Checks whether a file is read as a project. That is decided first, since XML declares its own encoding.
  private static func isProject(_ bytes: [UInt8], named name: String, as format: ExchangeFormat?) -> Bool {
    if let format { return format == .mspdi }
    let name = name.lowercased()
    if name.hasSuffix(".xml") { return true }
    return ![".ics", ".ical", ".csv", ".tsv"].contains { name.hasSuffix($0) } && XMLEncoding.isXML(bytes)
  }

  /// Checks by name or first byte whether a file other than a project or calendar is JSON.
  private static func isJSON(_ text: ArraySlice<UInt8>, named name: String) -> Bool {
    name.lowercased().hasSuffix(".json") || text.first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  /// Throws if the file is a workbook or a project in a binary format.
  private static func refuseArchive(_ bytes: [UInt8]) throws(ImportRemark) {
    // The first bytes of a zip archive, and below those of older office files, which include those of Microsoft Project.
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { throw ImportRemark(.workbook) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let mark = Array("MSProject".utf8)
      throw ImportRemark(bytes.prefix(1 << 16).firstRange(of: mark) != nil ? .projectFile : .workbook)
    }
  }

  /// Returns the format by the ending of the name, or else by the first bytes.
  private static func format(named name: String, _ text: ArraySlice<UInt8>) -> ExchangeFormat {
    let name = name.lowercased()
    if name.hasSuffix(".ics") || name.hasSuffix(".ical") { return .ics }
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return .csv }
    let start = text.drop { $0 <= 0x20 }
    if start.starts(with: Array("BEGIN:VCALENDAR".utf8)) { return .ics }
    return .csv
  }
}
