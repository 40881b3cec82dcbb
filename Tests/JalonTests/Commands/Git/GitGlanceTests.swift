import Foundation
import Support
import Testing

/// `jalon sync` after an exchange that has left nothing to do. It starts as few programs as possible, and still notices everything that there is to
/// do.
@Suite struct GitGlanceTests {
  /// Runs an exchange, and returns with it the commands of git that it started.
  private func sync(_ copies: GitCopies, _ name: String) throws -> (result: JalonProcess, commands: [String]) {
    copies.folder.write("", to: "log")
    let result = try copies.run(name, git: "echo \"$*\" >> '\(copies.folder.path("log"))'", "sync")
    return (result, copies.folder.text(of: "log").split(separator: "\n").map { String($0) })
  }

  /// Two clones of which the first has exchanged everything.
  private func settled() throws -> GitCopies {
    let copies = try GitCopies("niamey", "tripoli")
    try copies.run("niamey", "set", "session-1", "deadline:2027-02-02")
    for name in ["niamey", "tripoli", "niamey"] {
      let result = try copies.run(name, "sync")
      #expect(result.status == 0, "\(name): \(result)")
    }
    return copies
  }

  @Test func `with nothing to do, git only looks at the files and at the remote`() throws {
    let copies = try settled()
    let (result, commands) = try sync(copies, "niamey")
    #expect(result.status == 0)
    #expect(result.output == "origin has everything that is here.\n")
    #expect(commands.count == 2)
    #expect(commands.contains { $0.contains(" ls-remote ") } && commands.contains { $0.contains(" status ") })
    let french = try JalonProcess.run(
      ["sync", "--lang", "fr"], in: copies.folder.path("niamey"), environment: copies.world.environment)
    #expect(french.output == "origin a tout ce qui est ici.\n")
  }

  /// Changes after which there is something to do, each with the message of the exchange and the code with which it ends.
  private static let things: [(what: String, status: Int32, says: String)] = [
    ("an act that is not committed", 0, "Sent to origin."), ("an edit by hand", 0, "Sent to origin."),
    ("a roadmap that was added by hand", 0, "Sent to origin."), ("a commit that is not sent", 0, "Sent to origin."),
    ("a commit of the other one", 0, "Taken over from NE tripoli: 1 act"), ("a merge by git", 0, "Sent to origin."),
    ("another branch", 0, "Sent to origin."), ("a file that cannot be read", 65, "ne-ly-labour.json:"),
    ("a contested value", 1, "1 value"), ("another remote", 0, "Sent to origin."), ("a program of the repository", 0, "is not run"),
    ("a rebase", 75, "in the middle of a rebase"), ("an act that git has thrown away", 0, "Sent to origin."),
    ("no remote", 69, "no remote"),
    ("no network", 69, "cannot be reached"), ("a staged file", 0, "Sent to origin."),
  ]

  private func prepare(_ what: String, _ copies: GitCopies) throws {
    let git = { (words: String...) in _ = try copies.world.run("/usr/bin/git", in: "niamey", words) }
    let plan = copies.folder.text(of: "niamey/roadmaps/ne-ly-labour.json")
    let edited = plan.replacing("2027-02-02", with: "2027-02-09")
    switch what {
    case "an act that is not committed": try copies.run("niamey", "set", "session-1", "deadline:2027-02-09")
    case "an edit by hand": copies.folder.write(edited, to: "niamey/roadmaps/ne-ly-labour.json")
    case "a staged file":
      copies.folder.write(edited, to: "niamey/roadmaps/ne-ly-labour.json")
      try git("add", "-A")
    case "a roadmap that was added by hand":
      copies.folder.write(plan.replacing("\"ne-ly-labour\"", with: "\"again\""), to: "niamey/roadmaps/again.json")
    case "a commit that is not sent":
      try copies.run("niamey", "set", "session-1", "deadline:2027-02-09")
      try copies.commit("niamey")
    case "a commit of the other one", "a merge by git":
      try copies.run("tripoli", "set", "session-1", "deadline:2027-02-09")
      try copies.run("tripoli", "sync")
      if what == "a merge by git" {
        try copies.run("niamey", "add", "Visit", "--roadmap", "ne-ly-labour")
        try copies.commit("niamey")
        try git("pull", "-q", "--no-rebase")
      }
    case "another branch": try git("switch", "-q", "-c", "other")
    case "a file that cannot be read": copies.folder.write("{", to: "niamey/roadmaps/ne-ly-labour.json")
    case "a contested value":
      try copies.run("tripoli", "set", "session-1", "deadline:2027-02-09")
      try copies.run("niamey", "set", "session-1", "deadline:2027-02-16")
      for name in ["tripoli", "niamey", "niamey"] { try copies.run(name, "sync") }
    case "another remote":
      try copies.world.git("", "init", "-q", "--bare", "second")
      try git("remote", "set-url", "origin", copies.folder.path("second"))
    case "a program of the repository": try git("config", "core.sshCommand", "/bin/false")
    case "a rebase":
      try FileManager.default.createDirectory(atPath: copies.folder.path("niamey/.git/rebase-merge"), withIntermediateDirectories: false)
    case "an act that git has thrown away":
      try copies.run("niamey", "set", "session-1", "deadline:2027-02-09")
      try git("checkout", "--", ".")
    case "no remote": try git("remote", "remove", "origin")
    case "no network": try FileManager.default.moveItem(atPath: copies.folder.path("hub"), toPath: copies.folder.path("away"))
    default: Issue.record("nobody prepares \(what)")
    }
  }

  @Test(arguments: things.indices) func `what there is to do is done or said, also after an exchange with nothing to do`(_ index: Int)
    throws
  {
    let (what, status, says) = Self.things[index]
    let copies = try settled()
    #expect(try sync(copies, "niamey").commands.count == 2)
    try prepare(what, copies)
    let (result, commands) = try sync(copies, "niamey")
    #expect(result.status == status, "\(what): \(result.output)\(result.errors)")
    #expect((result.output + result.errors).contains(says), "\(what): \(result.output)\(result.errors)")
    #expect(commands.count > 2 || status == 75 || status == 69, "\(what): \(commands)")
    guard status == 0 else { return }
    let branch = what == "another branch" ? "other" : "main"
    let hub = what == "another remote" ? "second" : "hub"
    #expect(try copies.world.git(hub, "rev-parse", branch).output == copies.world.git("niamey", "rev-parse", "HEAD").output, "\(what)")
    #expect(try copies.world.git("niamey", "status", "--porcelain").output.isEmpty, "\(what)")
  }

  @Test func `a value that stays contested is told by every exchange`() throws {
    let copies = try settled()
    try prepare("a contested value", copies)
    for _ in 1...2 { #expect(try copies.run("niamey", "sync").status == 1) }
  }

  @Test func `what a killed Jalon has left half done is settled and sent`() throws {
    guard let strace = Strace.path else { return }
    let copies = try settled()
    let words = ["set", "session-1", "deadline:2027-02-09", "--workspace", copies.folder.path("niamey"), "--today", "2026-11-24"]
    var isStaged = false
    for number in 1...12 where !isStaged {
      try copies.world.run(
        strace, in: "niamey",
        ["-qq", "-f", "-o", "/dev/null", "-e", "inject=renameat:signal=KILL:when=\(number)", JalonProcess.path] + words)
      isStaged = copies.folder.names(in: "niamey/.jalon").contains("commit")
    }
    try #require(isStaged)
    #expect(try copies.run("niamey", "sync").output.contains("Sent to origin."))
    #expect(copies.lines("niamey", with: "2027-02-09").count == 1)
  }
}
