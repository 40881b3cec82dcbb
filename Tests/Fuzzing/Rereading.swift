import Archives
import Exchange
import FileFormat
import StrictJSON

/// Reads bytes by every reader. What is accepted is written, read again and written again: both written forms must be equal, or a file
/// would change by being opened and saved.
func tryEverything(_ bytes: [UInt8]) {
  expectFixedPoint(bytes, "JSON") { bytes in
    guard let document = try? JSONDocument(bytes) else { return nil }
    var writer = JSONWriter(.canonical)
    writer.value(document.root)
    return writer.finish()
  }
  expectFixedPoint(bytes, "roadmap") { bytes in (try? PlanFile.roadmap(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) } }
  expectFixedPoint(bytes, "party") { bytes in (try? PlanFile.party(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) } }
  expectFixedPoint(bytes, "calendar") { bytes in
    (try? PlanFile.calendar(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) }
  }
  expectFixedPoint(bytes, "workspace") { bytes in
    (try? PlanFile.workspace(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) }
  }
  expectFixedPoint(bytes, "history") { bytes in
    let records = HistoryFile.read(bytes).records
    return records.isEmpty ? nil : records.flatMap { HistoryFile.line($0) }
  }
  readForeignFiles(bytes)
}

/// Reads bytes as files of other programs: as each kind of import, as a workbook, and as the cells of a workbook.
private func readForeignFiles(_ bytes: [UInt8]) {
  for format in [ExchangeFormat.csv, .ics, .mspdi] { _ = try? ImportedFile(bytes, named: "", as: format, order: nil) }
  _ = try? WorkbookContent(bytes)
  let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  func relation(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(types)/\(kind)\" Target=\"\(target)\"/>"
  }
  let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(types)\""
  let parts = [
    ("_rels/.rels", "<Relationships>\(relation("r1", "officeDocument", "xl/workbook.xml"))</Relationships>"),
    ("xl/workbook.xml", "<workbook \(main)><sheets><sheet name=\"Tab\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
    ("xl/_rels/workbook.xml.rels", "<Relationships>\(relation("r1", "worksheet", "worksheets/sheet1.xml"))</Relationships>"),
  ]
  let entries =
    parts.map { ArchiveEntry(name: $0.0, bytes: Array($0.1.utf8)) } + [ArchiveEntry(name: "xl/worksheets/sheet1.xml", bytes: bytes)]
  if let archive = try? ArchiveWriter.bytes(of: entries) { _ = try? WorkbookContent(archive) }
}

private func expectFixedPoint(_ bytes: [UInt8], _ kind: String, _ rewrite: ([UInt8]) -> [UInt8]?) {
  guard let once = rewrite(bytes) else { return }
  guard let twice = rewrite(once) else { fatalError("\(kind): refused what it wrote: \(String(decoding: once, as: UTF8.self))") }
  guard once == twice else {
    fatalError("\(kind): \(String(decoding: once, as: UTF8.self)) became \(String(decoding: twice, as: UTF8.self))")
  }
}
