import FileFormat
import RoadmapEngine

/// What was recorded since somebody saw the plan. Instants do not decide it: a merge brings acts that are older than the last visit.
extension WorkspaceStore {
  /// The acts of one copy that somebody has not seen yet, oldest first.
  package struct UnseenActs: Sendable {
    /// Whether it is the copy in which this person works.
    package let isOwn: Bool
    package let records: [ChangeRecord]
  }

  /// Returns the ids of the last act of every copy, as far as the plan that was read shows them. Only the ends of the files of history are read.
  package func lastActs() throws(StorageFault) -> [String] {
    let own = try folder.replica()
    var last: [String] = []
    for (replica, files) in Dictionary(grouping: try historyFiles(), by: \.replica) {
      // The acts of this person are all known to them, also those that were saved since the plan was read.
      var tail = HistoryTail(folder, files, upTo: replica == own ? nil : snapshot.historySizes)
      while let part = try tail.next() {
        guard let record = part.records.last(where: \.isReadable) else { continue }
        last.append(record.id)
        break
      }
    }
    return last.sorted()
  }

  /// Returns the acts of each copy behind the last one that somebody has seen, as far as the plan that was read shows them.
  /// - Parameter seen: what `lastActs` returned then; empty if there was no act yet.
  /// - Returns: nil if none of them is in the history, which is then that of another workspace.
  package func acts(since seen: Set<String>) throws(StorageFault) -> [UnseenActs]? {
    let own = try folder.replica()
    var copies: [UnseenActs] = []
    var isFound = seen.isEmpty
    for (replica, files) in Dictionary(grouping: try historyFiles(), by: \.replica).sorted(by: { $0.key < $1.key }) {
      var tail = HistoryTail(folder, files, upTo: replica == own ? nil : snapshot.historySizes)
      var records: [ChangeRecord] = []
      while let part = try tail.next() {
        if let index = part.records.lastIndex(where: { seen.contains($0.id) }) {
          isFound = true
          records = part.records[(index + 1)...] + records
          break
        }
        records = part.records + records
      }
      copies.append(UnseenActs(isOwn: replica == own, records: records.filter { $0.isReadable && !$0.act.isImport }))
    }
    return isFound ? copies : nil
  }
}
