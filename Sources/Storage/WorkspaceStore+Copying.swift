import RoadmapEngine

extension WorkspaceStore {
  /// Copies every file of the workspace and its history byte for byte into a new or empty folder, including broken files and newer ones.
  ///
  /// Nothing of `.jalon` is copied, so that the copy gets a replica id of its own.
  /// - Returns: the number of files.
  /// - Throws: and then the new folder has none of the files.
  package func backUp(to path: String) throws(StorageFault) -> Int {
    let lock = try folder.lockForReading()
    var changes: [FileChange] = []
    // The workspace file comes last, since it makes a folder a workspace.
    for part in ["parties", "calendars", "roadmaps", HistoryFileName.folder, ""] {
      let names = part.isEmpty ? [WorkspaceFile.workspace.path] : try folder.list(part, ending: "").map { "\(part)/\($0)" }
      for name in names {
        do throws(StorageFault) {
          let stored = try folder.read(name)
          changes.append(FileChange(path: name, expected: nil, contents: stored.bytes, origin: try folder.origin(of: name)))
        } catch .notAFile {
          continue
        }
      }
    }
    withExtendedLifetime(lock) {}
    try WorkspaceFolder.createLike(folder, path) { (copy) throws(StorageFault) in try copy.commit(changes) }
    return changes.count
  }

  /// Makes a workspace with a part of this one in a new or empty folder. Its files have the permissions of the originals, so that nobody
  /// can read there what they may not read here.
  package func copy(_ part: Workspace, to path: String) throws(StorageFault) {
    try WorkspaceFolder.createLike(folder, path) { (copy) throws(StorageFault) in
      var changes = try WorkspaceStore.changes(making: part)
      for place in changes.indices { changes[place].origin = try folder.origin(of: changes[place].path) }
      try copy.commit(changes)
    }
  }
}
