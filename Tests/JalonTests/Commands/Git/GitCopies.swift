import Foundation
import Support
import Testing

/// Clones of one repository with the sample, and the hub that they exchange with; people work in each with the real program and real git.
struct GitCopies {
  let world = GitFolder()
  var folder: TemporaryFolder { world.folder }

  /// - Parameters:
  ///   - names: the clones.
  ///   - hasDriver: whether each clone was set up by `jalon git setup`.
  init(_ names: String..., hasDriver: Bool = true) throws {
    try JalonProcess.makeSample(folder.path("first"))
    try world.makeRepository("first")
    try world.git("", "clone", "-q", "--bare", "first", "hub")
    for name in names {
      try world.git("", "clone", "-q", "hub", name)
      try run(name, "me", "party:NE", "name:\(name)")
      if hasDriver { try run(name, "git", "setup") }
    }
  }

  /// Runs Jalon in a clone.
  @discardableResult
  func run(_ name: String, _ words: String...) throws -> JalonProcess {
    try JalonProcess.run(
      words + ["--workspace", folder.path(name), "--today", "2026-11-24"], in: folder.path(name), environment: world.environment)
  }

  /// Runs Jalon in a clone with a shell script in place of git. The script ends by starting git itself.
  func run(_ name: String, git script: String, _ words: String...) throws -> JalonProcess {
    try JalonProcess.run(
      words + ["--workspace", folder.path(name), "--today", "2026-11-24"], in: folder.path(name),
      environment: world.environment.merging(["PATH": pathWithGit(script)]) { $1 })
  }

  /// Starts Jalon in a clone as `run` does, and does not wait for its end. A thread that waits would keep other tests from running.
  /// - Parameter output: the file to which it writes what it says.
  func start(_ name: String, git script: String? = nil, _ words: String..., output: String = "output") throws -> pid_t {
    var environment = world.environment
    if let script { environment["PATH"] = pathWithGit(script) }
    let variables = environment.map { "\($0)=\($1)" }
    return try #require(
      Program.start(
        "/usr/bin/env", ["-i"] + variables + [JalonProcess.path] + words + ["--workspace", folder.path(name), "--today", "2026-11-24"],
        output: folder.path(output)))
  }

  /// Writes a script named git that ends by starting git itself, and returns the $PATH with which it is found.
  private func pathWithGit(_ script: String) -> String {
    folder.write("#!/bin/sh\n\(script)\nexec /usr/bin/git \"$@\"\n", to: "bin/git", mode: 0o755)
    return "\(folder.path("bin")):/usr/bin:/bin"
  }

  /// Commits everything in a clone, as a person does.
  func commit(_ name: String, _ message: String = "work") throws {
    try world.git(name, "add", "-A")
    try world.git(name, "commit", "-q", "-m", message)
  }

  /// Every file of the plan and of history with its content.
  func shared(_ name: String) -> [String: String] {
    let parts = ["jalon.json", "parties/", "calendars/", "roadmaps/", "conflicts/", "history/"]
    let files = folder.everything(in: name).map { (String($0.key.dropFirst(name.count + 1)), $0.value) }
    return Dictionary(uniqueKeysWithValues: files.filter { path, _ in parts.contains { path.hasPrefix($0) } })
  }

  /// The JSON of the contested values of a clone: their steps and atoms.
  func contested(_ name: String) throws -> [String] {
    let output = try run(name, "conflicts", "--format", "json").output
    let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
    return list.map { "\($0["step"] ?? "") \($0["atom"] ?? "")" }.sorted()
  }

  /// Returns what a step says in its file: the lines of the roadmap that contain a word.
  func lines(_ name: String, with word: String) -> [String] {
    folder.text(of: "\(name)/roadmaps/ne-ly-labour.json").split(separator: "\n").filter { $0.contains(word) }.map { String($0) }
  }

  /// The ids of all records of a clone.
  func records(_ name: String) -> Set<String> {
    let lines = shared(name).filter { $0.key.hasPrefix("history/") && !$0.key.hasPrefix("history/start.") }.values.flatMap {
      $0.split(separator: "\n")
    }
    return Set(lines.compactMap { $0.firstMatch(of: /\{"id":"([^"]+)"/).map { String($0.1) } })
  }
}
