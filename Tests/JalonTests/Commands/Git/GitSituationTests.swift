import Foundation
import Support
import Testing

/// Unusual repositories (Collaboration.md, Git). The exchange either works, or is refused with a sentence and a remedy; nothing is lost.
@Suite struct GitSituationTests {
  /// Expects that an exchange is refused with a sentence and a remedy, and that no file of the plan changes.
  private func expectRefusal(_ copies: GitCopies, _ status: Int32, _ words: String, line: SourceLocation = #_sourceLocation) throws {
    let before = copies.shared("niamey")
    let result = try copies.run("niamey", "sync")
    #expect(result.status == status, "\(result.output)\(result.errors)", sourceLocation: line)
    #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: line)
    #expect(result.errors.split(separator: "\n").count >= 2, "\(result.errors)", sourceLocation: line)
    #expect(copies.shared("niamey") == before, sourceLocation: line)
  }

  /// Two clones that have committed an act each and exchanged nothing.
  private func diverged(hasDriver: Bool = true) throws -> GitCopies {
    let copies = try GitCopies("niamey", "tripoli", hasDriver: hasDriver)
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    return copies
  }

  private func expectEqual(_ copies: GitCopies, _ names: [String] = ["niamey", "tripoli"]) throws {
    for name in names + names { #expect(try copies.run(name, "sync").status <= 1) }
    for name in names {
      #expect(copies.shared(name) == copies.shared(names[0]), "\(name)")
      #expect(try copies.world.git(name, "status", "--porcelain").output.isEmpty, "\(name)")
    }
  }

  @Test(arguments: [true, false]) func `clones that write line ends of another system exchange like others`(_ hasDriver: Bool) throws {
    let copies = try diverged(hasDriver: hasDriver)
    for name in ["niamey", "tripoli"] {
      try copies.world.git(name, "config", "core.autocrlf", "true")
      try copies.commit(name)
      // Git writes every file again, as after a clone with this setting.
      try copies.world.git(name, "rm", "-q", "--cached", "-r", ".")
      try copies.world.git(name, "reset", "-q", "--hard")
    }
    if !hasDriver { #expect(copies.folder.text(of: "niamey/jalon.json").contains("\r\n")) }
    try expectEqual(copies)
    #expect(copies.lines("niamey", with: "2027-12-01").count == 1)
    #expect(copies.lines("tripoli", with: "2027-02-02").count == 1)
  }

  @Test func `the repository of another user is refused with its folder, here and at the remote`() throws {
    guard geteuid() == 0 else { return }
    let copies = try diverged()
    for name in ["niamey", "hub"] {
      try copies.world.run("/bin/chown", in: "", ["-R", "12345", copies.folder.path(name)])
      try expectRefusal(copies, 69, "git config --global --add safe.directory \(copies.folder.path(name))")
      try copies.world.run("/bin/chown", in: "", ["-R", "0", copies.folder.path(name)])
    }
    try expectEqual(copies)
  }

  @Test func `a repository on a disk that cannot be written is refused`() throws {
    guard Mount.isBindfsPossible else { return }
    let copies = try diverged()
    let mount = try #require(Mount.bindfs(["-r"], of: copies.folder))
    let before = copies.shared("niamey")
    let result = try JalonProcess.run(["sync"], in: mount.folder.path("niamey"), environment: copies.world.environment)
    #expect(result.status == 73 || result.status == 74, "\(result.status) \(result.output)\(result.errors)")
    #expect(result.errors.split(separator: "\n").count >= 2, "\(result.errors)")
    #expect(copies.shared("niamey") == before)
    #expect(try JalonProcess.run(["list"], in: mount.folder.path("niamey"), environment: copies.world.environment).status == 0)
  }

  @Test func `without git, the exchange is refused and everything else works`() throws {
    let copies = try diverged()
    try copies.commit("niamey")
    for words in [["list"], ["set", "session-1", "deadline:2027-04-04"], ["check"]] {
      let result = try JalonProcess.run(
        words + ["--today", "2026-11-24"], in: copies.folder.path("niamey"),
        environment: copies.world.environment.merging(["PATH": "/nowhere"]) { $1 })
      #expect(result.status == (words == ["check"] ? 69 : 0), "\(words) \(result.output)\(result.errors)")
      #expect(result.errors.isEmpty == (words != ["check"]), "\(words) \(result.errors)")
    }
    let refused = try JalonProcess.run(
      ["sync"], in: copies.folder.path("niamey"), environment: copies.world.environment.merging(["PATH": "/nowhere"]) { $1 })
    #expect(refused.status == 69)
    #expect(refused.errors.contains("Install git."))
    try expectEqual(copies)
    #expect(copies.lines("tripoli", with: "2027-04-04").count == 1)
  }

  @Test func `a repository that keeps its branches in tables is refused with the way to mend it`() throws {
    let copies = try diverged()
    // What a git that knows such tables writes for programs that do not.
    copies.folder.write("ref: refs/heads/.invalid\n", to: "niamey/.git/HEAD")
    try expectRefusal(copies, 69, "git refs migrate --ref-format=files")
    let list = try copies.run("niamey", "list")
    #expect(list.status == 0 && list.errors.contains("reftables"))
  }

  @Test func `an octopus of clones is the plan of all of them, and one that git refuses changes nothing`() throws {
    let copies = try GitCopies("niamey", "a", "b")
    for (name, words) in [
      ("niamey", ["set", "ne-ly-labour/gazette", "deadline:2027-12-01"]), ("a", ["set", "td-ly-prevention/e12", "deadline:2027-08-08"]),
      ("b", ["add", "Visit", "--roadmap", "ml-ly-mou"]),
    ] {
      _ = try JalonProcess.run(words, in: copies.folder.path(name), environment: copies.world.environment)
      try copies.commit(name)
      if name != "niamey" { try copies.world.git(name, "push", "-q", "origin", "main:\(name)") }
    }
    try copies.world.git("niamey", "fetch", "-q")
    let merged = try copies.world.git("niamey", "merge", "-q", "origin/a", "origin/b")
    #expect(merged.status == 0, "\(merged.output)")
    try expectEqual(copies, ["niamey", "a", "b"])
    #expect(copies.shared("a")["roadmaps/td-ly-prevention.json"]?.contains("2027-08-08") == true)
    #expect(copies.shared("a")["roadmaps/ml-ly-mou.json"]?.contains("\"Visit\"") == true)
    #expect(copies.lines("b", with: "2027-12-01").count == 1)
    // Git makes no octopus of changes of the same lines.
    for (name, day) in [("niamey", "05"), ("a", "06"), ("b", "07")] {
      try copies.run(name, "set", "session-1", "deadline:2027-05-\(day)")
      try copies.commit(name)
      if name != "niamey" { try copies.world.git(name, "push", "-q", "-f", "origin", "main:\(name)") }
    }
    try copies.world.git("niamey", "fetch", "-q")
    let before = copies.shared("niamey")
    #expect(try copies.world.git("niamey", "merge", "-q", "origin/a", "origin/b").status != 0)
    try copies.world.git("niamey", "reset", "-q", "--hard")
    #expect(try copies.run("niamey", "list").status == 0)
    #expect(copies.shared("niamey") == before)
    try expectEqual(copies, ["niamey", "a", "b"])
    #expect(try copies.contested("b") == ["session-1 deadline"])
  }

  @Test func `branches that have merged each other crosswise become one plan`() throws {
    let copies = try diverged()
    for name in ["niamey", "tripoli"] { try copies.commit(name) }
    try copies.world.git("niamey", "remote", "add", "other", "../tripoli")
    try copies.world.git("tripoli", "remote", "add", "other", "../niamey")
    for name in ["niamey", "tripoli"] { try copies.world.git(name, "fetch", "-q", "other") }
    for name in ["niamey", "tripoli"] {
      #expect(try copies.world.git(name, "merge", "-q", "other/main").status == 0)
      try copies.run(name, "set", "td-ly-prevention/e12", name == "niamey" ? "deadline:2027-08-08" : "duration:9")
      try copies.commit(name)
      try copies.world.git(name, "config", "branch.main.remote", "origin")
    }
    for name in ["niamey", "tripoli"] { try copies.world.git(name, "remote", "remove", "other") }
    try expectEqual(copies)
    let text = try #require(copies.shared("niamey")["roadmaps/td-ly-prevention.json"])
    #expect(text.contains("2027-08-08") && text.contains("\"duration\": 9"))
    #expect(copies.lines("niamey", with: "2027-12-01").count == 1)
    #expect(try copies.contested("niamey").isEmpty)
  }

  @Test func `a copy that was no clone takes part once it has a repository with the same remote`() throws {
    let copies = try diverged()
    try copies.run("niamey", "sync")
    try FileManager.default.removeItem(atPath: copies.folder.path("tripoli/.git"))
    try copies.world.git("tripoli", "init", "-q")
    try copies.world.git("tripoli", "remote", "add", "origin", copies.folder.path("hub"))
    try expectEqual(copies)
    #expect(copies.lines("niamey", with: "2027-12-01").count == 1)
    #expect(copies.lines("tripoli", with: "2027-02-02").count == 1)
  }

  @Test func `a workspace in a submodule exchanges on a branch, and is refused on none`() throws {
    let copies = try diverged()
    try copies.world.makeRepository("outer")
    try copies.world.git("outer", "-c", "protocol.file.allow=always", "submodule", "add", "-q", copies.folder.path("hub"), "plans")
    try copies.world.git("outer/plans", "switch", "-q", "--detach")
    try copies.run("outer/plans", "set", "td-ly-prevention/e12", "deadline:2027-08-08")
    let refused = try copies.run("outer/plans", "sync")
    #expect(refused.status == 64 && refused.errors.contains("You are on no branch."))
    try copies.world.git("outer/plans", "switch", "-q", "main")
    try expectEqual(copies, ["niamey", "outer/plans", "tripoli"])
    #expect(copies.shared("tripoli")["roadmaps/td-ly-prevention.json"]?.contains("2027-08-08") == true)
  }

  @Test(arguments: [true, false]) func `of two differing lines of one act every clone takes the same`(_ isFirst: Bool) throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "set", "session-1", "deadline:2027-02-02")
    try expectEqual(copies)
    let name = try #require(copies.folder.names(in: "niamey/history").first { !$0.contains(".", before: ".jsonl") })
    // A person has changed the line of an act in one clone, and another one in the other.
    let line = copies.folder.text(of: "niamey/history/\(name)")
    for (clone, day) in [("niamey", isFirst ? "2027-02-01" : "2027-02-03"), ("tripoli", "2027-02-04")] {
      copies.folder.write(line.replacing("2027-02-02", with: day), to: "\(clone)/history/\(name)")
      try copies.run(clone, "add", "Visit \(clone)", "--roadmap", "ne-ly-labour")
      try copies.world.git(clone, "add", "-A")
      try copies.world.git(clone, "commit", "-q", "--no-verify", "-m", "edited")
    }
    try copies.world.git("niamey", "push", "-q")
    try copies.world.git("tripoli", "fetch", "-q")
    // The same merge from both sides.
    try copies.world.git("tripoli", "push", "-q", "origin", "main:theirs")
    try copies.world.git("niamey", "fetch", "-q")
    try copies.world.git("niamey", "merge", "-q", "origin/theirs")
    try copies.world.git("tripoli", "merge", "-q", "origin/main")
    for clone in ["niamey", "tripoli"] { try copies.run(clone, "list") }
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.lines("niamey", with: "Visit ").count == 2)
  }
}

extension String {
  /// Checks whether a text occurs before an ending.
  fileprivate func contains(_ text: String, before ending: String) -> Bool { dropLast(ending.count).contains(text) }
}
