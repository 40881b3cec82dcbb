import Wording

/// A text file of git in which Jalon has some lines of its own, between two marks. All other lines belong to people.
struct MarkedBlock {
  private static let begin = "# jalon: begin"
  private static let end = "# jalon: end"

  let path: String
  private(set) var before: [String] = []
  /// The lines of Jalon; nil if the file has none.
  var lines: [String]?
  private var after: [String] = []
  /// Whether the file exists.
  private let exists: Bool
  private let former: [UInt8]

  /// Whether the file holds nothing but the lines of Jalon.
  var isOwn: Bool { before.allSatisfy { $0.isEmpty || $0.hasPrefix("#!") } && after.allSatisfy(\.isEmpty) }

  init(_ path: String) throws(Failure) {
    self.path = path
    do throws(FileTrouble) {
      let bytes = try InputFile.read(path)
      exists = bytes != nil
      former = bytes ?? []
    } catch { throw Failure(error, .ofReader) }
    var all = String(decoding: former, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if all.last == "" { all.removeLast() }
    before = all
    guard let start = all.firstIndex(of: Self.begin), let end = all[start...].firstIndex(of: Self.end) else { return }
    (before, lines, after) = (Array(all[..<start]), Array(all[(start + 1)..<end]), Array(all[(end + 1)...]))
  }

  /// Writes the file, if that changes it; an empty one is removed.
  /// - Returns: whether the file has changed.
  func write() throws(Failure) -> Bool {
    let block = lines.map { $0.isEmpty ? [] : [Self.begin] + $0 + [Self.end] } ?? []
    let text = (before + block + after).map { "\($0)\n" }.joined()
    let bytes = Array(text.utf8)
    guard bytes != former else { return false }
    if bytes.isEmpty || block.isEmpty && isOwn {
      if exists { try OutputFile.remove(path) }
    } else {
      try OutputFile.write(bytes, to: path)
    }
    return true
  }
}

extension MarkedBlock {
  /// Gives a new file its first line.
  mutating func begin(with line: String) { if !exists { before = [line] } }
}
