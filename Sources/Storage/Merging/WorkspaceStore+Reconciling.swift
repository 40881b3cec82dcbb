import FileFormat
import RoadmapEngine

/// Reconciling of the files with the records after git has merged, rebased or taken back commits (Collaboration.md, Git).
extension WorkspaceStore {
  /// The paths of all files of the plan and its history, as they were last read.
  package var paths: [String] { (snapshot.stamps.keys.map(\.path) + snapshot.historySizes.keys).sorted() }

  /// Makes the files what the records of all commits make, all or nothing. Acts that git has taken away come back, and what a person has
  /// changed in the files becomes a record.
  /// - Parameters:
  ///   - lost: records of this copy that are no longer in its files, as `lostRecords` finds them.
  ///   - lock: a lock that the caller holds.
  package mutating func reconcile(
    _ commits: MergedCommits, lost: [(path: String, records: [ChangeRecord])], under lock: borrowing CommitLock
  ) throws(StoreFault) -> Reconciliation {
    if !lock.isEnforced { lacksLocks = true }
    try reload(under: lock)
    if let file = newer.map(\.path).min() ?? (commits.parents + commits.earlier).flatMap(\.newer).map(\.path).min() {
      throw .newerFormat(file)
    }
    if let file = broken.first(where: { if case .storage = $0.fault { true } else { false } }) { throw .broken(file) }
    var tree: [HistoryFileName: HistoryLines] = [:]
    var stamps: [String: FileStamp] = [:]
    do throws(StorageFault) {
      for name in try everyHistoryFile() {
        let stored = try folder.read(name.path)
        tree[name] = HistoryLines(stored.bytes)
        stamps[name.path] = stored.stamp
      }
    } catch { throw .storage(error) }
    for (name, lines) in tree {
      if let line = lines.damaged.first { throw .broken(BrokenFile(path: name.path, fault: .format(line.fault))) }
    }
    let missing = Dictionary(
      lost.map { (HistoryFileName(String($0.path.dropFirst(HistoryFileName.folder.count + 1))), $0.records) }, uniquingKeysWith: +)
    var history = CommitHistory(tree, workspace, commits, lost: missing)
    var template = workspace
    if workspace.unreadable.contains(.workspace), let first = commits.parents.first ?? commits.earlier.first { template = first.workspace }
    var plan = template.worked(outFrom: history.records)
    let change = plan.handEdits(to: workspace).without(workspace.unreadable).personal(beside: commits.known, plan.contested)
    var byHand: ChangeRecord?
    if !change.isEmpty {
      let known = history.records
      let start = Set(history.files.filter { $0.key.isStart }.flatMap(\.value).map(\.id))
      let record = ChangeRecord(hashing: change, after: known.heads.filter { !start.contains($0) })
      history.add(byHand: record)
      plan = plan.merging([record], into: known)
      byHand = record
    }
    if let fault = plan.excess { throw .storage(.overLimit(fault)) }
    let held = Set(tree.values.flatMap { $0.records.map(\.id) })
    let before = workspace
    do throws(StorageFault) {
      let (kept, isChanged) = try write(plan, history, tree, stamps, under: lock)
      let returned = history.files.filter { !$0.key.isStart }.flatMap(\.value).filter { !held.contains($0.id) && $0.id != byHand?.id }
      return Reconciliation(
        before: before, returned: returned.sorted { ($0.at, $0.id) < ($1.at, $1.id) }, byHand: byHand, kept: kept, isChanged: isChanged)
    } catch { throw .storage(error) }
  }

  /// Commits the plan and the lines of history.
  private mutating func write(
    _ plan: Workspace, _ history: CommitHistory, _ tree: [HistoryFileName: HistoryLines], _ stamps: [String: FileStamp],
    under lock: borrowing CommitLock
  ) throws(StorageFault) -> (kept: [String], isChanged: Bool) {
    var changes: [FileChange] = []
    var appends: [Append] = []
    // A purge in any of the commits blanks the lines of all files of history.
    let purged = PurgedNames(history.records)
    var start: [Append] = []
    for (name, records) in history.files.sorted(by: { $0.key < $1.key }) {
      let blanked = records.map { purged.blanking($0) }
      let known = tree[name]?.records ?? []
      if let lines = tree[name], lines.isDisordered || !blanked.starts(with: known) {
        changes.append(FileChange(path: name.path, expected: stamps[name.path], contents: blanked.flatMap { HistoryFile.line($0) }))
      } else if blanked.count > known.count {
        let append = Append(path: name.path, bytes: blanked.dropFirst(known.count).flatMap { HistoryFile.line($0) })
        if name.isStart { start.append(append) } else { appends.append(append) }
      }
    }
    var files = plan.files(differingFrom: workspace)
    files += workspace.unreadable.filter { !files.contains($0) }
    // Neither plan holds a conflict whose file could not be read, so such files are added by their names.
    for case .conflict(let id) in snapshot.stamps.keys
    where !plan.contested.contains(where: { $0.id == id }) && !files.contains(.conflict(id)) {
      files.append(.conflict(id))
    }
    var kept: [String] = []
    for file in workspace.unreadable {
      let stored = try folder.read(file.path)
      let path = "\(StateFolder.name)/kept/\(file.path.replacing("/", with: "-")).\(stored.stamp.description.suffix(8))"
      kept.append(path)
      if (try? folder.read(path)) == nil {
        changes.append(FileChange(path: path, expected: nil, contents: stored.bytes, origin: .mode(0o600)))
      }
    }
    for file in files {
      let contents = PlanFile.bytes(of: file, in: plan)
      let stamp = snapshot.stamps[file]
      if stamp != nil || contents != nil { changes.append(FileChange(path: file.path, expected: stamp, contents: contents)) }
    }
    let isChanged = !changes.isEmpty || !appends.isEmpty
    // If one commit only follows another, the start of the workspace can still be worked out later.
    if isChanged || history.isMerge && !start.isEmpty {
      try folder.commit(changes, appending: start + appends, under: lock)
      snapshot = try WorkspaceSnapshot(folder, since: snapshot)
    }
    noteFiles([], under: lock)
    return (kept, isChanged)
  }
}
