import FileFormat

/// The distribution of new records over the files of history.
extension WorkspaceStore {
  /// Plans where new lines go: to the end of the copy's last file, or into its next file if the limit would be exceeded.
  /// - Parameter blanked: the files of history that the same commit rewrites; lines for one of them become part of its new contents.
  /// - Returns: the files that are rewritten, and the appends to other files.
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
      // One byte more, for the line feed that is added if the last line lacks it.
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
