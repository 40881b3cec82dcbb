import ChildPrograms
import Glibc
import Support
import Testing

/// The time limit of other programs.
@Suite struct ChildProgramTests {
  private let folder = TemporaryFolder()

  @Test func `a program that takes too long ends with those that it has started`() throws {
    let script = "sleep 600 & echo $! > \(folder.path("child")); wait"
    let program = ChildProgram(["/bin/sh", "-c", script], environment: ["PATH=/usr/bin:/bin"], leadsGroup: true)
    #expect(throws: ChildProgram.Fault.self) { _ = try program.start(most: 1, seconds: 1).ending() }
    let child = try #require(pid_t(folder.text(of: "child").split(separator: "\n").first ?? ""))
    try waitUntil("the end of the started program") { !isRunning(child) }
  }

  /// Checks whether a process runs; one that has ended and that nobody has waited for does not.
  private func isRunning(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 else { return false }
    let state = Program.contents("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ").first
    return state != nil && state != "Z"
  }
}
