/// Records of several files in one order. Clocks go wrong, so a file's own order is never changed: its instants only say where its
/// records stand among those of the other files.
extension [[ChangeRecord]] {
  /// Every record of every file, oldest first: those of one file in the order of the file, those of different files by their instants.
  /// An instant that contradicts the order of its file counts as the one before it that does not.
  package var inOrder: [ChangeRecord] { places.map { self[$0.file][$0.line] } }

  /// The same as places: the file, and the record in it.
  var places: [(file: Int, line: Int)] {
    let placed = enumerated().flatMap { file, records in
      records.steadyInstants.enumerated().map { line, instant in (instant: instant, file: file, line: line) }
    }
    return placed.sorted { ($0.instant, $0.file, $0.line) < ($1.instant, $1.file, $1.line) }.map { ($0.file, $0.line) }
  }
}

extension [ChangeRecord] {
  /// The instant of each record, never before that of the record ahead of it: the longest series of instants that never goes back counts
  /// as it stands, and every other instant as the one before it in that series.
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
