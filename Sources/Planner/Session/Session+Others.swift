import Canvas
import RoadmapEngine
import Wording

/// Changes that other programs make to the workspace while it is open.
extension Session {
  /// Takes over what somebody else has written. Open layers stay; what is typed in them is compared with the new state when it is saved.
  /// - Parameter records: the changes of this copy, oldest first.
  package mutating func othersWrote(_ fresh: Workspace, records: @autoclosure () -> [ChangeRecord], brokenFiles: [FileTrouble]) {
    files.broken = brokenFiles
    let change = workspace.difference(to: fresh)
    let isContested = workspace.contested != fresh.contested
    guard !change.isEmpty || isContested else { return }
    let count = fresh.contested.count
    document.reload(fresh, records: records())
    let news = change.isEmpty ? "" : wording.othersDid(wording.summary(change, in: fresh))
    let waiting = isContested && count > 0 ? "\(wording.waitingDecisions(count))\(wording.colon)\(markedKey(of: .conflicts))" : ""
    if !news.isEmpty || !waiting.isEmpty { say([news, waiting].filter { !$0.isEmpty }.joined(separator: " ")) }
    settle()
  }

  /// Takes over what somebody else has written, and asks what to do with the changes that do not fit it.
  /// - Parameters:
  ///   - held: the changes that could not be saved.
  ///   - records: the changes of this copy, oldest first.
  package mutating func conflicted(_ held: [ChangeRecord], _ trouble: FileTrouble, _ fresh: Workspace, records: [ChangeRecord]) {
    document.reload(fresh, records: records)
    files.saving = .saved
    // The texts that were typed for the held changes are kept until the person has decided.
    if held.isEmpty { texts.submitted = [] }
    message = Message(text: wording.trouble(trouble).sentence, tone: .error)
    layers.clear()
    layers.push(HeldChanges(changes: held.map(\.change)))
    settle()
  }
}
