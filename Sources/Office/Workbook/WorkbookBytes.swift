import Archives
import Glibc

/// Reads the file of a finished workbook from memory.
enum WorkbookBytes {
  /// Returns the bytes of a workbook after a look at each of its parts.
  ///
  /// The library packs what its temporary files hold and does not notice that one of them is cut because the disk is full.
  /// - Parameter file: the descriptor of its file.
  static func read(_ file: Int32) throws(WorkbookFault) -> [UInt8] {
    let bytes = try contents(file)
    do throws(ArchiveFault) {
      let archive = try ArchiveReader(bytes) { _ in true }
      for index in archive.names.indices {
        guard try isWhole(archive.contents(of: index)) else { throw .cut }
      }
    } catch {
      throw error == .cut ? .noRoom : .archive(error)
    }
    return bytes
  }

  /// Closes a descriptor.
  static func close(_ file: Int32) { _ = Glibc.close(file) }

  private static func contents(_ file: Int32) throws(WorkbookFault) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .noRoom }
    guard status.st_size <= ArchiveLimits.packed else { throw .archive(.tooLarge) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress?.advanced(by: count), $0.count - count, off_t(count)) }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { throw .noRoom }
      count += read
    }
    return bytes
  }

  /// Checks whether the outermost element of an XML file is closed at its end.
  private static func isWhole(_ part: [UInt8]) -> Bool {
    let (open, slash) = (UInt8(ascii: "<"), UInt8(ascii: "/"))
    guard let end = part.lastIndex(where: { $0 > 0x20 }), part[end] == UInt8(ascii: ">") else { return false }
    guard let last = part[..<end].lastIndex(of: open) else { return false }
    let tag = part[part.index(after: last)..<end]
    guard tag.first == slash else { return false }
    let name = [open] + tag.dropFirst()
    // The first element is the outermost one; `<?xml` begins no element.
    guard let first = zip(part, part.dropFirst()).enumerated().first(where: { $1.0 == open && $1.1 != UInt8(ascii: "?") })?.offset else {
      return false
    }
    return part[first...].starts(with: name)
  }
}
