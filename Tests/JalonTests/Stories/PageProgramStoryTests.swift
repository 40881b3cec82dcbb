import Foundation
import Support
import Testing

/// Pages (PDF) that the planner lets another program make, in a real terminal.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed")) struct PageProgramStoryTests {
  private let folder = TemporaryFolder()

  @Test func `the planner itself says which program made the pages, and nothing is written over its screen`() throws {
    try JalonProcess.makeSample(folder.path("w"))
    try FileManager.default.createDirectory(atPath: folder.path("programs"), withIntermediateDirectories: false)
    folder.write("#!/bin/sh\nprintf '%%PDF-1.7' > \"$HOME/page.pdf\"\n", to: "programs/chromium", mode: 0o755)
    let terminal = try Tmux(width: 120, height: 30)
    try terminal.enter(
      "clear; cd \(folder.path("")); PATH=\(folder.path("programs")):$PATH \(JalonProcess.path) w --today 2026-11-24 2>errors; echo left with $?"
    )
    try terminal.wait("[1 roadmaps]")
    try terminal.press("P", "Enter")
    try terminal.wait("Format")
    try terminal.press("Tab", "Tab", "Tab")
    for _ in 0..<7 { try terminal.press("Right") }
    try terminal.press("Tab")
    try terminal.run("send-keys", "-l", "page.pdf")
    try terminal.press("C-s")
    try terminal.wait("Written: ", "page.pdf", "The pages were made by Chromium.")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "page.pdf") == "%PDF-1.7" && folder.text(of: "errors") == "")
  }
}
