import Foundation

/// A terminal in a tmux server of its own, which ends with the value.
package final class Tmux {
  private let socket = "jalon-test-\(UUID().uuidString.prefix(8))"
  private let folder = FileManager.default.temporaryDirectory.appending(path: "jalon-test-\(UUID().uuidString.prefix(8))")

  package static let isInstalled = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
  }

  /// Opens a window with an interactive shell without any configuration.
  package init(width: Int = 80, height: Int = 24) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try run(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "env", "HOME=/nonexistent", "PS1=$ ", "LC_ALL=C.UTF-8",
      "sh", "-i")
    try run("set-option", "-g", "status", "off")
    try run("resize-window", "-x", "\(width)", "-y", "\(height)")
    try wait("$")
  }

  deinit {
    _ = try? run("kill-server")
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs tmux and returns what it prints.
  ///
  /// It does not use Foundation's `Process`, which waits until every process that inherited its descriptors has ended; the tmux server
  /// stays.
  ///
  @discardableResult
  package func run(_ arguments: String...) throws -> String {
    let words = (["tmux", "-u", "-L", socket] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    let output = path("output")
    let status = system(words.joined(separator: " ") + " </dev/null >\(output) 2>&1")
    let text = try text("output")
    if status != 0 { throw Missing(description: "tmux answers \(status): \(text)") }
    return text
  }

  /// Presses keys, given by their tmux names.
  package func press(_ keys: String...) throws {
    for key in keys { try run("send-keys", key) }
  }

  /// Types a line into the shell.
  package func enter(_ line: String) throws {
    try run("send-keys", "-l", line)
    try press("Enter")
  }

  /// Restores the usual modes of the terminal after a program was killed in it, and waits for the result.
  ///
  /// Without the wait, later input would still be read in the old modes, in which Enter does not end a line.
  package func mend() throws {
    try run("send-keys", "-l", "stty sane; echo mended by $((4000 + 711))")
    try press("C-j")
    try wait("mended by 4711")
  }

  /// Pastes text as a bracketed paste.
  package func paste(_ text: String) throws {
    let file = folder.appending(path: "paste")
    try Data(text.utf8).write(to: file)
    try run("load-buffer", file.path)
    try run("paste-buffer", "-p")
  }

  /// The text in the window, without the invisible direction marks.
  package var screen: String {
    get throws { try run("capture-pane", "-p").replacing("\u{200E}", with: "") }
  }

  /// Returns the path of a file to which the shell of the test can write.
  package func path(_ name: String) -> String { folder.appending(path: name).path }

  package func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  /// Waits until the screen shows all of the texts, for at most a minute.
  @discardableResult
  package func wait(_ texts: String...) throws -> String {
    try wait("\(texts)") { screen in texts.allSatisfy { screen.contains($0) } }
  }

  /// Waits until the screen does not show a text, for at most a minute.
  package func waitUntilGone(_ text: String) throws { try wait("a screen without \(text)") { !$0.contains(text) } }

  /// Waits until the screen satisfies a condition, for at most a minute: only a failing test waits that long.
  @discardableResult
  package func wait(_ name: String, until isWanted: (String) -> Bool) throws -> String {
    let deadline = ContinuousClock.now + .seconds(60)
    var last = ""
    while ContinuousClock.now < deadline {
      last = try screen
      if isWanted(last) { return last }
      // Leaves the processor to the program that is waited for.
      usleep(10_000)
    }
    throw Missing(description: "never seen: \(name), but:\n\(last)")
  }
}
