import RoadmapEngine

/// Questions about the last acts that are answered without reading the whole history.
extension WorkspaceStore {
  /// Returns the newest records of this copy, oldest first: as many as show which act would be undone next, and which redone.
  ///
  /// Returns all records if one of these lines or files cannot be read.
  package func recentRecords() -> [ChangeRecord] {
    do throws(StorageFault) {
      guard let replica = try folder.replica() else { return [] }
      var tail = HistoryTail(folder, try historyFiles().filter { $0.replica == replica })
      var records: [ChangeRecord] = []
      while !UndoStack.isSettled(by: records), let part = try tail.next() {
        guard part.isWhole else { return ownRecords() }
        records = part.records.filter { !$0.act.isImport } + records
      }
      return records
    } catch { return ownRecords() }
  }

  /// Returns the last `count` records, oldest first, and what cannot be read among them.
  ///
  /// Records of several copies are ordered by their instants, for which the whole history of each is read.
  package func history(last count: Int) throws(StorageFault) -> History {
    let files = try historyFiles()
    var records: [ChangeRecord] = []
    if Set(files.map(\.replica)).count == 1 {
      var tail = HistoryTail(folder, files)
      while records.count < count {
        guard let part = try? tail.next() else { return History(records: records) }
        guard part.isWhole else { break }
        records = part.records.filter { !$0.act.isImport } + records
      }
      if records.count >= count { return History(records: records.suffix(count)) }
    }
    var all = try history()
    all.records = all.records.suffix(count)
    all.copies = []
    return all
  }
}
