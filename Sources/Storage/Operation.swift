/// What one commit does to one file: a line of its record.
struct Operation: Hashable, Sendable {
  enum Deed: Hashable, Sendable {
    /// The staged file takes the name of the target; the target keeps nothing but its mode and owner.
    case replace(old: ContentHash?, new: ContentHash)
    /// The staged bytes are written into the target, which has other names too or is on another file system.
    case rewrite(old: ContentHash?, new: ContentHash)
    case remove(old: ContentHash)
    /// The bytes come after the end of the target, which had this length; nil: it did not exist.
    case append(oldLength: Int?, bytes: [UInt8])
  }

  let deed: Deed
  /// The target, relative to the workspace folder, without links.
  let path: String

  /// The name of the new content among the staged files.
  static func staged(_ index: Int) -> String { String(index) }
  /// The name of the old content among the staged files, for taking back.
  static func kept(_ index: Int) -> String { "\(index).old" }
  /// The name of the record among the staged files, so that one folder makes all of their names durable.
  static let record = "record"
}
