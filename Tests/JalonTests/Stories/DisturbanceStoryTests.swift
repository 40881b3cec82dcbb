import Foundation
import Support
import Testing

/// The real planner under disturbances by the machine: signals, input in parts, limits on files.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct DisturbanceStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  @Test(arguments: ["by its command", "by a signal"])
  func `a window that is resized while the planner is suspended is laid out for its new size`(way: String) throws {
    let terminal = try Tmux(width: 100, height: 30)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w")) --today 2026-11-24")
    try terminal.wait("Labour agreement Niger - Libya")
    if way == "by a signal" {
      try terminal.run("run-shell", "pkill -TSTP -P $(tmux display -p '#{pane_pid}') jalon")
    } else {
      try terminal.press("g", "z")
    }
    try terminal.wait("Stopped")
    try terminal.run("resize-window", "-x", "70", "-y", "18")
    try terminal.enter("fg")
    try terminal.wait("the footer in the last of 18 rows") { screen in
      let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return rows.count >= 18 && rows[0].hasPrefix(" Jalon") && rows[17].contains("q quit") && rows.allSatisfy { $0.count <= 70 }
    }
  }

  @Test func `the effect of a key is shown although the beginning of another key came with it`() throws {
    let terminal = try #require(
      PseudoTerminal(JalonProcess.path, [folder.path("w"), "--today", "2026-11-24"], columns: 80, rows: 24))
    _ = terminal.firstFrame(behind: "\u{1B}[?2026l")
    // After half a second the beginning of a sequence counts as a key.
    let drawing = terminal.press("j3\u{1B}[1;", quiet: 400)
    #expect(String(decoding: drawing.bytes, as: UTF8.self).contains("timeline]"))
  }

  @Test func `a file beyond the file size limit is reported as a failed write`() {
    let list = "ulimit -f 0; \(JalonProcess.path) list --workspace \(folder.path("w")) >\(folder.path("out"))"
    #expect(Program.run("/bin/sh", ["-c", list]).code == 74)
  }

  @Test(arguments: [
    ("rm $1; mkfifo $1", "not a regular file"), ("rm $1; mkdir $1", "not a regular file"),
    ("rm $1; ln -s /etc/passwd $1", "not a regular file"),
    ("rm $1; ln -s /dev/zero $1", "not a regular file"), ("rm $1", "left no file"), ("printf '\\377\\376' >$1", "not UTF-8"),
    ("head -c 2000000 /dev/zero >$1", "longer than 64 KB"), ("exit 3", "The editor failed"),
  ])
  func `a file of the editor that is no text is reported, and the notes stay`(script: String, answer: String) throws {
    folder.write("#!/bin/sh\n\(script)\n", to: "editor", mode: 0o755)
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    let terminal = try Tmux(width: 120, height: 24)
    try terminal.enter("VISUAL=\(folder.path("editor")) \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24")
    try terminal.wait("Labour agreement Niger - Libya")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "gazette")
    try terminal.press("Enter", "j", "I")
    try terminal.wait(answer)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
  }
}
