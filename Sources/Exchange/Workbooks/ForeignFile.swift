/// What a file is by its first bytes, where it is no archive of parts.
enum ForeignFile {
  private static let zip: [UInt8] = [0x50, 0x4B]
  /// The first bytes of the files in which older office programs, encrypted documents and mails are kept.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The first bytes of workbooks before 1993.
  private static let oldest: [[UInt8]] = [[9, 0, 4, 0], [9, 0, 6, 0], [9, 2, 6, 0], [9, 4, 6, 0], [9, 8, 8, 0], [9, 8, 16, 0]]

  /// Returns why a file is no workbook that can be read; nil for an archive that may be one.
  static func fault(of bytes: [UInt8]) -> WorkbookTrouble? {
    if bytes.starts(with: zip) { return isOpenDocument(bytes) ? .otherFormat(.ods) : nil }
    if bytes.starts(with: compound) { return fault(ofCompound: bytes) }
    if oldest.contains(where: { bytes.starts(with: $0) }) { return .otherFormat(.xls) }
    if bytes.starts(with: Array("%PDF".utf8)) { return .notAWorkbook(.pdf) }
    if XMLEncoding.isXML(bytes) { return .notAWorkbook(.page) }
    let start = bytes.prefix(4096)
    return .notAWorkbook(!start.isEmpty && start.allSatisfy { $0 >= 0x20 || (9...13).contains($0) } ? .text : .unknown)
  }

  /// Checks whether an archive begins with the entry by which a workbook of LibreOffice is known.
  private static func isOpenDocument(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(30).starts(with: Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8))
  }

  /// Returns what a file with streams is, by their names.
  private static func fault(ofCompound bytes: [UInt8]) -> WorkbookTrouble {
    if hasStream("EncryptedPackage", in: bytes) { return .encrypted }
    if hasStream("Workbook", in: bytes) || hasStream("Book", in: bytes) { return .otherFormat(.xls) }
    let isDocument = hasStream("WordDocument", in: bytes) || hasStream("PowerPoint Document", in: bytes)
    return .notAWorkbook(isDocument ? .document : .unknown)
  }

  /// Checks whether there is a stream with a name. The table of names has entries of 128 bytes, which begin with the name in UTF-16 and a null.
  private static func hasStream(_ name: String, in bytes: [UInt8]) -> Bool {
    let letters: [UInt8] = (name + "\0").utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: letters) }
  }
}
