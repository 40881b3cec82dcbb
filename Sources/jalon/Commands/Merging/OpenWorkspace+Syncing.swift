import RoadmapEngine
import Storage
import Wording

/// Exchange through a folder.
extension OpenWorkspace {
  /// Exchanges with the other copies that use a folder, and prints what came and what was left for them.
  /// - Throws: also if a part was exchanged, after that was printed.
  mutating func sync(with directory: String) throws(Failure) {
    let (lines, failure) = try exchanged(with: directory)
    try Output.write(lines: lines)
    if let failure { throw failure }
  }

  /// Exchanges with the other copies that use a folder.
  /// - Returns: what came and what was left for them, and the failure if only a part was exchanged.
  mutating func exchanged(with directory: String) throws(Failure) -> (lines: [String], failure: Failure?) {
    try checkGit()
    let former = Ahead { [self] in schedule() }
    let summary: SyncSummary
    do throws(SyncFault) { summary = try store.sync(with: directory) } catch {
      switch error {
      case .isWorkspace: throw Failure(64, wording.syncWithWorkspace(directory))
      case .merge(let fault): throw failure(fault, directory)
      case .folder(let fault, let summary):
        return (told(summary, former, directory).lines, Failure(FileTrouble(fault, in: directory), wording))
      }
    }
    return told(summary, former, directory)
  }

  /// Returns what was exchanged, and the failure of an outbox that cannot be read.
  private func told(_ summary: SyncSummary, _ former: Ahead<Schedule>, _ directory: String) -> (lines: [String], failure: Failure?) {
    var lines = summary.merge.map { report($0.taken, since: ($0.before, former)) } ?? []
    if summary.outboxes == 0, summary.refused.isEmpty { lines.append(wording.nobodyThere(directory)) }
    if summary.outboxes > 0, summary.merge == nil { lines.append(wording.nothingNew(directory)) }
    if summary.isSent {
      DoneWork.note()
      lines.append(wording.leftThere(directory))
    }
    var failure: Failure?
    for (name, fault) in summary.refused {
      switch fault {
      case .unrelated: lines.append(wording.outboxOfAnother("\(directory)/\(name)"))
      case .incomplete: failure = Failure(65, wording.outboxIncomplete("\(directory)/\(name)"))
      case .newer: failure = Failure(FileTrouble.newerFormat("\(directory)/\(name)"), wording)
      case .storage(let fault): failure = Failure(FileTrouble(fault, in: directory), wording)
      }
    }
    return (lines, failure)
  }
}
