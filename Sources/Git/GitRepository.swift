/// The repository in which a folder lies, and the part of it that the folder is.
package struct GitRepository: Sendable {
  package var git: Git
  /// The top folder of the work tree.
  package let top: String
  /// The path of the folder in the repository, empty or with a slash at its end.
  package let prefix: String
  /// The folder of this work tree's own state: HEAD, the index.
  package let stateFolder: String
  /// The folder that all work trees share: settings, objects.
  package let commonFolder: String

  /// Finds the repository of a folder.
  package init(of folder: String, driver: String, index: String? = nil) throws(GitFault) {
    let git = try Git(in: folder, driver: driver, index: index)
    let answer = try git.ask([
      "rev-parse", "--path-format=absolute", "--show-toplevel", "--git-dir", "--git-common-dir", "--path-format=relative", "--show-prefix",
    ])
    let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    // A line feed in a path would make more lines.
    guard 3...4 ~= lines.count else { throw .noRepository }
    self.git = git
    (top, stateFolder, commonFolder) = (lines[0], lines[1], lines[2])
    prefix = lines.count == 4 ? lines[3] : ""
  }

  /// Returns the commit that a word names; nil if there is none.
  package func revision(_ name: String) throws(GitFault) -> GitRevision? {
    let answer = try git.run(["rev-parse", "--verify", "-q", "--end-of-options", "\(name)^{commit}"])
    return answer.code == 0 ? GitRevision(answer.text) : nil
  }

  /// The newest commit of the branch; nil if it has none yet.
  package func head() throws(GitFault) -> GitRevision? { try revision("HEAD") }

  /// Returns the parents of a commit.
  package func parents(of revision: GitRevision) throws(GitFault) -> [GitRevision] {
    try git.ask(["rev-list", "--parents", "-n", "1", revision.description]).text.split(separator: " ").dropFirst().compactMap {
      GitRevision($0)
    }
  }

  /// Returns the best common ancestors of two commits, in the order of their names.
  package func bases(_ left: GitRevision, _ right: GitRevision) throws(GitFault) -> [GitRevision] {
    let answer = try git.run(["merge-base", "--all", left.description, right.description])
    guard answer.code <= 1 else { throw Git.fault(answer, of: "merge-base") }
    return answer.lines.compactMap { GitRevision($0) }.sorted { $0.description < $1.description }
  }

  /// Checks whether a commit is another one, or one that it was made on.
  package func isAncestor(_ earlier: GitRevision, of later: GitRevision) throws(GitFault) -> Bool {
    let answer = try git.run(["merge-base", "--is-ancestor", earlier.description, later.description])
    guard answer.code <= 1 else { throw Git.fault(answer, of: "merge-base") }
    return answer.code == 0
  }

  /// Returns the trees that git makes of two commits by itself: with the merge driver of Jalon, and as text.
  package func automaticMerges(_ left: GitRevision, _ right: GitRevision) throws(GitFault) -> [GitRevision] {
    var trees: [GitRevision] = []
    for driver in [[], ["-c", "merge.jalon.driver=\(GitSettings.textMerge)"]] {
      let answer = try git.run(driver + ["merge-tree", "--write-tree", left.description, right.description])
      // Conflicts end with 1; the first line is the tree all the same.
      if answer.code <= 1, let tree = answer.lines.first.flatMap({ GitRevision($0) }), !trees.contains(tree) { trees.append(tree) }
    }
    return trees
  }
}
