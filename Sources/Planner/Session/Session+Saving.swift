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

  /// Notes that the unsaved changes are on disk, and takes over what the records of all copies make of them: an act can settle a contested
  /// value or, undone, open it again, and what comes back with a removed step is known only to the records.
  /// - Parameters:
  ///   - plan: the plan on disk.
  ///   - records: the changes of this copy, oldest first.
  package mutating func saved(as plan: Workspace, records: @autoclosure () -> [ChangeRecord]) {
    let rewinds = document.unsaved.contains { $0.act.isRewinding }
    let reopened = plan.contested.filter { conflict in !workspace.contested.contains { $0.id == conflict.id } }
    guard workspace.contested != plan.contested || rewinds && !workspace.difference(to: plan).isEmpty else { return saved() }
    document.reload(plan, records: records())
    saved()
    settle()
    guard let first = reopened.first else { return }
    select(.own(first.id))
    let news = wording.isOpenAgain(wording.contested(first, in: workspace), others: reopened.count - 1)
    warn(message.map { "\($0.keyed) · \(news)" } ?? KeyedText(marked: news))
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

  /// Takes over the workspace as an exchange or an answer has left it.
  /// - Parameter records: the changes of this copy, oldest first.
  package mutating func tookOver(_ fresh: Workspace, records: [ChangeRecord], brokenFiles: [FileTrouble]) {
    files.broken = brokenFiles
    document.reload(fresh, records: records)
    settle()
  }

  /// Says why something that the program was asked for was not done.
  package mutating func failed(_ sentence: String) { message = Message(text: sentence, tone: .error) }

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
