import Foundation
import Support
import Testing

@testable import jalon

/// What takes its time, and can be stopped.
@Suite struct LongWorkTests {
  @Test func `slow work is waited for only so long, and its outcome comes all the same`() {
    let work = LongWork { () -> Int in
      usleep(200_000)
      return 7
    }
    #expect(work.value(within: .milliseconds(5)) == nil)
    #expect(work.value(within: .seconds(60)) == 7)
    var source = pollfd(fd: work.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&source, 1, 0) == 1)
  }
}

/// The real binary on a plan of tens of thousands of steps.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct LongWorkStoryTests {
  private let folder = TemporaryFolder()

  @Test func `while a page takes its time Esc gives back the one before, and what is typed meanwhile is kept`() throws {
    let made = try JalonProcess.run(["demo", "--keep", folder.path("w")])
    try #require(made.status == 0, "\(made.errors)")
    let roadmap = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    for number in 1...1200 {
      folder.write(roadmap.replacing("\"id\": \"ne-ly-labour\"", with: "\"id\": \"copy-\(number)\""), to: "w/roadmaps/copy-\(number).json")
    }
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("[1 roadmaps]")
    try terminal.press("4")
    // A machine may be so fast that nobody has to wait.
    let screen = try terminal.wait("a bar or the board") { $0.contains("Esc stops") || $0.contains("[4 board]") }
    if screen.contains("Esc stops") {
      try terminal.press("Escape")
      try terminal.wait("Stopped: nothing has changed.", "[1 roadmaps]")
    }
    try terminal.press("4", "5")
    try terminal.wait("[5 agenda]")
    try terminal.press("q")
    try terminal.wait("left with 0")
  }
}
