/// A file as it was read.
package struct StoredFile: Sendable {
  /// Relative to the workspace folder, as it was asked for.
  package let path: String
  package let bytes: [UInt8]
  /// What a commit compares before it replaces the file.
  package let stamp: FileStamp
}

/// What a file was when it was read: its content (size and hash) and its mode.
package struct FileStamp: Hashable, Sendable {
  let content: ContentHash
  /// The permission bits. A commit keeps those that the file has by then, and compares only the content.
  package let mode: UInt32

  /// The stamp of these bytes: what a committed file has, without reading it again.
  package init(of bytes: [UInt8], mode: UInt32 = 0o644) {
    content = ContentHash(of: bytes)
    self.mode = mode
  }
}

/// One file that a commit creates, replaces or removes.
package struct FileChange: Sendable {
  /// Relative to the workspace folder; missing folders on the way are made.
  package let path: String
  /// What the file must still be; nil: it must not exist yet.
  package let expected: FileStamp?
  /// The whole new content; nil: the file is removed.
  package let contents: [UInt8]?

  package init(path: String, expected: FileStamp?, contents: [UInt8]?) {
    self.path = path
    self.expected = expected
    self.contents = contents
  }
}

/// Bytes that a commit writes after the end of a file, which is made if it is missing: lines of history.
package struct Append: Sendable {
  /// Relative to the workspace folder.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
