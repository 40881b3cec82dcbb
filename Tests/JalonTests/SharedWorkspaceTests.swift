import Glibc
import Support
import Testing

/// A workspace that several people use.
@Suite struct SharedWorkspaceTests {
  @Test(.enabled(if: geteuid() == 0 && Program.installed("setpriv") != nil, "only root can become somebody else"))
  func `who may only read a workspace can open it, and is told why nothing is saved`() throws {
    let folder = TemporaryFolder()
    _ = try JalonProcess.run(["demo", "--keep", folder.path("sample"), "--plain"])
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
}
