/// One file that a commit makes, replaces or removes.
package struct FileChange: Hashable, Sendable {
  /// Relative to the workspace.
  package let path: String
  /// What must be on disk for the change to go ahead; nil: the file must not exist.
  package let expected: FileStamp?
  /// nil: the file is removed. Contents that are on disk already make this a check, and nothing is written.
  package let contents: [UInt8]?

  package init(path: String, expected: FileStamp?, contents: [UInt8]?) {
    self.path = path
    self.expected = expected
    self.contents = contents
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
