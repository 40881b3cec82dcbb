import Support
import Testing

@testable import Storage

/// A real process in which each system call fails in turn.
@Suite(.enabled(if: Interruption.isPossible, "strace is not installed, or may not trace here"))
struct FaultTests {
  /// Calls that are not part of the commit: no program survives failing memory calls, and the output comes at the end.
  private static let beside: Set<String> = ["mmap", "munmap", "brk", "mprotect", "mremap", "madvise", "futex", "gettid"]

  @Test func `whichever call fails, the commit says so and leaves every file as it was, or it has happened`() throws {
    try sweep(.sampleCommit) {
      "error=EIO:when=\($0)"
    } check: { ending, disk, probe, point in
      #expect(disk.everything() == (ending.code == 0 ? probe.new : probe.old), "\(point): \(ending.output)")
      #expect(!ending.output.contains("unfinished") && (ending.code == 0 || ending.output.contains("(")), "\(point): \(ending.output)")
    }
  }

  @Test func `when a call fails from then on, what the process could not settle is settled by the next start`() throws {
    try sweep(.sampleCommit) {
      "error=EIO:when=\($0)+"
    } check: { ending, disk, probe, point in
      if ending.output.contains("unfinished") {
        _ = try WorkspaceFolder(disk.path).recover()
        #expect([probe.old, probe.new].contains(disk.everything()), "\(point): \(disk.everything())")
      } else {
        #expect(disk.everything() == (ending.code == 0 ? probe.new : probe.old), "\(point): \(ending.output)")
      }
    }
  }

  @Test func `files that are replaced last are put back too, whatever fails from then on`() throws {
    try sweep(.twoFiles) {
      "error=EIO:when=\($0)+"
    } check: { ending, disk, probe, point in
      if ending.output.contains("unfinished") {
        _ = try WorkspaceFolder(disk.path).recover()
        #expect([probe.old, probe.new].contains(disk.everything()), "\(point): \(disk.everything())")
      } else {
        #expect(disk.everything() == (ending.code == 0 ? probe.new : probe.old), "\(point): \(ending.output)")
      }
    }
  }

  @Test func `killed while it takes a commit back, the next start ends with all of it or nothing`() throws {
    let probe = try Interruption(of: .twoFiles)
    var isReached = false
    for failing in 8...11 {
      for rename in 1...6 {
        let (ending, disk) = probe.run("fsync:error=EIO:when=\(failing)", "renameat:signal=KILL:when=\(rename)")
        guard ending.code == 137 else { continue }
        _ = try WorkspaceFolder(disk.path).recover()
        isReached = isReached || rename > 3
        #expect([probe.old, probe.new].contains(disk.everything()), "\(failing) \(rename): \(disk.everything())")
        #expect(probe.isTidy(disk))
      }
    }
    #expect(isReached)
  }

  @Test func `a file with two names is put back when a call fails`() throws {
    try sweep(.fileWithTwoNames) {
      "error=ENOSPC:when=\($0)"
    } check: { ending, disk, probe, point in
      #expect(disk.everything() == (ending.code == 0 ? probe.new : probe.old), "\(point): \(ending.output)")
    }
  }

  @Test func `folders that a commit made and could not fill are gone again`() throws {
    let (ending, disk) = try Interruption(of: .newFolder).run("renameat:error=EIO:when=1")
    #expect(ending.code == 1 && disk.names() == [".jalon"], "\(ending.output)")
  }

  @Test func `a file that cannot have a second name is put back with its mode`() throws {
    let probe = try Interruption(of: .sampleCommit)
    let (ending, disk) = probe.run("linkat:error=EPERM", "renameat:error=EIO:when=3")
    #expect(ending.code == 1 && disk.everything() == probe.old, "\(ending.output)")
  }

  @Test(arguments: [
    ["fchmod:error=EPERM"], ["fchmod:error=EOPNOTSUPP"], ["fchmod:error=ENOSYS"], ["flock:error=ENOLCK"], ["flock:error=ENOSYS"],
    ["flock:error=ENOLCK", "fcntl:error=ENOLCK:when=1"], ["fsync:error=EINVAL"], ["fsync:error=ENOSYS"], ["linkat:error=EPERM"],
    ["linkat:error=EOPNOTSUPP"], ["linkat:error=EMLINK"], ["fchown:error=EPERM"],
    ["fchmod:error=EPERM", "flock:error=EOPNOTSUPP", "fsync:error=EOPNOTSUPP", "linkat:error=ENOSYS", "fchown:error=ENOSYS"],
  ])
  func `a disk that refuses a call for every file is saved to all the same, with every mode as it was`(refused: [String]) throws {
    for scene in [Interruption.Scene.sampleCommit, .fileWithTwoNames] {
      let probe = try Interruption(of: scene)
      let disk = probe.staged()
      let ending = probe.disturb(disk, refused, scene.words)
      #expect(ending.code == 0 && disk.everything() == probe.new && probe.isTidy(disk), "\(refused): \(ending.output)")
    }
  }

  @Test func `a call that a signal cuts short is made again`() throws {
    let restarted: Set<String> = [
      "openat", "read", "write", "fsync", "renameat", "mkdirat", "unlinkat", "flock", "ftruncate", "fchmod", "newfstatat", "close",
    ]
    try sweep(.sampleCommit, only: restarted) {
      "error=EINTR:when=\($0)"
    } check: { ending, disk, probe, point in
      #expect(ending.code == 0 && disk.everything() == probe.new, "\(point): \(ending.output)")
    }
  }

  @Test func `a commit that is done is not done again over what somebody wrote since`() throws {
    let probe = try Interruption(of: .fileWithTwoNames)
    var isReached = false
    for point in probe.points where point.call == "unlinkat" {
      let (ending, disk) = probe.run("unlinkat:error=EIO:when=\(point.number)+")
      guard ending.code == 0, disk.status(".jalon/commit") != nil else { continue }
      isReached = true
      disk.write("theirs", to: "a.json")
      _ = try WorkspaceFolder(disk.path).recover()
      #expect(disk.read("a.json") == "theirs" && disk.read("c.json") == "new c" && probe.isTidy(disk))
    }
    #expect(isReached)
  }

  private func sweep(
    _ scene: Interruption.Scene, only: Set<String>? = nil, _ injection: (Int) -> String,
    check: (Program.Ending, TemporaryFolder, Interruption, Interruption.Point) throws -> Void
  ) throws {
    let probe = try Interruption(of: scene)
    let points = probe.points.filter { !Self.beside.contains($0.call) && only?.contains($0.call) ?? true }
    #expect(points.count > 20)
    for point in points {
      let (ending, disk) = probe.run("\(point.call):" + injection(point.number))
      #expect(ending.code < 128, "\(point): \(ending.output)")
      try check(ending, disk, probe, point)
      if !ending.output.contains("unfinished") {
        let next = Result { () throws(StorageFault) in try WorkspaceFolder(disk.path).recover() }
        #expect(throws: Never.self, "\(point)") { try next.get() }
        #expect(disk.everything() == (ending.code == 0 ? probe.new : probe.old), "\(point), after the next start")
      }
    }
  }
}
