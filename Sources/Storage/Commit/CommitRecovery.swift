import Glibc

/// What `recover` found.
package enum Recovery: Hashable, Sendable {
  case nothing
  /// A dead process had staged a commit of these files; it is done now.
  case finished([String])
  /// A dead process had begun to stage a commit; every file is as it was before.
  case rolledBack
}

extension WorkspaceFolder {
  /// Finishes or drops what a dead process left behind; to be called before the files are read. A workspace that nobody saved to stays
  /// untouched, and may be read-only.
  /// - Throws: `locked`, `newerCommit`, `readOnly`, `system`.
  package func recover() throws(StorageFault) -> Recovery {
    guard let state = try StateFolder.existing(in: root) else { return .nothing }
    let recovery = CommitRecovery(root: root, state: state)
    guard try recovery.isNeeded() else { return .nothing }
    let lock = try CommitLock(state, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    return try recovery.run()
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
    guard let steps = try stagedSteps() else {
      try drop()
      return .rolledBack
    }
    try StagedCommit(root: root, staged: state.staged(), steps: steps).finish()
    try clear()
    return .finished(steps.map(\.path))
  }

  /// The steps of a commit that was staged to the end; nil if it was not.
  private func stagedSteps() throws(StorageFault) -> [CommitStep]? {
    let name = StateFolder.recordName
    guard let status = try state.folder.status(of: name, StateFolder.recordPath) else { return nil }
    let file = try state.folder.file(name, StateFolder.recordPath, O_RDONLY)
    switch CommitRecord.read(try file.contents(StateFolder.recordPath, expected: Int(status.st_size), limit: CommitRecord.limit)) {
    case .whole(let record): return record.steps
    case .torn: return nil
    case .newer: throw .newerCommit(StateFolder.recordPath)
    }
  }

  /// Is there a record?
  func isStaged() throws(StorageFault) -> Bool { try state.folder.status(of: StateFolder.recordName, StateFolder.recordPath) != nil }

  /// Gives a staged commit up. The record goes first, and for good: beside it, a staged file that is gone counts as moved into place.
  func drop() throws(StorageFault) {
    if try isStaged() {
      try state.folder.remove(StateFolder.recordName, StateFolder.recordPath)
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
