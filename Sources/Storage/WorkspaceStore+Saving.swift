import FileFormat
import RoadmapEngine

extension WorkspaceStore {
  /// How many times a save is tried if a program that ignores the lock writes between the read and the comparison.
  private static let attempts = 5

  /// Saves acts and their records, all or none. If another program has saved meanwhile, its work is read and the acts are applied to
  /// that.
  /// - Returns: whether the workspace now holds anything besides these acts that it did not hold before.
  /// - Throws: and then nothing on disk has changed; after a conflict the workspace is what the disk holds.
  @discardableResult
  package mutating func save(_ records: [ChangeRecord]) throws(StoreFault) -> Bool {
    let lock: CommitLock
    do throws(StorageFault) { lock = try folder.lock() } catch { throw .storage(error) }
    if !lock.isEnforced { lacksLocks = true }
    let former = snapshot
    var fitting = fitting(records)
    if fitting.count < records.count { try reload(under: lock) }
    if let only = fitting.first, fitting.count == 1, only.mayFollowMentions {
      try reload(under: lock)
      fitting = [only.following(mentionsIn: workspace, since: former.workspace)]
    }
    let sawOthers = snapshot.stamps != former.stamps
    return try save(fitting, shown: former, under: lock) || sawOthers || fitting.count < records.count
  }

  /// Returns the records without an undo of an act that another program has undone meanwhile, and likewise without a redo.
  private func fitting(_ records: [ChangeRecord]) -> [ChangeRecord] {
    guard records.contains(where: \.act.isRewinding) else { return records }
    // A record that fits the recent records fits all of them, which is the common case.
    let fitting = fitting(records, UndoStack(recentRecords()))
    return fitting.count == records.count ? fitting : self.fitting(records, UndoStack(ownRecords()))
  }

  private func fitting(_ records: [ChangeRecord], _ stack: UndoStack) -> [ChangeRecord] {
    var stack = stack
    return records.filter { record in
      guard stack.fits(record) else { return false }
      stack.add(record)
      return true
    }
  }

  /// Reads what other programs have written, under a lock that the caller holds.
  package mutating func reload(under lock: borrowing CommitLock) throws(StoreFault) {
    do throws(StorageFault) { snapshot = try WorkspaceSnapshot(folder, since: snapshot) } catch { throw .storage(error) }
  }

  /// Saves as `save(_:)` does, under a lock that the caller holds.
  /// - Parameter shown: the plan that the person was shown when acting; nil for the present one.
  mutating func save(
    _ records: [ChangeRecord], shown: WorkspaceSnapshot? = nil, under lock: borrowing CommitLock
  ) throws(StoreFault) -> Bool {
    guard !records.isEmpty else { return false }
    let shown = shown ?? snapshot
    let files = Change(records.flatMap(\.change.edits)).files
    var sawOthers = false
    for attempt in 1... {
      try checkWritable(files)
      var changed = workspace
      do throws(Conflict) { for record in records { try changed.apply(record.change) } } catch {
        throw fault(of: error)
      }
      do throws(StorageFault) {
        var further: [WorkspaceFile] = []
        let hand = try handEdits()
        if let settled = try settled(records, beside: hand, shown: shown, under: lock) {
          changed = settled
          further = changed.files(differingFrom: workspace).filter { !files.contains($0) }
        }
        try write(files + further, of: changed, records, beside: hand, shown: shown, under: lock)
        for record in records { follow(record.change.renaming, under: lock) }
        return sawOthers
      } catch {
        guard case .changed = error, attempt < Self.attempts else { throw .storage(error) }
        sawOthers = true
        try reload(under: lock)
      }
    }
    return sawOthers
  }

  /// Keeps this copy's author correct when the party of the author is renamed. Errors are ignored: the plan is saved in any case.
  private func follow(_ renaming: Renaming?, under lock: borrowing CommitLock) {
    guard case .party(let old, let new)? = renaming else { return }
    guard var author = try? folder.author(), author.party == old else { return }
    author.party = new
    try? folder.setAuthor(author, under: lock)
  }

  /// Throws if one of the files is broken or of a newer format: overwriting it would destroy somebody's work.
  private func checkWritable(_ files: [WorkspaceFile]) throws(StoreFault) {
    if let file = files.first(where: newer.contains) { throw .newerFormat(file.path) }
    if let file = broken.first(where: { file in files.contains { $0.path == file.path } }) { throw .broken(file) }
  }

  /// Returns the fault to report for a conflict. If it is about a file that the system could not read, the system's error is reported.
  package func fault(of conflict: Conflict) -> StoreFault {
    guard case .unreadable(let file) = conflict, let broken = broken.first(where: { $0.path == file.path }),
      case .storage(.system) = broken.fault
    else { return .conflict(conflict) }
    return .broken(broken)
  }

  /// Throws `tooLarge` if a save would refuse a file for its size; writes nothing.
  /// - Parameters:
  ///   - files: the files that the save would change.
  ///   - changed: the workspace with the change.
  package func checkSizes(of files: [WorkspaceFile], in changed: Workspace) throws(StoreFault) {
    for file in files {
      guard let bytes = PlanFile.bytes(of: file, in: changed), bytes.count > StoredFile.limit else { continue }
      throw .storage(.tooLarge(file.path, bytes: bytes.count))
    }
  }

  /// Commits the files of an edit and its records, and updates the snapshot.
  private mutating func write(
    _ files: [WorkspaceFile], of changed: Workspace, _ records: [ChangeRecord], beside hand: HandEdits, shown: WorkspaceSnapshot,
    under lock: borrowing CommitLock
  ) throws(StorageFault) {
    let changes = try changes(files, of: changed, records)
    let replica = try folder.settledReplica(under: lock)
    let purged = records.compactMap { if case .purged(let step) = $0.act { step } else { nil } }
    let purge = try purging(purged, from: changed, records)
    let written = records.filter { !$0.change.isEmpty || !$0.decided.isEmpty || $0.act.isRewinding }
    let lines = written.following(try heads(in: shown, beside: hand, of: replica)).map { HistoryFile.line(purge.blanking($0)) }
    let (rewritten, appends) = try appending(lines, to: replica, beside: purge.changes)
    let modes = try keptModes(of: changes.map(\.change))
    try folder.commit(changes.map(\.change) + [modes].compactMap(\.self) + rewritten, appending: hand.appends + appends, under: lock)
    snapshot.take(changes, changed, in: folder)
    folder.keepNewHistory(under: lock)
    for append in hand.appends + appends { snapshot.historySizes[append.path] = try? folder.size(of: append.path) }
    noteFiles(hand.remembered, under: lock)
  }

  /// Returns the changes of the files of an edit. A renamed file takes over the permissions of its former name.
  private func changes(
    _ files: [WorkspaceFile], of changed: Workspace, _ records: [ChangeRecord]
  ) throws(StorageFault) -> [(file: WorkspaceFile, change: FileChange)] {
    let former = formerNames(records)
    let isRewinding = records.contains(where: \.act.isRewinding)
    var changes: [(file: WorkspaceFile, change: FileChange)] = []
    for file in files {
      let contents = PlanFile.bytes(of: file, in: changed)
      let stamp = snapshot.stamps[file]
      guard stamp != nil || contents != nil else { continue }
      var change = FileChange(path: file.path, expected: stamp, contents: contents)
      if stamp == nil, let old = former[file], snapshot.stamps[old] != nil {
        change.origin = .file(old.path)
      } else if stamp == nil, isRewinding, let mode = try folder.modeOfRemoved(file.path, history: HistoryFileName.folder) {
        change.origin = .mode(mode)
      }
      changes.append((file, change))
    }
    return changes
  }

  /// Returns the names that renamed files had before the acts, by their new names.
  private func formerNames(_ records: [ChangeRecord]) -> [WorkspaceFile: WorkspaceFile] {
    var former: [WorkspaceFile: WorkspaceFile] = [:]
    for case let (old, new)? in records.map(\.change.renaming?.movedFile) { former[new] = former.removeValue(forKey: old) ?? old }
    return former
  }

  /// Returns the change that notes the permissions of files that are removed and not renamed; nil if there is nothing new to note.
  private func keptModes(of changes: [FileChange]) throws(StorageFault) -> FileChange? {
    let taken = Set(changes.compactMap { if case .file(let path) = $0.origin { path } else { nil } })
    return try folder.keepingModes(of: changes.filter { $0.contents == nil && $0.expected != nil && !taken.contains($0.path) }.map(\.path))
  }
}
