extension Workspace {
  /// Returns the workspace before some acts, which are undone from the latest on.
  ///
  /// An act that no longer fits, because files were changed by hand, is skipped and counted in `untraced`.
  /// - Parameter records: the acts, oldest first.
  package func rewound(over records: [ChangeRecord]) -> (workspace: Workspace, untraced: Int) {
    var former = self
    var untraced = 0
    for record in records.reversed() {
      do throws(Conflict) { try former.apply(record.change.inverse) } catch { untraced += 1 }
    }
    return (former, untraced)
  }
}
