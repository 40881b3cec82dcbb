/// Tells one content of a file from another: its size in bytes and a 128-bit hash. The mode is no part of it, since a `chmod` loses
/// nobody's words.
package struct FileStamp: Hashable, Sendable {
  package let size: Int
  let hash: ContentHash

  /// The stamp of a file that holds exactly these bytes.
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
  package var description: String { "\(size)-\(hash)" }

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let size = Int(parts[0]), size >= 0, let hash = ContentHash(String(parts[1])) else { return nil }
    self.init(size: size, hash: hash)
  }
}
