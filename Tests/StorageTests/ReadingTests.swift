import Glibc
import Support
import Testing

@testable import Storage

@Suite struct ReadingTests {
  let disk = TemporaryFolder()

  private func read(_ path: String) throws -> StoredFile { try WorkspaceFolder(disk.path).read(path) }

  @Test func `a file is read whole, with the stamp of its bytes`() throws {
    let text = String(repeating: "é\n\0", count: 50_000)
    disk.write(text, to: "roadmaps/a.json")
    let file = try read("roadmaps/a.json")
    #expect(file.bytes == Array(text.utf8) && file.path == "roadmaps/a.json" && file.stamp == FileStamp(of: Array(text.utf8)))
  }

  @Test func `what is not there is missing, on whatever level`() throws {
    #expect(throws: StorageFault.missing("a.json")) { try read("a.json") }
    #expect(throws: StorageFault.missing("roadmaps/a.json")) { try read("roadmaps/a.json") }
    #expect(throws: StorageFault.noFolder(disk.path + "/none")) { try WorkspaceFolder(disk.path + "/none") }
    #expect(throws: StorageFault.noFolder("/etc\0x")) { try WorkspaceFolder("/etc\0x") }
    disk.write("", to: "file")
    #expect(throws: StorageFault.noFolder(disk.path + "/file")) { try WorkspaceFolder(disk.path + "/file") }
  }

  @Test func `a folder, a fifo, a socket and a device are named for what they are, and nobody waits for them`() throws {
    mkdir(disk.path + "/folder", 0o755)
    mkfifo(disk.path + "/fifo", 0o644)
    mknod(disk.path + "/socket", S_IFSOCK | 0o644, 0)
    #expect(throws: StorageFault.notAFile("folder", .folder)) { try read("folder") }
    #expect(throws: StorageFault.notAFile("fifo", .fifo)) { try read("fifo") }
    #expect(throws: StorageFault.notAFile("socket", .socket)) { try read("socket") }
    #expect(throws: StorageFault.notAFile("null", .device)) { try WorkspaceFolder("/dev").read("null") }
    #expect(throws: StorageFault.notAFolder("fifo")) { try read("fifo/a.json") }
  }

  @Test func `a file of 64 MB is read, and one byte more is too large`() throws {
    disk.write("", to: "a.json")
    truncate(disk.path + "/a.json", StoredFile.limit)
    #expect(try read("a.json").bytes.count == 67_108_864)
    truncate(disk.path + "/a.json", StoredFile.limit + 1)
    #expect(throws: StorageFault.tooLarge("a.json", bytes: 67_108_865)) { try read("a.json") }
    truncate(disk.path + "/a.json", 1 << 40)
    #expect(throws: StorageFault.tooLarge("a.json", bytes: 1 << 40)) { try read("a.json") }
  }

  @Test func `links are followed within the workspace, over folders too`() throws {
    disk.write("x", to: "roadmaps/a.json")
    symlink("../roadmaps/./a.json", disk.path + "/roadmaps/b.json")
    symlink("roadmaps", disk.path + "/plans")
    #expect(try read("roadmaps/b.json").bytes == Array("x".utf8))
    #expect(try read("plans/b.json").bytes == Array("x".utf8))
  }

  @Test(arguments: ["/etc/passwd", "../../../etc/passwd", "link", "roadmaps/../..", "."])
  func `a link out of the workspace, or to itself, is refused`(target: String) throws {
    mkdir(disk.path + "/roadmaps", 0o755)
    symlink(target, disk.path + "/link")
    #expect(throws: StorageFault.escapes("link")) { try read("link") }
  }

  @Test func `a path does not lead upwards, not even within the workspace`() throws {
    disk.write("x", to: "a.json")
    disk.write("x", to: "roadmaps/b.json")
    #expect(throws: StorageFault.escapes("roadmaps/../a.json")) { try read("roadmaps/../a.json") }
  }

  @Test func `names are listed in byte order, whatever they stand for, without those that begin with a dot`() throws {
    for name in ["b.json", "a.json", "é.json", "B.json", ".hidden.json", "a.json.bak", "json", "e\u{301}.json"] {
      disk.write("", to: "roadmaps/" + name)
    }
    mkdir(disk.path + "/roadmaps/folder.json", 0o755)
    let names = try WorkspaceFolder(disk.path).list("roadmaps", ending: ".json")
    #expect(
      names.map { Array($0.utf8) } == ["B.json", "a.json", "b.json", "e\u{301}.json", "folder.json", "é.json"].map { Array($0.utf8) })
  }

  @Test func `a folder that is missing lists nothing, and a file in its place is named`() throws {
    #expect(try WorkspaceFolder(disk.path).list("parties", ending: ".json").isEmpty)
    #expect(try WorkspaceFolder(disk.path).list("parties/deep", ending: ".json").isEmpty)
    disk.write("", to: "parties")
    #expect(throws: StorageFault.notAFolder("parties")) { try WorkspaceFolder(disk.path).list("parties", ending: ".json") }
  }

  @Test func `the workspace is the nearest folder upwards with a workspace file`() throws {
    disk.write("{}", to: "jalon.json")
    disk.write("{}", to: "a/jalon.json")
    mkdir(disk.path + "/a/b", 0o755)
    mkdir(disk.path + "/c", 0o755)
    mkdir(disk.path + "/c/jalon.json", 0o755)
    #expect(WorkspaceFolder.nearest(from: disk.path + "/a/b") == disk.path + "/a")
    #expect(WorkspaceFolder.nearest(from: disk.path + "/a/b/../../c") == disk.path)
    #expect(WorkspaceFolder.nearest(from: "/") == nil && WorkspaceFolder.nearest(from: disk.path + "/none") == nil)
  }

  @Test(arguments: ["../a.json", "/etc/passwd", "roadmaps/../../x", "..\u{2F}\u{301}x"])
  func `no path leads out of the workspace`(path: String) throws {
    #expect(throws: StorageFault.escapes(path)) { try read(path) }
  }
}
