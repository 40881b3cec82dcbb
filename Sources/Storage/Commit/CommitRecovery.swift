import Glibc

/// What `recover` found.
package enum Recovery: Hashable, Sendable {
  case nothing
  /// A dead process had staged a commit of these files; it is done now.
  case finished([String])
  /// A dead process had begun a commit; every file is as it was before, or as somebody else has written it since.
  case rolledBack
}

extension WorkspaceFolder {
  /// Finishes or drops what a dead process left behind; to be called before the files are read. A workspace that nobody saved to stays
  /// untouched, and what a live process is saving is left to it.
  /// - Throws: `newerCommit`, `readOnly`, `system`.
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

/// Clears up after a process that died in a commit. The lock is held by the caller.
struct CommitRecovery {
  let root: Folder
  let state: StateFolder

  /// A live process can be the reason: the lock tells.
  func isNeeded() throws(StorageFault) -> Bool {
    if try isStaged() { return true }
    guard try state.folder.status(of: StateFolder.stagedName, StateFolder.name) != nil else { return false }
    return try !state.staged().names().isEmpty
  }

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
      // Nobody was told that this commit was saved, but somebody was told so of what stands there now.
      if hasBegun {
        try commit.turnRound(state)
        try commit.takeBack()
      }
    }
    try drop()
    return .rolledBack
  }

  /// The commit of a record that was written to its end; nil if there is none.
  private func staged(as name: String) throws(StorageFault) -> StagedCommit? {
    guard let status = try state.folder.status(of: name, StateFolder.recordPath) else { return nil }
    let file = try state.folder.file(name, StateFolder.recordPath, O_RDONLY)
    switch CommitRecord.read(try file.contents(StateFolder.recordPath, expected: Int(status.st_size), limit: CommitRecord.limit)) {
    case .whole(let record): return StagedCommit(root: root, staged: try state.staged(), steps: record.steps)
    case .torn: return nil
    case .newer: throw .newerCommit(StateFolder.recordPath)
    }
  }

  /// Which record there is, of either direction; nil: none.
  func stagedRecord() throws(StorageFault) -> FileTrace? {
    for name in [StateFolder.recordName, StateFolder.rollbackName] {
      if let status = try state.folder.status(of: name, StateFolder.recordPath) { return FileTrace(status) }
    }
    return nil
  }

  /// Is there a record, of either direction?
  func isStaged() throws(StorageFault) -> Bool {
    for name in [StateFolder.recordName, StateFolder.rollbackName] {
      if try state.folder.status(of: name, StateFolder.recordPath) != nil { return true }
    }
    return false
  }

  /// Gives a staged commit up. The record goes first, and for good: beside it, a staged file that is gone counts as moved into place.
  func drop() throws(StorageFault) {
    if try isStaged() {
      for name in [StateFolder.recordName, StateFolder.rollbackName] { try state.folder.remove(name, StateFolder.recordPath) }
      try state.folder.sync()
    }
    try clear()
  }

  /// Clears up after a commit that is done. Should a power cut bring the record back, there is nothing left to do for it.
  func clear() throws(StorageFault) {
    try state.folder.remove(StateFolder.recordName, StateFolder.recordPath)
    let staged = try state.staged()
    for name in try staged.names() { try staged.remove(name, staged.path) }
  }
}
