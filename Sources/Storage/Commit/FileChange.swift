/// One file that a commit creates, replaces or removes.
package struct FileChange: Hashable, Sendable {
  /// The path relative to the workspace.
  package let path: String
  /// The stamp that the file must have for the change to be made; nil if the file must not exist.
  package let expected: FileStamp?
  /// The new contents; nil removes the file. If the file already holds them, the change only checks `expected` and writes
  /// nothing.
  package var contents: [UInt8]? { parts.map { $0.count == 1 ? $0[0] : $0.united } }
  /// The new contents in parts, so that those of a long history need not be copied together; nil removes the file.
  let parts: [[UInt8]]?
  /// The stamp of the new contents; nil if the file is removed.
  package let stamp: FileStamp?
  /// Where a file that is created takes its permissions from. A file that is replaced keeps its own.
  package var origin: Origin

  /// The source of the permissions of a file that is created.
  package enum Origin: Hashable, Sendable {
    /// From the folder: whoever may write to the folder may write to the file.
    case folder
    /// From another file of the workspace, at this path: its owner, group and permissions.
    case file(String)
    /// Exactly these permission bits, whatever the folder allows.
    case mode(UInt32)
    /// As from the folder, but no more open than any file of the plan, which a history quotes.
    case history
  }

  package init(path: String, expected: FileStamp?, contents: [UInt8]?, origin: Origin = .folder) {
    self.init(path: path, expected: expected, parts: contents.map { [$0] }, origin: origin)
  }

  init(path: String, expected: FileStamp?, parts: [[UInt8]]?, origin: Origin = .folder) {
    self.path = path
    self.expected = expected
    self.parts = parts
    self.origin = origin
    stamp = parts.map { FileStamp(ofParts: $0) }
  }
}

/// A change whose contents are made when it is staged, so that those of many files are not in memory at the same time.
struct LateChange: Sendable {
  let made: @Sendable () -> FileChange

  init(_ made: @escaping @Sendable () -> FileChange) { self.made = made }
}

/// Lines that a commit appends to a history file. If the last line on disk lacks its line feed, one is written first.
package struct Append: Hashable, Sendable {
  /// The path relative to the workspace.
  package let path: String
  /// The lines, each with its line feed.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
