import Glibc
import Support

@testable import Storage

/// A commit by another process, in which strace disturbs a chosen system call.
struct Interruption {
  struct Scene: Sendable {
    let files: [(path: String, text: String, mode: UInt32)]
    var otherNames: [(of: String, name: String)] = []
    let words: [String]

    /// One change of each kind: a private file replaced, a file made in a missing folder, one removed, and two lines of history appended.
    static let sampleCommit = Scene(
      files: [
        ("jalon.json", "old workspace", 0o644), ("roadmaps/a.json", "old a", 0o600), ("parties/NE.json", "old NE", 0o644),
        ("history/1.jsonl", "1\n", 0o600),
      ],
      words: [
        "write", "roadmaps/a.json", "new a", "write", "calendars/LY.json", "new LY", "remove", "parties/NE.json", "write", "jalon.json",
        "new workspace", "append",
        "history/1.jsonl", "2\n3\n", "append", "history/2.jsonl", "4\n",
      ])

    /// The common save: one step changed and one line of history appended.
    static let oneFile = Scene(
      files: [("roadmaps/a.json", "old a", 0o644), ("history/1.jsonl", "1\n", 0o644)],
      words: ["write", "roadmaps/a.json", "new a", "append", "history/1.jsonl", "2\n"])

    /// A change of two roadmaps without history.
    static let twoFiles = Scene(
      files: [("roadmaps/a.json", "old a", 0o644), ("roadmaps/b.json", "old b", 0o644)],
      words: ["write", "roadmaps/a.json", "new a", "write", "roadmaps/b.json", "new b"])

    /// A change of so many files that they are staged on several threads.
    static let manyFiles = Scene(
      files: many.map { ("roadmaps/\($0).json", "old \($0)", 0o644) },
      words: many.flatMap { ["write", "roadmaps/\($0).json", "new \($0)"] } + ["append", "history/1.jsonl", "1\n"])
    private static let many = 10..<50

    /// One file in a missing folder.
    static let newFolder = Scene(files: [], words: ["write", "roadmaps/a.json", "new a"])

    /// A file with a second hard link `b.json`, which must be written in place so that both names keep the same contents.
    static let fileWithTwoNames = Scene(
      files: [("a.json", "old and longer", 0o640), ("c.json", "old c", 0o644)], otherNames: [("a.json", "b.json")],
      words: ["write", "a.json", "new", "write", "c.json", "new c"])
  }

  struct Point: Sendable, CustomStringConvertible {
    let call: String
    let number: Int
    var description: String { "\(call) \(number)" }
  }

  let scene: Scene
  /// Every system call after the opening of the workspace: its name, and its number among the calls of that name.
  let points: [Point]
  let old: [String: String]
  let new: [String: String]

  private static let strace = Program.installed("strace")
  private static let probe = Program.built("CommitProbe")

  static let isPossible =
    strace.map { Program.run($0, ["-qq", "-o", "/dev/null", "-e", "inject=getppid:error=EIO", "true"]).code == 0 } ?? false

  init(of scene: Scene) throws {
    self.scene = scene
    let disk = Self.stage(scene)
    old = disk.everything()
    let (ending, log) = Self.trace(disk, scene.words)
    guard ending.code == 0 else { throw Failure(output: ending.output) }
    new = disk.everything()
    points = Self.points(of: log, from: disk.path)
  }

  /// Returns the calls of these names in a commit on a folder that was saved to before, with their paths relative to the workspace.
  static func order(of calls: String, scene: Scene, _ injections: String...) -> [String] {
    let disk = stage(scene)
    _ = Program.run(probe, [disk.path, "write", "jalon.json", "a workspace"])
    return order(of: calls, disk, scene.words, injections)
  }

  /// Returns the calls of these names in the recovery after a killed commit.
  func orderOfRecovery(of calls: String, after injection: String) -> [String] { Self.order(of: calls, run(injection).1, [], []) }

  private static func order(of calls: String, _ disk: TemporaryFolder, _ words: [String], _ injections: [String]) -> [String] {
    let log = trace(disk, words, options: ["-y", "-e", "trace=" + calls] + injections.flatMap { ["-e", "inject=" + $0] }).log
    return log.replacing(disk.path + "/", with: "").replacing(disk.path, with: ".").split(separator: "\n").map { line in
      let names = line.split(whereSeparator: { "<>\"".contains($0) }).enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      return line.drop { !$0.isLetter }.prefix { $0 != "(" } + " " + names.joined(separator: " ")
    }
  }

  /// Returns the system calls of the recovery after a killed commit.
  func pointsOfRecovery(after injection: String) -> [Point] {
    let (_, disk) = run(injection)
    return Self.points(of: Self.trace(disk, []).log, from: disk.path)
  }

  private static func trace(_ disk: TemporaryFolder, _ words: [String], options: [String] = []) -> (Program.Ending, log: String) {
    let folder = TemporaryFolder()
    let ending = Program.run(strace ?? "", ["-f", "-qq", "-o", folder.path + "/log"] + options + [probe, disk.path] + words)
    return (ending, folder.read("log") ?? "")
  }

  struct Failure: Error { let output: String }

  /// Runs the commit on a new folder while strace disturbs it.
  func run(_ injections: String...) -> (Program.Ending, TemporaryFolder) {
    let disk = Self.stage(scene)
    return (disturb(disk, injections, scene.words), disk)
  }

  /// Returns a new folder with the files of the scene.
  func staged() -> TemporaryFolder { Self.stage(scene) }

  func disturb(_ disk: TemporaryFolder, _ injections: [String], _ words: [String]) -> Program.Ending {
    Program.run(Self.strace ?? "", Self.words(disk, injections, words))
  }

  /// Starts a disturbed commit without waiting for its end.
  func startDisturbed(_ disk: TemporaryFolder, _ injections: [String], _ words: [String]) -> pid_t? {
    Program.start(Self.strace ?? "", Self.words(disk, injections, words))
  }

  private static func words(_ disk: TemporaryFolder, _ injections: [String], _ words: [String]) -> [String] {
    let calls = injections.map { String($0.prefix { $0 != ":" }) }.joined(separator: ",")
    let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=" + calls] + injections.flatMap { ["-e", "inject=" + $0] }
    return options + [probe, disk.path] + words
  }

  /// Returns whether `.jalon` holds no remains of a commit.
  func isTidy(_ disk: TemporaryFolder) -> Bool {
    disk.names(in: ".jalon/staged").isEmpty && Set(disk.names(in: ".jalon")).isSubset(of: [".gitignore", "lock", "staged"])
  }

  private static func stage(_ scene: Scene) -> TemporaryFolder {
    let disk = TemporaryFolder()
    for file in scene.files { disk.write(file.text, to: file.path, mode: file.mode) }
    for other in scene.otherNames { link(disk.path + "/" + other.of, disk.path + "/" + other.name) }
    return disk
  }

  private static func points(of log: String, from path: String) -> [Point] {
    var counts: [String: Int] = [:]
    var points: [Point] = []
    var hasBegun = false
    for line in log.split(separator: "\n") {
      let call = String(line.drop { !$0.isLetter }.prefix { $0 != "(" })
      guard line.contains("("), !["exit_group", "rt_sigreturn"].contains(call) else { continue }
      counts[call, default: 0] += 1
      if line.contains("\"\(path)\""), call == "openat" { hasBegun = true }
      if hasBegun { points.append(Point(call: call, number: counts[call, default: 0])) }
    }
    return points
  }
}
