import Glibc

extension WorkspaceFolder {
  /// Creates, replaces, removes and appends to files, all or nothing; when it returns, that survives a power cut (format.md, Saving).
  ///
  /// Throws `changed` or `exists` when a file is not what was expected, `twice`, `escapes`, `locked` after five seconds, or what a system
  /// call said: then no file was changed. After `unfinished` they are all old or all new once `recover` could run.
  /// A mode is kept; a file with several names and a link inside of the workspace are written through, and stay what they are.
  package func commit(_ changes: [FileChange], appending: [Append] = []) throws(StorageFault) {
    try commit(changes, appending: appending, patience: Self.patience)
  }

  func commit(_ changes: [FileChange], appending: [Append], patience: Int) throws(StorageFault) {
    let walk = Walk(root: try Descriptor.root(path))
    let desk = try walk.root.folder(making: ".jalon", mode: 0o700)
    let lock = try CommitLock.take(in: desk, patience: patience)
    try withExtendedLifetime(lock) { () throws(StorageFault) in
      try Self.ignore(desk)
      let area = StagingArea(folder: try desk.folder(making: "staged", mode: 0o700))
      _ = try StagedCommit.recover(walk: walk, area: area)
      let plan = try CommitPlan(changes, appending: appending, walk: walk, device: area.folder.status().st_dev)
      if plan.entries.isEmpty { return }
      let staged = StagedCommit(operations: plan.entries.map(\.operation), walk: walk, area: area)
      do throws(StorageFault) {
        try staged.stage(plan)
        try plan.checkAgain()
      } catch {
        // What cannot be removed now is swept away by the next commit: but a record must not stay, or it would be carried out.
        do throws(StorageFault) { try area.clear() } catch let second {
          throw try area.bytes(Operation.record) == nil ? error : .unfinished(second)
        }
        throw error
      }
      try staged.settle()
    }
  }

  /// Keeps this copy's own files out of git. An empty file is what a power cut may have left; any other is the user's.
  private static func ignore(_ desk: Descriptor) throws(StorageFault) {
    if let status = try desk.status(of: ".gitignore"), status.st_size > 0 { return }
    guard let file = try Descriptor.open(".gitignore", in: desk, O_WRONLY | O_CREAT, mode: 0o644) else { return }
    try file.write(Array("*\n".utf8))
    try file.close()
  }
}

extension StagedCommit {
  /// Writes the new files, keeps the old ones, and writes the record; after this the commit counts.
  func stage(_ plan: CommitPlan) throws(StorageFault) {
    for (index, entry) in plan.entries.enumerated() {
      if let contents = entry.contents { try area.write(contents, as: Operation.staged(index), like: entry.seen?.status) }
      if let seen = entry.seen {
        var copying = false
        if case .rewrite = entry.operation.deed { copying = true }
        try area.keep(walk.place(of: entry.operation.path), seen, as: Operation.kept(index), copying: copying)
      }
    }
    try area.write(CommitRecord(operations: operations).bytes, as: Operation.record, like: nil)
    try area.folder.synchronize()
  }

  /// Carries everything out, or takes everything back and says why.
  func settle() throws(StorageFault) {
    do throws(StorageFault) {
      try carryOut(operations.indices)
    } catch let cause {
      do throws(StorageFault) {
        try takeBack(try begunNow())
        try area.clear()
      } catch {
        throw .unfinished(cause)
      }
      throw cause
    }
    // The commit is done: a record that cannot be removed is found to be carried out at the next start.
    try? area.clear()
  }
}
