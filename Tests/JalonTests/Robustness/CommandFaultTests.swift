import Foundation
import Support
import Testing

/// Every command that changes something, with one failing system call at a time: it is done completely, or it reports the cause and
/// nothing has changed.
@Suite(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
struct CommandFaultTests {
  private static let failing = ["openat", "write", "fsync", "renameat", "unlinkat", "mkdirat", "close"]
  private static let errors = ["ENOSPC", "EIO", "EROFS", "EACCES"]
  private static let causes = [
    "No space left on device", "Input/output error", "may not be written", "Read-only file system", "Permission denied",
  ]

  /// The commands that are tested, each with the commands that come before it.
  private static let commands: [(before: [[String]], command: [String])] = [
    ([], ["set", "a", "b", "duration:4", "--reason", "x"]), ([], ["add", "Another", "--roadmap", "r"]), ([], ["done", "a"]),
    ([], ["remove", "c"]), ([["remove", "c"]], ["purge", "c", "--yes-purge", "c"]), ([["set", "a", "duration:4"]], ["undo"]),
    ([], ["views", "save", "late", "+late"]), ([], ["baseline", "add", "now"]),
    ([], ["calendar", "correct", "LY", "2026-12-17", "off", "--reason", "x"]), ([], ["me", "party:NE", "name:X"]),
  ]

  private let folder = TemporaryFolder()

  private var manner: [String] { ["--workspace", folder.path("w"), "--today", "2026-11-24", "--lang", "en"] }

  private func plain(_ words: [String]) -> Program.Ending { Program.run(JalonProcess.path, words + manner) }

  private func disturbed(_ words: [String], _ options: [String]) -> Program.Ending {
    Program.run(Strace.path ?? "", ["-f", "-qq"] + options + [JalonProcess.path] + words + manner)
  }

  /// Makes a workspace, runs the given commands and returns every file with its content.
  private func prepare(_ before: [[String]]) -> [String: String] {
    folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "w/jalon.json")
    for id in ["NE", "LY"] { folder.write(#"{"format": "jalon.party/1", "id": "\#(id)", "name": "\#(id)"}"#, to: "w/parties/\(id).json") }
    let steps = ["a", "b", "c"].map { #"{"id": "\#($0)", "title": "\#($0)"}"# }.joined(separator: ", ")
    folder.write(
      #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE", "LY"], "start": "2027-01-04", "steps": [\#(steps)]}"#,
      to: "w/roadmaps/r.json")
    for words in before { #expect(plain(words).code == 0) }
    return folder.files(in: "w")
  }

  /// Restores these files in the same folder: a moved folder would get another replica id.
  private func restore(_ files: [String: String]) {
    folder.empty("w")
    for (path, text) in files { folder.write(text, to: path) }
  }

  /// Returns the shared files with their content; of `.jalon` only the file that says who works here.
  private func bytes() -> [String: String] {
    folder.files(in: "w").filter { !$0.key.contains("/.jalon/") }
  }

  private func author() -> Bool { folder.text(of: "w/.jalon/me.json").contains("\"X\"") }

  /// Returns the same files without what differs from run to run: instants, new ids, replica ids.
  private func outcome() -> [String] {
    bytes().map { path, text in
      let path = path.replacing(/[0-9a-f]{8}\.jsonl/, with: "X.jsonl")
      let text = text.replacing(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "NOW").replacing(/[sh]-[a-z2-7]{8,10}/, with: "ID")
      return "\(path)\n\(text)"
    }.sorted() + [author() ? "X" : ""]
  }

  /// Returns the system calls from the first one that may change the disk, each with its number among the calls of its name.
  private func points(of words: [String], among calls: [String]) -> [(call: String, number: Int)] {
    let log = folder.path("log")
    #expect(disturbed(words, ["-o", log, "-e", "trace=" + calls.joined(separator: ",")]).code == 0)
    var counts: [String: Int] = [:]
    var hasBegun = false
    return folder.text(of: "log").split(separator: "\n").compactMap { line in
      let call = String(line.drop { !$0.isLetter }.prefix { $0 != "(" })
      guard line.contains("(") else { return nil }
      counts[call, default: 0] += 1
      hasBegun = hasBegun || line.contains("O_CREAT") || call == "mkdirat"
      guard hasBegun, call != "openat" || line.contains("O_CREAT") else { return nil }
      // Output to the terminal is not part of the save.
      if line.contains("write(1,") || line.contains("write(2,") { return nil }
      return (call, counts[call, default: 0])
    }
  }

  @Test(arguments: commands.indices) func `whichever call fails, a command happens whole or says why not and changes nothing`(index: Int)
    throws
  {
    let (before, command) = Self.commands[index]
    let files = prepare(before)
    let (old, oldBytes) = (outcome(), bytes())
    // Opening and closing also happen while files are read, in varying order; `FaultTests` lets them fail.
    let points = points(of: command, among: Self.failing.filter { $0 != "openat" && $0 != "close" })
    let new = outcome()
    #expect(points.count > 6 && old != new, "\(command) \(points)")
    var refusals = 0
    // Tests every call of the first command, and every third call of the others, which use the same code.
    for (place, point) in points.enumerated() where index == 0 || place % 3 == index % 3 {
      let error = Self.errors[(place + index) % Self.errors.count]
      for lasting in place % 3 == index % 3 ? ["", "+"] : [""] {
        restore(files)
        let injection = "inject=\(point.call):error=\(error):when=\(point.number)\(lasting)"
        let ending = disturbed(command, ["-o", "/dev/null", "-e", injection])
        let story = "\(command) \(injection): \(ending)"
        if ending.code == 0 {
          #expect(outcome() == new, "\(story)")
          #expect(plain(["list"]).code == 0 && outcome() == new, "\(story)")
        } else {
          refusals += 1
          #expect(ending.code == 74, "\(story)")
          // All later writes fail too, including those to the terminal and those of the rollback.
          let isMute = point.call == "write" && lasting == "+"
          let isUnfinished = lasting == "+" && (isMute || ending.output.contains("refused to finish the save"))
          if !isMute {
            #expect(ending.output.contains(folder.path("w")), "\(story)")
            #expect(isUnfinished || Self.causes.contains { ending.output.contains($0) }, "\(story)")
          }
          if !isUnfinished { #expect(bytes() == oldBytes, "\(story)") }
          #expect(plain(["list"]).code == 0)
          let settled = outcome()
          #expect(settled == old || isUnfinished && settled == new, "\(story)")
          if settled == old { #expect(plain(command).code == 0 && outcome() == new, "\(story)") }
        }
        #expect(folder.names(in: "w/.jalon/staged").isEmpty && folder.names(in: "w/.jalon").allSatisfy { $0 != "commit" }, "\(story)")
      }
    }
    #expect(refusals > 3)
  }

  @Test(arguments: [0, 4, 9]) func `a call that a signal cuts short is made again`(index: Int) {
    let (before, command) = Self.commands[index]
    let files = prepare(before)
    let points = points(of: command, among: Self.failing + ["flock", "ftruncate", "fchmod"])
    let new = outcome()
    for point in points {
      restore(files)
      let ending = disturbed(command, ["-o", "/dev/null", "-e", "inject=\(point.call):error=EINTR:when=\(point.number)"])
      #expect(ending.code == 0 && outcome() == new, "\(command) \(point) \(ending)")
    }
  }

  @Test(arguments: commands.indices) func `a disk that takes a few bytes at a time gets all of them`(index: Int) throws {
    let (before, command) = Self.commands[index]
    let files = prepare(before)
    #expect(plain(command).code == 0)
    let new = outcome()
    restore(files)
    let shim = JalonProcess.product("libShortWrites.so")
    let isThere = FileManager.default.fileExists(atPath: shim)
    #expect(isThere)
    let ending = try JalonProcess.run(command + manner, environment: ["LD_PRELOAD": shim])
    #expect(ending.status == 0 && outcome() == new, "\(command) \(ending)")
  }
}

/// A file system of 200 KB that is completely full.
@Suite(.enabled(if: Mount.isPossible, "this process may not mount a disk: a full disk was not tried through the program"))
struct CommandFullDiskTests {
  @Test func `on a full disk a command says so and changes nothing, and works once there is space`() throws {
    let disk = try #require(Mount.tmpfs("size=200k"))
    disk.folder.write(#"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#, to: "jalon.json")
    disk.folder.write(#"{"format": "jalon.party/1", "id": "NE", "name": "NE"}"#, to: "parties/NE.json")
    disk.folder.write(
      #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": ["NE"], "start": "2027-01-04", "steps": [{"id": "a", "title": "A"}]}"#,
      to: "roadmaps/r.json")
    func run(_ words: String...) throws -> JalonProcess {
      try JalonProcess.run(words + ["--workspace", disk.folder.path, "--today", "2026-11-24", "--lang", "en"])
    }
    for hasBegun in [false, true] {
      let old = disk.folder.everything()
      #expect(disk.fill())
      let full = try run("set", "a", "duration:4")
      #expect(full.status == 74 && full.errors.contains(disk.folder.path) && full.errors.contains("No space left on device"), "\(full)")
      #expect(try run("list").status == 0)
      disk.makeSpace()
      #expect(disk.folder.everything() == old, "\(hasBegun)")
      #expect(try run("set", "a", hasBegun ? "duration:6" : "duration:5").status == 0)
    }
  }
}
