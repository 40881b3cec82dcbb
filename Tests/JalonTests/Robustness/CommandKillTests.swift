import Foundation
import Support
import Testing

/// Every command that changes something, killed before every call that changes the disk. Between two such calls the disk does not change.
@Suite(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
struct CommandKillTests {
  private static let changing = ["openat", "write", "fsync", "renameat", "unlinkat", "mkdirat", "mkdir", "linkat", "ftruncate", "fchmod"]

  /// The commands that are tested, each with the commands that come before it.
  private static let commands: [(before: [[String]], command: [String])] = [
    ([], ["set", "gazette", "model-contract", "duration:4", "--reason", "x"]), ([], ["add", "Another", "--roadmap", "ne-ly-labour"]),
    ([], ["done", "model-contract"]), ([], ["remove", "model-contract", "d03"]), ([["remove", "gazette"]], ["restore", "gazette"]),
    ([["remove", "gazette"]], ["purge", "gazette", "--yes-purge", "gazette"]), ([["set", "gazette", "duration:4"]], ["undo"]),
    ([["set", "gazette", "duration:4"], ["undo"]], ["redo"]), ([], ["views", "save", "late", "+late"]), ([], ["baseline", "add", "now"]),
    ([], ["calendar", "correct", "LY", "2026-12-17", "off", "--reason", "x"]), ([], ["rename", "ne-ly-labour", "ne-ly"]),
    ([], ["roadmap", "remove", "ml-ly-mou"]), ([], ["party", "add", "TN", "name:Tunisia"]), ([], ["me", "party:NE", "name:X"]),
  ]

  private let folder = TemporaryFolder()

  private func run(_ words: [String], in workspace: String) throws -> JalonProcess {
    try JalonProcess.run(words + ["--workspace", folder.path(workspace), "--today", "2026-11-24"])
  }

  /// Returns the shared files without what differs from run to run: instants, new ids, replica ids.
  private func state(_ workspace: String) -> [String] {
    folder.files(in: workspace).filter { !$0.key.contains("/.jalon/") }.map { path, text in
      let path = path.dropFirst(workspace.count).replacing(/[0-9a-f]{8}\.jsonl/, with: "X.jsonl")
      let text = text.replacing(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "NOW").replacing(/[sh]-[a-z2-7]{8,10}/, with: "ID")
      return "\(path)\n\(text)"
    }.sorted()
  }

  private func copy(_ workspace: String, to name: String) throws {
    try? FileManager.default.removeItem(atPath: folder.path(name))
    try FileManager.default.copyItem(atPath: folder.path(workspace), toPath: folder.path(name))
  }

  /// Returns the system calls of a run that change the disk, each with its number among the calls of its name.
  private func points(of words: [String], in workspace: String) -> [(call: String, number: Int)] {
    let log = folder.path("log")
    _ = Program.run(
      Strace.path ?? "",
      ["-f", "-qq", "-o", log, "-e", "trace=" + Self.changing.joined(separator: ","), JalonProcess.path] + words
        + ["--workspace", folder.path(workspace), "--today", "2026-11-24"])
    var counts: [String: Int] = [:]
    return folder.text(of: "log").split(separator: "\n").compactMap { line in
      let call = String(line.drop { !$0.isLetter }.prefix { $0 != "(" })
      counts[call, default: 0] += 1
      // Opening a file for reading and output to the terminal do not change the disk.
      if call == "openat", !line.contains("O_CREAT") { return nil }
      if call == "write", line.contains("write(1,") || line.contains("write(2,") { return nil }
      return (call, counts[call, default: 0])
    }
  }

  @Test(arguments: commands.indices) func `killed before any change of the disk, a command has happened whole or not at all`(index: Int)
    throws
  {
    let (before, command) = Self.commands[index]
    try JalonProcess.makeSample(folder.path("w"))
    _ = try run(["set", "visa", "duration:11"], in: "w")
    for words in before { #expect(try run(words, in: "w").status == 0) }
    // A copied folder gets another replica id, so the result of a copy is compared.
    try copy("w", to: "new")
    // Gives the copy the replica id of the acts that it is to undo.
    let mark = folder.text(of: "new/.jalon/me.json")
    func adopt(_ name: String) throws {
      var status = stat()
      guard stat(folder.path(name), &status) == 0 else { return }
      // Without a creation time in the mark, the inode identifies the folder.
      let place = "\(status.st_dev):\(status.st_ino):\(URL(filePath: folder.path(name)).resolvingSymlinksInPath().path)"
      folder.write(
        mark.replacing(/"place": "[^"]*"/, with: "\"place\": \"\(place)\"").replacing(/"born": "[^"]*"/, with: "\"born\": \"\""),
        to: "\(name)/.jalon/me.json")
    }
    try adopt("new")
    let old = state("new")
    let points = points(of: command, in: "new")
    let new = state("new")
    #expect(points.count > (command[0] == "me" ? 2 : 8) && (new != old || command[0] == "me"), "\(command) \(points)")
    var endings: Set<Bool> = []
    for point in points {
      try copy("w", to: "k")
      try adopt("k")
      let words =
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(point.call):signal=KILL:when=\(point.number)", JalonProcess.path] + command
      let killed = Program.run(Strace.path ?? "", words + ["--workspace", folder.path("k"), "--today", "2026-11-24"])
      // A file that was made just now is read once more, so the number of calls can differ by one between copies.
      #expect(killed.code == 137 || killed.code == 0 && state("k") == new, "\(command) \(point) \(killed)")
      #expect(try run(["list"], in: "k").status == 0)
      let found = state("k")
      #expect(found == old || found == new, "\(command) \(point)")
      endings.insert(found == new)
      let own = folder.names(in: "k/.jalon")
      #expect(Set(own).isSubset(of: [".gitignore", "known", "known.new", "lock", "me.json", "me.json.new", "modes", "staged"]), "\(own)")
      #expect(folder.names(in: "k/.jalon/staged").isEmpty)
    }
    #expect(endings.contains(false) || command[0] == "me")
  }

  @Test(arguments: [
    ["new", "--template", "bla", "--parties", "NE,LY", "--start", "2027-01-04", "--title", "Plans"], ["copy"], ["copy", "--reader", "LY"],
    ["demo", "--keep"],
  ])
  func `killed before any change of the disk, a new workspace is whole or none`(command: [String]) throws {
    try JalonProcess.makeSample(folder.path("w"))
    func words(_ target: String) -> [String] {
      switch command[0] {
      case "new": ["new", folder.path(target)] + command.dropFirst()
      case "copy": ["copy", folder.path(target)] + command.dropFirst() + ["--workspace", folder.path("w")]
      default: command + [folder.path(target), "--plain"]
      }
    }
    let log = folder.path("log")
    _ = Program.run(
      Strace.path ?? "", ["-f", "-qq", "-o", log, "-e", "trace=renameat,fsync,mkdirat,mkdir,unlinkat", JalonProcess.path] + words("new"))
    var counts: [String: Int] = [:]
    let new = state("new")
    for line in folder.text(of: "log").split(separator: "\n") {
      let call = String(line.drop { !$0.isLetter }.prefix { $0 != "(" })
      counts[call, default: 0] += 1
      // There are many files, so every fifth call is tested; the commit itself is tested at every call.
      guard counts[call, default: 0] % 5 == 1 else { continue }
      try? FileManager.default.removeItem(atPath: folder.path("k"))
      let killed = Program.run(
        Strace.path ?? "",
        ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(call):signal=KILL:when=\(counts[call, default: 0])", JalonProcess.path]
          + words("k"))
      guard killed.code == 137 else { continue }
      let list = try JalonProcess.run(["list", "--workspace", folder.path("k"), "--today", "2026-11-24"])
      #expect(list.status == 66 || state("k") == new, "\(command) \(call) \(counts)")
      #expect(list.status == 66 ? folder.read("k/jalon.json") == nil : folder.names(in: "k/.jalon/staged").isEmpty)
    }
  }

  @Test(arguments: [["new", "--template", "bla", "--parties", "NE,LY"], ["copy"]], [false, true])
  func `a failing call leaves a complete new workspace or none, and the message says which`(command: [String], isThere: Bool) throws {
    try JalonProcess.makeSample(folder.path("w"))
    let words = [command[0], folder.path("k")] + command.dropFirst() + (command[0] == "copy" ? ["--workspace", folder.path("w")] : [])
    for call in ["mkdir", "mkdirat", "renameat", "rename", "flock", "write", "fsync"] {
      for number in 1...14 {
        try? FileManager.default.removeItem(atPath: folder.path("k"))
        if isThere { try FileManager.default.createDirectory(atPath: folder.path("k"), withIntermediateDirectories: true) }
        let log = folder.path("log")
        let ended = Program.run(
          Strace.path ?? "",
          ["-f", "-qq", "-o", log, "-e", "trace=\(call)", "-e", "inject=\(call):error=ENOSPC:when=\(number)", JalonProcess.path] + words)
        // The command makes fewer calls of this name.
        guard folder.text(of: "log").contains("INJECTED") else { break }
        let isWhole = folder.read("k/jalon.json") != nil
        // A failure in the workspace that is copied is reported with its path, and happens before the copy is begun.
        let isDone = ended.code == 0 || ended.code == 74 && !ended.output.contains(folder.path("w/.jalon"))
        #expect(isDone ? isWhole : folder.names(in: "k").isEmpty, "\(call) \(number) \(ended)")
        #expect(folder.names().allSatisfy { !$0.hasSuffix(".part") }, "\(call) \(number)")
      }
    }
  }

  @Test(arguments: [false, true]) func `what a killed copy leaves behind goes with the next one`(isThere: Bool) throws {
    try JalonProcess.makeSample(folder.path("w"))
    let words = ["copy", folder.path("k"), "--workspace", folder.path("w")]
    for number in [1, 3, 5, 8, 12] {
      try? FileManager.default.removeItem(atPath: folder.path("k"))
      if isThere { try FileManager.default.createDirectory(atPath: folder.path("k"), withIntermediateDirectories: true) }
      let killed = Program.run(
        Strace.path ?? "", ["-f", "-qq", "-o", "/dev/null", "-e", "inject=fsync:signal=KILL:when=\(number)", JalonProcess.path] + words)
      guard killed.code == 137, folder.read("k/jalon.json") == nil else { continue }
      #expect(try JalonProcess.run(words).status == 0)
      let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path("")).filter { $0.hasSuffix(".part") }
      #expect(left.isEmpty && folder.read("k/jalon.json") != nil, "\(number) \(left)")
    }
  }
}
