import FileLimits
import Glibc

/// A file as it was read.
package struct StoredFile: Hashable, Sendable {
  /// Relative to the workspace, as it was asked for.
  package let path: String
  package let bytes: [UInt8]
  /// What a later change of this file expects to replace.
  package let stamp: FileStamp
  /// How the file looked before it was read; nil where it was written to so lately that a later writing might look the same.
  let trace: FileTrace?

  /// Bytes that a file may have at most (FileFormat.md, Reading).
  package static let limit = FileLimits.fileBytes

  init(_ path: String, _ bytes: [UInt8], _ trace: FileTrace? = nil) {
    self.path = path
    self.bytes = bytes
    self.trace = trace
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
    let status = try file.status(path)
    let bytes = try file.contents(path, expected: Int(status.st_size), limit: StoredFile.limit)
    let trace = FileTrace(status)
    return StoredFile(path, bytes, trace.isSettled ? trace : nil)
  }

  /// The bytes of a file; 0 where it is not there.
  func size(of path: String) throws(StorageFault) -> Int {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { return 0 }
    return Int(status.st_size)
  }

  /// How a file looks without being read; nil where it is not there, or was written to just now.
  func trace(of path: String) throws(StorageFault) -> FileTrace? {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { return nil }
    let trace = FileTrace(status)
    return trace.isSettled ? trace : nil
  }
}
