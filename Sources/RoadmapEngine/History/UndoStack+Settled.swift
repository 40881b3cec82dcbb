extension UndoStack {
  /// Whether the newest records of a copy alone tell which act would be undone next, and which one would be made again.
  ///
  /// They do when they hold the act on either end and name no act that is older than all of them. What was purged may be older, too.
  /// - Parameter records: oldest first, without a gap up to the last one.
  package static func isSettled(by records: [ChangeRecord]) -> Bool {
    var known: Set<String> = []
    for record in records {
      switch record.act {
      case .made: known.insert(record.id)
      case .undid(let id), .redid(let id): guard known.contains(id) else { return false }
      case .purged, .unreadable: return false
      }
    }
    return UndoStack(records).lastDone != nil
  }
}
