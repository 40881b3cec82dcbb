import Git
import Glibc
import RoadmapEngine
import Storage
import Wording

/// The exchange of a workspace with a branch of a git remote (CommandLine.md, Git): commit, fetch, merge, push.
extension OpenWorkspace {
  private static let attempts = 5

  /// Exchanges what this copy and the remote have, and returns what people should know of it.
  mutating func syncWithGit() throws(Failure) -> [String] {
    var repository = try self.repository()
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try repository.useAttributes(in: scratch)
    for key in repository.git.setAside { Output.complain(line: wording.setAside(key)) }
    let (branch, remote) = try exchange(in: repository)
    try checkGit()
    try checkFilters(of: repository)
    guard repository.git.knowsPerson else { throw Failure(64, wording.unknownPerson) }
    let former = (workspace: workspace, schedule: Ahead { [self] in schedule() })
    var lines = try commitOwn(in: repository)
    var taken: [ChangeRecord] = []
    // The commit that is both here and at the remote after the exchange.
    var common: GitRevision?
    for attempt in 1...Self.attempts {
      try checkUnchanged(branch)
      let fetched = try asking { () throws(GitFault) in try remote.fetch(repository) }
      if let fetched { taken += try takeOver(fetched, from: repository) }
      guard let head = GitState(of: store.folder.path)?.head, head != fetched else {
        lines.append(wording.nothingToSend(remote.name))
        common = fetched
        break
      }
      switch try asking({ () throws(GitFault) in try remote.push(head, of: repository) }) {
      case .sent:
        if !remote.isUpstream { try setUpstream(branch, remote, in: repository) }
        lines.append(wording.sent(remote.name))
        common = head
      case .refused(let words): throw Failure(69, wording.sendingRefused(remote.name, words))
      case .overtaken:
        guard attempt < Self.attempts else { throw Failure(75, wording.overtaken(remote.name)) }
        usleep(UInt32.random(in: 50_000...150_000) << UInt32(attempt - 1))
        continue
      }
      break
    }
    DoneWork.note()
    if let common { try noteExchange(common) }
    var ids: Set<String> = []
    return lines + report(taken.filter { ids.insert($0.id).inserted }, since: former)
  }

  /// Returns the branch and the remote.
  private func exchange(in repository: GitRepository) throws(Failure) -> (branch: String, remote: GitRemote) {
    guard let state = GitState(of: store.folder.path) else { throw Failure(.noRepository, wording) }
    if state.hasTables { throw Failure(69, wording.branchesInTables) }
    if let operation = state.operation { throw Failure(75, wording.busyGit(operation)) }
    guard let branch = state.branch else { throw Failure(64, wording.noBranch) }
    do throws(GitRemote.Fault) { return (branch, try GitRemote(of: branch, repository.git)) } catch {
      switch error {
      case .none: throw Failure(69, wording.noRemote)
      case .several(let names): throw Failure(64, wording.severalRemotes(names, branch))
      case .unsupported(let address): throw Failure(69, wording.unsupportedRemote(address))
      case .git(let fault): throw Failure(fault, wording)
      }
    }
  }

  /// Commits what this copy has. No other Jalon saves meanwhile, so that what is committed is one plan.
  private mutating func commitOwn(in repository: GitRepository) throws(Failure) -> [String] {
    let lock = try lock()
    try reload(under: lock)
    try follow(under: lock)
    // A file that cannot be read here is not sent to others.
    do throws(StoreFault) { try store.checkWhole() } catch { throw Failure(FileTrouble(error, in: store.folder.path), wording) }
    return try commit(in: repository)
  }

  private mutating func reload(under lock: borrowing CommitLock) throws(Failure) {
    do throws(StoreFault) { try store.reload(under: lock) } catch { throw Failure(FileTrouble(error, in: store.folder.path), wording) }
  }

  /// Notes that there is nothing left to do at a commit, so that the next exchange need not read the plan.
  private func noteExchange(_ head: GitRevision) throws(Failure) {
    guard workspace.contested.isEmpty, store.broken.isEmpty, store.newer.isEmpty else { return }
    let lock = try lock()
    do throws(StorageFault) { try store.folder.noteExchange(head.description, under: lock) } catch {
      throw Failure(FileTrouble(error, in: store.folder.path), wording)
    }
  }

  /// Throws if the branch was changed, or if another operation of git was begun, meanwhile.
  private func checkUnchanged(_ branch: String) throws(Failure) {
    guard let state = GitState(of: store.folder.path) else { throw Failure(.noRepository, wording) }
    if let operation = state.operation { throw Failure(75, wording.busyGit(operation)) }
    guard state.branch == branch else { throw Failure(64, wording.noBranch) }
  }

  /// Throws if a file of the workspace passes through a filter, such as one that encrypts: this program runs no filter, and would commit what
  /// the filter was to change.
  private func checkFilters(of repository: GitRepository) throws(Failure) {
    let paths = store.paths + [".gitattributes"]
    let told = try asking { () throws(GitFault) in
      try repository.git.ask(["check-attr", "-z", "--stdin", "filter"], input: Array(paths.map { "\($0)\0" }.joined().utf8)).parts
    }
    for index in stride(from: 2, to: told.count, by: 3) where !["unspecified", "unset"].contains(told[index]) {
      throw Failure(65, wording.filtered(told[index - 2], told[index]))
    }
  }

  /// Commits what has changed in the workspace and nothing else; ends a merge that is not committed yet.
  private func commit(in repository: GitRepository) throws(Failure) -> [String] {
    let isMerge = GitState(of: store.folder.path)?.mergeHeads.isEmpty == false
    let changed = try asking { () throws(GitFault) in
      let tracked = try repository.git.ask(["ls-files", "-z", "--"] + WorkspaceImage.parts).parts
      let parts = WorkspaceImage.parts.filter { part in
        access("\(store.folder.path)/\(part)", F_OK) == 0 || tracked.contains { $0 == part || $0.hasPrefix("\(part)/") }
      }
      let status = try repository.git.ask(["status", "--porcelain", "-z", "-uall", "--no-renames", "--"] + parts).parts
      guard isMerge || !status.isEmpty else { return false }
      try repository.git.ask(["add", "-A", "--"] + parts)
      guard !isMerge else { return true }
      let message = Array(commitMessage(try repository.head().flatMap { (head) throws(GitFault) in try repository.image(of: head) }).utf8)
      // Git refuses to commit a folder in which it knows no file, such as one that has become empty.
      let known = tracked + status.map { String($0.dropFirst(3 + repository.prefix.count)) }
      let committed = parts.filter { part in known.contains { $0 == part || $0.hasPrefix("\(part)/") } }
      // Files that are added but not committed stay as they are.
      try repository.git.ask(["commit", "--no-verify", "-q", "--only", "-F", "-", "--"] + committed, input: message)
      return true
    }
    if isMerge { try commitMerge(in: repository) }
    return changed ? [wording.committed] : []
  }

  /// Commits a merge of which everything is settled.
  private func commitMerge(in repository: GitRepository) throws(Failure) {
    let open = try asking { () throws(GitFault) in try repository.git.ask(["diff", "--name-only", "--diff-filter=U", "-z"]).parts }
    if let first = open.first { throw Failure(1, wording.unmerged(first, open.count)) }
    _ = try asking { () throws(GitFault) in
      try repository.git.ask(["commit", "--no-verify", "-q", "-F", "-"], input: Array(wording.mergeMessage.utf8))
    }
  }

  /// Returns the message of a commit: what was done since the last one.
  private func commitMessage(_ head: WorkspaceImage?) -> String {
    let known = head?.recordIDs ?? []
    let acts = ((try? store.history().records) ?? []).filter { !known.contains($0.id) }
    let lines = acts.suffix(50).map { wording.act($0, in: workspace) }
    guard let first = lines.first, lines.count == 1 else { return ([wording.commitTitle(acts.count), ""] + lines).joined(separator: "\n") }
    return "jalon: \(first)"
  }

  /// Takes over a commit of the remote.
  /// - Returns: the acts that came.
  private mutating func takeOver(_ fetched: GitRevision, from repository: GitRepository) throws(Failure) -> [ChangeRecord] {
    guard let head = GitState(of: store.folder.path)?.head, head != fetched else { return [] }
    if try asking({ () throws(GitFault) in try repository.isAncestor(fetched, of: head) }) { return [] }
    guard let other = try asking({ () throws(GitFault) in try repository.image(of: fetched) }) else {
      throw Failure(65, wording.noWorkspaceInCommit("FETCH_HEAD"))
    }
    if let file = other.newer.first { throw Failure(.newerFormat(file.path), wording) }
    // No other Jalon saves until the files are reconciled, because git refuses to merge over changes that are not committed.
    let lock = try lock()
    try reload(under: lock)
    _ = try commit(in: repository)
    guard let head = GitState(of: store.folder.path)?.head else { return [] }
    let own = try asking { () throws(GitFault) in try repository.image(of: head) }
    let isBehind = try asking { () throws(GitFault) in try repository.isAncestor(head, of: fetched) }
    if isBehind {
      _ = try asking { () throws(GitFault) in try repository.git.ask(["merge", "--ff-only", "-q", fetched.description]) }
    } else {
      let staged = try asking { () throws(GitFault) in try repository.git.ask(["diff", "--cached", "--name-only", "-z"]).parts }
      if let first = staged.first { throw Failure(1, wording.stagedFile(first)) }
      guard own?.isRelated(to: other) ?? true else { throw Failure(65, wording.unrelatedBranch) }
      try merge(fetched, in: repository)
    }
    try reload(under: lock)
    try follow(under: lock)
    if !isBehind {
      _ = try commit(in: repository)
      try follow(under: lock)
    }
    let known = own?.recordIDs ?? []
    return other.acts.filter { !known.contains($0.id) }
  }

  /// Reconciles the files with what git has done, and reports what goes beyond a usual exchange.
  private mutating func follow(under lock: borrowing CommitLock) throws(Failure) {
    guard let outcome = try reconcile(under: lock), outcome.isChanged else { return }
    if outcome.byHand != nil || !outcome.kept.isEmpty { tell(outcome, isOpen: false) }
  }

  /// Lets git merge a commit without committing it.
  private func merge(_ fetched: GitRevision, in repository: GitRepository) throws(Failure) {
    // Git recognises renamed files by similar contents, and would take a new roadmap for a removed one.
    let arguments = ["--no-ff", "--no-commit", "-q", "--allow-unrelated-histories", "-X", "find-renames=100%", fetched.description]
    let answer = try asking { () throws(GitFault) in try repository.git.run(["merge"] + arguments) }
    // Any other code, or no note of the merge, means that git has not begun it.
    guard answer.code <= 1, GitState(of: store.folder.path)?.mergeHeads == [fetched] else {
      throw Failure(Git.fault(answer, of: "merge"), wording)
    }
  }

  private func setUpstream(_ branch: String, _ remote: GitRemote, in repository: GitRepository) throws(Failure) {
    _ = try asking { () throws(GitFault) in
      try repository.git.ask(["config", "--local", "branch.\(branch).remote", remote.name])
      return try repository.git.ask(["config", "--local", "branch.\(branch).merge", "refs/heads/\(remote.branch)"])
    }
  }

  /// Asks git, and makes a failure of its fault.
  private func asking<Answer>(_ question: () throws(GitFault) -> Answer) throws(Failure) -> Answer {
    do throws(GitFault) { return try question() } catch {
      // A failure of the network or the server gets a message and a code of its own.
      if case .failed(let command, let words) = error, ["fetch", "push"].contains(command) {
        throw Failure(69, wording.unreachable(words))
      }
      throw Failure(error, wording)
    }
  }
}

extension Git {
  /// Whether git knows the name and the address of the person, without which it makes no commit.
  fileprivate var knowsPerson: Bool {
    (values["user.name"] != nil || Environment["GIT_AUTHOR_NAME"] != nil)
      && (values["user.email"] != nil || Environment["GIT_AUTHOR_EMAIL"] != nil)
  }
}
