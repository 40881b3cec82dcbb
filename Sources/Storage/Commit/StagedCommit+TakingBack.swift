import Glibc

extension StagedCommit {
  /// Puts every file back as it was, last step first. Only within the process that staged the commit: what was is not on the disk for sure.
  func takeBack(madeFolders: [[String]]) throws(StorageFault) {
    for step in steps.reversed() {
      let place = try Place(step.path, in: root)
      guard place.missingFolders.isEmpty else { continue }
      try takeBack(step, place)
      try place.folder.sync()
    }
    for folder in madeFolders.reversed() {
      let path = folder.joined(separator: "/")
      let place = try Place(path, in: root)
      // A folder in which somebody else put a file by now stays.
      if place.missingFolders.isEmpty { try? place.folder.remove(place.name, path, isFolder: true) }
    }
  }

  private func takeBack(_ step: CommitStep, _ place: Place) throws(StorageFault) {
    let hasFormer = try staged.status(of: step.formerName, step.path) != nil
    switch step.action {
    case .replace:
      guard try staged.status(of: step.stagedName, step.path) == nil else { return }
      if hasFormer {
        try staged.move(step.formerName, to: place.folder, as: place.name, step.path)
      } else {
        try place.folder.remove(place.name, step.path)
      }
    case .copy:
      if hasFormer {
        try pour(step.formerName, into: place.folder, place.name, step.path)
      } else {
        try place.folder.remove(place.name, step.path)
      }
    case .remove:
      guard try place.folder.status(of: place.name, step.path) == nil else { return }
      try staged.move(step.formerName, to: place.folder, as: place.name, step.path)
    case .append(let length, _):
      guard let length else { return try place.folder.remove(place.name, step.path) }
      let file = try place.folder.file(place.name, step.path, O_WRONLY)
      if try file.status(step.path).st_size > length { try file.truncate(to: length, step.path) }
      try file.sync(step.path)
      try file.close(step.path)
    }
  }
}
