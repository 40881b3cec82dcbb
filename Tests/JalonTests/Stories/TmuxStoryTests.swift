import Foundation
import Support
import Testing

/// The real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct TmuxStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
  }

  @Test func `a milestone is edited, and found again after a restart`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("Labour agreement Niger")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "sign the impl")
    try terminal.press("Enter", "j", "d", "C-u")
    try terminal.run("send-keys", "-l", "2027-03-04")
    try terminal.press("Enter")
    try terminal.wait("Why does the deadline move?")
    try terminal.run("send-keys", "-l", "Asked by Libya")
    try terminal.press("Enter")
    try terminal.wait("✓ saved")
    try terminal.wait("4 Mar 27")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.names(in: "w/history").contains { folder.text(of: "w/history/\($0)").contains("Asked by Libya") })
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"deadline\": \"2027-03-04\""))
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("Labour agreement Niger")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "sign the impl")
    try terminal.wait("4 Mar 27")
    try terminal.press("Enter", "u")
    try terminal.wait("11 Feb 27")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"deadline\": \"2027-02-11\""))
  }

  @Test func `notes come back from the person's own editor as one change, and an editor that fails changes nothing`() throws {
    for (editor, answer) in [("sed -i s/.*/replaced/", "u undoes"), ("false", "The editor failed; nothing was changed.")] {
      let terminal = try Tmux(width: 80, height: 24)
      let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
      try terminal.enter("VISUAL='\(editor)' TMPDIR=\(folder.path("")) \(JalonProcess.path) \(folder.path("w")); echo left with $?")
      try terminal.wait("Labour agreement Niger")
      try terminal.press("Enter")
      try terminal.wait("[2 steps]")
      try terminal.press("/")
      try terminal.run("send-keys", "-l", "gazette")
      try terminal.press("Enter", "j", "I")
      try terminal.wait(answer)
      let after = folder.text(of: "w/roadmaps/ne-ly-labour.json")
      #expect(editor == "false" ? after == before : after.contains("replaced"))
      #expect(!folder.names(in: "").contains { $0.hasPrefix("jalon-") })
      try terminal.press("q")
      try terminal.wait("left with 0")
    }
  }

  @Test func `what the command line changes shows in the open planner, and neither loses anything`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("Labour agreement Niger")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "model empl")
    try terminal.press("Enter", "j", "i")
    try terminal.wait("Ctrl+S saves")
    try terminal.run("send-keys", "-l", "typed meanwhile")
    let set = ["set", "model-contract", "duration:17", "--workspace", folder.path("w"), "--today", "2026-11-24"]
    #expect(try JalonProcess.run(set).status == 0)
    try terminal.wait("Somebody else: \"Model emp")
    try terminal.wait("meanwhile")
    try terminal.press("C-s")
    try terminal.wait("u undoes")
    let text = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(text.contains("typed meanwhile") && text.contains("\"duration\": 17"))
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  /// Opens the planner on the sample.
  private func open() throws -> Tmux {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?")
    try terminal.wait("Labour agreement Niger")
    return terminal
  }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  @Test func `a late step is found and opened`() throws {
    let terminal = try open()
    try terminal.press("5")
    try terminal.wait("In the next 7 days")
    try terminal.press("Enter")
    try terminal.wait("4.2 Cabinet")
    try terminal.press("7")
    try terminal.wait("[7 critical]")
    try leave(terminal)
  }

  /// Sends a report of the mouse to the program, as terminals do (SGR); column and row are counted from 0.
  private func mouse(_ button: Int, _ x: Int, _ y: Int, isUp: Bool = false, _ terminal: Tmux) throws {
    let report = "\u{1B}[<\(button);\(x + 1);\(y + 1)\(isUp ? "m" : "M")"
    try terminal.run("send-keys", "-l", report)
  }

  /// Returns where a text begins on the screen.
  private func find(_ text: String, in screen: String) throws -> (x: Int, y: Int) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) }, "\(screen)")
    return (lines[y].distance(from: lines[y].startIndex, to: try #require(lines[y].firstRange(of: text)).lowerBound), y)
  }

  @Test func `keys that are shown are clicked, a row is opened by a double click, and a bar is dragged`() throws {
    let terminal = try open()
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    var screen = try terminal.wait("? help")
    let help = try find("? help", in: screen)
    try mouse(0, help.x, help.y, terminal)
    try mouse(0, help.x, help.y, isUp: true, terminal)
    screen = try terminal.wait("closes")
    let closes = try find("closes", in: screen)
    try mouse(0, closes.x, closes.y, terminal)
    try mouse(0, closes.x, closes.y, isUp: true, terminal)
    try terminal.waitUntilGone("closes")
    // Both presses arrive at once.
    screen = try terminal.wait("Skills")
    let row = try find("Skills", in: screen)
    for _ in 1...2 {
      try mouse(0, row.x, row.y, terminal)
      try mouse(0, row.x, row.y, isUp: true, terminal)
    }
    try terminal.wait("[2 ")
    try terminal.press("1", "Home")
    try terminal.wait("[1 ")
    try terminal.press("Enter")
    try terminal.wait("[2 ", "Labour agreement Niger - Libya")
    try terminal.press("/")
    try terminal.press("m", "o", "d", "e", "l", "Space", "e", "m", "Enter", "j", "3")
    screen = try terminal.wait("[3 timeline]", "4.4")
    let line = try find("4.4 ", in: screen).y
    let bars = screen.split(separator: "\n", omittingEmptySubsequences: false)[line]
    let start = try #require(bars.firstIndex { "█▓▒■".contains($0) }, "\(screen)")
    let x = bars.distance(from: bars.startIndex, to: start)
    try mouse(0, x, line, terminal)
    for step in 1...3 { try mouse(32, x + step, line, terminal) }
    screen = try terminal.wait("working days: starts on ")
    let told = try #require(screen.split(separator: "starts on ").last?.prefix { $0 != "\n" }.split(separator: " ").prefix(3))
    try mouse(0, x + 3, line, isUp: true, terminal)
    try terminal.wait("Move by +")
    try terminal.press("Enter")
    try terminal.wait("Moved by +", "u undoes")
    let shown = try JalonProcess.run(["show", "ne-ly-labour/model-contract", "--today", "2026-11-24"], in: folder.path("w")).output
    #expect(shown.contains(told.joined(separator: " ")), "\(told) \(shown)")
    try terminal.press("u")
    try terminal.wait("Undone")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
    try leave(terminal)
    #expect(try terminal.run("display", "-p", "#{mouse_any_flag}#{mouse_button_flag}#{mouse_standard_flag}") == "000\n")
  }

  @Test func `a longer step shows which steps move, and then the other party is waited for`() throws {
    let terminal = try open()
    try terminal.press("Enter", "/")
    try terminal.run("send-keys", "-l", "model empl")
    try terminal.press("Enter", "j", "3")
    try terminal.wait("[3 timeline]")
    try terminal.press("C-Right")
    try terminal.wait("other dates moved")
    try terminal.press("2")
    try terminal.wait("[2 steps]")
    try terminal.press("B")
    try terminal.wait("handed to Niger")
    try leave(terminal)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").contains("\"until\": \"2026-11-24\""))
  }

  @Test func `the owners of many steps are changed in one act, and one undo brings back the very bytes`() throws {
    let terminal = try open()
    let before = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    try terminal.press("Enter")
    try terminal.wait("[2 steps]")
    try terminal.press("*", "o")
    try terminal.wait("36 steps")
    // For Libya, which stands first: set to the body that is typed.
    try terminal.press("Right", "Tab")
    try terminal.run("send-keys", "-l", "mol")
    try terminal.press("C-s")
    try terminal.wait("would change")
    try terminal.press("Enter")
    try terminal.wait("would move")
    try terminal.press("Enter")
    try terminal.wait("u undoes")
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json").components(separatedBy: "\"LY\": \"mol\"").count >= 36)
    // A letter that arrives together with Escape would count as a letter with Alt.
    try terminal.press("Escape")
    try terminal.waitUntilGone("u undoes")
    try terminal.press("u")
    try terminal.wait("Undone")
    try leave(terminal)
    #expect(folder.text(of: "w/roadmaps/ne-ly-labour.json") == before)
  }

  @Test func `a new day off shows every date that it moves before it is saved, and the plan prints the new dates`() throws {
    let terminal = try open()
    try terminal.press("g", "k")
    try terminal.wait("next holiday")
    try terminal.press("x")
    try terminal.wait("Who decided it")
    try terminal.run("send-keys", "-l", "Cabinet decision 12")
    try terminal.press("C-s")
    try terminal.wait("What this decision moves", "Enter makes the change")
    try terminal.press("Enter")
    try terminal.wait("u undoes")
    try terminal.press("P")
    try terminal.wait("[P Joint action plan]")
    try terminal.press("Enter")
    try terminal.wait("Printer")
    try terminal.press("Tab", "Tab", "Tab", "Right", "Tab")
    try terminal.run("send-keys", "-l", folder.path("plan.md"))
    try terminal.press("C-s")
    try terminal.wait("Written")
    try leave(terminal)
    #expect(folder.text(of: "w/calendars/LY.json").contains("Cabinet decision 12"))
    #expect(folder.text(of: "plan.md").contains("Joint action plan"))
  }

  /// A text that is being typed when the program is killed is in its form again at the next start.
  @Test(arguments: ["HUP", "TERM", "KILL"]) func `no ending loses what was typed`(signal: String) throws {
    let terminal = try Tmux(width: 80, height: 24)
    let start = "clear; \(JalonProcess.path) \(folder.path("w")) --today 2026-11-24; echo left with $?"
    try terminal.enter(start)
    try terminal.wait("Labour agreement Niger")
    try terminal.press("e", "C-u")
    try terminal.run("send-keys", "-l", "Kept words")
    try terminal.wait("Kept words")
    // After a crash only what was stored during a pause is on disk.
    if signal == "KILL" {
      try waitUntil("the words are on disk") { folder.text(of: "w/.jalon/unsaved.json").contains("Kept words") }
    }
    _ = Program.run("/usr/bin/pkill", ["-\(signal)", "-f", folder.path("w")])
    try terminal.wait("left with 1")
    if signal == "KILL" {
      // The killed program could not restore the terminal.
      try terminal.mend()
    }
    try terminal.enter(start)
    try terminal.wait("This was typed when the planner ended")
    try terminal.wait("Kept words")
    try terminal.press("Escape")
    try terminal.wait("Esc again")
    try terminal.press("Escape")
    try terminal.waitUntilGone("Esc again")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(!folder.names(in: "w/.jalon").contains("unsaved.json"))
  }

  @Test func `the terminal is what it was, however the planner ends`() throws {
    for (signal, status) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139)] {
      let terminal = try Tmux(width: 80, height: 24)
      try terminal.enter(
        "stty -a >\(terminal.path("before")); SWIFT_BACKTRACE=enable=no \(JalonProcess.path) \(folder.path("w")); echo left with $?; stty -a >\(terminal.path("after"))"
      )
      try terminal.wait("Labour agreement Niger")
      try terminal.run("run-shell", "pkill -\(signal) -P $(tmux display -p '#{pane_pid}') jalon")
      try terminal.wait("left with \(status)")
      try terminal.wait("modes written") { _ in (try? terminal.text("after"))?.contains("time = 0") == true }
      #expect(try terminal.text("before") == terminal.text("after"), "\(signal)")
    }
  }

  @Test func `a resized window is drawn anew`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter("\(JalonProcess.path) \(folder.path("w"))")
    try terminal.wait("Labour agreement Niger")
    try terminal.run("resize-window", "-x", "50", "-y", "10")
    try terminal.wait("Window is 50x10")
    try terminal.run("resize-window", "-x", "120", "-y", "40")
    try terminal.wait("Labour agreement Niger - Libya")
  }
}
