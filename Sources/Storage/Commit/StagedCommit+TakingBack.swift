import Glibc

extension StagedCommit {
  /// Marks the commit as to be rolled back, by this process or, if that dies, by the next one. A rename needs no space on the disk.
  func turnRound(_ state: StateFolder) throws(StorageFault) {
    try state.folder.move(StateFolder.recordName, to: state.folder, as: StateFolder.rollbackName, StateFolder.recordPath)
    try state.folder.sync()
  }

  /// Restores every file, last step first, except those that another program has written since.
  /// - Parameter madeFolders: the folders that the commit has made, outer ones first, as path components; those that are empty are
  ///   removed.
  func takeBack(madeFolders: [[String]] = []) throws(StorageFault) {
    for step in steps.reversed() {
      let place = try Place(step.path, in: root)
      guard place.missingFolders.isEmpty else { continue }
      try takeBack(step, place)
      try place.folder.sync()
    }
    for folder in madeFolders.reversed() {
      let path = folder.joined(separator: "/")
      let place = try Place(path, in: root)
      // A folder in which another program has put a file cannot be removed and stays.
      if place.missingFolders.isEmpty { try? place.folder.remove(place.name, path, isFolder: true) }
    }
  }

  private func takeBack(_ step: CommitStep, _ place: Place) throws(StorageFault) {
    switch step.action {
    case .replace(let former, let new):
      guard try !isWaiting(step), try contents(at: step).map(FileStamp.init(of:)) == new else { return }
      if former == nil {
        try place.folder.remove(place.name, step.path)
      } else if try staged.status(of: step.formerName, step.path) != nil {
        try staged.move(step.formerName, to: place.folder, as: place.name, step.path)
      }
    case .copy(let former, let new):
      guard let bytes = try contents(at: step) else { return }
      let found = FileStamp(of: bytes)
      if found == former { return }
      if found != new { guard try isHalfPoured(bytes, step) else { return } }
      if former == nil {
        try place.folder.remove(place.name, step.path)
      } else {
        try pour(step.formerName, into: place.folder, place.name, step.path)
      }
    case .remove:
      guard try place.folder.status(of: place.name, step.path) == nil, try staged.status(of: step.formerName, step.path) != nil else {
        return
      }
      try staged.move(step.formerName, to: place.folder, as: place.name, step.path)
    case .append(let end, let added): try shorten(step, place, to: end, added)
    }
  }

  /// Removes the appended bytes, as far as they were written; keeps a file whose end is not what was appended.
  private func shorten(_ step: CommitStep, _ place: Place, to end: CommitStep.End, _ added: [UInt8]) throws(StorageFault) {
    guard let status = try place.folder.status(of: place.name, step.path) else { return }
    let size = Int(status.st_size)
    let file = try place.folder.file(place.name, step.path, O_RDWR)
    let tail = try file.bytes(step.path, from: end.length, count: max(0, size - end.length))
    guard added.starts(with: tail) else { return }
    guard case .after(let length) = end else { return try place.folder.remove(place.name, step.path) }
    if size > length { try file.truncate(to: length, step.path) }
    try file.sync(step.path)
    try file.close(step.path)
  }
}
