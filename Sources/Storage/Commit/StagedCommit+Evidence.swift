/// What the disk says about a commit whose process has died.
extension StagedCommit {
  enum Evidence {
    /// What somebody else has written since lies where nothing was done yet.
    case foreign
    case notBegun, begun
  }

  /// How far the commit came, and whether somebody has written in its way.
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
    // The last two are in nobody's way: only the very file goes, and lines go to the end.
    case .remove: return try contents(at: step) == nil ? .begun : .notBegun
    case .append(let end, _): return try contents(at: step).map { $0.count > end.length } ?? false ? .begun : .notBegun
    }
  }

  func contents(at step: CommitStep) throws(StorageFault) -> [UInt8]? {
    let place = try Place(step.path, in: root)
    return place.missingFolders.isEmpty ? try contents(of: place.name, in: place.folder, step.path) : nil
  }

  /// Whether every byte is one that pouring could have left there: of what was, of what is to come, or not yet written.
  func isHalfPoured(_ bytes: [UInt8], _ step: CommitStep) throws(StorageFault) -> Bool {
    let old = try contents(of: step.formerName, in: staged, step.path) ?? []
    let new = try contents(of: step.stagedName, in: staged, step.path) ?? []
    guard bytes.count <= max(old.count, new.count) else { return false }
    return bytes.indices.allSatisfy { index in
      bytes[index] == 0 || index < old.count && bytes[index] == old[index] || index < new.count && bytes[index] == new[index]
    }
  }
}
