import FileFormat
import RoadmapEngine

/// Reading of the history. Each copy of the workspace has files of its own, so that two copies never write to the same file.
extension WorkspaceStore {
  /// Returns the files of history of every copy; those of one copy are adjacent and in the order of their numbers.
  func historyFiles() throws(StorageFault) -> [HistoryFileName] { try everyHistoryFile().filter { !$0.isStart } }

  /// Returns the files of history, and those that say what stood in the workspace before.
  func everyHistoryFile() throws(StorageFault) -> [HistoryFileName] {
    try folder.list(HistoryFileName.folder, ending: HistoryFileName.ending).map { HistoryFileName($0) }.sorted()
  }

  /// Returns every record of every copy, oldest first, and the files and lines that cannot be read.
  ///
  /// Records of one copy keep the order of its lines, whatever its clock said; instants order only records of different copies.
  package func history() throws(StorageFault) -> History {
    var history = History()
    var last: String?
    for name in try historyFiles() {
      let path = name.path
      if name.replica != last { history.copies.append([]) }
      last = name.replica
      do throws(StorageFault) {
        let (records, damaged) = HistoryFile.read(try folder.read(path).bytes)
        // A record of what was taken from a packet belongs to the review and is no act by itself.
        history.copies[history.copies.count - 1] += records.filter { !$0.act.isImport }
        history.damaged += damaged.map { BrokenFile(path: path, fault: .format($0.fault)) }
      } catch { history.damaged.append(BrokenFile(path: path, fault: .storage(error))) }
    }
    history.records = history.copies.inOrder
    return history
  }

  /// Returns the acts of this copy in the order in which they were made; none if this copy has no replica id yet.
  ///
  /// A line or file that cannot be read has an `unreadable` record in its place, so that no earlier act is taken for the last one.
  package func ownRecords() -> [ChangeRecord] {
    do throws(StorageFault) {
      guard let replica = try folder.replica() else { return [] }
      return try historyFiles().filter { $0.replica == replica }.flatMap { file in
        guard let bytes = try? folder.read(file.path).bytes else { return [ChangeRecord.unreadable(at: file.path)] }
        return HistoryFile.everyLine(bytes, of: file.path)
      }
    } catch { return [.unreadable(at: error.path ?? HistoryFileName.folder)] }
  }

  /// The records of a workspace and what of its history cannot be read.
  package struct History: Sendable {
    /// The records of all copies, oldest first.
    package internal(set) var records: [ChangeRecord] = []
    /// The records grouped by copy, each copy's in the order of its files; empty if only the last records were requested.
    package internal(set) var copies: [[ChangeRecord]] = []
    /// The files that cannot be read; a file is listed once for each damaged line.
    package internal(set) var damaged: [BrokenFile] = []
  }
}
