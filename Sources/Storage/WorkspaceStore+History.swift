import FileFormat
import RoadmapEngine

/// What was changed, by whom: each copy of the workspace has files of its own, so that two copies never write the same one.
extension WorkspaceStore {
  /// The files of history of every copy, those of one copy in the order in which they were begun.
  func historyFiles() throws(StorageFault) -> [HistoryFileName] {
    try folder.list(HistoryFileName.folder, ending: HistoryFileName.ending).map { HistoryFileName($0) }.sorted()
  }

  /// Every record of every copy, oldest first, and the files or lines that cannot be read. The records of one copy stand in the order of
  /// its files, whatever its clock said.
  package func history() throws(StorageFault) -> History {
    var history = History()
    var last: String?
    for name in try historyFiles() {
      let path = name.path
      if name.replica != last { history.copies.append([]) }
      last = name.replica
      do throws(StorageFault) {
        let (records, damaged) = HistoryFile.read(try folder.read(path).bytes)
        history.copies[history.copies.count - 1] += records
        history.damaged += damaged.map { BrokenFile(path: path, fault: .format($0.fault)) }
      } catch { history.damaged.append(BrokenFile(path: path, fault: .storage(error))) }
    }
    history.records = history.copies.inOrder
    return history
  }

  /// The acts of this copy, in the order in which they were made; one that cannot be read is marked in its place, so that no earlier one
  /// is taken for the last.
  package func ownRecords() -> [ChangeRecord] {
    do throws(StorageFault) {
      guard let replica = try folder.replica() else { return [] }
      return try historyFiles().filter { $0.replica == replica }.flatMap { file in
        guard let bytes = try? folder.read(file.path).bytes else { return [ChangeRecord.unreadable(at: file.path)] }
        return HistoryFile.everyLine(bytes, of: file.path)
      }
    } catch { return [.unreadable(at: error.path ?? HistoryFileName.folder)] }
  }

  package struct History: Sendable {
    package internal(set) var records: [ChangeRecord] = []
    /// The same by copy, each in the order of its files, of which it may have several; empty where only the last ones were asked for.
    package internal(set) var copies: [[ChangeRecord]] = []
    package internal(set) var damaged: [BrokenFile] = []
  }
}
