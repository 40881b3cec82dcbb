import Foundation
import Support
import Testing

@testable import jalon

/// Slow work that can be stopped.
@Suite struct LongWorkTests {
  @Test func `waiting for slow work ends at the time limit, and the result comes later`() {
    let mayEnd = DispatchSemaphore(value: 0)
    let work = LongWork { () -> Int in
      mayEnd.wait()
      return 7
    }
    #expect(work.value(within: .milliseconds(5)) == nil)
    mayEnd.signal()
    #expect(work.value(within: .seconds(60)) == 7)
    var source = pollfd(fd: work.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&source, 1, 0) == 1)
  }
}

/// The real program on a plan of tens of thousands of steps.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct LongWorkStoryTests {
  private let folder = TemporaryFolder()

  @Test func `while a page takes its time Esc gives back the one before, and what is typed meanwhile is kept`() throws {
    try JalonProcess.makeSample(folder.path("w"))
    let roadmap = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    for number in 1...1200 {
      folder.write(roadmap.replacing("\"id\": \"ne-ly-labour\"", with: "\"id\": \"copy-\(number)\""), to: "w/roadmaps/copy-\(number).json")
    }
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("[1 roadmaps]")
    var isStopped = false
    // The page may be ready before Escape arrives, and a fast machine shows no progress bar; then the next attempt counts.
    for _ in 0..<20 where !isStopped {
      try terminal.press("4")
      let screen = try terminal.wait("a bar or the board") { $0.contains("Esc stops") || $0.contains("[4 board]") }
      if screen.contains("Esc stops") {
        try terminal.press("Escape")
        isStopped = try terminal.wait("the outcome") { $0.contains("Stopped: nothing has changed.") || !$0.contains("Esc stops") }
          .contains("Stopped: nothing has changed.")
      }
      if !isStopped {
        // Escape on the finished board leads back to the roadmaps or does nothing. If the program reads it together with the next key, the
        // two are Alt+5, which no command has; then another key takes the message away, and the key is pressed again.
        var shown = ""
        for _ in 0..<3 where !shown.contains("[5 agenda]") {
          try terminal.press("5")
          shown = try terminal.wait("the agenda or a message") { $0.contains("[5 agenda]") || $0.contains("Alt+5") }
          if shown.contains("Alt+5") {
            try terminal.press("j")
            try terminal.waitUntilGone("Alt+5")
          }
        }
        #expect(shown.contains("[5 agenda]"))
        try terminal.press("1")
      }
      try terminal.wait("[1 roadmaps]")
    }
    try terminal.press("4", "5")
    try terminal.wait("[5 agenda]")
    try terminal.press("q")
    try terminal.wait("left with 0")
  }
}
