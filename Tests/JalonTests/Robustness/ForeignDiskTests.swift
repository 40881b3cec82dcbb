import Foundation
import Support
import Testing

/// The real program on file systems with fewer features, together with other programs, and with a wrong clock.
@Suite struct ForeignDiskTests {
  private let folder = TemporaryFolder()

  private func make(_ path: String) throws {
    for words in [["new", path], ["party", "add", "EU", "--workspace", path]] + [roadmap(path)] {
      let made = try JalonProcess.run(words)
      #expect(made.status == 0, "\(words): \(made.errors)")
    }
  }

  private func roadmap(_ path: String) -> [String] {
    ["roadmap", "add", "r", "parties:EU", "start:2026-01-05", "title:R", "--workspace", path, "--today", "2026-01-05"]
  }

  private func add(_ path: String) -> [String] { ["add", "Step", "--workspace", path, "--today", "2026-01-05"] }

  @Test(
    .enabled(if: Mount.isBindfsPossible, "bindfs is not installed, or FUSE cannot be had here"),
    arguments: [["--chmod-deny"], ["--chmod-ignore"], ["--chown-deny", "--chmod-deny"], ["--perms=a=rwX", "--chmod-deny"]])
  func `saving works on a disk that refuses or ignores modes, and leaves no other file`(options: [String]) throws {
    try make(folder.path("made"))
    let disk = try #require(Mount.bindfs(options, of: folder))
    try make(disk.folder.path("new"))
    for name in ["made", "new"] {
      let added = try JalonProcess.run(add(disk.folder.path(name)))
      #expect(added.status == 0, "\(added.errors)")
      #expect(folder.text(of: "\(name)/roadmaps/r.json").contains("Step"))
      #expect(folder.names(in: "\(name)/.jalon/staged").isEmpty && !folder.names(in: "\(name)/.jalon").contains { $0.hasSuffix(".new") })
    }
  }

  @Test(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
  func `saving works on a share without locks, with a warning if it has no kind of lock`() throws {
    try make(folder.path("w"))
    let ending = trace("inject=flock:error=ENOLCK")
    #expect(ending.code == 0 && !ending.output.contains("has no locks"), "\(ending.output)")
    // The numbers of the `fcntl` calls that request a lock on a range; the others open folders.
    let calls = folder.text(of: "log").split(separator: "\n").filter { $0.contains("fcntl(") }
    let first = try #require(calls.firstIndex { $0.contains("OFD_SETLK") })
    let refused = trace("inject=flock:error=ENOLCK", "inject=fcntl:error=ENOLCK:when=\(first + 1)")
    #expect(refused.code == 0 && refused.output.contains("has no locks"), "\(refused.output)")
    #expect(folder.text(of: "w/roadmaps/r.json").components(separatedBy: "\"Step\"").count == 3)
  }

  /// Adds a step while the system refuses some calls; the log lists the calls.
  private func trace(_ injections: String...) -> Program.Ending {
    let options = ["-f", "-qq", "-o", folder.path("log"), "-e", "trace=flock,fcntl"] + injections.flatMap { ["-e", $0] }
    return Program.run(Strace.path ?? "", options + [JalonProcess.path] + add(folder.path("w")))
  }

  @Test(.enabled(if: Program.installed("flock") != nil, "flock is not installed"), arguments: ["set", "list"])
  func `a command that waits for a stopped program names it and the remedy`(command: String) throws {
    try make(folder.path("w"))
    if command == "list" { folder.write("half a save", to: "w/.jalon/commit") }
    let holder = Process()
    holder.executableURL = URL(filePath: Program.installed("flock") ?? "")
    holder.arguments = ["-o", folder.path("w/.jalon/lock"), "sleep", "60"]
    try holder.run()
    defer { kill(holder.processIdentifier, SIGKILL) }
    let id = holder.processIdentifier
    for _ in 0..<500 where !Program.contents("/proc/locks").contains(" \(id) ") { usleep(10_000) }
    kill(id, SIGSTOP)
    let words = command == "set" ? ["roadmap", "set", "r", "title:X"] : ["list"]
    let ending = try JalonProcess.run(words + ["--workspace", folder.path("w"), "--today", "2026-01-05"])
    #expect(ending.status == 75, "\(ending.output)\(ending.errors)")
    #expect(
      ending.errors.components(separatedBy: "Waiting: ").count == 2 && ending.errors.contains("process \(id)")
        && ending.errors.contains("sleep 60"))
    #expect(ending.errors.contains("since") && ending.errors.contains("kill -CONT \(id)"), "\(ending.errors)")
  }

  @Test(arguments: [("-3785400000", "1850-01"), ("8842400000", "2250-03"), ("4611686018427387904", "4611686018427387904 s")])
  func `a clock outside 1900 to 2199 is reported, and --today replaces it`(seconds: String, date: String) throws {
    try make(folder.path("w"))
    let clock = ["LD_PRELOAD": JalonProcess.product("libWrongClock.so"), "JALON_TEST_CLOCK": seconds, "TZ": "UTC"]
    for words in [["list", "--workspace", folder.path("w")], ["new", folder.path("new")], ["demo", "--plain"]] {
      let ending = try JalonProcess.run(words, environment: clock)
      #expect(ending.status == 64 && ending.errors.contains("The clock of this machine shows \(date)"), "\(ending.errors)")
      #expect(ending.errors.contains("--today 2026-11-23"))
    }
    let given = try JalonProcess.run(["list", "--workspace", folder.path("w"), "--today", "2026-01-05"], environment: clock)
    #expect(given.status == 0 && folder.names() == ["w"], "\(given.errors)")
  }
}
