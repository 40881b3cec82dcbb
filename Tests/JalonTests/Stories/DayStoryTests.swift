import Foundation
import Support
import Testing

/// The opening day, with the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct DayStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
    _ = try JalonProcess.run(["me", "party:NE", "name:Aminata", "--workspace", folder.path("w")])
  }

  private func others(_ words: String...) throws {
    _ = try JalonProcess.run(words + ["--workspace", folder.path("b"), "--today", "2026-11-24"])
    _ = try JalonProcess.run(["merge", folder.path("b"), "--workspace", folder.path("w")])
  }

  @Test func `the first page offers what is new since the last visit, and Enter goes to the step`() throws {
    _ = try JalonProcess.run(["copy", folder.path("b"), "--workspace", folder.path("w")])
    _ = try JalonProcess.run(["me", "party:NE", "name:Moussa", "--workspace", folder.path("b")])
    let terminal = try Tmux(width: 100, height: 30)
    let start =
      "clear; TZ=XXX-1 XDG_CONFIG_HOME=\(folder.path("config")) \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?"
    try terminal.enter(start)
    // At the first visit nothing is called new, and what is due is told.
    try terminal.wait("[1 roadmaps", "N 4 due, 1 waits for us")
    try terminal.press("q")
    try terminal.wait("left with 0")
    try others("set", "ne-ly-labour/gazette", "notes:Ask the printer", "--reason", "Call")
    try terminal.enter(start)
    try terminal.wait("N 1 change since your last visit, 4 due, 1 waits for us")
    // What arrives meanwhile is new as well.
    try others("set", "ne-ly-labour/sign-protocol", "notes:The text is ready")
    try terminal.wait("N 2 changes since your last visit")
    try terminal.press("N")
    try terminal.wait("Overdue (3)", "Today (1)", "Waiting for us (1)", "We wait for: Libya", "Changed since your last visit", "NE Moussa")
    try terminal.run("send-keys", "-l", "/gazette")
    try terminal.press("Enter")
    try terminal.wait("Changed since your last visit", "(1)", "Notes")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]", "Publish in both official gazettes")
    try terminal.press("q")
    try terminal.wait("left with 0")
    try terminal.enter(start)
    try terminal.wait("N 4 due, 1 waits for us")
    try terminal.press("q")
    try terminal.wait("left with 0")
  }
}
