import Glibc

/// A regular file as it stands on the disk at one moment.
struct SeenFile {
  let bytes: [UInt8]
  let stamp: FileStamp
  let status: stat

  /// The limit of format.md, Reading, in bytes.
  static let largest = 64 << 20

  /// Opens a regular file of at most 64 MB; nil when there is none. Throws `notAFile` before it would open a fifo or a device.
  static func open(_ place: Place, _ flags: Int32 = O_RDONLY) throws(StorageFault) -> Descriptor? {
    guard let folder = place.folder, let status = try folder.status(of: place.name) else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(place.path) }
    guard let file = try Descriptor.open(place.name, in: folder, flags) else { return nil }
    // The name may have changed hands between the two calls.
    guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .notAFile(place.path) }
    return file
  }

  /// Reads the file at a place; nil when there is none.
  init?(at place: Place) throws(StorageFault) {
    guard let file = try Self.open(place) else { return nil }
    try self.init(file)
  }

  init(_ file: Descriptor) throws(StorageFault) {
    status = try file.status()
    guard status.st_size <= Self.largest else { throw .tooLarge(file.path) }
    bytes = try file.readAll(limit: Self.largest)
    stamp = FileStamp(of: bytes, mode: status.st_mode & 0o777)
  }

  /// Whether this status is still of the same file, unwritten, as far as that shows without reading it.
  func isSame(as other: stat) -> Bool {
    status.st_dev == other.st_dev && status.st_ino == other.st_ino && status.st_size == other.st_size
      && status.st_mtim.tv_sec == other.st_mtim.tv_sec && status.st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }
}
