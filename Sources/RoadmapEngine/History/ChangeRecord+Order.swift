/// Records of several files in one order.
///
/// Clocks may be wrong, so the order within a file is never changed (FileFormat.md, History). Instants only order records of different
/// files.
extension [[ChangeRecord]] {
  /// All records, oldest first. Records of one file keep its order, those of different files are ordered by their instants.
  ///
  /// An instant that contradicts the order of its file counts as the last one before it that does not.
  package var inOrder: [ChangeRecord] { positions.map { self[$0.file][$0.line] } }

  /// The same order as positions: the index of the file and the index of the record in it.
  var positions: [(file: Int, line: Int)] {
    var placed = enumerated().flatMap { file, records in
      records.steadyInstants.enumerated().map { line, instant in (instant: instant, file: file, line: line) }
    }
    // What was edited by hand has no instant. It comes after what it follows.
    if placed.contains(where: \.instant.isEmpty) {
      let known = Dictionary(placed.map { (self[$0.file][$0.line].id, $0.instant) }, uniquingKeysWith: { first, _ in first })
      for index in placed.indices where placed[index].instant.isEmpty {
        placed[index].instant = (self[placed[index].file][placed[index].line].after ?? []).compactMap { known[$0] }.max() ?? ""
      }
    }
    return placed.sorted { ($0.instant, $0.file, $0.line) < ($1.instant, $1.file, $1.line) }.map { ($0.file, $0.line) }
  }
}

extension [ChangeRecord] {
  /// The instant of each record, adjusted so that it is never earlier than that of the record before it.
  ///
  /// A longest non-decreasing subsequence of the instants is kept; every other instant counts as the last kept one before it.
  fileprivate var steadyInstants: [String] {
    let instants = map(\.at)
    let trusted = instants.longestRise
    guard var last = trusted.first.map({ instants[$0] }) else { return [] }
    var next = trusted[...]
    return instants.indices.map { index in
      if index == next.first {
        last = instants[index]
        next = next.dropFirst()
      }
      return last
    }
  }
}
