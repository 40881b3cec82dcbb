/// What the files on disk show about a commit whose process has died.
extension StagedCommit {
  /// How far one step was done.
  enum Evidence {
    /// The step was not done, and another program has changed its file since the commit was staged.
    case foreign
    case notBegun, begun
  }

  /// Returns whether another program has changed a file before its step was done, and whether any step was done.
  func evidence() throws(StorageFault) -> (isForeign: Bool, hasBegun: Bool) {
    var found = (isForeign: false, hasBegun: false)
    for step in steps {
      switch try evidence(of: step) {
      case .foreign: found.isForeign = true
      case .begun: found.hasBegun = true
      case .notBegun: break
      }
    }
    return found
  }

  private func evidence(of step: CommitStep) throws(StorageFault) -> Evidence {
    switch step.action {
    case .replace(let former, let new):
      guard try isWaiting(step) else { return .begun }
      let found = try contents(at: step).map(FileStamp.init(of:))
      return found == former ? .notBegun : found == new ? .begun : .foreign
    case .copy(let former, let new):
      guard try isWaiting(step) else { return .begun }
      let bytes = try contents(at: step)
      let found = bytes.map(FileStamp.init(of:))
      if found == former { return .notBegun }
      if found == new { return .begun }
      guard let bytes, try isHalfPoured(bytes, step) else { return .foreign }
      return .begun
    // These two cannot destroy another program's work: only the file with the expected stamp is removed, and lines go to the end.
    case .remove: return try contents(at: step) == nil ? .begun : .notBegun
    case .append(let end, _): return try contents(at: step).map { $0.count > end.length } ?? false ? .begun : .notBegun
    }
  }

  /// Returns the bytes of the file of a step; nil if there is none.
  func contents(at step: CommitStep) throws(StorageFault) -> [UInt8]? {
    let place = try Place(step.path, in: root)
    return place.missingFolders.isEmpty ? try contents(of: place.name, in: place.folder, step.path) : nil
  }

  /// Checks whether bytes can be the result of an interrupted `pour`: each is the old byte, the new byte, or zero, which is not written
  /// yet.
  func isHalfPoured(_ bytes: [UInt8], _ step: CommitStep) throws(StorageFault) -> Bool {
    let old = try contents(of: step.formerName, in: staged, step.path) ?? []
    let new = try contents(of: step.stagedName, in: staged, step.path) ?? []
    guard bytes.count <= max(old.count, new.count) else { return false }
    return bytes.indices.allSatisfy { index in
      bytes[index] == 0 || index < old.count && bytes[index] == old[index] || index < new.count && bytes[index] == new[index]
    }
  }
}
