import Editor
import RoadmapEngine
import Wording

/// What the program around tells of the files: what is saved, what is not, and what was read again.
extension Session {
  /// The unsaved changes are on disk.
  package mutating func saved() {
    document.saved()
    files.saving = .saved
    texts.submitted = []
    layers.close(LeavingQuestion.self)
  }

  /// The unsaved changes are on disk, and so is what somebody else has written.
  /// - Parameter records: what was done in this copy, oldest first.
  package mutating func saved(beside fresh: Workspace, records: [ChangeRecord]) {
    document.reload(fresh, records: records)
    saved()
    say(wording.othersChanged)
    settle()
  }

  /// The unsaved changes are not on disk: they stay in memory, and what was typed for them stays kept.
  package mutating func saveFailed(_ trouble: FileTrouble) {
    files.saving = .failed
    message = Message(text: wording.trouble(trouble).line, tone: .error)
  }

  /// - Parameter records: what was done in this copy, oldest first.
  package mutating func reloaded(_ fresh: Workspace, records: [ChangeRecord], brokenFiles: [FileTrouble]) {
    files.broken = brokenFiles
    document.reload(fresh, records: records)
    saved()
    say(wording.readAgain)
    settle()
  }
}
