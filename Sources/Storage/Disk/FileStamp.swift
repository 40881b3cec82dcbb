import RoadmapEngine

/// Identifies the contents of a file by its size in bytes and a 128-bit hash. The mode is not included: a `chmod` loses no work.
package struct FileStamp: Hashable, Sendable {
  package let size: Int
  let hash: ContentHash

  /// Makes the stamp of a file with exactly these bytes.
  package init(of bytes: [UInt8]) {
    size = bytes.count
    hash = ContentHash(of: bytes)
  }

  private init(size: Int, hash: ContentHash) {
    self.size = size
    self.hash = hash
  }
}

extension FileStamp: LosslessStringConvertible {
  /// The size, a hyphen and the hash, as commit records write it.
  package var description: String { "\(size)-\(hash)" }

  /// Parses the text of a stamp; nil if it is malformed.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let size = Int(parts[0]), size >= 0, let hash = ContentHash(String(parts[1])) else { return nil }
    self.init(size: size, hash: hash)
  }
}
