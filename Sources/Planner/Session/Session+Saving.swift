import Editor
import RoadmapEngine
import Wording

/// What the program reports of the files: whether changes were saved, and what was read again.
extension Session {
  /// Notes that the unsaved changes are on disk.
  package mutating func saved() {
    document.saved()
    files.saving = .saved
    texts.submitted = []
    layers.close(LeavingQuestion.self)
  }

  /// Notes that the unsaved changes are on disk, and takes over what somebody else has changed there.
  /// - Parameter records: the changes of this copy, oldest first.
  package mutating func saved(beside fresh: Workspace, records: [ChangeRecord]) {
    document.reload(fresh, records: records)
    saved()
    say(wording.othersChanged)
    settle()
  }

  /// Notes that saving failed. The changes stay in memory, and the texts that were typed for them are kept.
  package mutating func saveFailed(_ trouble: FileTrouble) {
    files.saving = .failed
    message = Message(text: wording.trouble(trouble).line, tone: .error)
  }

  /// Takes over the workspace as it was read again.
  /// - Parameter records: the changes of this copy, oldest first.
  package mutating func reloaded(_ fresh: Workspace, records: [ChangeRecord], brokenFiles: [FileTrouble]) {
    files.broken = brokenFiles
    document.reload(fresh, records: records)
    saved()
    say(wording.readAgain)
    settle()
  }
}
