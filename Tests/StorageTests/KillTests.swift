import Support
import Testing

@testable import Storage

/// A real process that is killed at every system call of a commit, and at every one of the recovery after it.
@Suite(.enabled(if: Interruption.isPossible, "strace is not installed, or may not trace here"))
struct KillTests {
  @Test func `killed at any system call, a commit is there as a whole or not at all once the next start has recovered`() throws {
    let probe = try Interruption(of: .sampleCommit)
    var endings: Set<Bool> = []
    for point in probe.points {
      let (ending, disk) = probe.run("\(point.call):signal=KILL:when=\(point.number)")
      #expect(ending.code == 137, "\(point) was not reached")
      for (path, content) in disk.everything() {
        #expect([probe.old[path], probe.new[path]].contains(content) || path.hasPrefix("history/"))
      }
      endings.insert(try expectWhole(disk, probe, "\(point)"))
    }
    #expect(endings == [true, false] && probe.points.count > 50)
  }

  @Test(arguments: [1, 3]) func `killed at any system call of the recovery, the next recovery finishes the commit`(renames: Int) throws {
    let probe = try Interruption(of: .sampleCommit)
    let death = "renameat:signal=KILL:when=\(renames)"
    let points = probe.pointsOfRecovery(after: death)
    for point in points {
      let (_, disk) = probe.run(death)
      #expect(probe.disturb(disk, ["\(point.call):signal=KILL:when=\(point.number)"], []).code == 137, "\(point) was not reached")
      #expect(try expectWhole(disk, probe, "\(point)"), "\(point)")
    }
    #expect(points.count > 30)
  }

  @Test func `killed while it stages or moves many files at the same time, a commit is there as a whole or not at all`() throws {
    let probe = try Interruption(of: .manyFiles)
    var endings: Set<Bool> = []
    for call in ["openat", "linkat", "write", "fsync", "renameat", "unlinkat"] {
      for number in [1, 2, 3, 20] {
        // Each thread counts its own calls, so not every number is reached.
        let (_, disk) = probe.run("\(call):signal=KILL:when=\(number)")
        endings.insert(try expectWhole(disk, probe, "\(call) \(number)"))
      }
    }
    #expect(endings == [true, false])
  }

  @Test func `killed while it writes into a file with two names, a commit is finished by the next start`() throws {
    let probe = try Interruption(of: .fileWithTwoNames)
    for point in probe.points where ["write", "ftruncate", "fsync", "openat", "unlinkat"].contains(point.call) {
      let (_, disk) = probe.run("\(point.call):signal=KILL:when=\(point.number)")
      try expectWhole(disk, probe, "\(point)")
      #expect(disk.status("a.json")?.st_nlink == 2)
    }
  }

  /// Recovers, expects a complete state, and returns whether the commit happened.
  @discardableResult
  private func expectWhole(_ disk: TemporaryFolder, _ probe: Interruption, _ point: String) throws -> Bool {
    _ = try WorkspaceFolder(disk.path).recover()
    let found = disk.everything()
    #expect(found == probe.new || found == probe.old, "\(point): \(found)")
    #expect(probe.isTidy(disk), "\(point): \(disk.names(in: ".jalon")) \(disk.names(in: ".jalon/staged"))")
    return found == probe.new
  }
}
