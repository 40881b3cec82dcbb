import Foundation
import Support
import Testing

/// `jalon sync` over real git and a hub (CommandLine.md, Git).
@Suite struct GitSyncTests {
  @Test(arguments: [true, false])
  func `two people exchange over a hub and see each other's work and what is contested`(_ hasDriver: Bool) throws {
    let copies = try GitCopies("niamey", "tripoli", hasDriver: hasDriver)
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    try copies.run("tripoli", "set", "session-1", "on:2027-03-16")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    #expect(try copies.run("niamey", "sync").status == 0)
    let second = try copies.run("tripoli", "sync")
    #expect(second.status == 1)
    #expect(second.output.contains("Taken over from NE niamey: 1 act"))
    #expect(second.output.contains("1 value is contested"))
    #expect(!second.errors.contains("marks of a conflict"))
    #expect(try copies.run("niamey", "sync").status == 1)
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(try copies.contested("niamey") == ["session-1 on"])
    #expect(try copies.world.git("tripoli", "status", "--porcelain").output.isEmpty)
    let conflict = try #require(copies.folder.names(in: "niamey/conflicts").first)
    try copies.run("niamey", "decide", String(conflict.prefix(8)), "theirs")
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(try copies.run("tripoli", "sync").status == 0)
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.lines("tripoli", with: "2027-03-16").count == 1)
  }

  @Test func `a second exchange with nothing new makes no commit`() throws {
    let copies = try GitCopies("niamey")
    try copies.run("niamey", "sync")
    let head = try copies.world.git("niamey", "rev-parse", "HEAD").output
    let again = try copies.run("niamey", "sync")
    #expect(again.status == 0)
    #expect(again.output == "origin has everything that is here.\n")
    #expect(try copies.world.git("niamey", "rev-parse", "HEAD").output == head)
  }

  @Test func `copies that exchange at the same time all get through, and nothing is lost`() async throws {
    let names = ["a", "b", "c"]
    let copies = try GitCopies("a", "b", "c")
    for round in 1...4 {
      for name in names { try copies.run(name, "add", "Visit \(name) \(round)", "--roadmap", "ne-ly-labour") }
      let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
        for name in names { group.addTask { try copies.run(name, "sync").status } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(codes == [0, 0, 0])
    }
    for name in names { try copies.run(name, "sync") }
    for name in names { try copies.run(name, "sync") }
    #expect(copies.lines("a", with: "Visit ").count == 12)
    #expect(copies.shared("a") == copies.shared("b"))
    #expect(copies.shared("a") == copies.shared("c"))
    #expect(try copies.world.git("hub", "fsck", "--strict").status == 0)
  }

  @Test func `a push that somebody overtakes is tried again on top of his`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("tripoli", "set", "ne-ly-labour/gazette", "deadline:2027-12-01")
    try copies.commit("tripoli")
    // During the first push to the hub a hook sends the work of Tripoli there. Only others run the hooks of a hub; Jalon does not.
    let hook = "\(copies.folder.path("hub"))/hooks/reference-transaction"
    copies.folder.write(
      "#!/bin/sh\n[ \"$1\" = prepared ] || exit 0\n[ -e '\(hook).once' ] && exit 0\ntouch '\(hook).once'\nexit 1\n",
      to: "hub/hooks/reference-transaction",
      mode: 0o755)
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(hook).once"), "a hook of the remote folder ran")
    try copies.world.git("tripoli", "push", "-q")
    #expect(try copies.run("tripoli", "sync").status == 0)
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
  }

  @Test func `only files of the workspace are committed, and what else is added stays added`() throws {
    let copies = try GitCopies("niamey")
    copies.folder.write("letter", to: "niamey/letter.txt")
    copies.folder.write("other", to: "niamey/other.txt")
    try copies.world.git("niamey", "add", "letter.txt")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(try copies.world.git("niamey", "status", "--porcelain").output == "A  letter.txt\n?? other.txt\n")
    #expect(try copies.world.git("niamey", "show", "--format=%s", "--name-only", "HEAD").output.contains("roadmaps/ne-ly-labour.json"))
  }

  @Test func `an exchange does not stop at a folder that has become empty, such as that of settled conflicts`() throws {
    let copies = try GitCopies("niamey")
    try FileManager.default.createDirectory(atPath: copies.folder.path("niamey/conflicts"), withIntermediateDirectories: false)
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    let exchange = try copies.run("niamey", "sync")
    #expect(exchange.status == 0, "\(exchange.errors)")
    #expect(try copies.world.git("niamey", "status", "--porcelain").output.isEmpty)
  }

  @Test func `another file that both have changed stops the exchange until it is settled`() throws {
    let copies = try GitCopies("niamey", "tripoli")
    for name in ["niamey", "tripoli"] {
      copies.folder.write("by \(name)\n", to: "\(name)/letter.txt")
      try copies.run(name, "set", "session-1", name == "niamey" ? "on:2027-02-02" : "deadline:2027-12-01")
      try copies.commit(name)
    }
    #expect(try copies.run("niamey", "sync").status == 0)
    let stopped = try copies.run("tripoli", "sync")
    #expect(stopped.status == 1)
    #expect(stopped.errors.contains("letter.txt was changed on both sides."))
    copies.folder.write("settled\n", to: "tripoli/letter.txt")
    try copies.world.git("tripoli", "add", "letter.txt")
    #expect(try copies.run("tripoli", "sync").status == 0)
    #expect(try copies.run("niamey", "sync").status == 0)
    #expect(copies.shared("niamey") == copies.shared("tripoli"))
    #expect(copies.folder.read("niamey/letter.txt") == "settled\n")
  }

  @Test func `a first exchange with an empty hub makes the branch`() throws {
    let world = GitFolder()
    try JalonProcess.makeSample(world.folder.path("w"))
    try FileManager.default.createDirectory(atPath: world.folder.path("hub"), withIntermediateDirectories: true)
    try world.git("hub", "init", "-q", "--bare")
    try world.git("w", "init", "-q")
    try world.git("w", "remote", "add", "origin", world.folder.path("hub"))
    let first = try JalonProcess.run(["sync"], in: world.folder.path("w"), environment: world.environment)
    #expect(first.status == 0, "\(first.errors)")
    try world.git("", "clone", "-q", "hub", "other")
    #expect(world.folder.read("other/jalon.json") == world.folder.read("w/jalon.json"))
    #expect(try world.git("w", "rev-parse", "--abbrev-ref", "@{u}").output == "origin/main\n")
  }

  @Test func `what cannot be exchanged is told with a remedy and a code of its own`() throws {
    let copies = try GitCopies("niamey")
    let world = copies.world
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    func expect(_ code: Int32, _ words: String) throws {
      let result = try copies.run("niamey", "sync")
      #expect(result.status == code, "\(words): \(result.output)\(result.errors)")
      #expect(result.errors.contains(words))
      #expect(result.errors.split(separator: "\n").count >= 2)
    }
    try world.git("niamey", "config", "user.name", "")
    try world.git("niamey", "checkout", "-q", "--detach")
    try expect(64, "You are on no branch.")
    try world.git("niamey", "checkout", "-q", "main")
    for address in ["ext::sh -c x", "git://example.org/x", "http://example.org/x", "-u"] {
      try world.git("niamey", "config", "remote.origin.url", address)
      try expect(69, "https, ssh or a folder only")
    }
    try world.git("niamey", "config", "remote.origin.url", copies.folder.path("nowhere"))
    try expect(69, "The remote cannot be reached")
    #expect(try world.git("niamey", "status", "--porcelain").output.isEmpty, "it is committed all the same")
    copies.folder.write("roadmaps/*.json filter=crypt\n", to: "niamey/.git/info/attributes")
    try expect(65, "passes through the filter crypt")
    copies.folder.write("", to: "niamey/.git/info/attributes")
    try world.git("niamey", "remote", "remove", "origin")
    try expect(69, "no remote to exchange with")
    try world.git("niamey", "remote", "add", "one", "../hub")
    try world.git("niamey", "remote", "add", "two", "../hub")
    try expect(64, "several remotes")
    let alone = try JalonProcess.run(
      ["demo", "--keep", copies.folder.path("alone"), "--plain"], environment: world.environment)
    #expect(alone.status == 0)
    let outside = try JalonProcess.run(["sync"], in: copies.folder.path("alone"), environment: world.environment)
    #expect(outside.status == 66)
    #expect(outside.errors.contains("lies in no git repository"))
  }

  @Test func `another workspace is not merged`() throws {
    let copies = try GitCopies("niamey")
    _ = try JalonProcess.run(["new", copies.folder.path("other"), "--template", "bla", "--parties", "GH,LY"])
    try copies.world.makeRepository("other")
    try copies.world.git("other", "remote", "add", "origin", copies.folder.path("hub"))
    let result = try copies.run("other", "sync")
    #expect(result.status == 65)
    #expect(result.errors.contains("another workspace"))
    #expect(try copies.world.git("other", "status", "--porcelain").output.isEmpty)
  }

  @Test func `a server that refuses is told with its words, control characters made visible`() throws {
    let copies = try GitCopies("niamey")
    try copies.world.git("hub", "config", "receive.denyCurrentBranch", "refuse")
    try copies.world.git("hub", "config", "receive.denyNonFastForwards", "true")
    try copies.world.git("hub", "config", "transfer.hideRefs", "refs/heads/main")
    try copies.run("niamey", "set", "session-1", "on:2027-02-02")
    let result = try copies.run("niamey", "sync")
    #expect(result.status == 69, "\(result.errors)")
    #expect(!result.errors.contains("\u{1B}"))
  }
}
