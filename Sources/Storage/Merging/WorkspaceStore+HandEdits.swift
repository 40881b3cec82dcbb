import RoadmapEngine

/// Edits of the plan with other programs, which become records before anything else (Collaboration.md, Start).
extension WorkspaceStore {
  /// The stamps of the files of the plan. Files of conflicts are left out: they follow from the records, so an edit of one is no edit of the plan.
  private var planStamps: [String: FileStamp] {
    Dictionary(
      snapshot.stamps.compactMap { file, stamp in if case .conflict = file { nil } else { (file.path, stamp) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The paths of the files that other programs have changed and that are in no record yet; nil if that is not known.
  var editedFiles: Set<String>? { folder.knownFiles.map { $0.changed(in: planStamps).union($0.edited) } }

  /// Returns what was edited by hand since the last save.
  ///
  /// An edit of a file that stood in the workspace before its first record is only remembered. The first merge finds out what was edited.
  func handEdits() throws(StorageFault) -> HandEdits {
    guard broken.isEmpty, newer.isEmpty else { return HandEdits() }
    guard let known = folder.knownFiles else {
      return HandEdits(remembered: try everyHistoryFile().contains(where: \.isStart) ? nil : [])
    }
    let changed = known.changed(in: planStamps)
    guard !changed.isEmpty else { return HandEdits(remembered: known.edited) }
    var history: MergedHistory
    do throws(StoreFault) {
      history = try MergedHistory(self)
      let edited = changed.union(known.edited)
      if !history.isStartWritten, history.start.contains(where: { $0.change.files.contains { edited.contains($0.path) } }) {
        return HandEdits(remembered: edited)
      }
      try history.complete()
    } catch { return HandEdits() }
    return HandEdits(unwritten: history.unwritten.contains { !$0.name.isStart } ? history.unwritten : [], remembered: [])
  }

  /// Notes the stamps of the files of the plan after a commit that has written some of them. A crash before this only costs time, because the plan of
  /// the records is then compared with the files.
  /// - Parameter remembered: the paths of the files to remember as edited; nil notes nothing.
  func noteFiles(_ remembered: Set<String>?, under lock: borrowing CommitLock) {
    guard let remembered, broken.isEmpty, newer.isEmpty else { return }
    try? lock.state.note(KnownFiles(stamps: planStamps, edited: remembered).bytes, in: KnownFiles.name, for: Readers(of: folder.root))
  }
}

extension WorkspaceFolder {
  /// The files of the plan as Jalon last wrote them; nil if that is not known.
  fileprivate var knownFiles: KnownFiles? {
    (try? StateFolder.existing(in: root)).flatMap { try? $0.contents(of: KnownFiles.name) }.flatMap { KnownFiles($0) }
  }

  /// The stamps of the roadmaps of which a merge that only reads this copy needs nothing but records, by their paths: of those that Jalon has written.
  /// Empty if the start of the plan or an edit by hand is in no record yet.
  func recordedRoadmaps() throws(StorageFault) -> [String: FileStamp] {
    let histories = try list(HistoryFileName.folder, ending: HistoryFileName.ending).map { HistoryFileName($0) }
    guard histories.contains(where: \.isStart), let known = knownFiles, known.edited.isEmpty else { return [:] }
    return known.stamps
  }
}
