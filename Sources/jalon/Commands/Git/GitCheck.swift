import Git
import RoadmapEngine
import Storage
import Wording

/// What `jalon check` finds about the git repository of a workspace.
struct GitCheck {
  /// What is wrong, and whether that is an error.
  private(set) var findings: [(severity: Problem.Severity, diagnostic: Diagnostic)] = []

  /// Checks how this clone merges, and whether the last commit holds acts that the files of history no longer have.
  init(of open: OpenWorkspace) throws(Failure) {
    let repository = try open.repository()
    let wording = open.wording
    if repository.git.values["merge.jalon.driver"] != GitPrograms.mergeDriver {
      findings.append((.warning, wording.withoutDriver(isOther: repository.git.values["merge.jalon.driver"] != nil)))
    }
    let kept = Set(try open.history().records.map(\.id))
    do throws(GitFault) { try check(repository, keeping: kept, wording) } catch { throw Failure(error, wording) }
  }

  private mutating func check(_ repository: GitRepository, keeping kept: Set<String>, _ wording: Wording) throws(GitFault) {
    let wanted = [("roadmaps/x.json", "jalon"), ("jalon.json", "jalon"), ("history/x.jsonl", "union")]
    // `PATH`, `ATTRIBUTE` and `VALUE` in turn.
    let told = try repository.git.ask(["check-attr", "-z", "merge", "text", "--"] + wanted.map(\.0)).parts
    for (index, (path, merge)) in wanted.enumerated() {
      let values = [index * 6 + 2, index * 6 + 5].map { told.indices.contains($0) ? told[$0] : "" }
      if values != [merge, "unset"] { findings.append((.warning, wording.withoutAttributes(path))) }
    }
    if try !repository.git.ask(["ls-files", "-z", "--", ".jalon"]).parts.isEmpty { findings.append((.warning, wording.trackedState)) }
    guard let head = try repository.head() else { return }
    let committed = WorkspaceImage(try repository.files(in: head) { $0 == "jalon.json" || $0.hasPrefix("history/") })
    let lost = committed.map { Set($0.acts.map(\.id)).subtracting(kept) } ?? []
    if !lost.isEmpty { findings.append((.error, wording.lostRecords(lost.count))) }
  }

  /// Checks what a commit would hold.
  init(stagedIn repository: GitRepository, _ wording: Wording) throws(GitFault) {
    guard let staged = WorkspaceImage(try repository.stagedFiles(where: WorkspaceImage.isPart)) else { return }
    findings += staged.broken.map { (.error, wording.trouble(FileTrouble($0, in: "."))) }
    findings += staged.marked.map { (.error, wording.markedHistory($0)) }
    guard let head = try repository.head() else { return }
    let committed = WorkspaceImage(try repository.files(in: head) { $0 == "jalon.json" || $0.hasPrefix("history/") })
    let lost = (committed?.recordIDs ?? []).subtracting(staged.recordIDs)
    if !lost.isEmpty { findings.append((.error, wording.lostRecords(lost.count))) }
  }
}
