import Foundation
import Glibc
import Support
import Testing

/// Private files stay private: only those may read a file whom its owner allowed to, whatever happens to the file.
@Suite struct PrivateFilesTests {
  let folder = TemporaryFolder()
  var workspace: String { folder.path("w") }

  init() throws {
    try JalonProcess.makeSample(workspace)
    chmod(folder.path("w/roadmaps/ne-ly-labour.json"), 0o600)
  }

  @discardableResult
  private func run(_ words: String...) throws -> JalonProcess {
    let result = try JalonProcess.run(words + ["--workspace", workspace, "--today", "2026-11-24"])
    #expect(result.status == 0, "\(words) \(result.errors)")
    return result
  }

  private func history() -> [mode_t] { folder.names(in: "w/history").compactMap { folder.mode("w/history/\($0)") } }

  @Test func `a roadmap under another name, and back, stays as private as it was`() throws {
    try run("rename", "ne-ly-labour", "secret")
    #expect(folder.mode("w/roadmaps/secret.json") == 0o600)
    try run("undo")
    #expect(folder.mode("w/roadmaps/ne-ly-labour.json") == 0o600)
    chmod(folder.path("w/parties/LY.json"), 0o640)
    try run("rename", "LY", "LBY")
    #expect(folder.mode("w/parties/LBY.json") == 0o640)
  }

  @Test func `a removed roadmap or party comes back with its own permissions`() throws {
    try run("roadmap", "add", "open", "parties:NE,LY", "start:2026-01-05", "title:Open")
    try run("roadmap", "add", "half", "parties:NE,LY", "start:2026-01-05", "title:Half")
    chmod(folder.path("w/roadmaps/half.json"), 0o640)
    for id in ["open", "half"] { try run("roadmap", "remove", id) }
    for _ in 0..<2 { try run("undo") }
    #expect(folder.mode("w/roadmaps/open.json") == 0o644 && folder.mode("w/roadmaps/half.json") == 0o640)
    // Without noted permissions, those of the history that quoted the file are used.
    try run("roadmap", "remove", "half")
    unlink(folder.path("w/.jalon/modes"))
    try run("undo")
    #expect(folder.mode("w/roadmaps/half.json") == 0o600)
  }

  @Test func `no history is more open than the files whose words it holds`() throws {
    try run("set", "gazette", "duration:4")
    #expect(history() == [0o600])
    chmod(folder.path("w/history/\(folder.names(in: "w/history")[0])"), 0o644)
    // Also after an act on another file is recorded.
    try run("party", "set", "NE", "name:Republic of the Niger")
    #expect(history() == [0o600])
  }

  @Test func `what Jalon keeps for itself is as private as the plan, in a folder that others write to`() throws {
    chmod(workspace, 0o775)
    try run("set", "gazette", "duration:4")
    let open = folder.names(in: "w/.jalon").filter { !["lock", "me.json", ".gitignore", "staged"].contains($0) }
    #expect(open.allSatisfy { (folder.mode("w/.jalon/\($0)") ?? 0) & 0o077 == 0 }, "\(open)")
  }

  @Test(arguments: [["--reader", "own"], ["--reader", "LY"], ["--roadmap", "ne-ly-labour"]])
  func `a copy is no more open than what it was made of`(options: [String]) throws {
    try run("set", "gazette", "duration:4")
    chmod(folder.path("w/parties"), 0o700)
    chmod(workspace, 0o700)
    let result = try JalonProcess.run(["copy", folder.path("c"), "--workspace", workspace] + options)
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.mode("c/roadmaps/ne-ly-labour.json") == 0o600 && folder.mode("c/jalon.json") == 0o644)
    #expect(folder.mode("c") == 0o700 && folder.mode("c/parties") == 0o700)
    for name in folder.names(in: "c/history") { #expect(folder.mode("c/history/\(name)") == 0o600) }
  }

  @Test func `a file that is written over keeps its group, and what the group may do with it`() throws {
    folder.write("", to: "out.txt")
    chmod(folder.path("out.txt"), 0o660)
    if geteuid() == 0 { chown(folder.path("out.txt"), 0, 4242) }
    try run("print", "plan", "--output", folder.path("out.txt"))
    let status = try #require(folder.status("out.txt"))
    #expect(status.st_mode & 0o777 == 0o660 && (geteuid() != 0 || status.st_gid == 4242))
    #expect(folder.names() == ["out.txt", "w"])
  }
}
