import Glibc

extension WorkspaceFolder {
  /// Takes the lock for one commit or several, and settles what a dead process left; waits for a live one.
  /// - Throws: `locked`, and whatever keeps the workspace from being saved to.
  package func lock() throws(StorageFault) -> CommitLock {
    let state = try StateFolder.made(in: root)
    let lock = try CommitLock(state, LockWaiting(patience: patience, tell: tellWaiting))
    let recovery = CommitRecovery(root: root, state: state)
    if !lock.isEnforced { try waitForOthers(recovery) }
    _ = try recovery.run()
    // Where the lock keeps nobody out, a draft may be that of a live process.
    if lock.isEnforced { try? state.removeDrafts() }
    return lock
  }

  /// On a disk without locks a staged commit may be that of a live process, which is done in a moment; one that stays is that of a dead one.
  private func waitForOthers(_ recovery: CommitRecovery) throws(StorageFault) {
    let deadline = ContinuousClock.now + patience
    while try recovery.isNeeded(), .now < deadline { usleep(20_000) }
  }

  /// Keeps others from saving while files are read that belong together; nil where nobody ever saved, or where this process may not ask.
  /// Whoever has the lock for longer than `patience` is not waited for, unless one save has been half done for all that time: what would be
  /// read then is neither the old plan nor the new one.
  /// - Throws: `locked`.
  func lockForReading() throws(StorageFault) -> CommitLock? {
    guard let state = try StateFolder.existing(in: root) else { return nil }
    let recovery = CommitRecovery(root: root, state: state)
    let begun = try recovery.stagedRecord()
    do throws(StorageFault) {
      return try CommitLock(reading: state, LockWaiting(patience: patience, tell: tellWaiting))
    } catch .locked(let holder) {
      if let begun, try recovery.stagedRecord() == begun { throw .locked(by: holder) }
      return nil
    } catch { return nil }
  }

  /// Makes all changes or none, and returns when they are on the disk (FileFormat.md, Saving): they survive the death of the process and a
  /// power cut. Folders that are missing are made; modes, owners, links and other names of a file are kept.
  /// - Throws: `changed` if a file is not what the change expects, `locked`, and whatever else keeps it from being saved; then every file
  ///   is as it was. Only `unfinished` leaves a commit for the next `recover` or `commit` to settle.
  package func commit(_ changes: [FileChange], appending appends: [Append] = []) throws(StorageFault) {
    let lock = try lock()
    try commit(changes, appending: appends, under: lock)
  }

  /// The same, by whoever holds the lock already.
  package func commit(_ changes: [FileChange], appending appends: [Append] = [], under lock: borrowing CommitLock) throws(StorageFault) {
    let state = lock.state
    let staged = try state.staged()
    let readers = try Readers(of: root)
    var staging = CommitStaging(root: root, staged: staged, readers: readers)
    let commit: StagedCommit
    do throws(StorageFault) {
      for change in changes { try staging.add(change) }
      for append in appends { try staging.add(append) }
      guard !staging.steps.isEmpty else { return }
      try staged.sync()
      commit = StagedCommit(root: root, staged: staged, steps: staging.steps, seen: staging.seen)
      let record = CommitRecord(steps: commit.steps).bytes
      guard record.count <= CommitRecord.limit else { throw .tooLarge(StateFolder.recordPath, bytes: record.count) }
      try state.write(record, to: StateFolder.recordName, for: readers)
      try state.folder.sync()
    } catch {
      let recovery = CommitRecovery(root: root, state: state)
      do throws(StorageFault) {
        try recovery.drop()
      } catch _ {
        if (try? recovery.isStaged()) != false { throw .unfinished(error) }
      }
      throw error
    }
    try finish(commit, state)
  }

  private func finish(_ commit: StagedCommit, _ state: StateFolder) throws(StorageFault) {
    let recovery = CommitRecovery(root: root, state: state)
    var made: [[String]] = []
    do throws(StorageFault) {
      made = try commit.foldersToMake()
      try commit.finish()
    } catch {
      // Where not even the direction can be written down, the next start goes on forward.
      do throws(StorageFault) {
        try commit.turnRound(state)
        try commit.takeBack(madeFolders: made)
        try recovery.drop()
      } catch _ {
        throw .unfinished(error)
      }
      throw error
    }
    // All is saved. What cannot be cleared away now is cleared by the next commit, which finds nothing left to do.
    try? recovery.clear()
  }
}
