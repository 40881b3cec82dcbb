import FileFormat
import RoadmapEngine

/// The files of a workspace, read into values and kept in step with them.
package struct WorkspaceStore: Sendable {
  package private(set) var folder: WorkspaceFolder
  package internal(set) var snapshot: WorkspaceSnapshot
  /// Whether a dead program left a save half done in a folder that this one may not write to: what is shown may be half of it.
  package let isUnsettled: Bool
  /// Whether the disk keeps nobody from saving at the same time: it has no locks.
  package internal(set) var lacksLocks = false

  package var workspace: Workspace { snapshot.workspace }
  package var broken: [BrokenFile] { snapshot.broken }
  package var newer: Set<WorkspaceFile> { snapshot.newer }

  /// Opens a folder that holds a workspace; what a dead program left half done is settled first.
  /// - Parameter tellWaiting: told once, after a second, whom a reading or a save waits for.
  /// - Throws: where the folder has no `jalon.json`; a file that is broken is only listed, this one too.
  package init(opening path: String, tellWaiting: (@Sendable (LockHolder?) -> Void)? = nil) throws(StorageFault) {
    folder = try WorkspaceFolder(path)
    folder.tellWaiting = tellWaiting
    var isUnsettled = false
    do throws(StorageFault) { _ = try folder.recover() } catch .readOnly { isUnsettled = true }
    self.isUnsettled = isUnsettled
    let lock = try folder.lockForReading()
    snapshot = try WorkspaceSnapshot(folder)
    lacksLocks = Self.isWeak(lock)
    withExtendedLifetime(lock) {}
  }

  /// Whether a lock that was taken keeps nobody out.
  private static func isWeak(_ lock: borrowing CommitLock?) -> Bool {
    switch lock {
    case .some(let lock): !lock.isEnforced
    case .none: false
    }
  }

  /// Tells nobody any more whom a reading or a save waits for.
  package mutating func waitInSilence() { folder.tellWaiting = nil }

  /// Makes a workspace in a new or empty folder, whole or not at all.
  /// - Parameter records: acts that are made on it at once, and are its first history.
  package static func create(_ path: String, _ workspace: Workspace, _ records: [ChangeRecord] = []) throws(StorageFault) -> WorkspaceStore
  {
    try make(path, workspace, records)
    return try WorkspaceStore(opening: path)
  }

  /// Makes a workspace as `create` does, and does not open it.
  /// - Throws: and then nothing of it is left.
  package static func make(_ path: String, _ workspace: Workspace, _ records: [ChangeRecord] = []) throws(StorageFault) {
    var whole = workspace
    do throws(Conflict) { for record in records { try whole.apply(record.change) } } catch {
      if case .overLimit(let fault) = error { throw .overLimit(fault) }
      throw .changed(path)
    }
    let changes = try changes(making: whole)
    _ = try WorkspaceFolder.make(path) { (folder) throws(StorageFault) in
      guard !records.isEmpty else { return try folder.commit(changes) }
      let lock = try folder.lock()
      let lines = records.flatMap { HistoryFile.line($0) }
      let history = HistoryFileName(replica: try folder.settledReplica(under: lock), number: 1)
      try folder.commit(changes, appending: [Append(path: history.path, bytes: lines)], under: lock)
    }
  }

  /// The files of a workspace, none of which is there yet; what makes a workspace of a folder comes last.
  /// - Throws: `overLimit` where no files can hold it.
  static func changes(making workspace: Workspace) throws(StorageFault) -> [FileChange] {
    if let fault = workspace.excess { throw .overLimit(fault) }
    var files: [WorkspaceFile] = workspace.parties.map { .party($0.id) } + workspace.calendars.map { .calendar($0.id) }
    files += workspace.roadmaps.map { .roadmap($0.id) } + [.workspace]
    return files.map { FileChange(path: $0.path, expected: nil, contents: PlanFile.bytes(of: $0, in: workspace)) }
  }

  /// Reads every file that somebody has changed.
  /// - Throws: and then what was read before still stands.
  package mutating func load() throws(StorageFault) {
    let lock = try folder.lockForReading()
    snapshot = try WorkspaceSnapshot(folder, since: snapshot)
    withExtendedLifetime(lock) {}
  }
}

/// Why a change cannot be saved.
package enum StoreFault: Error, Hashable, Sendable {
  case broken(BrokenFile)
  /// Written by a newer program, and so never by this one.
  case newerFormat(String)
  case storage(StorageFault)
  case conflict(Conflict)

  /// Whether the same change can never be saved, whatever the disk allows later.
  package var isRefusal: Bool {
    switch self {
    case .conflict, .storage(.tooLarge), .storage(.recordTooLarge): true
    case .broken, .newerFormat, .storage: false
    }
  }
}
