import Glibc

extension WorkspaceFolder {
  /// Takes the exclusive lock, for one or several commits, and settles a commit that a dead process left.
  ///
  /// Waits for a live holder as long as `patience` allows.
  /// - Throws: `locked`, and whatever prevents saving to the workspace.
  package func lock() throws(StorageFault) -> CommitLock {
    let state = try StateFolder.made(in: root)
    let lock = try CommitLock(state, LockWaiting(patience: patience, tell: tellWaiting))
    let recovery = CommitRecovery(root: root, state: state)
    if !lock.isEnforced { try waitForOthers(recovery) }
    _ = try recovery.run()
    // Without an enforced lock, a draft may belong to a live process.
    if lock.isEnforced { try? state.removeDrafts() }
    return lock
  }

  /// Waits until no commit is staged, at most `patience`. Without locks a staged commit may belong to a live process, which will soon be
  /// done; one that stays belongs to a dead process.
  private func waitForOthers(_ recovery: CommitRecovery) throws(StorageFault) {
    let deadline = ContinuousClock.now + patience
    while try recovery.isNeeded(), .now < deadline { usleep(20_000) }
  }

  /// Takes the shared lock, so that nobody saves while files are read that belong together.
  ///
  /// Returns nil if nobody has ever saved here, if this process may not use the lock, or if another process keeps the lock longer than
  /// `patience`.
  /// - Throws: `locked` if one and the same commit was half done during all that time: the files are then neither the old plan nor the
  ///   new one.
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

  /// From this number of steps on, the removal of what a commit leaves takes long enough for something else to be done meanwhile.
  private static let many = 16

  /// Makes all changes or none, and returns once they are durable (FileFormat.md, Saving): they survive a killed process and a power cut.
  ///
  /// Makes missing folders; keeps modes, owners, symbolic links and hard links.
  /// - Throws: `changed` if a file is not what its change expects, `locked`, and whatever else prevents the save; every file is then as
  ///   it was. Only `unfinished` leaves a commit that the next `recover` or `commit` settles.
  package func commit(_ changes: [FileChange], appending appends: [Append] = []) throws(StorageFault) {
    let lock = try lock()
    try commit(changes, appending: appends, under: lock)
  }

  /// Commits as `commit(_:appending:)` does, under a lock that the caller already holds.
  package func commit(_ changes: [FileChange], appending appends: [Append] = [], under lock: borrowing CommitLock) throws(StorageFault) {
    _ = try commit(changes.map { change in LateChange { change } }, appending: appends, under: lock)
  }

  /// Commits as `commit(_:appending:under:)` does.
  /// - Returns: the stamps of the new contents, by the paths of the changes.
  func commit(
    _ changes: [LateChange], appending appends: [Append], under lock: borrowing CommitLock
  ) throws(StorageFault) -> [String: FileStamp] {
    // What the commit before has left would be taken for a part of this one.
    lock.chores.finish()
    let state = lock.state
    let staged = try state.staged()
    let readers = try Readers(of: root)
    var staging = CommitStaging(root: root, staged: staged, readers: readers)
    let commit: StagedCommit
    do throws(StorageFault) {
      try staging.add(changes)
      for append in appends { try staging.add(append) }
      guard !staging.steps.isEmpty else { return staging.stamps }
      try staging.sync()
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
    try finish(commit, state, lock.chores)
    return staging.stamps
  }

  /// Finishes a commit whose record is durable; after an error rolls it back.
  private func finish(_ commit: StagedCommit, _ state: StateFolder, _ chores: LockChores) throws(StorageFault) {
    let recovery = CommitRecovery(root: root, state: state)
    var made: [[String]] = []
    do throws(StorageFault) {
      made = try commit.foldersToMake()
      try commit.finish()
    } catch {
      // If even the rename of the record fails, the next start finishes the commit instead.
      do throws(StorageFault) {
        try commit.turnRound(state)
        try commit.takeBack(madeFolders: made)
        try recovery.drop()
      } catch _ {
        throw .unfinished(error)
      }
      throw error
    }
    // Everything is saved. What cannot be removed now is removed by the next commit, which finds every step done.
    if commit.steps.count < Self.many { try? recovery.clear() } else { chores.begin { try? recovery.clear() } }
  }
}
