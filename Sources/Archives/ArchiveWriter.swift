import CZip

/// Makes zip archives. The same entries give the same bytes, whoever makes them, wherever and whenever.
package enum ArchiveWriter {
  /// Returns the bytes of an archive with some files. If it would unpack to too much for its size, the files are stored as they are.
  package static func bytes(of entries: [ArchiveEntry]) throws(ArchiveFault) -> [UInt8] {
    let unpacked = entries.reduce(0) { $0 + $1.bytes.count }
    guard entries.count <= ArchiveLimits.entries, unpacked <= ArchiveLimits.unpacked else { throw .tooLarge }
    var packed = try bytes(of: entries, isCompressed: true)
    if unpacked > ArchiveLimits.unpacked(from: packed.count) { packed = try bytes(of: entries, isCompressed: false) }
    guard packed.count <= ArchiveLimits.packed else { throw .tooLarge }
    return packed
  }

  private static func bytes(of entries: [ArchiveEntry], isCompressed: Bool) throws(ArchiveFault) -> [UInt8] {
    guard let zip = jalon_zip_load()?.pointee else { throw .noLibrary }
    var fault = zip_error_t()
    zip.error_init(&fault)
    defer { zip.error_fini(&fault) }
    guard let target = zip.source_buffer_create(nil, 0, 0, &fault) else { throw .damaged("") }
    // Closing the archive releases its source, which is read afterwards, so one more reference is kept.
    zip.source_keep(target)
    defer { zip.source_free(target) }
    guard let archive = zip.open_from_source(target, ZIP_TRUNCATE, &fault) else {
      zip.source_free(target)
      throw .damaged("")
    }
    // The contents have to stay where they are until the archive is closed.
    let kept = entries.map { entry in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, entry.bytes.count), alignment: 1)
      copy.copyBytes(from: entry.bytes)
      return copy
    }
    defer { for copy in kept { copy.deallocate() } }
    for (entry, copy) in Swift.zip(entries, kept) {
      guard let source = zip.source_buffer_create(copy.baseAddress, zip_uint64_t(entry.bytes.count), 0, &fault),
        case let index = zip.file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)), index >= 0
      else {
        zip.discard(archive)
        throw .damaged(entry.name)
      }
      let place = zip_uint64_t(index)
      _ = zip.set_file_compression(archive, place, isCompressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, isCompressed ? 9 : 0)
      // The first day of the format, so that an archive reveals neither the clock nor the time zone of its sender.
      _ = zip.file_set_dostime(archive, place, 0, 0x21, 0)
      _ = zip.file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), 0o100644 << 16)
    }
    guard zip.close(archive) == 0 else {
      zip.discard(archive)
      throw .damaged("")
    }
    return try contents(of: target, zip)
  }

  private static func contents(of source: OpaquePointer, _ zip: jalon_zip) throws(ArchiveFault) -> [UInt8] {
    var status = zip_stat_t()
    guard zip.source_open(source) == 0 else { throw .damaged("") }
    defer { _ = zip.source_close(source) }
    guard zip.source_stat(source, &status) == 0, status.size <= zip_uint64_t(ArchiveLimits.unpacked) else { throw .tooLarge }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    var read = 0
    while read < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        zip.source_read(source, $0.baseAddress?.advanced(by: read), zip_uint64_t($0.count - read))
      }
      guard count > 0 else { throw .damaged("") }
      read += Int(count)
    }
    return bytes
  }
}
