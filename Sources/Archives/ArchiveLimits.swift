import FileLimits

/// How large an archive may be, packed and unpacked: a small file that unpacks to a huge one is an attack on memory.
package enum ArchiveLimits {
  /// The greatest size of an archive in bytes.
  package static let packed = 64 << 20
  /// The greatest size of all entries together in bytes.
  package static let unpacked = 1 << 30
  /// The greatest size of one entry in bytes.
  package static let entry = FileLimits.fileBytes
  /// How many times larger than the archive all entries together may be.
  package static let ratio = 200
  /// The number of bytes to which any archive may unpack, even if that exceeds the permitted ratio.
  package static let slack = 64 << 10
  /// The greatest number of entries.
  package static let entries = 2000

  /// Returns how many bytes an archive of a size may unpack to.
  package static func unpacked(from packed: Int) -> Int { min(unpacked, ratio * min(packed, ArchiveLimits.packed) + slack) }
}
