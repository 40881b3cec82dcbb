import FileFormat
import RoadmapEngine

/// What an exchange with a folder has done.
package struct SyncSummary: Sendable {
  /// What was taken over; nil if no outbox had anything new.
  package internal(set) var merge: MergeSummary?
  /// Whether anything was written for the others.
  package internal(set) var isSent = false
  /// The outboxes of other copies in the folder.
  package internal(set) var outboxes = 0
  /// The outboxes from which nothing was taken, by their names, with the reasons.
  package internal(set) var refused: [(name: String, fault: OutboxFault)] = []
}

/// Why nothing, or only a part, was exchanged.
package enum SyncFault: Error, Sendable {
  /// The folder is a workspace itself.
  case isWorkspace
  case merge(MergeFault)
  /// The folder cannot be read or written. What was taken over before that stays.
  case folder(StorageFault, SyncSummary)
}

/// Exchange between the copies of one party through a folder, as a stick or a shared one (Collaboration.md, Outboxes).
extension WorkspaceStore {
  /// Takes over what other copies have left in a folder, and leaves there what this one has. No copy writes to the outbox of another one.
  /// - Throws: and then either nothing was taken over or all of it.
  package mutating func sync(with path: String) throws(SyncFault) -> SyncSummary {
    var summary = SyncSummary()
    let shared: WorkspaceFolder
    let lock: CommitLock
    do throws(StorageFault) {
      shared = try WorkspaceFolder(path)
      if try shared.root.status(of: WorkspaceFile.workspace.path, path) != nil { throw .repeated(path) }
    } catch {
      if case .repeated = error { throw .isWorkspace }
      throw .folder(error, summary)
    }
    do throws(StorageFault) {
      lock = try folder.lock()
      if !lock.isEnforced { lacksLocks = true }
    } catch { throw .merge(.store(.storage(error))) }
    do throws(MergeFault) { try take(from: shared, &summary, under: lock) } catch { throw .merge(error) }
    do throws(StorageFault) {
      summary.isSent = try Outbox.write(
        try historyBytes(), of: try folder.settledReplica(under: lock), to: shared, for: try Readers(of: folder.root))
    } catch { throw .folder(error, summary) }
    return summary
  }

  /// Takes over what the outboxes in a folder have.
  private mutating func take(
    from shared: WorkspaceFolder, _ summary: inout SyncSummary, under lock: borrowing CommitLock
  ) throws(MergeFault) {
    let own: MergedHistory
    let known: [HistoryFileName: [UInt8]]
    let names: [String]
    do throws(StoreFault) {
      try reload(under: lock)
      try checkWhole()
      own = try MergedHistory(self)
      do throws(StorageFault) {
        known = Dictionary(try historyBytes().map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        names = try Outbox.names(in: shared)
      } catch { throw .storage(error) }
    } catch { throw .store(error) }
    var news: [Outbox] = []
    for name in names {
      do throws(OutboxFault) {
        let outbox = try Outbox(name, in: shared)
        let isNew = outbox.files.contains { file in known[file.name].map { !$0.starts(with: file.bytes) } ?? true }
        if isNew {
          guard try own.isRelated(to: outbox) else { throw .unrelated }
          news.append(outbox)
        }
        summary.outboxes += 1
      } catch { summary.refused.append((name, error)) }
    }
    guard !news.isEmpty || !own.isStartWritten || editedFiles != [] else { return }
    var theirs = MergedHistory(news)
    let merged = try merge(&theirs, under: lock, isOwn: news.isEmpty)
    if !news.isEmpty { summary.merge = merged }
  }

  /// The bytes of every file of history.
  private func historyBytes() throws(StorageFault) -> [(name: HistoryFileName, bytes: [UInt8])] {
    var files: [(name: HistoryFileName, bytes: [UInt8])] = []
    for name in try everyHistoryFile() { files.append((name, try folder.read(name.path).bytes)) }
    return files
  }
}

extension MergedHistory {
  /// Checks whether a copy of the same workspace has left an outbox.
  fileprivate func isRelated(to outbox: Outbox) throws(OutboxFault) -> Bool {
    var (own, other) = (self, MergedHistory([outbox]))
    do throws(StoreFault) {
      if try own.isRelated(to: other) { return true }
      try MergedHistory.complete(&own, &other)
      return try own.isRelated(to: other)
    } catch { throw .incomplete }
  }
}
