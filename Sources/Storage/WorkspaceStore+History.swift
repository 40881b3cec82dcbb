import FileFormat
import RoadmapEngine

/// What was changed, by whom: each copy of the workspace has files of its own, so that two copies never write the same one.
extension WorkspaceStore {
  /// The files of history of every copy, those of one copy in the order in which they were begun.
  func historyFiles() throws(StorageFault) -> [HistoryFileName] {
    try folder.list(HistoryFileName.folder, ending: HistoryFileName.ending).map { HistoryFileName($0) }.sorted()
  }

  /// Every record of every copy, by instant, and the files or lines that cannot be read.
  package func history() throws(StorageFault) -> History {
    var history = History()
    for path in try historyFiles().map(\.path) {
      do throws(StorageFault) {
        let (records, damaged) = HistoryFile.read(try folder.read(path).bytes)
        history.records += records
        history.damaged += damaged.map { BrokenFile(path: path, fault: .format($0.fault)) }
      } catch { history.damaged.append(BrokenFile(path: path, fault: .storage(error))) }
    }
    // Within one instant the order of the files and of their lines counts.
    let order = history.records.indices.sorted { (history.records[$0].at, $0) < (history.records[$1].at, $1) }
    history.records = order.map { history.records[$0] }
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
    package internal(set) var damaged: [BrokenFile] = []
  }

  /// Takes the words of a step out of every record of every copy: the one exception to history that is only ever added to.
  func blanking(_ step: StepReference) throws(StorageFault) -> [FileChange] {
    var changes: [FileChange] = []
    let records = try history().records
    // What it was called then: its id, or that of its roadmap, may be another one by now.
    let names = Dictionary(zip(records.map(\.id), records.names(of: step)), uniquingKeysWith: +)
    for path in try historyFiles().map(\.path) {
      let stored = try folder.read(path)
      var contents: [UInt8] = []
      for line in stored.bytes.split(separator: UInt8(ascii: "\n")) {
        let record = HistoryFile.read(Array(line)).records.first
        let called = record.flatMap { names[$0.id] }?.filter { name in record.map { $0.concerns(name) || $0.change.makes(name) } ?? false }
        if let record, let called, !called.isEmpty {
          contents += HistoryFile.line(called.reduce(record) { $0.blanking($1) })
        } else {
          contents += line + [UInt8(ascii: "\n")]
        }
      }
      if contents != stored.bytes { changes.append(FileChange(path: stored.path, expected: stored.stamp, contents: contents)) }
    }
    return changes
  }
}
