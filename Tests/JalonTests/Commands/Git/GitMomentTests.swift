import Foundation
import Support
import Testing

/// Another Jalon that saves while `jalon sync` is at work (Collaboration.md, Git).
@Suite struct GitMomentTests {
  /// Two clones with an act each; that of the second has been sent.
  private func diverged() throws -> GitCopies {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("tripoli", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "sync")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    return copies
  }

  private func wait(_ copies: GitCopies, for name: String) throws {
    try waitUntil(name) { copies.folder.status(name) != nil }
  }

  /// A script in which git stops at a command until somebody lets it go on.
  private func stopping(at command: String, _ copies: GitCopies) -> String {
    let folder = copies.folder.path("")
    return
      "case \" $* \" in *' \(command) '*) if mkdir '\(folder)stopped' 2>/dev/null; then while [ ! -e '\(folder)go' ]; do sleep 0.01; done; fi;; esac"
  }

  @Test func `what is saved while git merges waits for it, and is made of the merged plan`() throws {
    let copies = try diverged()
    let script = stopping(at: "merge", copies)
    let sync = try copies.start("niamey", git: script, "sync")
    try wait(copies, for: "stopped")
    let saving = try #require(
      Program.start(
        JalonProcess.path,
        ["set", "session-1", "deadline:2027-03-03", "--workspace", copies.folder.path("niamey"), "--today", "2026-11-24"],
        output: copies.folder.path("said")))
    // The first message is either that the command waits, after a second, or that it has saved.
    try waitUntil("it waits or has saved") { copies.folder.read("said")?.isEmpty == false }
    #expect(!copies.folder.files(in: "niamey/history").values.contains { $0.contains("2027-03-03") })
    copies.folder.write("", to: "go")
    #expect(Program.ending(of: sync) == 0)
    #expect(Program.ending(of: saving) == 0, "\(copies.folder.text(of: "said"))")
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "sync")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.lines("tripoli", with: "2027-03-03").count == 1)
    #expect(copies.lines("tripoli", with: "2027-12-01").count == 1)
    #expect(copies.lines("tripoli", with: "2027-02-02").count == 1)
  }

  @Test(arguments: ["fetch", "push"]) func `what is saved while git talks to the remote waits for nobody, and nothing is lost`(
    _ command: String
  ) throws {
    let copies = try diverged()
    let script = stopping(at: command, copies)
    let sync = try copies.start("niamey", git: script, "sync")
    try wait(copies, for: "stopped")
    let saved = try copies.run("niamey", "set", "session-1", "deadline:2027-03-03")
    #expect(saved.status == 0 && !saved.errors.contains("aiting"), "\(saved.errors)")
    copies.folder.write("", to: "go")
    #expect(Program.ending(of: sync) == 0)
    try copies.run("niamey", "sync")
    try copies.run("tripoli", "sync")
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.lines("tripoli", with: "2027-03-03").count == 1)
    #expect(copies.lines("tripoli", with: "2027-12-01").count == 1)
  }
}
