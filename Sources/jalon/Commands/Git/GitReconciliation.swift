import Git
import RoadmapEngine
import Storage
import Wording

/// What every command does first in a repository: it reads a few files to find out whether git has changed anything, and then makes the plan from the
/// records again (Collaboration.md, Git).
extension OpenWorkspace {
  /// The greatest number of merges of others that are read.
  private static let mostMerges = 16

  /// Reconciles the files as `reconcile` does. A command that has another purpose goes on if that is not possible, and says why.
  mutating func followGit() {
    do throws(Failure) {
      let outcome = try reconcile()
      if let gitOperation { Output.complain(line: wording.gitIsBusy(gitOperation)) }
      guard let outcome, outcome.isChanged else { return }
      tell(outcome, isOpen: GitState(of: store.folder.path)?.mergeHeads.isEmpty == false)
    } catch {
      // On a machine without git, which may hold a copy of a clone, git can have done nothing.
      if Git.program != nil { Output.complain(lines: error.lines) }
    }
  }

  /// Reconciles the files with what git has done since the last command.
  /// - Returns: the result; nil if git has done nothing.
  mutating func reconcile() throws(Failure) -> Reconciliation? {
    guard let gathered = try gathered() else { return nil }
    let lock = try lock()
    return try settle(gathered, under: lock)
  }

  /// Reconciles the files as `reconcile` does, under a lock that the caller holds.
  mutating func reconcile(under lock: borrowing CommitLock) throws(Failure) -> Reconciliation? {
    guard let gathered = try gathered() else { return nil }
    return try settle(gathered, under: lock)
  }

  /// Takes the lock of the workspace, so that no other Jalon saves meanwhile.
  func lock() throws(Failure) -> CommitLock {
    do throws(StorageFault) { return try store.folder.lock() } catch { throw Failure(FileTrouble(error, in: store.folder.path), wording) }
  }

  private mutating func settle(_ gathered: Gathered, under lock: borrowing CommitLock) throws(Failure) -> Reconciliation? {
    var outcome: Reconciliation?
    if gathered.isNeeded || !gathered.lost.isEmpty {
      do throws(StoreFault) { outcome = try store.reconcile(gathered.commits, lost: gathered.lost, under: lock) } catch {
        throw Failure(FileTrouble(error, in: store.folder.path), wording)
      }
    }
    do throws(StorageFault) { try store.folder.noteHead(gathered.mark, under: lock) } catch {
      throw Failure(FileTrouble(error, in: store.folder.path), wording)
    }
    return outcome
  }

  /// Finds out what git has done since the last command; nil if nothing.
  private mutating func gathered() throws(Failure) -> Gathered? {
    guard let state = GitState(of: store.folder.path) else { return nil }
    gitOperation = state.operation
    if state.hasTables { throw Failure(69, wording.branchesInTables) }
    // While git is writing, its files are incomplete.
    guard gitOperation == nil, !state.isLocked else { return nil }
    let lost: [(path: String, records: [ChangeRecord])]
    do throws(StorageFault) { lost = try store.folder.lostRecords() } catch {
      throw Failure(FileTrouble(error, in: store.folder.path), wording)
    }
    let noted = store.folder.notedHead
    guard noted != state.mark || !lost.isEmpty, store.folder.isWritable else { return nil }
    var repository = try self.repository()
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try repository.useAttributes(in: scratch)
    do throws(GitFault) { return try gather(state, noted, lost, repository) } catch { throw Failure(error, wording) }
  }

  /// The commits to reconcile with, and whether there is anything to reconcile.
  private struct Gathered {
    /// The text by which the commits of the work tree are noted.
    let mark: String
    var commits = MergedCommits()
    var isNeeded = false
    var lost: [(path: String, records: [ChangeRecord])] = []
  }

  private func gather(
    _ state: GitState, _ noted: String?, _ lost: [(path: String, records: [ChangeRecord])], _ repository: GitRepository
  ) throws(GitFault) -> Gathered {
    var gathered = Gathered(mark: state.mark)
    for file in lost where try !repository.isKeptElsewhere(file) { gathered.lost.append(file) }
    guard let head = state.head, let now = try repository.image(of: head) else { return gathered }
    var merges: [[GitRevision]] = []
    if !state.mergeHeads.isEmpty { merges.append([head] + state.mergeHeads) }
    let former = noted.flatMap { GitRevision($0.prefix { $0 != " " }) }
    if let former, former != head, try repository.revision(former.description) != nil {
      merges += try repository.merges(from: former, to: head).prefix(Self.mostMerges)
      if try repository.isAncestor(former, of: head), let image = try repository.image(of: former) {
        gathered.commits.earlier.append(image)
        // If only acts of this copy were committed, there is nothing to reconcile.
        if merges.isEmpty, image.isFollowed(by: now), image.changedHistories(in: now).allSatisfy(store.folder.isOwnHistory) {
          return gathered
        }
      }
      gathered.isNeeded = true
    } else if former == nil {
      let parents = try repository.parents(of: head)
      if parents.count > 1 { merges.append(parents) }
    }
    for parents in merges { try gathered.commits.add(parents, of: repository) }
    if !merges.isEmpty { gathered.isNeeded = true }
    return gathered
  }

  /// Tells what was found in the files, and what is left to do in git.
  func tell(_ outcome: Reconciliation, isOpen: Bool) {
    var lines = [wording.reconciled(outcome.returned.count, isByHand: outcome.byHand != nil)]
    lines += outcome.returned.suffix(5).map { "  \(line(of: $0))" }
    lines += outcome.kept.map { wording.keptMarks("\(store.folder.path)/\($0)") }
    if isOpen { lines.append(wording.gitWaits) }
    Output.complain(lines: lines)
  }
}

extension GitState {
  /// The commits that the work tree comes from, as one text.
  var mark: String { ([head?.description ?? "-"] + mergeHeads.map(\.description)).joined(separator: " ") }
}

extension GitRepository {
  /// Makes git use the merge driver for merges that this program starts, also in a clone that was not set up.
  mutating func useAttributes(in scratch: ScratchFolder) throws(Failure) {
    let path = "\(scratch.path)/attributes"
    try OutputFile.write(Array(GitSetup.attributes(below: prefix).map { "\($0)\n" }.joined().utf8), to: path)
    git.attributes = path
  }

  /// Returns the workspace of a commit; nil if it holds none.
  func image(of revision: GitRevision) throws(GitFault) -> WorkspaceImage? {
    WorkspaceImage(try files(in: revision, where: WorkspaceImage.isPart))
  }

  /// Returns the parents of each merge that a commit has and an earlier one has not, newest first.
  func merges(from former: GitRevision, to head: GitRevision) throws(GitFault) -> [[GitRevision]] {
    try git.ask(["rev-list", "--parents", "--merges", "\(former)..\(head)"]).lines.map { line in
      line.split(separator: " ").dropFirst().compactMap { GitRevision($0) }
    }
  }

  /// Checks whether a branch, a tag or a stash holds the records that a file of history no longer has. Nothing is lost then: another branch was
  /// checked out, or the work was put aside.
  func isKeptElsewhere(_ file: (path: String, records: [ChangeRecord])) throws(GitFault) -> Bool {
    var tips = try git.ask(["for-each-ref", "--format=%(objectname)"]).lines.compactMap { GitRevision($0) }
    tips += try git.run(["reflog", "show", "--format=%H", "refs/stash", "--"]).lines.compactMap { GitRevision($0) }
    for tip in Set(tips) {
      guard try revision(tip.description) != nil else { continue }
      let kept = WorkspaceImage(try files(in: tip) { $0 == file.path || $0 == "jalon.json" })?.recordIDs ?? []
      if file.records.allSatisfy({ kept.contains($0.id) }) { return true }
    }
    return false
  }
}

extension MergedCommits {
  /// Adds a merge of some commits: their plans, those on which they were made, and what git makes of them.
  mutating func add(_ revisions: [GitRevision], of repository: GitRepository) throws(GitFault) {
    for revision in revisions { if let image = try repository.image(of: revision) { parents.append(image) } }
    guard revisions.count == 2 else { return }
    for base in try repository.bases(revisions[0], revisions[1]) {
      if let image = try repository.image(of: base) { bases.append(image) }
    }
    for tree in try repository.automaticMerges(revisions[0], revisions[1]) {
      if let image = WorkspaceImage(try repository.files(inTree: tree, where: WorkspaceImage.isPart)) { automatic.append(image) }
    }
  }
}

extension WorkspaceImage {
  /// Checks whether a later commit can be read as well, and has every record.
  fileprivate func isFollowed(by later: WorkspaceImage) -> Bool {
    broken.isEmpty && later.broken.isEmpty && later.marked.isEmpty && recordIDs.isSubset(of: later.recordIDs)
  }
}
