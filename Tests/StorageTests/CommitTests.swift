import Glibc
import Support
import Testing

@testable import Storage

@Suite struct CommitTests {
  let disk = TemporaryFolder()

  private func folder() throws -> WorkspaceFolder { try WorkspaceFolder(disk.path) }

  private func change(_ path: String, _ text: String?, expected: String?) -> FileChange {
    FileChange(path: path, expected: expected.map { FileStamp(of: Array($0.utf8)) }, contents: text.map { Array($0.utf8) })
  }

  @Test func `files are made, replaced and removed in one commit, and missing folders with them`() throws {
    disk.write("old", to: "jalon.json")
    disk.write("gone", to: "parties/NE.json")
    try folder().commit([
      change("jalon.json", "new", expected: "old"), change("parties/NE.json", nil, expected: "gone"),
      change("roadmaps/deep/a.json", "a", expected: nil),
    ])
    #expect(disk.everything() == ["jalon.json": "644 new", "roadmaps/deep/a.json": "644 a"])
    #expect(disk.names(in: ".jalon") == [".gitignore", "lock", "staged"] && disk.names(in: ".jalon/staged").isEmpty)
    #expect(disk.read(".jalon/.gitignore") == "*\n")
  }

  /// The numbers of so many files that they are staged on several threads.
  private static let many = 10..<50

  @Test func `many files are changed as few are, with a history, and nothing is left when the lock is released`() throws {
    for number in Self.many { disk.write("old \(number)", to: "roadmaps/\(number).json", mode: number == 10 ? 0o600 : 0o644) }
    // Some are as they should be already.
    let changes = Self.many.map { change("roadmaps/\($0).json", $0 % 5 == 0 ? "old \($0)" : "new \($0)", expected: "old \($0)") }
    let new = FileChange(path: "history/b.jsonl", expected: nil, contents: Array("2\n".utf8), origin: .history)
    let folder = try folder()
    try folder.commit(changes + [new], appending: [Append(path: "history/a.jsonl", bytes: Array("1\n".utf8))])
    #expect(disk.names(in: ".jalon/staged").isEmpty)
    var expected = Dictionary(
      uniqueKeysWithValues: Self.many.map { ("roadmaps/\($0).json", "\($0 == 10 ? 600 : 644) \($0 % 5 == 0 ? "old" : "new") \($0)") })
    // A history is no more open than what it tells of.
    expected["history/a.jsonl"] = "600 1\n"
    expected["history/b.jsonl"] = "600 2\n"
    #expect(disk.everything() == expected)
  }

  @Test func `of commits under one lock, the next one waits for what the one before still has to remove`() throws {
    let folder = try folder()
    let lock = try folder.lock()
    var former: String?
    for text in ["one", "two", "three"] {
      try folder.commit(Self.many.map { change("\($0).json", text, expected: former) }, under: lock)
      former = text
    }
    for number in Self.many { #expect(disk.read("\(number).json") == "three") }
  }

  @Test func `where one of many files cannot be changed, the first such one is named and all stay as they were`() throws {
    for number in Self.many { disk.write("old", to: "\(number).json") }
    for number in [20, 30] { disk.write("theirs", to: "\(number).json") }
    let before = disk.everything()
    let changes = Self.many.map { change("\($0).json", "new", expected: "old") }
    #expect(throws: StorageFault.changed("20.json")) { try folder().commit(changes) }
    #expect(throws: StorageFault.repeated("12.json")) {
      try folder().commit(Self.many.map { change("\($0 == 40 ? 12 : $0).json", "x", expected: $0 == 20 || $0 == 30 ? "theirs" : "old") })
    }
    #expect(disk.everything() == before && disk.names(in: ".jalon/staged").isEmpty)
  }

  @Test func `a file that somebody else wrote meanwhile is left alone, and every other one of the commit too`() throws {
    disk.write("one", to: "a.json")
    disk.write("theirs", to: "b.json")
    let commit = [change("a.json", "mine", expected: "one"), change("b.json", "mine", expected: "two")]
    #expect(throws: StorageFault.changed("b.json")) { try folder().commit(commit) }
    #expect(disk.everything() == ["a.json": "644 one", "b.json": "644 theirs"] && disk.names(in: ".jalon/staged").isEmpty)
  }

  @Test func `a file that appeared, or is gone, is a change too`() throws {
    disk.write("theirs", to: "a.json")
    #expect(throws: StorageFault.changed("a.json")) { try folder().commit([change("a.json", "mine", expected: nil)]) }
    #expect(throws: StorageFault.changed("b.json")) { try folder().commit([change("b.json", "mine", expected: "x")]) }
    #expect(throws: StorageFault.changed("b.json")) { try folder().commit([change("b.json", nil, expected: "x")]) }
    #expect(disk.everything() == ["a.json": "644 theirs"])
  }

  @Test(arguments: [mode_t(0o600), 0o640, 0o664, 0o755])
  func `a file keeps its mode`(mode: mode_t) throws {
    disk.write("old", to: "a.json", mode: mode)
    try folder().commit([change("a.json", "new", expected: "old")])
    #expect(disk.mode("a.json") == mode && disk.read("a.json") == "new")
  }

  @Test func `contents that are on disk already are compared, and not written again`() throws {
    disk.write("same", to: "a.json")
    let before = disk.status("a.json")?.st_ino
    try folder().commit([change("a.json", "same", expected: "same")])
    #expect(disk.status("a.json")?.st_ino == before)
  }

  @Test func `a file with two names keeps both`() throws {
    disk.write("old and long", to: "a.json")
    link(disk.path + "/a.json", disk.path + "/b.json")
    try folder().commit([change("a.json", "new", expected: "old and long")])
    #expect(disk.everything() == ["a.json": "644 new", "b.json": "644 new"] && disk.status("a.json")?.st_nlink == 2)
  }

  @Test func `a link within the workspace stays a link, and what it points to is replaced`() throws {
    disk.write("old", to: "roadmaps/b.json")
    symlink("roadmaps/b.json", disk.path + "/a.json")
    try folder().commit([change("a.json", "new", expected: "old")])
    #expect(disk.read("roadmaps/b.json") == "new" && disk.status("a.json").map { $0.st_mode & S_IFMT } == S_IFLNK)
  }

  @Test func `a link out of the workspace is refused, and what it points to is left alone`() throws {
    let outside = TemporaryFolder()
    outside.write("theirs", to: "a.json")
    symlink(outside.path, disk.path + "/roadmaps")
    symlink(outside.path + "/a.json", disk.path + "/a.json")
    #expect(throws: StorageFault.escapes("roadmaps/a.json")) { try folder().commit([change("roadmaps/a.json", "x", expected: "theirs")]) }
    #expect(throws: StorageFault.escapes("a.json")) { try folder().commit([change("a.json", "x", expected: "theirs")]) }
    #expect(outside.everything() == ["a.json": "644 theirs"])
  }

  @Test func `one file is changed once in a commit, by whatever name`() throws {
    disk.write("old", to: "b.json")
    symlink("b.json", disk.path + "/a.json")
    let both = [change("b.json", "one", expected: "old"), change("a.json", "two", expected: "old")]
    #expect(throws: StorageFault.repeated("a.json")) { try folder().commit(both) }
    #expect(disk.read("b.json") == "old")
  }

  @Test(arguments: [".jalon/lock", ".jalon/commit", ".jalon/staged/0", ".git/config", "a//b.json", "", "a\n.json", "./a.json"])
  func `a path that is no file of a workspace is refused`(path: String) throws {
    #expect(throws: StorageFault.badPath(path)) { try folder().commit([change(path, "x", expected: nil)]) }
  }

  @Test(arguments: ["../a.json", "/tmp/a.json", "a/../../b.json", "..", "a/..\u{2F}\u{301}b"])
  func `a path out of the workspace is refused`(path: String) throws {
    #expect(throws: StorageFault.escapes(path)) { try folder().commit([change(path, "x", expected: nil)]) }
  }

  @Test func `a folder or a fifo in place of a file is named, and left alone`() throws {
    disk.write("x", to: "a.json/inner")
    mkfifo(disk.path + "/b.json", 0o644)
    #expect(throws: StorageFault.notAFile("a.json", .folder)) { try folder().commit([change("a.json", "x", expected: nil)]) }
    #expect(throws: StorageFault.notAFile("b.json", .fifo)) { try folder().commit([change("b.json", "x", expected: nil)]) }
    #expect(throws: StorageFault.notAFolder("b.json")) { try folder().commit([change("b.json/c", "x", expected: nil)]) }
    #expect(disk.names() == [".jalon", "a.json", "b.json"] && disk.read("a.json/inner") == "x")
  }

  @Test func `a file that nobody may write is left alone`() throws {
    disk.write("old", to: "a.json", mode: 0o444)
    #expect(throws: StorageFault.readOnly("a.json")) { try folder().commit([change("a.json", "new", expected: "old")]) }
    #expect(disk.everything() == ["a.json": "444 old"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder in which nothing may be written is named, and left as it is`() throws {
    disk.write("old", to: "roadmaps/a.json")
    try folder().commit([change("b.json", "b", expected: nil)])
    chmod(disk.path + "/roadmaps", 0o555)
    defer { chmod(disk.path + "/roadmaps", 0o755) }
    let both = [change("b.json", "new", expected: "b"), change("roadmaps/a.json", "new", expected: "old")]
    #expect(throws: StorageFault.readOnly("roadmaps/a.json")) { try folder().commit(both) }
    #expect(disk.everything() == ["b.json": "644 b", "roadmaps/a.json": "644 old"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
  func `a file keeps its owner`() throws {
    disk.write("old", to: "a.json", mode: 0o660)
    chown(disk.path + "/a.json", 1234, 5678)
    try folder().commit([change("a.json", "new", expected: "old")])
    let status = disk.status("a.json")
    #expect(status?.st_uid == 1234 && status?.st_gid == 5678 && disk.mode("a.json") == 0o660)
  }

  @Test func `a new history is no more open than what it tells of`() throws {
    disk.write("old", to: "roadmaps/a.json", mode: 0o600)
    try folder().commit(
      [change("roadmaps/a.json", "new", expected: "old")], appending: [Append(path: "history/a.jsonl", bytes: Array("1\n".utf8))])
    #expect(disk.mode("history/a.jsonl") == 0o600)
  }

  @Test func `who writes between the comparison and the replacement is not written over`() throws {
    disk.write("old", to: "a.json")
    let folder = try folder()
    let lock = try folder.lock()
    var staging = try CommitStaging(root: folder.root, staged: lock.state.staged(), readers: Readers(of: folder.root))
    try staging.add(change("a.json", "mine", expected: "old"))
    let commit = StagedCommit(root: folder.root, staged: try lock.state.staged(), steps: staging.steps, seen: staging.seen)
    disk.write("theirs", to: "a.json")
    #expect(throws: StorageFault.changed("a.json")) { try commit.finish() }
    #expect(disk.read("a.json") == "theirs")
  }

  @Test func `lines are added to a history, and a line that was cut short is ended first`() throws {
    try folder().commit([], appending: [Append(path: "history/a.jsonl", bytes: Array("1\n".utf8))])
    try folder().commit([], appending: [Append(path: "history/a.jsonl", bytes: Array("2\n".utf8))])
    #expect(disk.read("history/a.jsonl") == "1\n2\n")
    disk.write("1\n2", to: "history/a.jsonl")
    try folder().commit([], appending: [Append(path: "history/a.jsonl", bytes: Array("3\n".utf8))])
    #expect(disk.read("history/a.jsonl") == "1\n2\n3\n")
  }

  @Test func `what would be too large to be read again is not written`() throws {
    let contents = [UInt8](repeating: 65, count: StoredFile.limit + 1)
    #expect(throws: StorageFault.tooLarge("a.json", bytes: contents.count)) {
      try folder().commit([FileChange(path: "a.json", expected: nil, contents: contents)])
    }
    #expect(disk.everything().isEmpty)
  }

  @Test func `what is saved can be read and saved again`() throws {
    let folder = try folder()
    for text in ["", "one", "two"] {
      let stamp = disk.read("a.json").map { FileStamp(of: Array($0.utf8)) }
      try folder.commit([FileChange(path: "a.json", expected: stamp, contents: Array(text.utf8))])
      #expect(try folder.read("a.json").stamp == FileStamp(of: Array(text.utf8)))
    }
  }
}
