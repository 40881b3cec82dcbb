import FileFormat
import RoadmapEngine

/// Why a file could not be read or saved, as facts; `Wording` makes sentences of them. Paths are relative to the workspace.
package enum StorageFault: Error, Hashable, Sendable {
  /// There is no folder at this path, or it cannot be opened.
  case noFolder(String)
  /// There is no file at this path.
  case missing(String)
  /// The entry is a folder, named pipe, socket or device instead of a regular file.
  case notAFile(String, FileKind)
  /// The entry should be a folder and is something else.
  case notAFolder(String)
  /// More bytes than a file may have (FileFormat.md, Reading).
  case tooLarge(String, bytes: Int)
  /// The history record of one act is larger than a file may be, so that no file of history can hold it.
  case recordTooLarge(bytes: Int)
  /// The file can be read, but its contents are malformed.
  case damaged(String, FormatFault)
  /// The file was written by a newer Jalon.
  case newerFormat(String)
  /// The plan is beyond a limit of the file format (FileFormat.md, Reading), so no file can hold it.
  case overLimit(LimitFault)
  /// The path, or a symbolic link on it, leads out of the workspace.
  case escapes(String)
  /// The path has a name that no file of a workspace may have.
  case badPath(String)
  /// The file on disk is not the one that was read: another program wrote, made or removed it.
  case changed(String)
  /// Two changes of one commit name the same file.
  case repeated(String)
  /// Another live process holds the lock and did not release it within `WorkspaceFolder.patience`; nil if it is unknown.
  case locked(by: LockHolder?)
  /// The folder or the file may not be written: its mode, its owner, or the disk forbids it.
  case readOnly(String)
  /// A system call failed; `code` is its errno.
  case system(call: String, path: String, code: Int32)
  /// A newer Jalon left a staged commit that this one cannot read.
  case newerCommit(String)
  /// The disk refused both to finish the commit and to roll it back. The next `recover` settles it; nothing may be saved before that.
  indirect case unfinished(StorageFault)
}

extension StorageFault {
  /// The file or folder that the fault is about; nil if it is about none.
  package var path: String? {
    switch self {
    case .noFolder(let path), .missing(let path), .notAFile(let path, _), .notAFolder(let path), .tooLarge(let path, _), .escapes(let path),
      .badPath(let path), .changed(let path), .repeated(let path), .readOnly(let path), .system(_, let path, _), .newerCommit(let path),
      .damaged(let path, _), .newerFormat(let path):
      path
    case .locked, .recordTooLarge, .overLimit: nil
    case .unfinished(let cause): cause.path
    }
  }
}
