import FileFormat
import RoadmapEngine

/// The files of a workspace, read into values and kept in step with them.
package struct WorkspaceStore: Sendable {
  package let folder: WorkspaceFolder
  package internal(set) var snapshot: WorkspaceSnapshot
  /// Whether a dead program left a save half done in a folder that this one may not write to: what is shown may be half of it.
  package let isUnsettled: Bool

  package var workspace: Workspace { snapshot.workspace }
  package var broken: [BrokenFile] { snapshot.broken }
  package var newer: Set<WorkspaceFile> { snapshot.newer }

  /// Opens a folder that holds a workspace; what a dead program left half done is settled first.
  /// - Throws: where the folder has no `jalon.json`; a file that is broken is only listed, this one too.
  package init(opening path: String) throws(StorageFault) {
    folder = try WorkspaceFolder(path)
    var isUnsettled = false
    do throws(StorageFault) { _ = try folder.recover() } catch .readOnly { isUnsettled = true }
    self.isUnsettled = isUnsettled
    let lock = try folder.lockForReading()
    snapshot = try WorkspaceSnapshot(folder)
    withExtendedLifetime(lock) {}
  }

  /// Makes a workspace in a new or empty folder, whole or not at all.
  /// - Parameter records: acts that are made on it at once, and are its first history.
  package static func create(_ path: String, _ workspace: Workspace, _ records: [ChangeRecord] = []) throws(StorageFault) -> WorkspaceStore
  {
    var whole = workspace
    do throws(Conflict) { for record in records { try whole.apply(record.change) } } catch {
      if case .overLimit(let fault) = error { throw .overLimit(fault) }
      throw .changed(path)
    }
    if let fault = whole.excess { throw .overLimit(fault) }
    // What makes a workspace of a folder comes last.
    var files: [WorkspaceFile] = whole.parties.map { .party($0.id) } + whole.calendars.map { .calendar($0.id) }
    files += whole.roadmaps.map { .roadmap($0.id) } + [.workspace]
    let changes = files.map { FileChange(path: $0.path, expected: nil, contents: PlanFile.bytes(of: $0, in: whole)) }
    let folder = try WorkspaceFolder.make(path) { (folder) throws(StorageFault) in
      guard !records.isEmpty else { return try folder.commit(changes) }
      let lock = try folder.lock()
      let lines = records.flatMap { HistoryFile.line($0) }
      let history = HistoryFileName(replica: try folder.settledReplica(under: lock), number: 1)
      try folder.commit(changes, appending: [Append(path: history.path, bytes: lines)], under: lock)
    }
    if !records.isEmpty { try folder.keepReplicaInNewPlace() }
    return try WorkspaceStore(opening: path)
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
