import Glibc

/// What was done about a commit that a dead process left.
package enum Recovery: Hashable, Sendable {
  /// Nothing was staged, or only files without a record, which were swept away.
  case nothing
  /// The commit was carried out to its end; `left` are files that somebody else wrote since, and that were not touched.
  case finished(files: [String], left: [String])
  /// The commit had not begun, or could not be finished: all of its files are what they were before it.
  case takenBack(files: [String], left: [String])
}

extension WorkspaceFolder {
  /// Finishes or takes back a commit that a dead process left staged. Writes nothing when nothing is staged.
  /// Throws `locked` while another live process commits for more than five seconds, `newerCommit`, or what a system call said.
  package func recover() throws(StorageFault) -> Recovery {
    let walk = Walk(root: try Descriptor.root(path))
    guard let desk = try Descriptor.open(".jalon", in: walk.root, O_RDONLY | O_DIRECTORY),
      let folder = try Descriptor.open("staged", in: desk, O_RDONLY | O_DIRECTORY), try !folder.names().isEmpty
    else { return .nothing }
    let lock = try CommitLock.take(in: desk, patience: Self.patience)
    return try withExtendedLifetime(lock) { () throws(StorageFault) in
      try StagedCommit.recover(walk: walk, area: StagingArea(folder: folder))
    }
  }
}

extension StagedCommit {
  /// Finishes or takes back what stands in the staging area, under the lock.
  static func recover(walk: Walk, area: StagingArea) throws(StorageFault) -> Recovery {
    guard let bytes = try area.bytes(Operation.record), case let reading = CommitRecord.read(bytes) else {
      if try !area.names().isEmpty { try area.clear() }
      return .nothing
    }
    switch reading {
    case .torn:
      try area.clear()
      return .nothing
    case .unknown: throw .newerCommit(area.folder.join(Operation.record))
    case .record(let record):
      return try StagedCommit(operations: record.operations, walk: walk, area: area).recover()
    }
  }

  private func recover() throws(StorageFault) -> Recovery {
    var (open, begun, left): ([Int], [Int], [Int]) = ([], [], [])
    var (isReady, isKept, isTorn) = (true, true, false)
    for index in operations.indices {
      let standing = try standing(operations[index])
      switch standing {
      case .foreign: left.append(index)
      case .old, .torn:
        open.append(index)
        if isReady { isReady = try self.isReady(index) }
      case .new: break
      }
      switch standing {
      case .new, .torn:
        begun.append(index)
        if isKept { isKept = try self.isKept(index) }
        if case .torn = standing { isTorn = true }
      case .old, .foreign: break
      }
    }
    let files = operations.map(\.path)
    let leftFiles = left.map { operations[$0].path }
    // Somebody wrote one of the files before any was replaced: their edit stands on the old ones.
    if isReady && !(begun.isEmpty && !left.isEmpty) {
      do throws(StorageFault) {
        try carryOut(open)
        try area.clear()
        return .finished(files: files, left: leftFiles)
      } catch {
        guard isKept || begun.isEmpty else { throw .unfinished(error) }
        try takeBack(try begunNow())
      }
    } else if isKept {
      try takeBack(begun)
    } else {
      // Neither way is open, because staged files were removed by hand: each file stays what it is, whole unless it was being rewritten.
      var ready: [Int] = []
      for index in open where try self.isReady(index) { ready.append(index) }
      try carryOut(ready)
      try area.clear()
      return .finished(files: files, left: leftFiles + open.filter { !ready.contains($0) }.map { operations[$0].path })
    }
    try area.clear()
    return .takenBack(files: files, left: leftFiles)
  }

  /// The operations whose targets are no longer what they were before the commit.
  func begunNow() throws(StorageFault) -> [Int] {
    var begun: [Int] = []
    for index in operations.indices {
      switch try standing(operations[index]) {
      case .new, .torn: begun.append(index)
      case .old, .foreign: break
      }
    }
    return begun
  }
}
