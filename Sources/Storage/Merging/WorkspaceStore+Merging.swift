import FileFormat
import RoadmapEngine

/// What a merge has done.
package struct MergeSummary: Sendable {
  /// The plan before.
  package let before: Workspace
  /// What differs in the plan since then.
  package let change: Change
  /// The files that differ, the conflicts included.
  package let files: [WorkspaceFile]
  /// The acts that were taken over, in the order of their copies and lines.
  package let taken: [ChangeRecord]
}

/// Why two copies cannot be merged.
package enum MergeFault: Error, Hashable, Sendable {
  /// The folders hold different workspaces: they have no record and no content in common.
  case unrelated
  /// The fault is about a file of the other copy.
  case other(StoreFault)
  case store(StoreFault)
}

/// The records of another copy that is merged, with what stood in it before the first of them.
package struct OtherCopy: Sendable {
  let history: MergedHistory

  /// - Parameter store: the other copy, as it was last read.
  /// - Throws: `other` if a file of it cannot be read.
  package init(_ store: WorkspaceStore) throws(MergeFault) {
    do throws(StoreFault) {
      try store.checkWhole()
      history = try MergedHistory(store)
    } catch { throw .other(error) }
  }
}

/// Merging of two copies of one workspace (Collaboration.md).
extension WorkspaceStore {
  /// Takes over what another copy of this workspace has, all or nothing.
  ///
  /// The plan becomes what the records of both copies make together. The other copy is only read.
  /// - Parameters:
  ///   - other: the records of the other copy.
  ///   - foresee: called with the plan of both copies and what it does, before it is written; the merge may still fail.
  package mutating func merge(
    _ other: OtherCopy, foresee: (Workspace, MergeSummary) -> Void = { _, _ in }
  ) throws(MergeFault) -> MergeSummary {
    var theirs = other.history
    let lock: CommitLock
    do throws(StorageFault) {
      lock = try folder.lock()
      if !lock.isEnforced { lacksLocks = true }
    } catch { throw .store(.storage(error)) }
    return try merge(&theirs, under: lock, foresee: foresee)
  }

  /// Takes over what another copy of this workspace has, as it was last read.
  @discardableResult
  package mutating func merge(_ other: WorkspaceStore) throws(MergeFault) -> MergeSummary { try merge(OtherCopy(other)) }

  /// Takes over histories, under a lock that the caller holds.
  /// - Parameter isOwn: whether nothing is taken over, and only what is in no record yet becomes one.
  mutating func merge(
    _ theirs: inout MergedHistory, under lock: borrowing CommitLock, isOwn: Bool = false,
    foresee: (Workspace, MergeSummary) -> Void = { _, _ in }
  ) throws(MergeFault) -> MergeSummary {
    var ours: MergedHistory
    let isRelated: Bool
    do throws(StoreFault) {
      try reload(under: lock)
      try checkWhole()
      ours = try MergedHistory(self, besides: theirs)
      try MergedHistory.complete(&ours, &theirs)
      isRelated = isOwn ? true : try ours.isRelated(to: theirs)
    } catch { throw .store(error) }
    guard isRelated else { throw .unrelated }
    let ids = ours.ids
    let all = MergedHistory.linked([ours, theirs])
    let plan = workspace.merging(all.filter { !ids.contains($0.id) }, into: all.filter { ids.contains($0.id) })
    var taken: Set<String> = []
    let acts = theirs.files.filter { !$0.name.isStart }.flatMap(\.records).filter {
      !ids.contains($0.id) && !$0.act.isImport && taken.insert($0.id).inserted
    }
    let summary = MergeSummary(
      before: workspace, change: workspace.difference(to: plan), files: plan.files(differingFrom: workspace), taken: acts)
    foresee(plan, summary)
    do throws(StorageFault) {
      if let fault = plan.excess(after: summary.change) { throw .overLimit(fault) }
      try write(plan, summary.files, ours, theirs, all, under: lock)
    } catch { throw .store(.storage(error)) }
    return summary
  }

  /// Throws if a file of the workspace is broken or of a newer format, since its content is then not known.
  package func checkWhole() throws(StoreFault) {
    if let file = broken.first { throw .broken(file) }
    if let file = newer.map(\.path).min() { throw .newerFormat(file) }
  }

  /// Commits the plan of both copies, and the lines of history that this one lacks.
  private mutating func write(
    _ plan: Workspace, _ files: [WorkspaceFile], _ ours: MergedHistory, _ theirs: MergedHistory, _ all: [ChangeRecord],
    under lock: borrowing CommitLock
  ) throws(StorageFault) {
    let ids = ours.ids
    // Each file of history becomes the same in both copies, even if other files hold the same records.
    var held = Dictionary((ours.files + ours.unwritten).map { ($0.name, Set($0.records.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
    var missing = ours.unwritten
    for file in theirs.files + theirs.unwritten {
      let new = file.records.filter { held[file.name, default: []].insert($0.id).inserted }
      if !new.isEmpty { missing.append(MergedHistory.File(name: file.name, records: new)) }
    }
    // A purge of the other copy blanks the lines of this one, and a purge of this copy blanks the lines that are added.
    let purged = PurgedNames(all) { !ids.contains($0.id) }
    let purge = try purging(purged.all.filter { workspace.holds($0) }.sorted(), from: plan, [])
    let blanked = PurgedNames(all)
    let added = missing.mapOnAllCores(few: 1) { file in
      let known = blanked.isEmpty ? file.lines : nil
      return (name: file.name, lines: known ?? file.records.mapOnAllCores(few: 16) { HistoryFile.line(blanked.blanking($0)) })
    }
    var rewritten = purge.changes
    var appends: [Append] = []
    for (name, lines) in added {
      if let index = rewritten.firstIndex(where: { $0.path == name.path }) {
        let change = rewritten[index]
        rewritten[index] = FileChange(
          path: change.path, expected: change.expected, contents: (change.contents ?? []) + lines.united, origin: change.origin)
      } else if name.isStart, snapshot.historySizes[name.path] == nil {
        // As a new file, so that these many bytes are not written twice: into the record of the commit, and from there.
        rewritten.append(FileChange(path: name.path, expected: nil, parts: lines, origin: .history))
      } else {
        appends.append(Append(path: name.path, bytes: lines.united))
      }
    }
    let changes =
      rewritten.map { change in LateChange { change } }
      + files.map { file in
        let expected = snapshot.stamps[file]
        return LateChange { FileChange(path: file.path, expected: expected, contents: PlanFile.bytes(of: file, in: plan)) }
      }
    let stamps = try folder.commit(changes, appending: appends, under: lock)
    snapshot.take(files.map { ($0, stamps[$0.path]) }, plan, in: folder)
    for path in rewritten.map(\.path) + appends.map(\.path) { snapshot.historySizes[path] = try? folder.size(of: path) }
    noteFiles([], under: lock)
  }
}

extension Workspace {
  /// Checks whether a step is on the plan or in the trash.
  fileprivate func holds(_ step: StepReference) -> Bool {
    guard let roadmap = step.roadmap.flatMap({ self[$0] }) else { return false }
    return (roadmap.steps + roadmap.trash).contains { $0.id == step.step }
  }
}

extension WorkspaceStore {
  /// Returns the plan with new acts as all records make it; nil where the acts alone suffice.
  ///
  /// After a merge, an act can settle a conflict or, undone, open it again, and what comes back with a step is known only to the records.
  /// - Parameters:
  ///   - acts: the new acts.
  ///   - hand: what was edited by hand since the last save.
  ///   - shown: the plan that the person was shown when acting.
  func settled(
    _ acts: [ChangeRecord], beside hand: HandEdits, shown: WorkspaceSnapshot, under lock: borrowing CommitLock
  ) throws(StorageFault) -> Workspace? {
    let isBack = acts.contains { act in
      act.act.isRewinding || act.change.edits.contains { if case .trash(_, _?, nil, _) = $0 { true } else { false } }
    }
    guard isBack || !workspace.contested.isEmpty, Set(try everyHistoryFile().map(\.replica)).count > 1 else { return nil }
    let known = try everyRecord(beside: hand)
    let files = try everyHistoryFile() + hand.unwritten.map(\.name)
    // Edits by hand that are in no record yet would be taken back.
    guard
      hand.remembered?.isEmpty == true && files.contains(where: \.isStart)
        || workspace.worked(outFrom: known).handEdits(to: workspace).isEmpty
    else { return nil }
    let heads = try heads(in: shown, beside: hand, of: try folder.settledReplica(under: lock))
    return workspace.merging(acts.following(heads), into: known)
  }

  /// Returns every readable record, of which each names what it follows.
  private func everyRecord(beside hand: HandEdits) throws(StorageFault) -> [ChangeRecord] {
    var copies = Dictionary(hand.unwritten.map { ($0.name.replica, $0.records) }, uniquingKeysWith: +)
    for name in try everyHistoryFile() {
      copies[name.replica, default: []] += HistoryFile.read(try folder.read(name.path).bytes).records
    }
    return copies.sorted { $0.key < $1.key }.map(\.value).linked
  }
}
