import Glibc

/// A file as it was read.
package struct StoredFile: Hashable, Sendable {
  /// Relative to the workspace, as it was asked for.
  package let path: String
  package let bytes: [UInt8]
  /// What a later change of this file expects to replace.
  package let stamp: FileStamp

  /// Bytes that a file may have at most: 64 MB (format.md, Reading).
  package static let limit = 64 << 20

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    stamp = FileStamp(of: bytes)
  }
}

extension WorkspaceFolder {
  /// Reads a file whole. Links within the workspace are followed.
  /// - Throws: `missing`, `notAFile`, `notAFolder`, `tooLarge`, `escapes`, `badPath`, `system`. A fifo is refused, not waited for.
  package func read(_ path: String) throws(StorageFault) -> StoredFile {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty else { throw .missing(path) }
    let file = try place.folder.file(place.name, path, O_RDONLY)
    let size = try file.status(path).st_size
    return StoredFile(path, try file.contents(path, expected: Int(size), limit: StoredFile.limit))
  }
}
