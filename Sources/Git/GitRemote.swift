/// A server or folder with which a branch is exchanged.
package struct GitRemote: Sendable {
  /// The name under which the person has set it up.
  package let name: String
  /// The branch there.
  package let branch: String
  /// Whether the current branch has it configured as its upstream.
  package let isUpstream: Bool
  /// Whether the remote is a folder on this machine, in which git would run hooks of another person.
  let isFolder: Bool

  /// Why no remote can be exchanged with.
  package enum Fault: Error, Hashable, Sendable {
    case none
    /// There are several, and none is the upstream of the branch or named `origin`.
    case several([String])
    /// The address is not one of https, ssh or a folder.
    case unsupported(String)
    case git(GitFault)
  }

  /// Finds the remote of a branch.
  package init(of branch: String, _ git: Git) throws(Fault) {
    let values = git.values
    let names = values.keys.filter { $0.hasPrefix("remote.") && $0.hasSuffix(".url") }.map { String($0.dropFirst(7).dropLast(4)) }.sorted()
    let upstream = values["branch.\(branch).remote"].flatMap { name in names.contains(name) ? name : nil }
    guard let name = upstream ?? (names.count == 1 ? names.first : names.first { $0 == "origin" }) else {
      throw names.isEmpty ? .none : .several(names)
    }
    let merge = upstream == nil ? nil : values["branch.\(branch).merge"]
    self.name = name
    self.branch = merge.flatMap { $0.hasPrefix("refs/heads/") ? String($0.dropFirst(11)) : nil } ?? branch
    isUpstream = merge != nil
    guard Self.isPlain(name), Self.isPlain(self.branch) else { throw .unsupported(name) }
    do throws(GitFault) {
      var isFolder = false
      for address in try Self.addresses(of: name, git) {
        guard let kind = Self.isFolder(address) else { throw GitFault.failed(command: "remote", words: address) }
        isFolder = isFolder || kind
      }
      self.isFolder = isFolder
    } catch {
      if case .failed("remote", let address) = error { throw .unsupported(address) }
      throw .git(error)
    }
  }

  /// Returns the addresses from which is fetched and to which is sent.
  private static func addresses(of name: String, _ git: Git) throws(GitFault) -> [String] {
    let isRewritten = git.values.keys.contains { $0.hasSuffix(".pushurl") || $0.hasSuffix(".insteadof") || $0.hasSuffix(".pushinsteadof") }
    let key = "remote.\(name).url"
    if !isRewritten, !git.repeated.contains(key), let address = git.values[key] { return [address] }
    return try git.ask(["remote", "get-url", "--all", name]).lines + git.ask(["remote", "get-url", "--push", "--all", name]).lines
  }

  /// Checks that a word is not taken for an option and has no control characters.
  private static func isPlain(_ word: String) -> Bool {
    !word.hasPrefix("-") && !word.isEmpty && word.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// Returns whether an address is that of a folder; nil for one that is not supported.
  private static func isFolder(_ address: String) -> Bool? {
    if address.hasPrefix("https://") || address.hasPrefix("ssh://") { return false }
    if address.hasPrefix("file://") || address.hasPrefix("/") || address.hasPrefix(".") { return true }
    guard !address.hasPrefix("-"), !address.contains("::"), !address.contains("://") else { return nil }
    // `host:path`, unless a slash stands before the colon.
    return !(address.prefix { $0 != "/" }.contains(":"))
  }

  /// The options by which git starts its own program at the other end, whatever the repository says.
  private func program(_ option: String, _ name: String) -> String {
    isFolder ? "\(option)=git -c core.fsmonitor=false -c core.hooksPath=/dev/null \(name)" : "\(option)=git-\(name)"
  }

  /// Starts asking for the newest commit of the branch and fetches nothing. `tip` reads the answer.
  func startLooking(_ git: Git) throws(GitFault) -> RunningGit {
    // It runs no hook, so that it needs no settings, and thereby no shell, at the other end.
    try git.start(["ls-remote", "--upload-pack=git-upload-pack", name, "refs/heads/\(branch)"], .network)
  }

  /// Returns the newest commit of the branch; nil if there is no such branch yet.
  func tip(_ answer: GitAnswer) -> GitRevision? {
    // `ID<TAB>NAME`. A name that only ends with the wanted one is listed too.
    answer.lines.first { $0.hasSuffix("\trefs/heads/\(branch)") }.flatMap { GitRevision($0.prefix { $0 != "\t" }) }
  }

  /// Gets the newest commit of the branch; nil if there is no such branch yet.
  package func fetch(_ repository: GitRepository) throws(GitFault) -> GitRevision? {
    let arguments = [
      "fetch", "--no-tags", "--no-recurse-submodules", program("--upload-pack", "upload-pack"), name, "refs/heads/\(branch)",
    ]
    let answer = try repository.git.run(arguments, .network)
    if answer.code != 0 {
      if answer.errors.contains("couldn't find remote ref") { return nil }
      throw Git.fault(answer, of: "fetch")
    }
    // One commit was asked for: `ID<TAB>…`.
    return GitState.text("\(repository.stateFolder)/FETCH_HEAD").flatMap { GitRevision($0.prefix { $0 != "\t" }) }
  }

  /// The result of sending.
  package enum Sending: Hashable, Sendable {
    case sent
    /// Somebody else has sent a commit meanwhile.
    case overtaken
    /// The remote refuses the commit; holds its message.
    case refused(String)
  }

  /// Sends a commit as the newest one of the branch; never replaces what is there.
  package func push(_ revision: GitRevision, of repository: GitRepository) throws(GitFault) -> Sending {
    let arguments = ["push", "--porcelain", program("--receive-pack", "receive-pack"), name, "\(revision):refs/heads/\(branch)"]
    let answer = try repository.git.run(arguments, .network)
    if answer.code == 0 { return .sent }
    guard let line = answer.lines.first(where: { $0.hasPrefix("!") }) else { throw Git.fault(answer, of: "push") }
    if line.contains("[rejected]") { return .overtaken }
    // If two programs send at once, the second finds the reference locked or moved.
    if line.contains("failed to update ref") || line.contains("cannot lock ref") || line.contains("fetch first") { return .overtaken }
    return .refused(String(line.split(separator: "\t").last ?? ""))
  }
}
