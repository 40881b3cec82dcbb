import FileFormat
import RoadmapEngine

extension WorkspaceStore {
  /// How often a program that does not know the lock may write between the reading and the comparison before the save is given up.
  private static let attempts = 5

  /// Saves a change, whole or not at all. Where somebody else has written in the meantime, their work is read and the change is made on it.
  /// - Returns: whether the workspace now holds more than this change.
  /// - Throws: and then nothing on disk has changed; after a conflict the workspace is what the disk holds.
  @discardableResult
  package mutating func save(_ change: Change) throws(StoreFault) -> Bool {
    let lock: CommitLock
    do throws(StorageFault) { lock = try folder.lock() } catch { throw .storage(error) }
    var sawOthers = false
    for attempt in 1... {
      try checkWritable(change.files)
      var changed = workspace
      do throws(Conflict) { try changed.apply(change) } catch { throw .conflict(error) }
      do throws(StorageFault) {
        try write(change.files, of: changed, under: lock)
        return sawOthers
      } catch {
        guard case .changed = error, attempt < Self.attempts else { throw .storage(error) }
        sawOthers = true
        do throws(StorageFault) { snapshot = try WorkspaceSnapshot(folder, since: snapshot) } catch { throw .storage(error) }
      }
    }
    return sawOthers
  }

  /// What cannot be read, or not by this program, must not be written over: somebody's work is in it.
  private func checkWritable(_ files: [WorkspaceFile]) throws(StoreFault) {
    if let file = files.first(where: newer.contains) { throw .newerFormat(file.path) }
    if let file = broken.first(where: { file in files.contains { $0.path == file.path } }) { throw .broken(file) }
  }

  private mutating func write(_ files: [WorkspaceFile], of changed: Workspace, under lock: borrowing CommitLock) throws(StorageFault) {
    let changes = files.compactMap { file -> FileChange? in
      let contents = PlanFile.bytes(of: file, in: changed)
      let stamp = snapshot.stamps[file]
      return stamp == nil && contents == nil ? nil : FileChange(path: file.path, expected: stamp, contents: contents)
    }
    try folder.commit(changes, under: lock)
    snapshot.workspace = changed
    for (file, change) in zip(files.filter { file in changes.contains { $0.path == file.path } }, changes) {
      snapshot.stamps[file] = change.contents.map { FileStamp(of: $0) }
      snapshot.traces[change.path] = try? folder.trace(of: change.path)
    }
  }
}
