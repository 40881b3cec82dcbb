import Glibc
import Support
import Testing

@testable import Storage

/// A file system of 64 KB, if this process may mount one.
@Suite(.enabled(if: SmallDisk() != nil, "this process may not mount a disk: the tests of a full and of a read-only disk did not run"))
struct FullDiskTests {
  @Test func `on a full disk nothing changes, nothing stays behind, and smaller changes still go through`() throws {
    let disk = try #require(SmallDisk())
    disk.folder.write("old", to: "a.json")
    let folder = try WorkspaceFolder(disk.folder.path)
    let stamp = try folder.read("a.json").stamp
    let large = FileChange(path: "a.json", expected: stamp, contents: [UInt8](repeating: 65, count: 100_000))
    let other = FileChange(path: "b.json", expected: nil, contents: Array("b".utf8))
    let fault = StorageFault.system(call: "write", path: "a.json", code: ENOSPC)
    #expect(throws: fault) { try folder.commit([other, large]) }
    #expect(disk.folder.everything() == ["a.json": "644 old"] && disk.folder.names(in: ".jalon/staged").isEmpty)
    try folder.commit([other])
    #expect(disk.folder.everything() == ["a.json": "644 old", "b.json": "644 b"])
  }

  @Test func `a history that fills the disk is put back as it was`() throws {
    let disk = try #require(SmallDisk())
    disk.folder.write("1\n", to: "1.jsonl")
    let lines = Append(path: "1.jsonl", bytes: [UInt8](repeating: 65, count: 28_000))
    let change = FileChange(path: "b.json", expected: nil, contents: Array("b".utf8))
    #expect(throws: StorageFault.system(call: "write", path: "1.jsonl", code: ENOSPC)) {
      try WorkspaceFolder(disk.folder.path).commit([change], appending: [lines])
    }
    #expect(disk.folder.everything() == ["1.jsonl": "644 1\n"])
  }

  @Test func `a disk that may only be read is read, and says so when it is written to`() throws {
    let disk = try #require(SmallDisk())
    disk.folder.write("old", to: "a.json")
    let folder = try WorkspaceFolder(disk.folder.path)
    #expect(mount(nil, disk.folder.path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
    #expect(try folder.recover() == .nothing)
    let change = FileChange(path: "a.json", expected: try folder.read("a.json").stamp, contents: [])
    #expect(throws: StorageFault.readOnly(disk.folder.path)) { try folder.commit([change]) }
    #expect(disk.folder.read("a.json") == "old")
  }
}

/// A temporary folder on a small file system of its own.
final class SmallDisk {
  let folder = TemporaryFolder()

  init?() {
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else { return nil }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }
}
