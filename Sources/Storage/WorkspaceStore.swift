import FileFormat
import RoadmapEngine

/// A workspace on disk: its files as values, and the saving of changes.
package struct WorkspaceStore: Sendable {
  package private(set) var folder: WorkspaceFolder
  /// The contents of the files when they were last read or saved.
  package internal(set) var snapshot: WorkspaceSnapshot
  /// Whether a commit of a dead process is half done in a folder that this process may not write to; the files shown may be mixed.
  package let isUnsettled: Bool
  /// Whether the file system has no locks, so that nothing prevents another program from saving at the same time.
  package internal(set) var lacksLocks = false

  /// The workspace as it was last read or saved.
  package var workspace: Workspace { snapshot.workspace }
  /// The files that could not be read.
  package var broken: [BrokenFile] { snapshot.broken }
  /// The files of a newer format, which are never written.
  package var newer: Set<WorkspaceFile> { snapshot.newer }

  /// Opens a folder that holds a workspace, after settling a commit that a dead process left.
  /// - Parameters:
  ///   - twin: the copy of the workspace into which this one is merged; what has the same bytes there is not decoded again, and roadmaps of which the
  ///     merge needs only the records are left out.
  ///   - tellWaiting: called once per wait, after one second, with the process that a read or a save waits for.
  /// - Throws: `missing` if the folder has no `jalon.json`; a file that is broken, this one included, is only listed in `broken`.
  package init(
    opening path: String, besides twin: WorkspaceStore? = nil, tellWaiting: (@Sendable (LockHolder?) -> Void)? = nil
  ) throws(StorageFault) {
    folder = try WorkspaceFolder(path)
    folder.tellWaiting = tellWaiting
    var isUnsettled = false
    do throws(StorageFault) { _ = try folder.recover() } catch .readOnly { isUnsettled = true }
    self.isUnsettled = isUnsettled
    let lock = try folder.lockForReading()
    var former = twin?.snapshot
    former?.traces = [:]
    snapshot = try WorkspaceSnapshot(folder, since: former, without: twin == nil ? [:] : try folder.recordedRoadmaps())
    // What was edited by hand is compared with the records.
    if snapshot.isPartial, editedFiles != [] { snapshot = try WorkspaceSnapshot(folder, since: former) }
    lacksLocks = Self.isWeak(lock)
    withExtendedLifetime(lock) {}
  }

  /// Returns whether a lock was taken that the file system does not enforce.
  private static func isWeak(_ lock: borrowing CommitLock?) -> Bool {
    switch lock {
    case .some(let lock): !lock.isEnforced
    case .none: false
    }
  }

  /// Stops reporting which process a read or a save waits for.
  package mutating func waitInSilence() { folder.tellWaiting = nil }

  /// Makes a workspace in a new or empty folder, completely or not at all, and opens it.
  /// - Parameter records: the acts that are applied to it at once; they become its first history.
  package static func create(_ path: String, _ workspace: Workspace, _ records: [ChangeRecord] = []) throws(StorageFault) -> WorkspaceStore
  {
    try make(path, workspace, records)
    return try WorkspaceStore(opening: path)
  }

  /// Makes a workspace as `create` does, without opening it.
  /// - Throws: and then nothing of it is left.
  package static func make(_ path: String, _ workspace: Workspace, _ records: [ChangeRecord] = []) throws(StorageFault) {
    var whole = workspace
    do throws(Conflict) { for record in records { try whole.apply(record.change) } } catch {
      if case .overLimit(let fault) = error { throw .overLimit(fault) }
      throw .changed(path)
    }
    let changes = try changes(making: whole)
    _ = try WorkspaceFolder.make(path) { (folder) throws(StorageFault) in
      let lock = try folder.lock()
      var appends: [Append] = []
      if !records.isEmpty {
        let history = HistoryFileName(replica: try folder.settledReplica(under: lock), number: 1)
        appends = [Append(path: history.path, bytes: records.following([]).flatMap { HistoryFile.line($0) })]
      }
      try folder.commit(changes, appending: appends, under: lock)
      try? lock.state.note(KnownFiles(of: changes).bytes, in: KnownFiles.name, for: Readers(of: folder.root))
    }
  }

  /// Returns the changes that create every file of a workspace, the workspace file last.
  /// - Throws: `overLimit` if no files can hold it.
  static func changes(making workspace: Workspace) throws(StorageFault) -> [FileChange] {
    if let fault = workspace.excess { throw .overLimit(fault) }
    var files: [WorkspaceFile] = workspace.parties.map { .party($0.id) } + workspace.calendars.map { .calendar($0.id) }
    files += workspace.roadmaps.map { .roadmap($0.id) } + [.workspace]
    return files.map { FileChange(path: $0.path, expected: nil, contents: PlanFile.bytes(of: $0, in: workspace)) }
  }

  /// Reads every file that another program has changed.
  /// - Throws: and then the former snapshot stays.
  package mutating func load() throws(StorageFault) {
    let lock = try folder.lockForReading()
    snapshot = try WorkspaceSnapshot(folder, since: snapshot)
    withExtendedLifetime(lock) {}
  }
}

/// Why a change cannot be saved.
package enum StoreFault: Error, Hashable, Sendable {
  case broken(BrokenFile)
  /// The file has a newer format and is never written by this version.
  case newerFormat(String)
  case storage(StorageFault)
  case conflict(Conflict)

  /// Whether the same change can never be saved, whatever the state of the disk.
  package var isRefusal: Bool {
    switch self {
    case .conflict, .storage(.tooLarge), .storage(.recordTooLarge): true
    case .broken, .newerFormat, .storage: false
    }
  }
}
