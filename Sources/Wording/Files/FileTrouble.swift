import FileFormat
import RoadmapEngine

/// The facts of what can go wrong with files; `Wording.trouble` makes sentences of them.
package enum FileTrouble: Error, Hashable, Sendable {
  /// Neither the folder nor one above it has a jalon.json.
  case noWorkspace(String)
  case noFolder(String)
  case missing(String)

  /// A folder, a pipe or a device stands where a file should be.
  case notAFile(String)

  /// A file is larger than the number of bytes that are read.
  case tooLarge(String, most: Int)

  /// A save would make a file larger than is read.
  case wouldBeTooLarge(String)

  /// One act changes more than a line of history may hold.
  case recordTooLarge

  /// A path leads out of the workspace.
  case escapes(String)

  /// A file has a name that no file of a workspace may have.
  case badName(String)
  case exists(String)
  case newerFormat(String)

  /// A file or folder that is no part of the workspace stands in it.
  case stray(String)

  /// Another program has the lock of the workspace; nil if it is not known which.
  case locked(by: LockingProgram?)

  /// The disk has no locks, so two programs may save at the same time.
  case noLocks(String)

  /// A program died during a save, and this one may not write to finish it.
  case unsettled

  /// The permissions, the owner or the disk forbid writing.
  case readOnly(String)

  /// A system call failed for a path with this value of `errno`.
  case system(String, code: Int32, isReading: Bool)

  /// The disk or the network behind it fails to read a file, with this value of `errno`.
  case failingDisk(String, code: Int32)

  /// The disk failed while a save was being finished and while it was being taken back.
  case unfinished(String)
  case broken(String, FormatFault)
  case conflict(Conflict)

  /// A warning if the files can be read and changed all the same, else an error.
  package var severity: Problem.Severity {
    switch self {
    case .newerFormat, .stray, .unsettled, .noLocks: .warning
    default: .error
    }
  }
}
