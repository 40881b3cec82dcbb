import Testing

@testable import Storage

/// Syncing cannot be tested by killing, so the order of calls is checked: each thing is synced before the next one relies on it.
@Suite(.enabled(if: Interruption.isPossible, "strace is not installed, or may not trace here"))
struct SyncTests {
  @Test func `staged files, their folder, the record and its folder are on the disk before anything is replaced, and that before the end`()
  {
    #expect(
      Interruption.order(of: "fsync,renameat,unlinkat", scene: .oneFile) == [
        "fsync .jalon/staged/0", "fsync .jalon/staged", "fsync .jalon/commit", "fsync .jalon", "renameat .jalon/staged 0 roadmaps a.json",
        "fsync history/1.jsonl", "fsync roadmaps", "unlinkat .jalon commit", "unlinkat .jalon/staged 0.old",
      ])
  }

  @Test func `each of many staged files is on the disk before the record`() throws {
    let order = Interruption.order(of: "fsync,renameat", scene: .manyFiles)
    let record = try #require(order.firstIndex(of: "fsync .jalon/commit"))
    let staged = Set(order[..<record].filter { $0.hasPrefix("fsync .jalon/staged/") })
    #expect(staged.count == 40 && order[record - 1] == "fsync .jalon/staged")
    #expect(!order[..<record].contains { $0.hasPrefix("renameat") })
  }

  @Test func `a file that is written into is on the disk before what it was copied from goes`() throws {
    let order = Interruption.order(of: "fsync,unlinkat", scene: .fileWithTwoNames)
    #expect(try #require(order.firstIndex(of: "fsync a.json")) < #require(order.firstIndex(of: "unlinkat .jalon/staged 0")))
  }

  @Test func `a new folder is on the disk before anything is moved into it`() {
    #expect(
      Interruption.order(of: "mkdirat,fsync,renameat", scene: .newFolder).suffix(5) == [
        "mkdirat . roadmaps", "fsync .", "renameat .jalon/staged 0 roadmaps a.json", "fsync roadmaps", "mkdirat .jalon staged",
      ])
  }

  @Test func `what is put back is on the disk before the record of it goes`() {
    #expect(
      Interruption.order(of: "fsync,renameat,unlinkat", scene: .oneFile, "fsync:error=EIO:when=5").dropFirst(5).prefix(10) == [
        "fsync history/1.jsonl", "renameat .jalon commit .jalon rollback", "fsync .jalon", "fsync history/1.jsonl", "fsync history",
        "renameat .jalon/staged 0.old roadmaps a.json", "fsync roadmaps", "unlinkat .jalon commit", "unlinkat .jalon rollback",
        "fsync .jalon",
      ])
  }

  @Test func `a folder that a dead process has made is on the disk before anything is moved into it`() throws {
    let probe = try Interruption(of: .newFolder)
    #expect(
      probe.orderOfRecovery(of: "fsync,renameat", after: "renameat:signal=KILL:when=1") == [
        "fsync .", "renameat .jalon/staged 0 roadmaps a.json", "fsync roadmaps",
      ])
  }
}
