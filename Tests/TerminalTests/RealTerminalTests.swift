import Foundation
import Support
import Testing

@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct RealTerminalTests {
  /// The path of the probe, which is built beside the tests.
  private let probe = JalonProcess.product("TerminalProbe")

  @Test func `a frame is shown as it was drawn, and keys arrive under their names`() throws {
    let tmux = try Tmux()
    try tmux.enter(probe)
    try tmux.wait("┌─ probe 80x24", "مُذَكِّرة تفاهم", "2026-11-30 漢字 é")
    try tmux.press("Up", "F5", "F1", "é", "م", "M-x", "C-k", "C-s", "S-Left", "C-Right", "BTab", "BSpace", "PPage", "Home", "DC", "Escape")
    try tmux.wait("up f5 f1 é م alt-x control-k control-s shift-left control-right backTab", "backspace pageUp home delete escape .")
    try tmux.press("q")
    try tmux.wait("left with 0")
  }

  @Test func `a paste is one event and runs nothing`() throws {
    let tmux = try Tmux()
    try tmux.enter(probe)
    try tmux.wait("probe")
    try tmux.paste("q\nq\nمرحبا")
    try tmux.wait("paste-9-q/q/مرحبا .")
    try tmux.paste(String(repeating: "q", count: 300_000))
    try tmux.wait("paste-300000-qqqq")
  }

  @Test func `a resized window is painted again in its new size`() throws {
    let tmux = try Tmux()
    try tmux.enter(probe)
    try tmux.wait("probe 80x24")
    for (width, height) in [(120, 40), (1, 1), (33, 7), (100, 30)] {
      try tmux.run("resize-window", "-x", "\(width)", "-y", "\(height)")
      if width > 20 { try tmux.wait("probe \(width)x\(height)") }
    }
    try tmux.wait("one border all round") { screen in
      let rows = screen.split(separator: "\n")
      return rows.count == 30 && rows.last?.count == 100 && rows.last?.hasPrefix("└") == true
        && rows.first?.hasPrefix("┌─ probe 100x30") == true
    }
  }

  /// Terminate, hang-up and interrupt; user-defined, timers, processor time, input, power, stack, a forbidden system call; real-time
  /// signals.
  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT, SIGSYS, 34, 49, 64,
  ])
  func `a signal that ends the program leaves the terminal as it was`(signal: Int32) throws {
    let tmux = try Tmux()
    try tmux.enter("stty -a >\(tmux.path("before")); echo kept; \(probe); echo status $?; stty -a >\(tmux.path("after"))")
    try tmux.wait("probe 80x24")
    try tmux.run("run-shell", "kill -\(signal) $(pgrep -P $(tmux display -p '#{pane_pid}') -f TerminalProbe)")
    try tmux.wait("kept", "status \(128 + signal)")
    try tmux.wait("modes written") { _ in (try? tmux.text("after"))?.contains("time = 0") == true }
    #expect(try tmux.text("before") == tmux.text("after"))
    #expect(try tmux.run("display", "-p", "#{alternate_on} #{cursor_flag}") == "0 1\n")
  }

  @Test(arguments: ["PIPE", "XFSZ"]) func `a write that fails does not end the program`(signal: String) throws {
    let tmux = try Tmux()
    try tmux.enter(probe)
    try tmux.wait("probe 80x24")
    try tmux.run("run-shell", "kill -\(signal) $(pgrep -P $(tmux display -p '#{pane_pid}') -f TerminalProbe)")
    try tmux.press("F5", "q")
    try tmux.wait("left with 0")
  }

  @Test func `a crash leaves the terminal as it was, and the shell sees its cause`() throws {
    let tmux = try Tmux()
    let quiet = "SWIFT_BACKTRACE=enable=no"
    try tmux.enter("stty -a >\(tmux.path("before")); echo kept; \(quiet) \(probe); echo status $?; stty -a >\(tmux.path("after"))")
    try tmux.wait("probe 80x24")
    try tmux.press("!")
    try tmux.wait("a status of 128 and more") { $0.contains("kept") && ($0.contains("status 132") || $0.contains("status 133")) }
    try tmux.wait("modes written") { _ in (try? tmux.text("after"))?.contains("time = 0") == true }
    #expect(try tmux.text("before") == tmux.text("after"))
    #expect(try tmux.run("display", "-p", "#{alternate_on} #{cursor_flag}") == "0 1\n")
  }

  @Test func `stopped and continued, the program paints again and its keys work`() throws {
    let tmux = try Tmux()
    try tmux.enter("echo kept; \(probe)")
    try tmux.wait("probe 80x24")
    try tmux.press("C-z")
    try tmux.wait("kept", "Stopped")
    try tmux.enter("fg")
    try tmux.wait("probe 80x24", "went-on")
    try tmux.press("F5", "q")
    try tmux.wait("left with 0")
  }

  @Test(arguments: ["C-z", "a stop from outside", "e"])
  func `a window that is resized while the program does not have the terminal is told in its new size`(way: String) throws {
    let tmux = try Tmux(width: 100, height: 30)
    try tmux.enter(probe)
    try tmux.wait("probe 100x30")
    if way == "a stop from outside" {
      try tmux.run("run-shell", "kill -TSTP $(pgrep -P $(tmux display -p '#{pane_pid}') -f TerminalProbe)")
    } else {
      try tmux.press(way)
    }
    try tmux.wait(way == "e" ? "usual modes in a pause" : "Stopped")
    try tmux.run("resize-window", "-x", "70", "-y", "18")
    if way == "e" { try tmux.press("Enter") } else { try tmux.enter("fg") }
    try tmux.wait("probe 70x18", "resize")
  }

  @Test func `another program gets the terminal in its usual modes, and gives it back`() throws {
    let tmux = try Tmux()
    try tmux.enter(probe)
    try tmux.wait("probe 80x24")
    try tmux.press("e")
    try tmux.wait("usual modes in a pause")
    try tmux.press("Enter")
    try tmux.wait("probe 80x24", "paused-0")
  }

  @Test(arguments: [("TERM=dumb", "cannotPlaceCursor"), ("TERM=", "cannotPlaceCursor"), ("LANG=C", "notATerminal")])
  func `where no screen can be, the fault says so`(setting: String, fault: String) throws {
    let tmux = try Tmux()
    try tmux.enter("\(setting) \(probe)\(fault == "notATerminal" ? " | cat" : "")")
    try tmux.wait("no screen: ", fault)
  }

  @Test(arguments: ["TERM=xterm-kitty", "TERM=vt100", "TERM=linux", "NO_COLOR=1", "LC_ALL=C", "LC_ALL=xx_YY.UTF-8", "TERM=screen"])
  func `a terminal of few means shows the frame all the same`(setting: String) throws {
    let tmux = try Tmux()
    try tmux.enter("\(setting) \(probe)")
    try tmux.wait("┌─ probe 80x24", "漢字 é")
    try tmux.press("Up", "Home", "q")
    try tmux.wait("left with 0")
  }

  @Test func `a terminal left in a bad state is mended`() throws {
    let tmux = try Tmux()
    try tmux.enter(
      "stty -a >\(tmux.path("before")); stty raw -echo; printf '\\033[?1049h\\033[?25l\\033[?1000h'; \(probe) --reset; stty -a >\(tmux.path("after"))"
    )
    try tmux.wait("modes written") { _ in (try? tmux.text("after"))?.contains("time = 0") == true }
    #expect(try tmux.run("display", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0\n")
    #expect(
      Set(try tmux.text("after").split(whereSeparator: \.isWhitespace)).isSuperset(of: ["icanon", "echo", "isig", "icrnl", "opost", "ixon"])
    )
  }
}
