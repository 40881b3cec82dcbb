import Foundation
import Support
import Testing

/// No saved act is lost, wherever git, Jalon or the merge driver is stopped (Collaboration.md, Git).
@Suite struct GitLossTests {
  /// Two branches of one clone: on `other` a deadline, on `main` another step's date.
  private func branched() throws -> GitCopies {
    let copies = try GitCopies("niamey")
    try copies.commit("niamey", "setup")
    try copies.world.git("niamey", "checkout", "-q", "-b", "other")
    try copies.run("niamey", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.commit("niamey")
    try copies.world.git("niamey", "checkout", "-q", "main")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.commit("niamey")
    return copies
  }

  private func expectBoth(_ copies: GitCopies, _ comment: Comment? = nil) throws {
    try copies.run("niamey", "list")
    #expect(copies.lines("niamey", with: "2027-12-01").count == 1, comment)
    #expect(copies.lines("niamey", with: "2027-02-02").count == 1, comment)
  }

  @Test func `a driver that dies drops nothing, although git says nothing`() throws {
    let copies = try branched()
    try copies.world.git("niamey", "config", "merge.jalon.driver", "kill -9 $$")
    try copies.world.git("niamey", "merge", "-q", "other")
    try copies.world.git("niamey", "commit", "-q", "-a", "-m", "merge")
    #expect(copies.lines("niamey", with: "2027-12-01").isEmpty, "git has dropped it")
    try expectBoth(copies)
  }

  @Test func `an act that is saved while git merges is there afterwards`() throws {
    let copies = try branched()
    let go = copies.folder.path("go")
    try copies.world.git(
      "niamey", "config", "merge.jalon.driver",
      "while [ ! -e '\(go)' ]; do sleep 0.01; done; '\(JalonProcess.path)' merge-driver %O %A %B %P")
    let merge = try #require(
      Program.start(
        "/usr/bin/env",
        ["-i"] + copies.world.environment.map { "\($0)=\($1)" } + [
          "/usr/bin/git", "-C", copies.folder.path("niamey"), "merge", "-q", "other",
        ]))
    try waitUntil("git merges") { copies.folder.status("niamey/.git/index.lock") != nil }
    let saving = try copies.start("niamey", "set", "td-ly-prevention/e12", "deadline:2027-08-08", output: "said")
    try waitUntil("it says that it waits for git") { copies.folder.read("said")?.contains("git") == true }
    copies.folder.write("", to: "go")
    #expect(Program.ending(of: saving) == 0, "\(copies.folder.text(of: "said"))")
    _ = Program.ending(of: merge)
    try expectBoth(copies)
    #expect(copies.shared("niamey")["roadmaps/td-ly-prevention.json"]?.contains("2027-08-08") == true)
  }

  @Test func `a lock that git has left is told, and nothing is written`() throws {
    let copies = try branched()
    copies.folder.write("", to: "niamey/.git/index.lock")
    let before = copies.shared("niamey")
    let refused = try copies.run("niamey", "set", "td-ly-prevention/e12", "deadline:2027-08-08")
    #expect(refused.status == 75)
    #expect(refused.errors.contains("index.lock"))
    #expect(copies.shared("niamey") == before)
    #expect(try copies.run("niamey", "list").status == 0)
  }

  @Test func `the driver leaves the old file or the new one when it is killed at any system call`() throws {
    guard let strace = Strace.path else { return }
    let copies = try branched()
    let folder = copies.folder
    let versions = ["other:", "main:", "main~1:"].map { "\($0)roadmaps/ne-ly-labour.json" }
    let texts = try versions.map { try copies.world.git("niamey", "show", $0).output }
    for (name, text) in zip(["B", "A", "O"], texts) { folder.write(text, to: "d/\(name)") }
    let whole = try JalonProcess.run(["merge-driver", "O", "A", "B", "roadmaps/ne-ly-labour.json"], in: folder.path("d"))
    #expect(whole.status == 0)
    let merged = folder.text(of: "d/A")
    #expect(merged != texts[1])
    var seen: Set<String> = []
    for number in 1...200 {
      folder.write(texts[1], to: "d/A")
      let ending = try copies.world.run(
        strace, in: "d",
        [
          "-qq", "-f", "-o", "/dev/null", "-e", "inject=openat,write,fchmod,fchown,fsync,close,rename:signal=KILL:when=\(number)",
          JalonProcess.path,
          "merge-driver", "O", "A", "B", "roadmaps/ne-ly-labour.json",
        ])
      let left = folder.text(of: "d/A")
      #expect(left == texts[1] || left == merged, "\(number)")
      seen.insert(left)
      if ending.status == 0 { break }
      for name in folder.names(in: "d") where name.hasSuffix(".part") {
        try FileManager.default.removeItem(atPath: folder.path("d/\(name)"))
      }
    }
    #expect(seen == [texts[1], merged])
  }

  @Test func `a further work tree and a shallow clone exchange like any other`() throws {
    let copies = try GitCopies("niamey")
    try copies.commit("niamey", "setup")
    try copies.world.git("niamey", "push", "-q")
    try copies.world.git("niamey", "worktree", "add", "-q", "-b", "tree", "../tree")
    try copies.run("tree", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.commit("tree")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.commit("niamey")
    #expect(try copies.world.git("niamey", "merge", "-q", "tree").status == 0)
    try expectBoth(copies)
    #expect(try copies.run("niamey", "sync").status == 0)
    try copies.world.git("", "clone", "-q", "--depth", "1", "file://\(copies.folder.path("hub"))", "shallow")
    try copies.run("shallow", "set", "td-ly-prevention/e12", "deadline:2027-08-08")
    try copies.run("niamey", "set", "session-1", "deadline:2027-03-03")
    #expect(try copies.run("niamey", "sync").status == 0)
    let shallow = try copies.run("shallow", "sync")
    #expect(shallow.status == 0, "\(shallow.output)\(shallow.errors)")
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(copies.shared("niamey") == copies.shared("shallow"))
  }

  @Test func `a repository that holds other things leaves a workspace in it alone`() throws {
    let world = GitFolder()
    try world.makeRepository("r")
    world.folder.write("*\n", to: "r/.gitignore")
    try JalonProcess.makeSample(world.folder.path("r/w"))
    func run(_ words: String...) throws -> JalonProcess {
      try JalonProcess.run(words, in: world.folder.path("r/w"), environment: world.environment)
    }
    #expect(try run("list").errors.isEmpty)
    try world.git("r", "commit", "-q", "--allow-empty", "-m", "two")
    #expect(try run("list").errors.isEmpty)
    #expect(world.folder.names(in: "r/w/history").isEmpty)
  }
}
