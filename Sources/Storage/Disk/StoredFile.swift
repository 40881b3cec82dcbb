import FileLimits
import Glibc

/// The contents of a file when it was read.
package struct StoredFile: Hashable, Sendable {
  /// The path relative to the workspace, as the caller gave it.
  package let path: String
  package let bytes: [UInt8]
  /// The stamp that a later `FileChange` of this file expects.
  package let stamp: FileStamp
  /// The trace of the file before it was read; nil if it was written so recently that a later write could leave the same trace.
  let trace: FileTrace?

  /// The maximum size of a file in bytes (FileFormat.md, Reading).
  package static let limit = FileLimits.fileBytes

  init(_ path: String, _ bytes: [UInt8], _ trace: FileTrace? = nil) {
    self.path = path
    self.bytes = bytes
    self.trace = trace
    stamp = FileStamp(of: bytes)
  }
}

extension WorkspaceFolder {
  /// Reads a whole file; symbolic links within the workspace are followed.
  /// - Throws: `missing`, `notAFile`, `notAFolder`, `tooLarge`, `escapes`, `badPath`, `system`. A named pipe is refused, not waited for.
  package func read(_ path: String) throws(StorageFault) -> StoredFile {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty else { throw .missing(path) }
    let file = try place.folder.file(place.name, path, O_RDONLY)
    let status = try file.status(path)
    let bytes = try file.contents(path, expected: Int(status.st_size), limit: StoredFile.limit)
    let trace = FileTrace(status)
    return StoredFile(path, bytes, trace.isSettled ? trace : nil)
  }

  /// Returns the size of a file in bytes; 0 if there is none.
  func size(of path: String) throws(StorageFault) -> Int {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { return 0 }
    return Int(status.st_size)
  }

  /// Returns the trace of a file without reading it; nil if there is none, or if it was written within the last 50 milliseconds.
  func trace(of path: String) throws(StorageFault) -> FileTrace? {
    let place = try Place(path, in: root)
    guard place.missingFolders.isEmpty, let status = try place.folder.status(of: place.name, path) else { return nil }
    let trace = FileTrace(status)
    return trace.isSettled ? trace : nil
  }
}
