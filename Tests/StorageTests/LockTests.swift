import Glibc
import Support
import Testing

@testable import Storage

@Suite struct LockTests {
  let disk = TemporaryFolder()

  @Test func `eight writers at once lose no change of each other`() async throws {
    disk.write("", to: "a.json")
    let path = disk.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          var folder = try WorkspaceFolder(path)
          folder.patience = .seconds(60)
          for change in 0..<10 { try Self.add("\(writer).\(change)\n", in: folder) }
        }
      }
      try await group.waitForAll()
    }
    let lines = (disk.read("a.json") ?? "").split(separator: "\n")
    #expect(lines.count == 80 && Set(lines).count == 80)
    #expect((disk.read("history.jsonl") ?? "").split(separator: "\n").count == 80)
  }

  /// Adds a line as a session does: read, change, save, and repeat if another process was faster.
  private static func add(_ line: String, in folder: WorkspaceFolder) throws {
    while true {
      let file = try folder.read("a.json")
      let change = FileChange(path: "a.json", expected: file.stamp, contents: file.bytes + Array(line.utf8))
      do throws(StorageFault) {
        return try folder.commit([change], appending: [Append(path: "history.jsonl", bytes: Array(line.utf8))])
      } catch .changed("a.json") {}
    }
  }

  @Test func `a lock that somebody else holds is waited for, and then named with its holder`() throws {
    disk.write("12345 niamey-7\n", to: ".jalon/lock")
    let theirs = open(disk.path + "/.jalon/lock", O_RDWR | O_CLOEXEC)
    defer { close(theirs) }
    flock(theirs, LOCK_EX)
    var folder = try WorkspaceFolder(disk.path)
    folder.patience = .milliseconds(30)
    let commit = [FileChange(path: "a.json", expected: nil, contents: [])]
    let fault = #expect(throws: StorageFault.self) { try folder.commit(commit) }
    guard case .locked(let holder?) = fault else { throw try #require(fault) }
    #expect(holder.process == 12345 && holder.host == "niamey-7" && !holder.isStopped)
    #expect(disk.everything().isEmpty)
    flock(theirs, LOCK_UN)
    try folder.commit(commit)
    #expect(disk.everything() == ["a.json": "644 "])
  }

  @Test func `a lock file that a dead process left holds nobody up`() throws {
    disk.write("1 elsewhere\n", to: ".jalon/lock")
    try WorkspaceFolder(disk.path).commit([FileChange(path: "a.json", expected: nil, contents: [])])
    #expect(disk.read(".jalon/lock")?.hasPrefix("\(getpid()) ") == true)
  }

  @Test(.enabled(if: Interruption.isPossible, "strace is not installed, or may not trace here"))
  func `a lock on a file that was removed meanwhile is none, and another one is taken`() throws {
    let probe = try Interruption(of: .oneFile)
    let process = try #require(probe.startDisturbed(disk, ["flock:delay_enter=3000000:when=1"], ["write", "a.json", "a"]))
    // By then the other process has opened the file; it requests the lock three seconds later.
    try waitUntil("the lock file is there") { disk.status(".jalon/lock") != nil }
    unlink(disk.path(".jalon/lock"))
    disk.write("", to: ".jalon/lock")
    #expect(Program.ending(of: process) == 0 && disk.read(".jalon/lock") != "")
  }

  @Test func `a lock is given back even where another process has its file open`() throws {
    var folder = try WorkspaceFolder(disk.path)
    folder.patience = .zero
    let lock = try folder.lock()
    let mine = disk.status(".jalon/lock")
    let open = (0..<Int32(256)).filter { number in
      var status = stat()
      return fstat(number, &status) == 0 && status.st_ino == mine?.st_ino && status.st_dev == mine?.st_dev
    }
    let copies = open.map { dup($0) }
    defer { copies.forEach { close($0) } }
    _ = consume lock
    #expect(copies.count == 1)
    #expect(throws: Never.self) { try folder.commit([]) }
  }

  @Test func `nobody saves while somebody else reads what belongs together`() throws {
    var folder = try WorkspaceFolder(disk.path)
    folder.patience = .zero
    let commit = [FileChange(path: "a.json", expected: nil, contents: [])]
    try folder.commit([])
    let lock = try folder.lockForReading()
    #expect(throws: StorageFault.self) { try folder.commit(commit) }
    _ = consume lock
    try folder.commit(commit)
  }

  @Test(arguments: ["", "12345", "x niamey", "1 ni\u{9B}amey", "1 a b"])
  func `a lock that does not say who holds it properly is held by nobody in particular`(text: String) throws {
    disk.write(text, to: ".jalon/lock")
    let theirs = open(disk.path + "/.jalon/lock", O_RDWR | O_CLOEXEC)
    defer { close(theirs) }
    flock(theirs, LOCK_EX)
    var folder = try WorkspaceFolder(disk.path)
    folder.patience = .zero
    #expect(throws: StorageFault.locked(by: nil)) { try folder.commit([]) }
  }

  @Test func `what Jalon keeps for itself is private, unless others may write in the workspace`() throws {
    let commit = [FileChange(path: "a.json", expected: nil, contents: [])]
    try WorkspaceFolder(disk.path).commit(commit)
    #expect(disk.mode(".jalon") == 0o700 && disk.mode(".jalon/staged") == 0o700 && disk.mode(".jalon/lock") == 0o600)
    let shared = TemporaryFolder()
    chmod(shared.path, 0o770)
    try WorkspaceFolder(shared.path).commit(commit)
    #expect(shared.mode(".jalon") == 0o770 && shared.mode(".jalon/staged") == 0o770 && shared.mode(".jalon/lock") == 0o660)
  }

  @Test func `a link in place of Jalon's own folder is refused`() throws {
    let outside = TemporaryFolder()
    symlink(outside.path, disk.path + "/.jalon")
    let folder = try WorkspaceFolder(disk.path)
    #expect(throws: StorageFault.escapes(".jalon")) { try folder.commit([FileChange(path: "a.json", expected: nil, contents: [])]) }
    #expect(throws: StorageFault.escapes(".jalon")) { try folder.recover() }
    #expect(outside.names().isEmpty)
  }
}
