import FileFormat
import Glibc
import RoadmapEngine

/// A second name in `.jalon` for this copy's files of history. Git replaces a file that it changes, so what was saved while git was working, or
/// was never committed, is still under the second name.
extension WorkspaceFolder {
  private static let folderName = "own"

  /// Returns the records of this copy that were saved and are no longer in its files, by the paths of these.
  package func lostRecords() throws(StorageFault) -> [(path: String, records: [ChangeRecord])] {
    guard let own = try ownFolder(isMade: false) else { return [] }
    var lost: [(path: String, records: [ChangeRecord])] = []
    for name in try own.names() where name.hasSuffix(HistoryFileName.ending) {
      let path = "\(HistoryFileName.folder)/\(name)"
      let second = try own.status(of: name, path)
      let place = try Place(path, in: root)
      let first = place.missingFolders.isEmpty ? try place.folder.status(of: place.name, path) : nil
      if let first, let second, first.st_ino == second.st_ino, first.st_dev == second.st_dev { continue }
      let file = try own.file(name, path, O_RDONLY)
      let kept = HistoryFile.read(try file.contents(path, expected: Int(second?.st_size ?? 0), limit: StoredFile.limit)).records
      let present = first == nil ? [] : HistoryLines(try read(path).bytes).records.map(\.id)
      let ids = Set(present)
      let missing = kept.filter { !ids.contains($0.id) }
      if !missing.isEmpty { lost.append((path, missing)) }
    }
    return lost
  }

  /// Checks whether a path is that of a file of history of this copy.
  package func isOwnHistory(_ path: String) -> Bool {
    guard let replica = try? replica() else { return false }
    return HistoryFileName(String(path.dropFirst(HistoryFileName.folder.count + 1))).replica == replica
  }

  /// Gives this copy's files of history their second names. Where the file system has no such names, nothing is kept.
  func keepOwnHistory(under lock: borrowing CommitLock) {
    guard let replica = try? replica(), let own = try? ownFolder(isMade: true) else { return }
    let files = (try? list(HistoryFileName.folder, ending: HistoryFileName.ending)) ?? []
    let names = files.filter { HistoryFileName($0).replica == replica }
    for other in (try? own.names()) ?? [] where !names.contains(other) { try? own.remove(other, other) }
    for name in names {
      guard let history = try? root.folder(HistoryFileName.folder, HistoryFileName.folder),
        let first = (try? history.status(of: name, name)) ?? nil
      else { continue }
      let second = (try? own.status(of: name, name)) ?? nil
      if let second, second.st_ino == first.st_ino, second.st_dev == first.st_dev { continue }
      try? own.remove(name, name)
      _ = history.link(name, to: own, as: name)
    }
  }

  /// Gives new files of history their second names, if this copy keeps them.
  func keepNewHistory(under lock: borrowing CommitLock) {
    if (try? ownFolder(isMade: false)) != nil { keepOwnHistory(under: lock) }
  }

  private func ownFolder(isMade: Bool) throws(StorageFault) -> Folder? {
    guard let state = try StateFolder.existing(in: root) else { return nil }
    let path = StateFolder.path(of: Self.folderName)
    if isMade { try state.folder.makeFolder(Self.folderName, path, mode: 0o700) }
    guard try state.folder.status(of: Self.folderName, path) != nil else { return nil }
    return try state.folder.folder(Self.folderName, path)
  }
}
