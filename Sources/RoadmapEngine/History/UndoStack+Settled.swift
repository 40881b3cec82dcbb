extension UndoStack {
  /// Checks whether the newest records of a copy suffice to tell which acts are undone and redone next.
  ///
  /// They do if an act that can be undone is among them and they refer to no older act. A purge may concern older acts, so it never
  /// suffices.
  /// - Parameter records: the newest records, oldest first, without gaps up to the last one.
  package static func isSettled(by records: [ChangeRecord]) -> Bool {
    var known: Set<String> = []
    for record in records {
      switch record.act {
      case .made: known.insert(record.id)
      case .undid(let id), .redid(let id): guard known.contains(id) else { return false }
      case .reviewed: known.insert(record.id)
      case .sent, .imported: continue
      case .purged, .unreadable: return false
      }
    }
    return UndoStack(records).lastDone != nil
  }
}
