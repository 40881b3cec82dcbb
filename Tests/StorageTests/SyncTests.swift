import Testing

@testable import Storage

/// What a power cut needs cannot be seen after a kill: each thing is on the disk before the next one relies on it.
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
}
