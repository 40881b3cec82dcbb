import FileFormat

/// Where new records go.
extension WorkspaceStore {
  /// Puts lines behind the last file of a copy. A line that would make the file larger than may be read begins the next one.
  /// - Parameter blanked: files of history that are written anew in the same commit; one that lines go to takes them with it.
  /// - Returns: the files that are written anew, and the lines that are added to others.
  /// - Throws: `recordTooLarge` for a line that no file can hold.
  func appending(
    _ lines: [[UInt8]], to replica: String, beside blanked: [FileChange]
  ) throws(StorageFault) -> (rewritten: [FileChange], appends: [Append]) {
    guard !lines.isEmpty else { return (blanked, []) }
    let last = try historyFiles().last { $0.replica == replica } ?? HistoryFileName(replica: replica, number: 1)
    let place = blanked.firstIndex { $0.path == last.path }
    var size = try folder.size(of: last.path)
    if let place { size = blanked[place].contents?.count ?? 0 }
    var parts: [(file: HistoryFileName, bytes: [UInt8])] = [(last, [])]
    for line in lines {
      guard line.count <= StoredFile.limit else { throw .recordTooLarge(bytes: line.count) }
      // One byte more where somebody has cut the last line short: it is ended first.
      if size > 0, size + 1 + line.count > StoredFile.limit {
        parts.append((parts[parts.count - 1].file.next, []))
        size = 0
      }
      parts[parts.count - 1].bytes += line
      size += line.count
    }
    var rewritten = blanked
    if let place {
      let change = rewritten[place]
      rewritten[place] = FileChange(
        path: change.path, expected: change.expected, contents: (change.contents ?? []) + parts.removeFirst().bytes)
    }
    return (rewritten, parts.filter { !$0.bytes.isEmpty }.map { Append(path: $0.file.path, bytes: $0.bytes) })
  }
}
