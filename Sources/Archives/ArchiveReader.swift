import CZip

/// Reads a zip archive in memory, entry by entry. Nothing is ever written to a path that the archive names.
///
/// libzip checks less than is needed: it passes on every name, and unpacks more than an entry says. So names, kinds, sizes and overlaps are
/// checked here, before anything is unpacked.
package final class ArchiveReader {
  /// The names of the entries in the order of the archive.
  package let names: [String]
  private let bytes: UnsafeMutableRawBufferPointer
  private let zip: jalon_zip
  private let archive: OpaquePointer
  private let sizes: [Int]
  /// How many bytes may still be unpacked.
  private(set) var rest: Int

  /// Opens an archive.
  /// - Parameters:
  ///   - hasFolders: whether the archive may have entries for empty folders, as programs write that pack a folder.
  ///   - isAllowed: checks whether an archive of this kind has an entry of a name; anything else is refused.
  package init(_ contents: [UInt8], hasFolders: Bool = false, isAllowed: (String) -> Bool) throws(ArchiveFault) {
    guard contents.count <= ArchiveLimits.packed else { throw .tooLarge }
    try EndRecord(contents).check(contents.count)
    guard let zip = jalon_zip_load()?.pointee else { throw .noLibrary }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, contents.count), alignment: 1)
    bytes.copyBytes(from: contents)
    var archive: OpaquePointer?
    do throws(ArchiveFault) {
      let opened = try Self.open(bytes, contents.count, zip)
      archive = opened
      (names, sizes) = try Self.entries(of: opened, zip, packed: contents.count, hasFolders: hasFolders, isAllowed)
      self.bytes = bytes
      self.zip = zip
      self.archive = opened
      rest = ArchiveLimits.unpacked(from: contents.count)
    } catch {
      if let archive { zip.discard(archive) }
      bytes.deallocate()
      throw error
    }
  }

  deinit {
    zip.discard(archive)
    bytes.deallocate()
  }

  private static func open(_ bytes: UnsafeMutableRawBufferPointer, _ count: Int, _ zip: jalon_zip) throws(ArchiveFault) -> OpaquePointer {
    var fault = zip_error_t()
    zip.error_init(&fault)
    defer { zip.error_fini(&fault) }
    guard let source = zip.source_buffer_create(bytes.baseAddress, zip_uint64_t(count), 0, &fault) else { throw .damaged("") }
    guard let archive = zip.open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &fault) else {
      zip.source_free(source)
      throw fault.zip_err == ZIP_ER_NOZIP ? .notAnArchive : .damaged("")
    }
    return archive
  }

  /// Returns the names of the entries and their declared sizes.
  private static func entries(
    of archive: OpaquePointer, _ zip: jalon_zip, packed: Int, hasFolders: Bool, _ isAllowed: (String) -> Bool
  ) throws(ArchiveFault) -> (names: [String], sizes: [Int]) {
    let count = zip.get_num_entries(archive, 0)
    guard (0...zip_int64_t(ArchiveLimits.entries)).contains(count) else { throw .tooLarge }
    var names: [String] = []
    var sizes: [Int] = []
    var known: Set<String> = []
    var stored = 0
    for index in 0..<zip_uint64_t(count) {
      guard let raw = zip.get_name(archive, index, zip_flags_t(ZIP_FL_ENC_RAW)) else { throw .damaged("") }
      let name = String(cString: raw)
      let kind = kind(of: index, of: archive, zip)
      let isFolder = hasFolders && name.hasSuffix("/") && kind == folder
      guard isAllowed(name), isFolder || kind == 0 || kind == file else { throw .forbidden(name) }
      guard known.insert(name.lowercased()).inserted else { throw .repeated(name) }
      var status = zip_stat_t()
      let wanted = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
      guard zip.stat_index(archive, index, 0, &status) == 0, status.valid & wanted == wanted else { throw .damaged(name) }
      guard [0, 8].contains(status.comp_method), status.encryption_method == 0, !isFolder || status.size == 0 else {
        throw .forbidden(name)
      }
      guard status.size <= zip_uint64_t(ArchiveLimits.entry), status.comp_size <= zip_uint64_t(packed) else { throw .tooLarge }
      // Entries that share the same packed bytes would be longer together than the archive.
      stored += Int(status.comp_size) + headerBytes + name.utf8.count
      guard stored <= packed else { throw .damaged(name) }
      names.append(name)
      sizes.append(Int(status.size))
    }
    guard sizes.reduce(0, +) <= ArchiveLimits.unpacked(from: packed) else { throw .tooLarge }
    return (names, sizes)
  }

  /// The bytes that precede the name of an entry and its contents.
  private static let headerBytes = 30

  /// The kinds of entries that systems with kinds of files write.
  private static let (file, folder): (zip_uint32_t, zip_uint32_t) = (0o100000, 0o040000)

  /// Returns the kind of an entry; 0 in archives of systems without kinds of files, nil if there is no such entry.
  private static func kind(of index: zip_uint64_t, of archive: OpaquePointer, _ zip: jalon_zip) -> zip_uint32_t? {
    var system: zip_uint8_t = 0
    var attributes: zip_uint32_t = 0
    guard zip.file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 else { return nil }
    return attributes >> 16 & 0o170000
  }

  /// Returns the contents of an entry.
  package func contents(of index: Int) throws(ArchiveFault) -> [UInt8] {
    guard names.indices.contains(index) else { throw .damaged("") }
    let name = names[index]
    let size = sizes[index]
    guard size <= rest else { throw .tooLarge }
    guard let file = zip.fopen_index(archive, zip_uint64_t(index), 0) else { throw .damaged(name) }
    defer { _ = zip.fclose(file) }
    var contents: [UInt8] = []
    contents.reserveCapacity(size)
    var part = [UInt8](repeating: 0, count: 64 << 10)
    // Ends as soon as the entry has unpacked to more bytes than it declares.
    while contents.count <= size {
      let count = zip.fread(file, &part, zip_uint64_t(part.count))
      guard count >= 0, Int(count) <= part.count else { throw .damaged(name) }
      if count == 0 { break }
      rest -= Int(count)
      contents += part.prefix(Int(count))
    }
    guard contents.count == size else { throw .damaged(name) }
    return contents
  }
}
