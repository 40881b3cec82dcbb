import Canvas
import RoadmapEngine
import Wording

/// What other programs do to the workspace while it is open.
extension Session {
  /// Takes over what somebody else has written; what the person is typing stays, and is held against the new state when it is saved.
  /// - Parameter records: what was done in this copy, oldest first.
  package mutating func othersWrote(_ fresh: Workspace, records: @autoclosure () -> [ChangeRecord], brokenFiles: [FileTrouble]) {
    files.broken = brokenFiles
    let change = workspace.difference(to: fresh)
    guard !change.isEmpty else { return }
    document.reload(fresh, records: records())
    say(wording.othersDid(wording.summary(change, in: fresh)))
    settle()
  }

  /// Some acts do not fit what somebody else has written: they are kept for the person to decide.
  /// - Parameter records: what was done in this copy, oldest first.
  package mutating func conflicted(_ held: [ChangeRecord], _ trouble: FileTrouble, _ fresh: Workspace, records: [ChangeRecord]) {
    document.reload(fresh, records: records)
    files.saving = .saved
    // What was typed for them stays kept until the person has decided.
    if held.isEmpty { texts.submitted = [] }
    message = Message(text: wording.trouble(trouble).sentence, tone: .error)
    layers.clear()
    layers.push(HeldChanges(changes: held.map(\.change)))
    settle()
  }
}
