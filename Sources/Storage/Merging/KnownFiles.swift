/// The stamps of the files of the plan when Jalon last wrote them here. A file with another stamp was edited with another program (Collaboration.md,
/// Start).
///
/// `.jalon/known` has a line for each file, with its stamp and its path, and a line for each file of `edited`.
struct KnownFiles: Hashable, Sendable {
  static let name = "known"
  private static let heading = "jalon.known/1"
  private static let editedMark = "edited"

  /// The stamp of each file, by its path.
  var stamps: [String: FileStamp] = [:]
  /// The paths of the files that were edited by hand before the start of the workspace was kept.
  var edited: Set<String> = []

  init(stamps: [String: FileStamp], edited: Set<String> = []) {
    self.stamps = stamps
    self.edited = edited
  }

  /// Describes files that are written.
  init(of changes: [FileChange]) {
    for change in changes { stamps[change.path] = change.stamp }
  }

  /// Parses the file; nil if it is malformed, as a power cut can leave it.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
    // By bytes: to find the characters takes several times as long.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    guard lines.first.map({ Substring($0) }) == Self.heading[...] else { return nil }
    stamps.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false).map { String(Substring($0)) }
      guard words.count == 2 else { return nil }
      if words[0] == Self.editedMark {
        edited.insert(words[1])
      } else if let stamp = FileStamp(words[0]) {
        stamps[words[1]] = stamp
      } else {
        return nil
      }
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var lines = stamps.sorted { $0.key < $1.key }.map { "\($1) \($0)\n" }
    lines += edited.sorted().map { "\(Self.editedMark) \($0)\n" }
    return Array((Self.heading + "\n" + lines.joined()).utf8)
  }

  /// Returns the paths of the files that are not what they were, removed and new ones included.
  func changed(in stamps: [String: FileStamp]) -> Set<String> {
    Set(stamps.filter { self.stamps[$0.key] != $0.value }.keys).union(self.stamps.keys.filter { stamps[$0] == nil })
  }
}
