/// One file that a commit makes, replaces or removes.
package struct FileChange: Hashable, Sendable {
  /// Relative to the workspace.
  package let path: String
  /// What must be on disk for the change to go ahead; nil: the file must not exist.
  package let expected: FileStamp?
  /// nil: the file is removed. Contents that are on disk already make this a check, and nothing is written.
  package let contents: [UInt8]?
  /// What a file that is made takes its permissions from. A file that is replaced keeps its own.
  package var origin: Origin

  package enum Origin: Hashable, Sendable {
    /// The folder: others may write to the file where they may write to the folder.
    case folder
    /// A file of the workspace, whose owner and permissions it takes over.
    case file(String)
    /// These permissions, whatever the folder says.
    case mode(UInt32)
  }

  package init(path: String, expected: FileStamp?, contents: [UInt8]?, origin: Origin = .folder) {
    self.path = path
    self.expected = expected
    self.contents = contents
    self.origin = origin
  }
}

/// Lines that a commit adds to the end of a history file; a last line that somebody cut short is ended first.
package struct Append: Hashable, Sendable {
  /// Relative to the workspace.
  package let path: String
  /// Whole lines.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
