import Glibc

/// The second half of a commit, once its record is durable: finished by this process or, if that dies, by the next one.
struct StagedCommit {
  let root: Folder
  let staged: Folder
  let steps: [CommitStep]
  /// The trace of each step's file when it was compared, by the number of the step; empty in a process that found the commit staged.
  var seen: [Int: FileTrace?] = [:]

  /// Does every step that is not done yet, and syncs the folders that changed.
  /// - Throws: `changed` if another program has written since the comparison, and whatever a system call said; some steps may be done
  ///   then.
  func finish() throws(StorageFault) {
    var touched: [[String]: Folder] = [:]
    for step in steps {
      let place = try Place(step.path, in: root)
      if let folder = try perform(step, place) { touched[Place.names(of: step.path).dropLast()] = folder }
    }
    for folder in touched.values { try folder.sync() }
  }

  /// Does one step and returns the folder to sync; nil if no entry of a folder can have changed.
  private func perform(_ step: CommitStep, _ place: Place) throws(StorageFault) -> Folder? {
    // A finished step's directory entry may not be durable yet; returns its folder so that it is synced.
    let folderIfThere = place.missingFolders.isEmpty ? place.folder : nil
    switch step.action {
    case .replace:
      guard try isWaiting(step) else { return folderIfThere }
      let folder = try place.madeFolder()
      try checkUnchanged(step, place)
      try staged.move(step.stagedName, to: folder, as: place.name, step.path)
      return folder
    case .copy:
      guard try isWaiting(step) else { return folderIfThere }
      let folder = try place.madeFolder()
      try checkUnchanged(step, place)
      try pour(step.stagedName, into: folder, place.name, step.path)
      try staged.remove(step.stagedName, step.path)
      return folder
    case .remove(let stamp):
      guard let folder = folderIfThere else { return nil }
      if try contents(of: place.name, in: folder, step.path).map(FileStamp.init(of:)) == stamp { try folder.remove(place.name, step.path) }
      return folder
    case .append(let end, let added):
      let folder = try place.madeFolder()
      try append(added, to: end, place.name, in: folder, step.path)
      if case .after = end { return nil }
      return folder
    }
  }

  /// Checks once more, directly before a file is replaced: since the comparison several files were synced, which takes time.
  private func checkUnchanged(_ step: CommitStep, _ place: Place) throws(StorageFault) {
    guard let known = seen[step.number], place.missingFolders.isEmpty else { return }
    let now = try place.folder.status(of: place.name, step.path).map(FileTrace.init)
    guard now?.content == known?.content else { throw .changed(step.path) }
  }

  /// Appends bytes. If a dead process has written some of them after `end`, only the rest is added; otherwise all go to the end of the
  /// file.
  private func append(
    _ added: [UInt8], to end: CommitStep.End, _ name: String, in folder: Folder, _ path: String
  ) throws(StorageFault) {
    var mode: mode_t = 0o600
    if case .new(let wanted) = end { mode = mode_t(wanted) }
    let length = end.length
    let file = try folder.file(name, path, O_RDWR | O_CREAT, mode: mode)
    let size = Int(try file.status(path).st_size)
    var begun: [UInt8] = []
    if size > length { begun = try file.bytes(path, from: length, count: added.count) }
    let isOurs = size >= length && added.starts(with: begun)
    _ = try file.bytes(path, from: isOurs ? length + begun.count : size, count: 0)
    try file.write(isOurs && !begun.isEmpty ? Array(added.dropFirst(begun.count)) : added, path)
    try file.sync(path)
    try file.close(path)
  }

  /// Copies a staged file into an existing file, which keeps its hard links and its owner.
  func pour(_ stagedName: String, into folder: Folder, _ name: String, _ path: String) throws(StorageFault) {
    guard let bytes = try contents(of: stagedName, in: staged, path), let status = try staged.status(of: stagedName, path) else { return }
    let file = try folder.file(name, path, O_WRONLY | O_CREAT, mode: status.st_mode & 0o777)
    try file.write(bytes, path)
    try file.truncate(to: bytes.count, path)
    try file.sync(path)
    try file.close(path)
  }

  /// Checks whether the new contents are still staged, that is, whether the step has not been done.
  ///
  /// After a power cut the record of a finished commit can be there again, beside files that a later commit has staged under the same names. So a
  /// process that found the commit staged also compares their contents.
  func isWaiting(_ step: CommitStep) throws(StorageFault) -> Bool {
    guard try staged.status(of: step.stagedName, step.path) != nil else { return false }
    guard seen.isEmpty, let stamp = step.stagedStamp else { return true }
    return try contents(of: step.stagedName, in: staged, step.path).map(FileStamp.init(of:)) == stamp
  }

  /// Returns the bytes of a file; nil if there is none.
  func contents(of name: String, in folder: Folder, _ path: String) throws(StorageFault) -> [UInt8]? {
    guard try folder.status(of: name, path) != nil else { return nil }
    let file = try folder.file(name, path, O_RDONLY)
    return try file.contents(path, expected: Int(file.status(path).st_size), limit: StoredFile.limit)
  }
}

extension StagedCommit {
  /// Returns the folders that `finish` will make, as path components, outer ones first.
  func foldersToMake() throws(StorageFault) -> [[String]] {
    var folders: Set<[String]> = []
    var known: Set<[String]> = []
    for step in steps {
      let names = Place.names(of: step.path)
      // Most files are in few folders.
      guard known.insert(names.dropLast()).inserted else { continue }
      let missing = try Place(step.path, in: root).missingFolders.count
      for depth in 0..<missing { folders.insert(Array(names.dropLast(depth + 1))) }
    }
    return folders.sorted { $0.count < $1.count }
  }

  /// Syncs every folder on the path of each file: a dead process may have made one without syncing it.
  func syncFolders() throws(StorageFault) {
    var synced: Set<[String]> = []
    for step in steps {
      var folder = root
      var names: [String] = []
      for name in Place.names(of: step.path).dropLast() {
        if synced.insert(names).inserted { try folder.sync() }
        names.append(name)
        guard try folder.status(of: name, step.path) != nil else { break }
        folder = try folder.folder(name, names.joined(separator: "/"))
      }
    }
  }
}
