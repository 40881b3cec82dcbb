import RoadmapEngine

/// Identifies the contents of a file by its size in bytes and a 128-bit hash. The mode is not included: a `chmod` loses no work.
package struct FileStamp: Hashable, Sendable {
  package let size: Int
  let hash: ContentHash

  /// Makes the stamp of a file with exactly these bytes.
  package init(of bytes: [UInt8]) { self.init(ofParts: [bytes]) }

  /// Makes the stamp of a file that consists of these parts.
  init(ofParts parts: [[UInt8]]) {
    size = parts.reduce(0) { $0 + $1.count }
    hash = ContentHash(ofParts: parts)
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
    guard let end = text.utf8.firstIndex(of: UInt8(ascii: "-")), let size = Int(text[..<end]), size >= 0,
      let hash = ContentHash(String(text[text.utf8.index(after: end)...]))
    else { return nil }
    self.init(size: size, hash: hash)
  }
}
