/// One file operation of a staged commit. It is idempotent, so that recovery can repeat it.
struct CommitStep: Hashable, Sendable {
  enum Action: Hashable, Sendable {
    /// Renames the staged file over the file with the first stamp; nil if there must be no file.
    case replace(FileStamp?, by: FileStamp)
    /// Copies the staged contents into the file, because it has further hard links or another owner, or is on another
    /// file system.
    case copy(FileStamp?, to: FileStamp)
    /// Removes the file if it still has this stamp.
    case remove(FileStamp)
    /// Appends bytes to a history file.
    case append(to: End, [UInt8])
  }

  /// Where appended bytes begin.
  enum End: Hashable, Sendable {
    /// In a file that had this length in bytes when the commit was staged.
    case after(Int)
    /// In a new file, which gets this mode.
    case new(mode: UInt32)

    /// The length of the file in bytes before the append; 0 for a new file.
    var length: Int { if case .after(let length) = self { length } else { 0 } }
  }

  /// The number of the step, which names its staged files: `3` holds the new contents, `3.old` the old ones.
  let number: Int
  /// The path relative to the workspace, with symbolic links resolved.
  let path: String
  let action: Action

  /// The number of bytes that the step appends.
  var appendedBytes: Int { if case .append(_, let added) = action { added.count } else { 0 } }

  /// The stamp of the staged contents; nil where none are staged.
  var stagedStamp: FileStamp? {
    switch action {
    case .replace(_, let new), .copy(_, let new): new
    case .remove, .append: nil
    }
  }

  var stagedName: String { String(number) }
  var formerName: String { "\(number).old" }
}
