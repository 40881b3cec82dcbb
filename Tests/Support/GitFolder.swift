import Foundation

/// Repositories of real git in a temporary folder, with a home, settings and a person of their own.
package final class GitFolder: Sendable {
  package let folder = TemporaryFolder()

  package init() {
    folder.write("[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n", to: "home/.gitconfig")
  }

  /// The variables of git and of programs that start it.
  package var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder.path("home"), "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A",
      "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_EDITOR": "true",
      "GIT_MERGE_AUTOEDIT": "no",
    ]
  }

  /// Runs a program in one of the folders.
  @discardableResult
  package func run(_ program: String, in name: String, _ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: folder.path(name))
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// Runs git in one of the folders; the code with which it ends does not matter.
  @discardableResult
  package func git(_ name: String, _ words: String...) throws -> (status: Int32, output: String) {
    try run("/usr/bin/git", in: name, words)
  }

  /// Makes a repository with one commit of what stands in the folder.
  package func makeRepository(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    try git(name, "init", "-q")
    try git(name, "add", "-A")
    try git(name, "commit", "-q", "--allow-empty", "-m", "base")
  }
}
