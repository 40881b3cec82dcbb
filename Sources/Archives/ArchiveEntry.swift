/// A file in an archive.
package struct ArchiveEntry: Hashable, Sendable {
  /// The path with `/` between folders.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
