import Foundation
import Support
import Testing

/// The list of steps as a table, in a real terminal: cells, tables that are copied and pasted, and columns that are kept.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct TableStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  private func open(_ terminal: borrowing Tmux) throws {
    try terminal.enter(
      "clear; cd \(folder.path("")); XDG_CONFIG_HOME=\(folder.path("config")) \(JalonProcess.path) w --today 2026-11-24 --lang en; echo left with $?"
    )
    try terminal.wait("Labour agreement Niger")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
  }

  @Test func `somebody who comes from Excel fills in cells, and brings a table in and out`() throws {
    let terminal = try Tmux(width: 120, height: 40)
    try terminal.run("set", "-g", "set-clipboard", "on")
    try open(terminal)
    // 4.2 is selected. Its deadline is six columns from the title.
    try terminal.press("F2", "Right", "Right", "Right", "Right", "Right", "Right", "1")
    try terminal.press("5", "/", "1", "2")
    try terminal.wait("Tue 15 Dec 2026")
    try terminal.press("Enter")
    try terminal.wait("Why does the deadline move?")
    try terminal.press("Enter")
    try terminal.wait("15 Dec", "edits the cell")
    try terminal.press("Escape")
    try terminal.wait("e edit")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"deadline\": \"2026-12-15\""))

    try terminal.press("Space", "Space", "y")
    try terminal.wait("2 steps: copied as a table")
    let copied = try terminal.run("show-buffer")
    #expect(copied.contains("Cabinet approval (Libya)\t") && copied.contains("\t2026-12-15\t"), "\(copied)")
    let file = folder.text(of: "jalon-table.tsv")
    #expect(file.hasPrefix("\u{FEFF}") && file.dropFirst().split(separator: "\n").count == 3, "\(file)")

    try terminal.paste("Collect the forms\n  From the north\n  From the south")
    try terminal.wait("Add 3 steps?")
    try terminal.press("Enter")
    try terminal.wait("Pasted 3 steps", "✓ saved")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("Collect the forms"))

    try terminal.press("|", "j", "j", "Space", "Enter", "q")
    try terminal.wait("left with 0")
    try open(terminal)
    try terminal.wait("jalon opened again without the owners") { !$0.contains("LY        NE") && $0.contains("Deadline") }
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "config/jalon/settings.json").contains("\"table\": \"health start finish"))
  }
}
