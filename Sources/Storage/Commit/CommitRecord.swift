import RoadmapEngine

/// The record of a staged commit, as `.jalon/commit` holds it.
///
/// It has one line per step. The last line is a hash of everything before it, so that a record that was cut off is recognised.
///
///     jalon.commit/1
///     replace 0 <stamp before, or -> <stamp after> roadmaps/a.json
///     append 1 <bytes before, or - and the mode of a new file> <bytes> history/3f9a2c71.jsonl
///     <the bytes, and a line feed>
///     end <hash>
struct CommitRecord: Hashable, Sendable {
  let steps: [CommitStep]

  enum Reading: Hashable {
    case whole(CommitRecord)
    /// The record is incomplete, so no step of the commit has been done yet.
    case torn
    /// The record has a newer format number and cannot be read.
    case newer
  }

  /// The maximum size of a record in bytes.
  static let limit = 4 * StoredFile.limit

  private static let format = "jalon.commit/"

  /// The text of the record, in format 1.
  var bytes: [UInt8] {
    var bytes = Array("\(Self.format)1\n".utf8)
    // The lines of history that a first merge appends can be long, so they are copied only once.
    bytes.reserveCapacity(steps.reduce(0) { $0 + $1.path.utf8.count + 200 + $1.appendedBytes })
    for step in steps {
      switch step.action {
      case .replace(let former, let new): bytes += "replace \(step.number) \(Self.word(former)) \(new) \(step.path)\n".utf8
      case .copy(let former, let new): bytes += "copy \(step.number) \(Self.word(former)) \(new) \(step.path)\n".utf8
      case .remove(let stamp): bytes += "remove \(step.number) \(stamp) \(step.path)\n".utf8
      case .append(let end, let added):
        bytes += "append \(step.number) \(Self.word(end)) \(added.count) \(step.path)\n".utf8
        bytes += added
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    bytes += "end \(ContentHash(of: bytes))\n".utf8
    return bytes
  }

  private static func word(_ stamp: FileStamp?) -> String { stamp.map { "\($0)" } ?? "-" }

  private static func word(_ end: CommitStep.End) -> String {
    switch end {
    case .after(let length): String(length)
    case .new(let mode): "-" + String(mode, radix: 8)
    }
  }

  private static func end(_ word: String) -> CommitStep.End? {
    if word.utf8.first == UInt8(ascii: "-") { return UInt32(word.dropFirst(), radix: 8).map { .new(mode: $0 & 0o777) } }
    return Int(word).flatMap { $0 < 0 ? nil : .after($0) }
  }

  /// Parses a record. Anything that is not complete and well formed is `torn`.
  static func read(_ bytes: [UInt8]) -> Reading {
    guard let last = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")), bytes.last == UInt8(ascii: "\n") else { return .torn }
    let body = Array(bytes[...last])
    guard Array(bytes[(last + 1)...]) == Array("end \(ContentHash(of: body))\n".utf8) else { return .torn }
    var lines = Lines(rest: body[...])
    guard let head = lines.next(), head.utf8.starts(with: format.utf8) else { return .torn }
    guard head == format + "1" else { return .newer }
    var steps: [CommitStep] = []
    while let line = lines.next() {
      guard let step = step(line, &lines) else { return .torn }
      steps.append(step)
    }
    return .whole(CommitRecord(steps: steps))
  }

  private static func step(_ line: String, _ lines: inout Lines) -> CommitStep? {
    let cuts = line.utf8.starts(with: "remove ".utf8) ? 3 : 4
    let words = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: cuts, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count == cuts + 1, let number = Int(words[1]), let path = words.last else { return nil }
    guard let action = action(words, &lines) else { return nil }
    return CommitStep(number: number, path: path, action: action)
  }

  /// Parses the action of a step; nil if it is malformed.
  /// - Parameter words: the words of the line, four for a removal and five for any other action.
  private static func action(_ words: [String], _ lines: inout Lines) -> CommitStep.Action? {
    let former = FileStamp(words[2])
    switch words[0] {
    case "remove": return former.map { .remove($0) }
    case "replace", "copy":
      guard let new = FileStamp(words[3]), former != nil || words[2] == "-" else { return nil }
      return words[0] == "copy" ? .copy(former, to: new) : .replace(former, by: new)
    case "append":
      guard let end = end(words[2]), let count = Int(words[3]), let added = lines.take(count) else { return nil }
      return .append(to: end, added)
    default: return nil
    }
  }

  /// Reads a record line by line; appended bytes are taken by their count, since they may contain line feeds.
  private struct Lines {
    var rest: ArraySlice<UInt8>

    mutating func next() -> String? {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }

    /// Returns the next `count` bytes and skips the line feed after them; nil if there are fewer.
    mutating func take(_ count: Int) -> [UInt8]? {
      guard count >= 0, count < rest.count else { return nil }
      defer { rest = rest.dropFirst(count + 1) }
      return Array(rest.prefix(count))
    }
  }
}
