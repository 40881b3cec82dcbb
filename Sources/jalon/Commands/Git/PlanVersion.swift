import Git
import Library
import RoadmapEngine
import Storage
import Wording

/// A plan that is compared with another one: of a copy, of a day or of a git commit.
struct PlanVersion {
  let workspace: Workspace
  /// The acts that led to it, as far as they are known.
  let acts: [ChangeRecord]
}

extension PlanVersion {
  /// Finds the version that a word names: a folder, a day or a commit.
  /// - Throws: `Failure` with exit code 64 for any other word.
  init(_ word: String, in open: OpenWorkspace) throws(Failure) {
    // A path has to contain a slash, so that no branch is taken for a folder.
    if word.contains("/") || word == "." || word == "..", WorkspaceFolder.isWorkspace(word) {
      let store: WorkspaceStore
      do throws(StorageFault) { store = try WorkspaceStore(opening: word) } catch {
        throw Failure(FileTrouble(error, in: word), open.wording)
      }
      try self.init(OpenWorkspace(store: store, fixedDay: open.fixedDay, wording: open.wording))
    } else if let day = DayExpression(word).resolve(today: open.today, working: { _ in nil }) {
      let records = try open.history().records
      let since = records.filter { $0.at >= day.description }
      self.init(workspace: open.workspace.rewound(over: since).workspace, acts: records.filter { $0.at < day.description })
    } else {
      // Outside a repository the word can be no commit, so it is unknown.
      guard open.isInRepository else { throw Failure(64, open.wording.unknownVersion(word)) }
      let repository = try open.repository()
      try self.init(word, of: repository, open.wording)
    }
  }

  /// The present plan.
  init(_ open: OpenWorkspace) throws(Failure) {
    try open.checkReadable()
    self.init(workspace: open.workspace, acts: try open.history().records)
  }

  /// The plan of a commit.
  init(_ word: String, of repository: GitRepository, _ wording: Wording) throws(Failure) {
    let revision: GitRevision?
    var files: [String: [UInt8]] = [:]
    do throws(GitFault) {
      revision = try repository.revision(word)
      if let revision { files = try repository.files(in: revision, where: WorkspaceImage.isPart) }
    } catch { throw Failure(error, wording) }
    guard revision != nil else { throw Failure(64, wording.unknownVersion(word)) }
    guard let image = WorkspaceImage(files) else { throw Failure(66, wording.noWorkspaceInCommit(word)) }
    if let broken = image.broken.first { throw Failure(FileTrouble(broken, in: word), wording) }
    self.init(workspace: image.workspace, acts: image.acts)
  }
}
