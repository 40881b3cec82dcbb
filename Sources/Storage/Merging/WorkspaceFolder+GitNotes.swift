import FileFormat
import RoadmapEngine

/// What a copy notes of the git repository in which it lies (Collaboration.md, Git).
extension WorkspaceFolder {
  /// The commits with which the files were last reconciled.
  private static let headName = "git"
  /// The commit after which an exchange had nothing more to do.
  private static let exchangedName = "exchanged"

  /// What `noteHead` has noted last; nil if nothing.
  package var notedHead: String? { note(Self.headName) }

  private func note(_ name: String) -> String? {
    (try? StateFolder.existing(in: root)).flatMap { try? $0.contents(of: name) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Notes the commits with which the files were last reconciled, and keeps a second name for this copy's files of history.
  package func noteHead(_ head: String, under lock: borrowing CommitLock) throws(StorageFault) {
    try lock.state.note(Array(head.utf8), in: Self.headName)
    keepOwnHistory(under: lock)
  }

  /// Notes that an exchange has ended at a commit with nothing left to do, every file readable and no value contested.
  package func noteExchange(_ head: String, under lock: borrowing CommitLock) throws(StorageFault) {
    if note(Self.exchangedName) != head { try lock.state.note(Array(head.utf8), in: Self.exchangedName) }
  }

  /// Checks whether the last exchange has ended with this commit and left nothing to do, whether the files were reconciled with it, and that no
  /// process has left anything half done and no record of this copy is gone since.
  package func hasExchanged(_ head: String) -> Bool {
    guard note(Self.exchangedName) == head, notedHead == head, let state = try? StateFolder.existing(in: root),
      (try? CommitRecovery(root: root, state: state).isNeeded()) == false
    else { return false }
    return (try? lostRecords())?.isEmpty ?? false
  }

  /// The language of the workspace; nil where its file cannot be read.
  package var language: Language? {
    guard let stored = try? read(WorkspaceFile.workspace.path), let reading = try? PlanFile.workspace(stored.bytes), !reading.isNewer
    else { return nil }
    return reading.value.language
  }
}
