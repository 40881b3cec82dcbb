import Foundation
import Support
import Testing

/// The most frequent actions, with the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct DailyTmuxStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  /// Opens the planner on the sample.
  private func open(_ terminal: Tmux) throws {
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("Labour agreement Niger")
  }

  private func type(_ text: String, _ terminal: Tmux) throws { try terminal.run("send-keys", "-l", text) }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  @Test func `late steps are filtered, the filter is saved as a view, and both are there after a restart`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try open(terminal)
    try terminal.press("Enter", "/")
    try type("+late", terminal)
    try terminal.wait("4.2 Cabinet approval", "2 shown")
    try terminal.press("C-s")
    try terminal.wait("Save this filter as a view")
    try type("Late ones", terminal)
    try terminal.press("Enter")
    try terminal.wait("view:late-ones")
    try leave(terminal)
    #expect(folder.text(of: "w/jalon.json").contains("\"filter\": \"+late\""))
    try open(terminal)
    try terminal.press(":")
    try type("late ones", terminal)
    try terminal.wait("Late ones · +late")
    try terminal.press("Enter")
    try terminal.wait("Filter: view:late-ones")
    try leave(terminal)
    try open(terminal)
    try terminal.press("/", "Up")
    try terminal.wait("Filter: view:late-ones")
    try terminal.press("Enter")
    try leave(terminal)
  }

  @Test func `a milestone is moved on the timeline, moved steps are shown, and one undo restores the bytes`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    try open(terminal)
    try terminal.press("Enter", "/")
    try type("sign the impl", terminal)
    try terminal.press("Enter", "j", "3")
    try terminal.wait("[3 timeline]")
    try terminal.press("S-Right")
    try terminal.wait("other dates moved")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") != before)
    try terminal.press("u")
    try terminal.wait("Undone")
    try leave(terminal)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
  }

  @Test func `a window that is resized while a form is filled in keeps what was typed, and where`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try open(terminal)
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try type("gazette", terminal)
    try terminal.press("Enter", "j", "e", "C-u")
    try type("Half of the", terminal)
    try terminal.wait("Half of the")
    try terminal.run("resize-window", "-x", "40", "-y", "10")
    try terminal.wait("Window is 40x10")
    try terminal.run("resize-window", "-x", "120", "-y", "40")
    try terminal.wait("Half of the")
    try type(" title", terminal)
    try terminal.run("resize-window", "-x", "60", "-y", "16")
    try terminal.wait("Half of the title")
    try terminal.press("C-s")
    try terminal.wait("u undoes")
    try terminal.run("resize-window", "-x", "80", "-y", "24")
    try leave(terminal)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("Half of the title"))
  }
}
