import Glibc
import Support
import Testing

@testable import Storage

/// A file is replaced between the check of its type and its opening; here the check finds nothing.
@Suite(.enabled(if: Interruption.isPossible, "strace is not installed, or may not trace here"))
struct SwappingTests {
  let disk = TemporaryFolder()

  /// Makes both checks before the opening find nothing: that for links on the path, and that of the file.
  private func commitUnseen() throws -> Program.Ending {
    let probe = try Interruption(of: .oneFile)
    let first = try #require(probe.points.first { $0.call == "newfstatat" }).number
    return probe.disturb(disk, ["newfstatat:error=ENOENT:when=\(first + 1)..\(first + 2)"], ["write", "a.json", "new"])
  }

  @Test func `a link is not followed`() throws {
    disk.write("old", to: "b.json")
    symlink("b.json", disk.path("a.json"))
    #expect(try commitUnseen().output == "escapes(\"a.json\")\n" && disk.read("b.json") == "old")
  }

  @Test func `a fifo is not read`() throws {
    mkfifo(disk.path("a.json"), 0o644)
    let writer = open(disk.path("a.json"), O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    #expect(try commitUnseen().output.hasPrefix("notAFile(\"a.json\""))
  }
}
