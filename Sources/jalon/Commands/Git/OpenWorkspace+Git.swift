import Git
import Glibc
import Wording

/// The git repository in which a workspace lies.
extension OpenWorkspace {
  /// Whether the folder of the workspace, or one above it, has an entry `.git`. It starts no program.
  var isInRepository: Bool {
    guard let resolved = realpath(store.folder.path, nil) else { return false }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    while true {
      var status = stat()
      if lstat("\(folder)/.git", &status) == 0 { return true }
      guard let slash = folder.lastIndex(of: "/"), !folder.isEmpty else { return false }
      folder = String(folder[..<slash])
      if folder.isEmpty { return lstat("/.git", &status) == 0 }
    }
  }

  /// Throws while a rebase or another operation of git is under way. Files written then would stop the operation or become part of its commits.
  func checkGit() throws(Failure) {
    if let gitOperation { throw Failure(75, wording.busyGit(gitOperation)) }
    guard var state = GitState(of: store.folder.path), state.isLocked else { return }
    for turn in 0..<50 where state.isLocked {
      if turn == 10 { WaitingNotice.say(wording.waitingForGit) }
      usleep(100_000)
      guard let now = GitState(of: store.folder.path) else { return }
      state = now
    }
    if state.isLocked { throw Failure(75, wording.lockedByGit("index.lock")) }
  }

  /// Whether git is writing, or has an operation under way during which nothing may be written.
  var isGitBusy: Bool { GitState(of: store.folder.path).map { $0.operation != nil || $0.isLocked } ?? false }

  /// Finds the repository of the workspace.
  /// - Parameter index: the file of the index; nil for the usual one.
  func repository(index: String? = nil) throws(Failure) -> GitRepository {
    do throws(GitFault) {
      return try GitRepository(of: store.folder.path, driver: GitPrograms.mergeDriver, index: index)
    } catch { throw Failure(error, wording) }
  }
}

extension Failure {
  /// Makes the failure of a command from a fault of git.
  init(_ fault: GitFault, _ wording: Wording) {
    let code: Int32 =
      switch fault {
      case .noRepository: 66
      case .notInstalled, .foreignOwner: 69
      case .locked: 75
      case .failed, .tooLong, .tooMuchOutput: 74
      }
    self.init(code, wording.trouble(fault))
  }
}
