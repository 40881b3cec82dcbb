extension Workspace {
  /// What it was before some acts: each is taken back, the latest first. An act that no longer fits, because somebody changed the files by
  /// hand meanwhile, stays, and is counted.
  /// - Parameter records: oldest first.
  package func rewound(over records: [ChangeRecord]) -> (workspace: Workspace, untraced: Int) {
    var former = self
    var untraced = 0
    for record in records.reversed() {
      do throws(Conflict) { try former.apply(record.change.inverse) } catch { untraced += 1 }
    }
    return (former, untraced)
  }
}
