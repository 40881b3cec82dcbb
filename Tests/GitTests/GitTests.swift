import ChildPrograms
import Foundation
import Support
import Testing

@testable import Git

/// How git is run (CommandLine.md, Git).
@Suite struct GitTests {
  private let world = GitFolder()

  private func repository(_ name: String) throws -> GitRepository {
    try GitRepository(of: world.folder.path(name), driver: "false")
  }

  @Test func `a workspace in a subfolder knows its place in the repository`() throws {
    world.folder.write("one", to: "r/plans/a b/x.txt")
    try world.makeRepository("r")
    let found = try repository("r/plans/a b")
    #expect(found.prefix == "plans/a b/")
    #expect(found.top == world.folder.path("r"))
    #expect(found.stateFolder == world.folder.path("r/.git"))
    #expect(try repository("r").prefix.isEmpty)
  }

  @Test func `a folder without a repository is told`() throws {
    #expect(throws: GitFault.noRepository) { try repository("home") }
  }

  @Test func `files of a commit and of the index are read as they were committed, links left out`() throws {
    world.folder.write("one\n", to: "r/plans/x.txt")
    world.folder.write("é", to: "r/plans/é \"q\".txt")
    world.folder.write("outside", to: "r/y.txt")
    try FileManager.default.createSymbolicLink(atPath: world.folder.path("r/plans/link.txt"), withDestinationPath: "/etc/passwd")
    try world.makeRepository("r")
    world.folder.write("two", to: "r/plans/x.txt")
    try world.git("r", "add", "plans/x.txt")
    let found = try repository("r/plans")
    let head = try #require(try found.head())
    #expect(try found.files(in: head) { _ in true } == ["x.txt": Array("one\n".utf8), "é \"q\".txt": Array("é".utf8)])
    #expect(try found.stagedFiles { $0 == "x.txt" } == ["x.txt": Array("two".utf8)])
  }

  @Test func `words that look like options name no commit`() throws {
    try world.makeRepository("r")
    let found = try repository("r")
    for word in ["--help", "-x", "--output=/tmp/x", "HEAD:file", "", "nothing", "HEAD^{tree}", "@{u}"] {
      #expect(try found.revision(word) == nil, "\(word)")
    }
    #expect(try found.revision("HEAD") == found.revision("main"))
  }

  @Test func `a program that says too much or never ends is ended`() {
    let endless = ChildProgram(["/usr/bin/yes"], environment: [])
    #expect(throws: ChildProgram.Fault.tooMuchOutput) { try endless.start(most: 1000, seconds: 60).ending() }
    let slow = ChildProgram(["/bin/sleep", "60"], environment: [])
    let begun = Date()
    #expect(throws: ChildProgram.Fault.tooLong) { try slow.start(most: 1000, seconds: 1).ending() }
    #expect(Date().timeIntervalSince(begun) < 30)
  }

  @Test func `a megabyte of input comes back whole`() throws {
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    let ending = try ChildProgram(["/bin/cat"], environment: []).start(input: bytes, most: 2 << 20, seconds: 60).ending()
    #expect(ending.output == bytes)
    #expect(ending.code == 0)
  }

  @Test func `programs that a repository names do not run`() throws {
    world.folder.write("one", to: "r/x.txt")
    world.folder.write("*.txt filter=evil merge=evil diff=evil\n", to: "r/.gitattributes")
    try world.makeRepository("r")
    let mark = world.folder.path("mark")
    world.folder.write("#!/bin/sh\ntouch '\(mark)'\nexec cat\n", to: "evil", mode: 0o755)
    let evil = world.folder.path("evil")
    let keys = [
      "core.fsmonitor", "core.sshCommand", "core.gitProxy", "core.askPass", "core.pager", "core.editor", "filter.evil.clean",
      "filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "diff.evil.command", "diff.evil.textconv", "diff.external",
      "credential.helper", "gpg.program", "core.alternateRefsCommand",
    ]
    for key in keys { try world.git("r", "config", key, key == "credential.helper" ? "!\(evil)" : evil) }
    try world.git("r", "config", "filter.evil.required", "true")
    try world.git("r", "config", "commit.gpgSign", "true")
    for hook in ["pre-commit", "post-checkout", "reference-transaction", "post-index-change", "prepare-commit-msg", "post-commit"] {
      world.folder.write("#!/bin/sh\ntouch '\(mark)'\n", to: "r/.git/hooks/\(hook)", mode: 0o755)
    }
    world.folder.write("two", to: "r/x.txt")
    let found = try repository("r")
    try found.git.ask(["status", "--porcelain"])
    try found.git.ask(["add", "-A", "--", "x.txt"])
    _ = try found.git.run(["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "--no-verify", "-m", "two"])
    try found.git.ask(["checkout", "-q", "-b", "other"])
    _ = try found.git.run(["fetch", "ext::\(evil)"])
    _ = try found.git.run(["ls-remote", "ssh://127.0.0.1:1/x"])
    #expect(!FileManager.default.fileExists(atPath: mark))
    #expect(found.git.setAside.contains("filter.evil.clean"))
    #expect(found.git.setAside.contains("core.sshcommand"))
    // The same commands as a person gives them do run it, so the test can fail.
    try world.git("r", "status")
    #expect(FileManager.default.fileExists(atPath: mark))
  }
}
