/// The name of a file of history: `3f9a2c71.jsonl` for the first of a copy, then `3f9a2c71-2.jsonl`, `3f9a2c71-3.jsonl` and so on.
///
/// A copy begins its next file before one would grow beyond what may be read. They are read in the order of their numbers.
struct HistoryFileName: Hashable, Comparable {
  static let folder = "history"
  static let ending = ".jsonl"

  /// The name of the copy that writes it; of a file that is named in another way, all of its name.
  let replica: String
  /// Counted from 1.
  let number: Int

  init(replica: String, number: Int) {
    self.replica = replica
    self.number = number
  }

  /// - Parameter name: of the file, with its ending.
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

  /// Relative to the workspace.
  var path: String { "\(Self.folder)/\(Self.stem(replica, number))\(Self.ending)" }

  /// The file that the same copy begins after this one.
  var next: HistoryFileName { HistoryFileName(replica: replica, number: number + 1) }

  private static func stem(_ replica: String, _ number: Int) -> String { number > 1 ? "\(replica)-\(number)" : replica }

  static func < (left: HistoryFileName, right: HistoryFileName) -> Bool {
    left.replica == right.replica ? left.number < right.number : left.replica.utf8.lexicographicallyPrecedes(right.replica.utf8)
  }
}
