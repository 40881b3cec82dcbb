/// The name of a file of history: `3f9a2c71.jsonl` for the first file of a copy, then `3f9a2c71-2.jsonl`, `3f9a2c71-3.jsonl` and so on.
///
/// A copy begins its next file before the current one would exceed the size limit (FileFormat.md, History). The files of a copy are read
/// in the order of their numbers.
struct HistoryFileName: Hashable, Comparable {
  static let folder = "history"
  static let ending = ".jsonl"

  /// The replica id of the copy that writes the file; for a file with an unusual name, its whole name without the ending.
  let replica: String
  /// The number of the file among those of its copy, from 1.
  let number: Int

  init(replica: String, number: Int) {
    self.replica = replica
    self.number = number
  }

  /// Parses a file name; any name is accepted.
  /// - Parameter name: the name with its ending, without a folder.
  init(_ name: String) {
    let stem = String(name.dropLast(Self.ending.count))
    if let dash = stem.lastIndex(of: "-"), let number = Int(stem[stem.index(after: dash)...]), number > 1,
      Self.stem(String(stem[..<dash]), number) == stem
    {
      self.init(replica: String(stem[..<dash]), number: number)
    } else {
      self.init(replica: stem, number: 1)
    }
  }

  /// The path relative to the workspace.
  var path: String { "\(Self.folder)/\(Self.stem(replica, number))\(Self.ending)" }

  /// The name of the copy's next file.
  var next: HistoryFileName { HistoryFileName(replica: replica, number: number + 1) }

  private static func stem(_ replica: String, _ number: Int) -> String { number > 1 ? "\(replica)-\(number)" : replica }

  /// The file that says what stood in a workspace before its first record (Collaboration.md, Start).
  static func start(_ hash: String) -> HistoryFileName { HistoryFileName(replica: "start.\(hash)", number: 1) }

  /// The file of a record of edits by hand, which belongs to no copy.
  static func hand(_ hash: String) -> HistoryFileName { HistoryFileName(replica: "hand.\(hash)", number: 1) }

  /// Whether the records say what stood in the workspace before the first act; they are no acts.
  var isStart: Bool { replica.hasPrefix("start.") }

  static func < (left: HistoryFileName, right: HistoryFileName) -> Bool {
    left.replica == right.replica ? left.number < right.number : left.replica.utf8.lexicographicallyPrecedes(right.replica.utf8)
  }
}
