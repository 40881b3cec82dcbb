/// One thing that a commit does once all of it is safely staged. Doing it twice comes to the same as doing it once.
struct CommitStep: Hashable, Sendable {
  enum Action: Hashable, Sendable {
    /// The staged file takes the place of the file that was there, or of none.
    case replace(FileStamp?, by: FileStamp)
    /// The staged file is copied into the file: another name or another owner holds on to it, or it is on another disk.
    case copy(FileStamp?, to: FileStamp)
    /// The file goes, if it is still this one.
    case remove(FileStamp)
    case append(to: End, [UInt8])
  }

  /// Where added bytes go.
  enum End: Hashable, Sendable {
    /// Behind so many bytes.
    case after(Int)
    /// Into a new file of this mode.
    case new(mode: UInt32)

    var length: Int { if case .after(let length) = self { length } else { 0 } }
  }

  /// Names the staged files: `3` is what is to come, `3.old` what was.
  let number: Int
  /// Without links, relative to the workspace.
  let path: String
  let action: Action

  var stagedName: String { String(number) }
  var formerName: String { "\(number).old" }
}
