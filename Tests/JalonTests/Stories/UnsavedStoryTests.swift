import Foundation
import Support
import Testing

/// Typed text is on disk before its change is saved, and stays there until the change is on disk too.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct UnsavedStoryTests {
  let folder: TemporaryFolder
  private let plan = "w/roadmaps/ne-ly-labour.json"

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  private func open(_ terminal: Tmux) throws {
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
  }

  /// Changes the title of the first roadmap while its file is write-protected.
  private func failToSave(_ title: String, _ terminal: Tmux) throws {
    chmod(folder.path(plan), 0o444)
    try terminal.press("e", "C-u")
    try terminal.run("send-keys", "-l", title)
    try terminal.wait(title)
    try terminal.press("C-s")
    // The message of an earlier failure may still be shown, so the file shows that this one has happened.
    try terminal.wait("NOT SAVED")
    try waitUntil("the words are on disk") { folder.text(of: "w/.jalon/unsaved.json").contains(title) }
    try terminal.waitUntilGone("Esc closes")
  }

  private func allow() { chmod(folder.path(plan), 0o644) }

  @Test func `after a failed save q asks, the exit status is no success, and the next start offers what was typed`() throws {
    let terminal = try Tmux(width: 100, height: 30)
    try open(terminal)
    try terminal.wait("Labour agreement Niger")
    try failToSave("Kept words", terminal)
    try terminal.press("q")
    try terminal.wait("Del leaves without saving", "offered again at the next start")
    try terminal.press("q")
    try terminal.wait("Del leaves without saving")
    try terminal.press("DC")
    try terminal.wait("could not be saved", "left with 74")
    try open(terminal)
    try terminal.wait("This was typed when the planner ended", "Kept words")
    allow()
    try terminal.press("C-s")
    try terminal.wait("✓ saved")
    try terminal.wait("q quit")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: plan).contains("Kept words") && !folder.names(in: "w/.jalon").contains("unsaved.json"))
  }

  @Test func `once the file can be written, q saves and quits`() throws {
    let terminal = try Tmux(width: 100, height: 30)
    try open(terminal)
    try terminal.wait("Labour agreement Niger")
    try failToSave("Kept words", terminal)
    allow()
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: plan).contains("Kept words") && !folder.names(in: "w/.jalon").contains("unsaved.json"))
  }

  @Test(arguments: ["HUP", "TERM", "KILL"]) func `after failed saves no ending loses any of the texts`(signal: String) throws {
    let terminal = try Tmux(width: 100, height: 30)
    try open(terminal)
    try terminal.wait("Labour agreement Niger")
    try failToSave("First words", terminal)
    try failToSave("Second words", terminal)
    _ = Program.run("/usr/bin/pkill", ["-\(signal)", "-f", folder.path("w")])
    try terminal.wait("left with 1")
    if signal == "KILL" {
      try terminal.mend()
    }
    try open(terminal)
    try terminal.wait("This was typed when the planner ended", "First words")
    try terminal.press("Escape")
    try terminal.wait("Esc again")
    try terminal.press("Escape")
    try terminal.wait("This was typed when the planner ended", "Second words")
  }

  @Test func `a text of more than 64 KB is offered again`() throws {
    let terminal = try Tmux(width: 100, height: 30)
    try open(terminal)
    try terminal.wait("Labour agreement Niger")
    try terminal.press("e", "C-u")
    try terminal.paste(String(repeating: "\"long\" ", count: 12_000) + "words at the end")
    try terminal.wait("words at the end")
    try terminal.wait("kept") { _ in folder.text(of: "w/.jalon/unsaved.json").contains("words at the end") }
    _ = Program.run("/usr/bin/pkill", ["-TERM", "-f", folder.path("w")])
    try terminal.wait("left with 143")
    try open(terminal)
    try terminal.wait("This was typed when the planner ended", "words at the end")
  }

  @Test(.enabled(if: Mount.isPossible, "this process may not mount a disk")) func `on a full disk nothing that was typed is lost`() throws {
    let disk = try #require(Mount.tmpfs("size=900k"))
    try JalonProcess.makeSample(disk.folder.path("w"))
    let start = "clear; HOME=\(folder.path("home")) \(JalonProcess.path) \(disk.folder.path("w")) --today 2026-11-24; echo left with $?"
    mkdir(folder.path("home"), 0o700)
    let terminal = try Tmux(width: 100, height: 30)
    try terminal.enter(start)
    try terminal.wait("Labour agreement Niger")
    #expect(disk.fill())
    try terminal.press("e", "C-u")
    try terminal.run("send-keys", "-l", "Words on a full disk")
    try terminal.wait("Words on a full disk")
    try terminal.press("C-s")
    try terminal.wait("NOT SAVED")
    _ = Program.run("/usr/bin/pkill", ["-KILL", "-f", disk.folder.path("w")])
    try terminal.wait("left with 137")
    disk.makeSpace()
    try terminal.mend()
    try terminal.enter(start)
    try terminal.wait("This was typed when the planner ended", "Words on a full disk")
    try terminal.press("C-s")
    try terminal.wait("✓ saved", "Words on a full disk")
    try terminal.press("q")
    try terminal.wait("left with 0")
    // Only the visit is noted.
    #expect(
      folder.files(in: "home").keys.allSatisfy { $0.contains("/visits/") } && !disk.folder.names(in: "w/.jalon").contains("unsaved.json"))
  }

  private static let points: [(call: String, number: Int)] =
    ["fsync", "renameat", "unlinkat", "openat"].flatMap { call in (1...(call == "openat" ? 4 : 6)).map { (call, $0) } }

  @Test(.enabled(if: Strace.path != nil, "strace is not installed, or may not trace here"))
  func `killed at any call of a save, what was typed is saved or kept`() throws {
    let original = folder.text(of: plan)
    var kills = 0
    for point in Self.points {
      folder.write(original, to: plan)
      _ = folder.empty("w/.jalon")
      // Opening for reading is not part of a save, so a later call of this name is chosen.
      let number = point.call == "openat" ? "\(60 + 3 * point.number)" : "\(point.number)"
      let words = ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(point.call):signal=KILL:when=\(number)", JalonProcess.path]
      let terminal = try #require(
        PseudoTerminal(Strace.path ?? "", words + [folder.path("w"), "--today", "2026-11-24"], columns: 80, rows: 24))
      _ = terminal.firstFrame(behind: "Labour agreement")
      terminal.send(Array("e\u{15}Kept words".utf8))
      func isKept() -> Bool { folder.text(of: "w/.jalon/unsaved.json").contains("Kept words") }
      func isSaved() -> Bool { folder.text(of: plan).contains("Kept words") }
      let isTyped = terminal.waits { isKept() }
      // The program was killed before the first pause, when nothing was on disk yet.
      guard isTyped else { continue }
      terminal.send([0x13])
      let isOver = terminal.waits { isSaved() && !folder.names(in: "w/.jalon").contains("unsaved.json") }
      kills += isOver ? 0 : 1
      #expect(isSaved() || isKept(), "\(point)")
      _ = terminal.end(with: SIGKILL)
    }
    #expect(kills > 5)
  }
}
