import Glibc
import Support
import Testing

/// A workspace that several people use.
@Suite struct SharedWorkspaceTests {
  @Test(.enabled(if: geteuid() == 0 && Program.installed("setpriv") != nil, "only root can become somebody else"))
  func `a workspace can be opened with the right to read only, and a save says why it fails`() throws {
    let folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("sample"))
    _ = try JalonProcess.run(["set", "gazette", "duration:4", "--workspace", folder.path("sample")])
    for path in ["", "sample"] { chmod(folder.path(path), 0o755) }
    func run(_ words: String...) -> Program.Ending {
      Program.run(
        Program.installed("setpriv") ?? "",
        ["--reuid=65534", "--clear-groups", JalonProcess.path] + words + ["--workspace", folder.path("sample")])
    }
    #expect(run("list", "gazette").output.contains("ne-ly-labour/gazette"))
    let refused = run("set", "gazette", "duration:5")
    #expect(refused.code == 74 && refused.output.contains("may not be written"), "\(refused)")
  }

  private static let canBecomeOthers = geteuid() == 0 && Program.installed("setpriv") != nil

  private func run(as user: Int, umask: String, _ words: String, in folder: TemporaryFolder) -> Program.Ending {
    become(user, umask, "\(words) --workspace \(folder.path("team/w"))")
  }

  /// Runs the program as a member of a group, with a umask.
  private func become(_ user: Int, _ umask: String, _ words: String) -> Program.Ending {
    Program.run(
      Program.installed("setpriv") ?? "",
      [
        "--reuid=\(user)", "--regid=4242", "--clear-groups", "/bin/sh", "-c",
        "umask \(umask); exec \(JalonProcess.path) \(words) --today 2026-11-24",
      ])
  }

  /// Returns a folder in which every new entry belongs to a group.
  private func team() -> TemporaryFolder {
    let folder = TemporaryFolder()
    chmod(folder.path, 0o755)
    mkdir(folder.path("team"), 0o755)
    chown(folder.path("team"), 0, 4242)
    chmod(folder.path("team"), 0o2775)
    return folder
  }

  @Test(.enabled(if: canBecomeOthers, "only root can become somebody else"), arguments: ["002", "022", "007"])
  func `the members of a group work in one folder in turn, whatever the file`(umask: String) throws {
    let folder = team()
    #expect(become(4001, umask, "demo --keep \(folder.path("team/w")) --plain").code == 0)
    chmod(folder.path("team/w"), 0o2775)
    // Shares the files that were made with this umask, as people do.
    if umask == "022" { _ = Program.run("/bin/chmod", ["-R", "g+w", folder.path("team/w")]) }
    for user in [4001, 4002, 4001] {
      let id = "r\(user)-\(folder.names(in: "team/w/roadmaps").count)"
      for words in [
        "roadmap add \(id) parties:NE,LY start:2026-01-05 title:Shared", "add One --roadmap \(id)", "set gazette notes:\(id)",
        "calendar correct LY 2026-12-01 off --reason \(id)", "rename \(id) n\(id)", "party set NE name:\(id)", "baseline add \(id)", "undo",
        "redo", "me name:A", "history", "list",
      ] {
        let ending = run(as: user, umask: umask, words, in: folder)
        #expect(ending.code == 0, "\(user) \(words): \(ending.output)")
      }
    }
    for (path, _) in folder.everything(in: "team/w") { #expect(folder.status(path)?.st_gid == 4242, "\(path)") }
  }

  @Test(.enabled(if: canBecomeOthers, "only root can become somebody else"))
  func `each of two people in one folder undoes their own acts`() throws {
    let folder = team()
    _ = become(4001, "002", "demo --keep \(folder.path("team/w")) --plain")
    chmod(folder.path("team/w"), 0o2775)
    #expect(run(as: 4001, umask: "002", "set gazette duration:31", in: folder).code == 0)
    #expect(run(as: 4002, umask: "002", "set model-contract duration:33", in: folder).code == 0)
    let undone = run(as: 4001, umask: "002", "undo", in: folder)
    #expect(undone.code == 0 && undone.output.contains("31"), "\(undone.output)")
    let nothing = run(as: 4001, umask: "002", "undo", in: folder)
    #expect(nothing.code == 1 && nothing.output.contains("Nothing to undo"), "\(nothing.output)")
    #expect(run(as: 4002, umask: "002", "undo", in: folder).output.contains("33"))
  }

  @Test(.enabled(if: canBecomeOthers, "only root can become somebody else"))
  func `a file that its owner has closed is named with the cause, whatever was asked for`() throws {
    let folder = team()
    #expect(become(4001, "002", "demo --keep \(folder.path("team/w")) --plain").code == 0)
    #expect(run(as: 4001, umask: "002", "add One --roadmap ne-ly-labour", in: folder).code == 0)
    let party = folder.path("team/w/parties/\(folder.names(in: "team/w/parties").first ?? "")")
    chmod(party, 0)
    for words in ["remove model-contract", "undo"] {
      let refused = run(as: 4001, umask: "002", words, in: folder)
      #expect(refused.code == 74 && refused.output.contains("\(party): Permission denied"), "\(words) \(refused)")
    }
  }

  @Test(.enabled(if: canBecomeOthers, "only root can become somebody else"))
  func `an undo names no obstacle if a history file cannot be read`() throws {
    let folder = team()
    #expect(become(4001, "002", "demo --keep \(folder.path("team/w")) --plain").code == 0)
    chmod(folder.path("team/w"), 0o2775)
    #expect(run(as: 4001, umask: "002", "set gazette duration:4", in: folder).code == 0)
    let own = folder.names(in: "team/w/history")
    #expect(run(as: 4002, umask: "002", "set gazette duration:5", in: folder).code == 0)
    let other = folder.names(in: "team/w/history").first { !own.contains($0) } ?? ""
    chmod(folder.path("team/w/history/\(other)"), 0o600)
    let refused = run(as: 4001, umask: "002", "undo", in: folder)
    #expect(refused.code == 1 && refused.output.contains("history/\(other) cannot be read"), "\(refused)")
    #expect(!refused.output.contains("by hand"), "\(refused)")
  }
}
