import Foundation
import RoadmapEngine
import Storage
import Support

/// Compares the planner in a terminal with two other terminal programs in the same run.
extension Benchmarks {
  mutating func runPlanner() {
    guard wants("planner") else { return }
    let peers = TerminalPeer.all
    if peers.count < 2 { print("planner: tig and calcurse are not both installed; beside whom it is not measured") }
    let small = TemporaryFolder()
    let large = TemporaryFolder()
    guard Benchmarks.makePlan(roadmaps: 9, steps: 29, in: small), Benchmarks.makePlan(roadmaps: 1_485, steps: 40, in: large) else {
      return print("planner: no workspace could be made")
    }
    for size in [(80, 24), (200, 60)] {
      let name = "\(size.0)x\(size.1)"
      let theirs = peers.compactMap { peer in peer.firstFrame(size).map { (peer.name, $0) } }
      print("  planner \(name): " + theirs.map { "\($0.0) \(Benchmarks.rounded($0.1)) ms" }.joined(separator: ", "))
      let slowest = theirs.map(\.1).max() ?? 34
      report("planner \(name): first frame, 261 steps", Self.firstFrame(small, size) ?? .infinity, "ms", goal: slowest, "the slower peer")
      report("planner \(name): first frame, 59,400 steps", Self.firstFrame(large, size) ?? .infinity, "ms", goal: 400)
      keys(large, size)
    }
    held(large, peers)
    resources(small, large)
  }

  private static func planner(_ folder: TemporaryFolder, _ size: (Int, Int)) -> PseudoTerminal? {
    PseudoTerminal(
      JalonProcess.path, [folder.path, "--today", "2027-01-06"], columns: size.0, rows: size.1)
  }

  /// The sequence at the end of every frame.
  private static let frameEnd = "\u{1B}[?2026l"

  private static func firstFrame(_ folder: TemporaryFolder, _ size: (Int, Int)) -> Double? {
    (0..<5).compactMap { _ in planner(folder, size)?.firstFrame(behind: frameEnd).time.map { $0 / .milliseconds(1) } }.min()
  }

  /// Measures the time from a key to the last byte that it draws, on every page of the large plan.
  private mutating func keys(_ folder: TemporaryFolder, _ size: (Int, Int)) {
    let pages: [(name: String, keys: [String])] = [
      ("roadmaps", ["1"]), ("steps", ["\r"]), ("timeline", ["3"]), ("baselines", ["gl"]), ("board", ["1", "4"]), ("agenda", ["1", "5"]),
      ("waiting", ["1", "6"]), ("critical", ["1", "7"]), ("parties", ["gp"]), ("calendars", ["gk"]), ("problems", ["ge"]),
    ]
    guard let terminal = Self.planner(folder, size) else { return }
    _ = terminal.firstFrame(behind: Self.frameEnd)
    for page in pages {
      for key in page.keys { _ = terminal.press(key, quiet: 1500) }
      var times: [Double] = []
      var moves: [Int] = []
      for turn in 0..<100 {
        let drawing = terminal.press(["j", "j", "k", "j", "k"][turn % 5])
        if let time = drawing.time { times.append(time / .milliseconds(1)) }
        if turn >= 5 { moves.append(drawing.bytes.count) }
      }
      // Scrolls down and up again, since a page that cannot scroll draws only the details, and later.
      let scrolls = (0..<20).map { turn in
        let drawing = terminal.press(turn.isMultiple(of: 2) ? "\u{1B}[6~" : "\u{1B}[5~")
        if let time = drawing.time { times.append(time / .milliseconds(1)) }
        return drawing.bytes.count
      }
      // What is drawn when no key is pressed any more: the pane of details.
      _ = terminal.press("k", quiet: 300)
      let rested = terminal.press("j").bytes.count
      let pane = terminal.press("", quiet: 300).bytes.count
      guard !times.isEmpty else { continue }
      times.sort()
      let label = "planner \(size.0)x\(size.1), \(page.name), 59,400 steps"
      report("\(label): key, half of them", times[times.count / 2], "ms", goal: 1)
      report("\(label): key, 99 of 100", times[times.count * 99 / 100], "ms", goal: 4)
      guard size.0 == 80 else { continue }
      report("\(label): bytes of a move", Double(moves.sorted()[moves.count / 2]), "", goal: 250)
      report("\(label): bytes of a page", Double(scrolls.max() ?? 0), "", goal: 2200)
      if pane > 0 { print("  \(label): after a rest \(pane) more bytes beside the \(rested) of the move") }
    }
  }

  /// Measures a key that is held down.
  private mutating func held(_ folder: TemporaryFolder, _ peers: [TerminalPeer]) {
    for peer in peers { if let time = peer.held() { print("  planner, 1,000 held keys: \(peer.name) \(Benchmarks.rounded(time)) ms") } }
    guard let terminal = Self.planner(folder, (80, 24)) else { return }
    _ = terminal.firstFrame(behind: Self.frameEnd)
    let time = terminal.press(String(repeating: "j", count: 1000), quiet: 150).time.map { $0 / .milliseconds(1) } ?? .infinity
    report("planner, 1,000 held keys", time, "ms", goal: 250)
  }

  private mutating func resources(_ small: TemporaryFolder, _ large: TemporaryFolder) {
    for (folder, steps, megabytes) in [(small, "261", 30.0), (large, "59,400", 200)] {
      guard let terminal = Self.planner(folder, (80, 24)) else { continue }
      _ = terminal.firstFrame(behind: Self.frameEnd)
      _ = terminal.press("\r", quiet: 250)
      let before = terminal.processorTicks
      usleep(3_000_000)
      report("planner, idle for 3 s, \(steps) steps: processor", Double(terminal.processorTicks - before) * 10, "ms", goal: 0)
      report("planner, memory, \(steps) steps", Double(terminal.residentBytes) / 1_000_000, "MB", goal: megabytes)
    }
  }

  static func makePlan(roadmaps: Int, steps: Int, in folder: TemporaryFolder) -> Bool {
    var workspace = LargePlan.planned(roadmaps: roadmaps, steps: steps)
    for index in workspace.roadmaps.indices { workspace.roadmaps[index] = described(workspace.roadmaps[index]) }
    return (try? WorkspaceStore.create(folder.path, workspace)) != nil
  }

  static func rounded(_ figure: Double) -> String { "\((figure * 10).rounded() / 10)" }
}

/// A terminal program that is known as fast, with its number of entries.
struct TerminalPeer {
  let name: String
  private let path: String
  private let arguments: [String]
  private let environment: [String: String]
  private let folder: TemporaryFolder
  private let down: String

  /// The installed ones.
  static let all: [TerminalPeer] = [tig, calcurse].compactMap { $0 }

  /// Shows a log of a thousand commits.
  private static let tig: TerminalPeer? = {
    guard let path = Program.installed("tig"), let git = Program.installed("git") else { return nil }
    let folder = TemporaryFolder()
    let commits = (1...1000).map { number in
      let text = "Step \(number) of the common plan"
      return "commit refs/heads/main\ncommitter A <a@b> \(1_700_000_000 + number) +0000\ndata \(text.utf8.count)\n\(text)\n"
    }
    folder.write(commits.joined(separator: "\n"), to: "stream")
    let made = Program.run("/bin/sh", ["-c", "cd \(folder.path) && \(git) init -q -b main . && \(git) fast-import --quiet < stream"])
    guard made.code == 0 else { return nil }
    return TerminalPeer(
      name: "tig", path: path, arguments: ["-C", folder.path], environment: ["HOME": folder.path], folder: folder, down: "j")
  }()

  /// Shows a thousand appointments.
  private static let calcurse: TerminalPeer? = {
    guard let path = Program.installed("calcurse") else { return nil }
    let folder = TemporaryFolder()
    let lines = (0..<1000).map { "01/06/2027 @ \(String(format: "%02d:%02d", $0 / 60, $0 % 60)) -> 01/06/2027 @ 23:59 |Step \($0)" }
    folder.write(lines.joined(separator: "\n") + "\n", to: "apts")
    for name in ["todo", "conf", "keys"] { folder.write("", to: name) }
    return TerminalPeer(
      name: "calcurse", path: path, arguments: ["-D", folder.path, "-q"], environment: ["HOME": folder.path], folder: folder, down: "j")
  }()

  private func start(_ size: (Int, Int)) -> PseudoTerminal? {
    PseudoTerminal(path, arguments, columns: size.0, rows: size.1, environment: environment)
  }

  /// Returns the time to the first frame in milliseconds.
  func firstFrame(_ size: (Int, Int)) -> Double? {
    (0..<5).compactMap { _ in start(size)?.firstFrame().time.map { $0 / .milliseconds(1) } }.min()
  }

  /// Returns the time for a thousand keys in milliseconds.
  func held() -> Double? {
    guard let terminal = start((80, 24)) else { return nil }
    _ = terminal.firstFrame()
    return terminal.press(String(repeating: down, count: 1000), quiet: 150).time.map { $0 / .milliseconds(1) }
  }
}
