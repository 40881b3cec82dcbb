/// A quick check whether anything has happened in a repository since the last exchange. It starts as few programs as possible: two where the settings
/// are plain and the remote is a folder.
package enum GitGlance {
  /// Checks whether some files are as the newest commit has them, and whether the branch of the remote is at that commit.
  /// - Parameters:
  ///   - folder: the folder in which the files lie.
  ///   - files: the paths of files and folders in it.
  /// - Returns: the name of the remote; nil if anything differs, and if only the complete exchange can tell.
  package static func remoteInStep(of folder: String, _ state: GitState, files: [String], driver: String) -> String? {
    guard let head = state.head, let branch = state.branch, state.operation == nil, state.mergeHeads.isEmpty, !state.isLocked,
      let (git, remote) = try? remote(of: branch, in: folder, state, driver: driver), let look = try? remote.startLooking(git),
      let status = try? git.ask(["status", "--porcelain", "-z", "-uall", "--"] + files), status.output.isEmpty,
      let answer = try? look.answer(), answer.code == 0, remote.tip(answer) == head
    else { return nil }
    return remote.name
  }

  private static func remote(of branch: String, in folder: String, _ state: GitState, driver: String) throws -> (Git, GitRemote)? {
    if let plain = state.plainSettings {
      let git = try Git(in: folder, driver: driver, plain)
      let remote = try GitRemote(of: branch, git)
      // The person's own settings may say how a server is reached, so git has to read them.
      if remote.isFolder { return (git, remote) }
    }
    let git = try Git(in: folder, driver: driver)
    // If programs of the repository are not run, the complete exchange says which.
    return git.setAside.isEmpty ? (git, try GitRemote(of: branch, git)) : nil
  }
}
