/// The record at the end of a zip archive, checked before a library allocates what it asks for.
struct EndRecord {
  private let entries: Int
  /// The start and the length of the table of contents in bytes.
  private let start: Int
  private let length: Int
  private let offset: Int

  private static let bytes = 22
  private static let longestComment = 65_535

  /// Finds the record in the last bytes of an archive.
  init(_ contents: [UInt8]) throws(ArchiveFault) {
    guard contents.starts(with: [0x50, 0x4b, 0x03, 0x04]) || contents.starts(with: [0x50, 0x4b, 0x05, 0x06]) else { throw .notAnArchive }
    guard contents.count >= Self.bytes else { throw .cut }
    let lowest = max(0, contents.count - Self.bytes - Self.longestComment)
    let found = (lowest...(contents.count - Self.bytes)).reversed().first { contents[$0...].starts(with: [0x50, 0x4b, 0x05, 0x06]) }
    guard let offset = found else { throw .cut }
    func number(_ position: Int, _ length: Int) -> Int {
      contents[(offset + position)..<(offset + position + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // Archives of several disks and those of the 64-bit format have other values in these fields.
    guard number(4, 2) == 0, number(6, 2) == 0, number(8, 2) == number(10, 2) else { throw .forbidden("zip64") }
    self.offset = offset
    entries = number(10, 2)
    length = number(12, 4)
    start = number(16, 4)
    guard entries != 0xffff, length != 0xffff_ffff, start != 0xffff_ffff else { throw .forbidden("zip64") }
  }

  /// Checks the record against the size of the archive.
  func check(_ size: Int) throws(ArchiveFault) {
    guard entries <= ArchiveLimits.entries else { throw .tooLarge }
    guard start + length <= offset else { throw .damaged("") }
  }
}
