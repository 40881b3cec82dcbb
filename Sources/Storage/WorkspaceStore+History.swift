import FileFormat
import RoadmapEngine

/// What was changed, by whom: one file for each copy of the workspace, so that two copies never write the same one.
extension WorkspaceStore {
  static let historyFolder = "history"
  private static let historyEnding = ".jsonl"

  static func historyPath(_ replica: String) -> String { "\(historyFolder)/\(replica)\(historyEnding)" }

  /// Every record of every copy, by instant, and the files or lines that cannot be read.
  package func history() throws(StorageFault) -> History {
    var history = History()
    for name in try folder.list(Self.historyFolder, ending: Self.historyEnding) {
      let path = "\(Self.historyFolder)/\(name)"
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

  /// The records of this copy, in the order in which they were made.
  package func ownRecords() -> [ChangeRecord] {
    guard let replica = folder.replica(), let file = try? folder.read(Self.historyPath(replica)) else { return [] }
    return HistoryFile.read(file.bytes).records
  }

  package struct History: Sendable {
    package fileprivate(set) var records: [ChangeRecord] = []
    package fileprivate(set) var damaged: [BrokenFile] = []
  }

  /// Takes the words of a step out of every record of every copy: the one exception to history that is only ever added to.
  func blanking(_ step: StepReference) throws(StorageFault) -> [FileChange] {
    var changes: [FileChange] = []
    let records = try history().records
    // What it was called then: its id, or that of its roadmap, may be another one by now.
    let names = Dictionary(zip(records.map(\.id), records.names(of: step)), uniquingKeysWith: +)
    for name in try folder.list(Self.historyFolder, ending: Self.historyEnding) {
      let stored = try folder.read("\(Self.historyFolder)/\(name)")
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
