import RoadmapEngine

extension WorkspaceStore {
  /// Every file of the workspace and its history byte for byte into a new or empty folder, broken and newer ones too; nothing of `.jalon`,
  /// so that the copy becomes one of its own.
  /// - Returns: how many files there are.
  /// - Throws: and then the new folder has none of them.
  package func backUp(to path: String) throws(StorageFault) -> Int {
    let lock = try folder.lockForReading()
    var changes: [FileChange] = []
    // What makes a workspace of a folder comes last.
    for part in ["parties", "calendars", "roadmaps", HistoryFileName.folder, ""] {
      let names = part.isEmpty ? [WorkspaceFile.workspace.path] : try folder.list(part, ending: "").map { "\(part)/\($0)" }
      for name in names {
        do throws(StorageFault) {
          changes.append(FileChange(path: name, expected: nil, contents: try folder.read(name).bytes))
        } catch .notAFile {
          continue
        }
      }
    }
    withExtendedLifetime(lock) {}
    _ = try WorkspaceFolder.make(path) { (folder) throws(StorageFault) in try folder.commit(changes) }
    return changes.count
  }
}
