import Glibc
import RoadmapEngine

/// What `recover` found and did.
package enum Recovery: Hashable, Sendable {
  /// There was nothing to settle, or another live process holds the lock.
  case nothing
  /// A process had died after staging a commit of these files; the commit is finished now.
  case finished([String])
  /// A process had died in a commit that was dropped: every file is as it was before, or as another program has written
  /// it since.
  case rolledBack
}

extension WorkspaceFolder {
  /// Finishes or rolls back a commit that a dead process left staged; call it before the files are read.
  ///
  /// A workspace that nobody has saved to stays untouched, and a commit of a live process, which holds the lock, is left
  /// to it.
  package func recover() throws(StorageFault) -> Recovery {
    guard let state = try StateFolder.existing(in: root) else { return .nothing }
    let recovery = CommitRecovery(root: root, state: state)
    guard try recovery.isNeeded() else { return .nothing }
    do throws(StorageFault) {
      let lock = try CommitLock(state, LockWaiting(patience: .zero))
      defer { withExtendedLifetime(lock) {} }
      return try recovery.run()
    } catch .locked {
      return .nothing
    }
  }
}

/// Settles a commit whose process died. The caller holds the lock.
struct CommitRecovery {
  let root: Folder
  let state: StateFolder

  /// Checks whether a record or staged files exist. They may belong to a live process; only the lock tells.
  func isNeeded() throws(StorageFault) -> Bool {
    if try isStaged() { return true }
    guard try state.folder.status(of: StateFolder.stagedName, StateFolder.name) != nil else { return false }
    return try !state.staged().names().isEmpty
  }

  /// Finishes the staged commit, or rolls it back if another program has written to one of its files since.
  func run() throws(StorageFault) -> Recovery {
    guard try isNeeded() else { return .nothing }
    if let commit = try staged(as: StateFolder.rollbackName) {
      try commit.takeBack()
    } else if let commit = try staged(as: StateFolder.recordName) {
      let (isForeign, hasBegun) = try commit.evidence()
      if !isForeign {
        try commit.syncFolders()
        try commit.finish()
        try clear()
        return .finished(commit.steps.map(\.path))
      }
      // The foreign write wins: this commit was never reported as saved, but the other program may have reported its own
      // write.
      if hasBegun {
        try commit.turnRound(state)
        try commit.takeBack()
      }
    }
    try drop()
    return .rolledBack
  }

  /// Returns the commit of a complete record; nil if there is no record or it is torn.
  /// - Throws: `newerCommit` if a newer version wrote the record.
  private func staged(as name: String) throws(StorageFault) -> StagedCommit? {
    guard let status = try state.folder.status(of: name, StateFolder.recordPath) else { return nil }
    let file = try state.folder.file(name, StateFolder.recordPath, O_RDONLY)
    switch CommitRecord.read(try file.contents(StateFolder.recordPath, expected: Int(status.st_size), limit: CommitRecord.limit)) {
    case .whole(let record): return StagedCommit(root: root, staged: try state.staged(), steps: record.steps)
    case .torn: return nil
    case .newer: throw .newerCommit(StateFolder.recordPath)
    }
  }

  /// Returns the trace of the record, of a commit or of a rollback; nil if there is none.
  func stagedRecord() throws(StorageFault) -> FileTrace? {
    for name in [StateFolder.recordName, StateFolder.rollbackName] {
      if let status = try state.folder.status(of: name, StateFolder.recordPath) { return FileTrace(status) }
    }
    return nil
  }

  /// Checks whether there is a record, of a commit or of a rollback.
  func isStaged() throws(StorageFault) -> Bool {
    for name in [StateFolder.recordName, StateFolder.rollbackName] {
      if try state.folder.status(of: name, StateFolder.recordPath) != nil { return true }
    }
    return false
  }

  /// Abandons a staged commit. Removes the record first and syncs that: as long as the record exists, a missing staged
  /// file would be read as already moved into place.
  func drop() throws(StorageFault) {
    if try isStaged() {
      for name in [StateFolder.recordName, StateFolder.rollbackName] { try state.folder.remove(name, StateFolder.recordPath) }
      try state.folder.sync()
    }
    try clear()
  }

  /// Removes the record and the staged files of a finished commit. Nothing is synced: if a power cut brings the record
  /// back, recovery finds every step done.
  func clear() throws(StorageFault) {
    try state.folder.remove(StateFolder.recordName, StateFolder.recordPath)
    let staged = try state.staged()
    // A disk removes many files in little more time than one.
    let faults = try staged.names().mapWaiting(few: 8) { name -> StorageFault? in
      do throws(StorageFault) { try staged.remove(name, staged.path) } catch { return error }
      return nil
    }
    if let fault = faults.lazy.compactMap(\.self).first { throw fault }
  }
}
