import Exchange
import RoadmapEngine
import Storage
import Wording

/// Warnings about the workspace on stderr.
extension OpenWorkspace {
  /// Prints the problems that a change brings; it is saved all the same.
  func warn(of problems: [Problem]) {
    for problem in problems { Output.complain(lines: wording.problem(problem).indentedLines) }
  }

  /// Prints which files of history cannot be read.
  func warn(of damaged: [BrokenFile]) {
    for file in damaged { Output.complain(of: wording.trouble(FileTrouble(file, in: store.folder.path))) }
  }

  /// Prints a warning if the disk has no locks, so that two programs may save at the same time.
  func warnOfMissingLocks() {
    guard store.lacksLocks else { return }
    Output.complain(of: wording.trouble(.noLocks(store.folder.path)))
  }

  /// Prints which plan files cannot be read; the rest is shown all the same.
  func warnOfBrokenFiles() {
    for file in brokenFiles { Output.complain(of: wording.trouble(file)) }
  }
}
