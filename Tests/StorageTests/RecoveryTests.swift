import Glibc
import Support
import RoadmapEngine
import Testing

@testable import Storage

@Suite struct RecoveryTests {
  let disk = TemporaryFolder()

  private static func stamp(_ text: String) -> FileStamp { FileStamp(of: Array(text.utf8)) }

  private static let record = CommitRecord(steps: [
    CommitStep(number: 0, path: "roadmaps/a b.json", action: .replace(nil, by: stamp("new"))),
    CommitStep(number: 1, path: "b.json", action: .remove(stamp("old"))),
    CommitStep(number: 2, path: "c.json", action: .copy(stamp("former"), to: stamp("copied"))),
    CommitStep(number: 3, path: "history/\u{301}.jsonl", action: .append(to: .after(2), Array("end 0\n\0\n".utf8))),
    CommitStep(number: 4, path: "history/2.jsonl", action: .append(to: .new(mode: 0o644), [])),
  ])

  @Test func `a record reads back as it was written, and cut at any byte it is torn`() {
    let bytes = Self.record.bytes
    #expect(CommitRecord.read(bytes) == .whole(Self.record))
    for count in bytes.indices { #expect(CommitRecord.read(Array(bytes[..<count])) == .torn) }
  }

  @Test func `a record with any byte changed is torn`() {
    for index in Self.record.bytes.indices {
      var bytes = Self.record.bytes
      bytes[index] ^= 1
      #expect(CommitRecord.read(bytes) == .torn)
    }
  }

  @Test func `a torn record and its staged files are dropped, and nothing else is touched`() throws {
    stageCommit(record: Array(Self.record.bytes.dropLast()))
    #expect(try WorkspaceFolder(disk.path).recover() == .rolledBack)
    #expect(disk.everything() == ["b.json": "644 old", "c.json": "600 former", "history/\u{301}.jsonl": "644 1\n"])
    #expect(disk.names(in: ".jalon/staged").isEmpty && disk.status(".jalon/commit") == nil)
    #expect(try WorkspaceFolder(disk.path).recover() == .nothing)
  }

  @Test func `a whole record is carried out, and carried out again it changes nothing`() throws {
    stageCommit(record: Self.record.bytes)
    let done = [
      "roadmaps/a b.json": "644 new", "c.json": "600 copied", "history/\u{301}.jsonl": "644 1\nend 0\n\0\n", "history/2.jsonl": "644 ",
    ]
    #expect(try WorkspaceFolder(disk.path).recover() == .finished(Self.record.steps.map(\.path)))
    #expect(disk.everything() == done)
    disk.write(String(decoding: Self.record.bytes, as: UTF8.self), to: ".jalon/commit")
    _ = try WorkspaceFolder(disk.path).recover()
    #expect(disk.everything() == done && disk.status(".jalon/commit") == nil)
  }

  @Test func `lines of history that were begun are completed`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("1\nend", to: "history/\u{301}.jsonl")
    _ = try WorkspaceFolder(disk.path).recover()
    #expect(disk.read("history/\u{301}.jsonl") == "1\nend 0\n\0\n")
  }

  @Test func `a file that somebody wrote since is not removed`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("theirs", to: "b.json")
    _ = try WorkspaceFolder(disk.path).recover()
    #expect(disk.read("b.json") == "theirs")
  }

  @Test func `where somebody has written in the way of a dead commit, their file stays and the commit never happened`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("theirs", to: "c.json")
    #expect(try WorkspaceFolder(disk.path).recover() == .rolledBack)
    #expect(disk.everything() == ["b.json": "644 old", "c.json": "644 theirs", "history/\u{301}.jsonl": "644 1\n"])
    #expect(disk.names(in: ".jalon/staged").isEmpty && disk.status(".jalon/commit") == nil)
  }

  @Test func `what such a commit has done already is taken back`() throws {
    stageCommit(record: Self.record.bytes)
    rename(disk.path + "/b.json", disk.path + "/.jalon/staged/1.old")
    disk.write("new", to: "roadmaps/a b.json")
    unlink(disk.path + "/.jalon/staged/0")
    disk.write("theirs", to: "c.json")
    disk.write("1\nen", to: "history/\u{301}.jsonl")
    #expect(try WorkspaceFolder(disk.path).recover() == .rolledBack)
    #expect(disk.everything() == ["b.json": "644 old", "c.json": "644 theirs", "history/\u{301}.jsonl": "644 1\n"])
  }

  @Test func `a file that somebody has made in the way of a dead commit stays`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("theirs", to: "roadmaps/a b.json")
    #expect(try WorkspaceFolder(disk.path).recover() == .rolledBack)
    #expect(disk.read("roadmaps/a b.json") == "theirs" && disk.read("b.json") == "old")
  }

  @Test func `what somebody has written over such a commit is not taken back`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("theirs too", to: "roadmaps/a b.json")
    unlink(disk.path + "/.jalon/staged/0")
    disk.write("theirs", to: "c.json")
    disk.write("former", to: ".jalon/staged/2.old")
    disk.write("1\nothers\n", to: "history/\u{301}.jsonl")
    let before = disk.everything()
    #expect(try WorkspaceFolder(disk.path).recover() == .rolledBack)
    #expect(disk.everything() == before)
  }

  @Test func `lines that somebody else has added since stay, and those of the dead commit follow`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("1\ntheirs\n", to: "history/\u{301}.jsonl")
    _ = try WorkspaceFolder(disk.path).recover()
    #expect(disk.read("history/\u{301}.jsonl") == "1\ntheirs\nend 0\n\0\n")
  }

  @Test func `a record that comes back after its commit does not move what a later commit has staged`() throws {
    disk.write("copied", to: "c.json")
    disk.write("new", to: "roadmaps/a b.json")
    disk.write("of another file", to: ".jalon/staged/0")
    disk.write("of a third file", to: ".jalon/staged/2")
    disk.write("1\nend 0\n\0\n", to: "history/\u{301}.jsonl")
    disk.write("", to: "history/2.jsonl")
    let before = disk.everything()
    disk.write(String(decoding: Self.record.bytes, as: UTF8.self), to: ".jalon/commit")
    _ = try WorkspaceFolder(disk.path).recover()
    #expect(disk.everything() == before && disk.names(in: ".jalon/staged").isEmpty && disk.status(".jalon/commit") == nil)
  }

  @Test func `what a live process saves is left to it`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("", to: ".jalon/lock")
    let theirs = open(disk.path + "/.jalon/lock", O_RDWR | O_CLOEXEC)
    defer { close(theirs) }
    flock(theirs, LOCK_EX)
    #expect(try WorkspaceFolder(disk.path).recover() == .nothing)
    #expect(disk.names(in: ".jalon/staged") == ["0", "2"])
  }

  @Test func `the next commit finishes what was staged before it compares`() throws {
    stageCommit(record: Self.record.bytes)
    let change = FileChange(path: "c.json", expected: Self.stamp("former"), contents: [])
    #expect(throws: StorageFault.changed("c.json")) { try WorkspaceFolder(disk.path).commit([change]) }
    #expect(disk.read("c.json") == "copied")
  }

  @Test func `who opens a workspace finishes what was staged before they read`() throws {
    stageCommit(record: Self.record.bytes)
    disk.write("{ half", to: "jalon.json")
    _ = try WorkspaceStore(opening: disk.path)
    #expect(disk.read("c.json") == "copied")
  }

  @Test func `a commit staged by a newer Jalon is left for it`() throws {
    let body = Array("jalon.commit/2\nswap 0 1\n".utf8)
    stageCommit(record: body + Array("end \(ContentHash(of: body))\n".utf8))
    #expect(throws: StorageFault.newerCommit(".jalon/commit")) { try WorkspaceFolder(disk.path).recover() }
    #expect(disk.names(in: ".jalon/staged") == ["0", "2"] && disk.status(".jalon/commit") != nil)
  }

  @Test(arguments: ["../outside.json", "/tmp/outside.json", ".git/config"])
  func `a record that came with a foreign folder writes nowhere else`(path: String) throws {
    stageCommit(record: CommitRecord(steps: [CommitStep(number: 0, path: path, action: .replace(nil, by: Self.stamp("new")))]).bytes)
    #expect(throws: StorageFault.self) { try WorkspaceFolder(disk.path).recover() }
    #expect(disk.names(in: ".jalon/staged") == ["0", "2"])
  }

  @Test func `a workspace that nobody saved to stays untouched`() throws {
    disk.write("x", to: "a.json")
    #expect(try WorkspaceFolder(disk.path).recover() == .nothing)
    #expect(disk.names() == ["a.json"])
  }

  /// Makes the files that a process leaves if it dies after the record and before the first step.
  private func stageCommit(record: [UInt8]) {
    disk.write("old", to: "b.json")
    disk.write("former", to: "c.json", mode: 0o600)
    disk.write("1\n", to: "history/\u{301}.jsonl")
    disk.write("new", to: ".jalon/staged/0")
    disk.write("copied", to: ".jalon/staged/2")
    disk.write(String(decoding: record, as: UTF8.self), to: ".jalon/commit")
  }
}
