import FileFormat
import RoadmapEngine

extension WorkspaceStore {
  /// How often a program that does not know the lock may write between the reading and the comparison before the save is given up.
  private static let attempts = 5

  /// Saves acts and their records, all or none. Where somebody else has written in the meantime, their work is read and the acts are made
  /// on it.
  /// - Returns: whether the workspace now holds more than these acts.
  /// - Throws: and then nothing on disk has changed; after a conflict the workspace is what the disk holds.
  @discardableResult
  package mutating func save(_ records: [ChangeRecord]) throws(StoreFault) -> Bool {
    let lock: CommitLock
    do throws(StorageFault) { lock = try folder.lock() } catch { throw .storage(error) }
    if !lock.isEnforced { lacksLocks = true }
    let files = Change(records.flatMap(\.change.edits)).files
    var sawOthers = false
    for attempt in 1... {
      try checkWritable(files)
      var changed = workspace
      do throws(Conflict) { for record in records { try changed.apply(record.change) } } catch { throw .conflict(error) }
      do throws(StorageFault) {
        try write(files, of: changed, records, under: lock)
        for record in records { follow(record.change.renaming, under: lock) }
        return sawOthers
      } catch {
        guard case .changed = error, attempt < Self.attempts else { throw .storage(error) }
        sawOthers = true
        do throws(StorageFault) { snapshot = try WorkspaceSnapshot(folder, since: snapshot) } catch { throw .storage(error) }
      }
    }
    return sawOthers
  }

  /// Whose copy this is stays said where that party gets another id; the plan is saved whether or not it can be.
  private func follow(_ renaming: Renaming?, under lock: borrowing CommitLock) {
    guard case .party(let old, let new)? = renaming else { return }
    guard var author = try? folder.author(), author.party == old else { return }
    author.party = new
    try? folder.setAuthor(author, under: lock)
  }

  /// What cannot be read, or not by this program, must not be written over: somebody's work is in it.
  private func checkWritable(_ files: [WorkspaceFile]) throws(StoreFault) {
    if let file = files.first(where: newer.contains) { throw .newerFormat(file.path) }
    if let file = broken.first(where: { file in files.contains { $0.path == file.path } }) { throw .broken(file) }
  }

  private mutating func write(
    _ files: [WorkspaceFile], of changed: Workspace, _ records: [ChangeRecord], under lock: borrowing CommitLock
  ) throws(StorageFault) {
    let changes = files.compactMap { file -> (file: WorkspaceFile, change: FileChange)? in
      let contents = PlanFile.bytes(of: file, in: changed)
      let stamp = snapshot.stamps[file]
      return stamp == nil && contents == nil ? nil : (file, FileChange(path: file.path, expected: stamp, contents: contents))
    }
    let replica = try folder.settledReplica(under: lock)
    var blanked: [FileChange] = []
    var purged: [StepReference] = []
    for case .purged(let step) in records.map(\.act) { purged.append(step) }
    for step in purged { blanked += try blanking(step) }
    let lines = records.filter { !$0.change.isEmpty }.map { record in
      HistoryFile.line(purged.reduce(record) { $0.blanking($1) })
    }
    let (rewritten, appends) = try appending(lines, to: replica, beside: blanked)
    try folder.commit(changes.map(\.change) + rewritten, appending: appends, under: lock)
    snapshot.workspace = changed
    for (file, change) in changes {
      snapshot.stamps[file] = change.contents.map { FileStamp(of: $0) }
      snapshot.traces[change.path] = try? folder.trace(of: change.path)
    }
  }
}
