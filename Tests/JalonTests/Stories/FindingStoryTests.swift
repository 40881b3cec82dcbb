import Support
import Testing

/// Finding commands, views and help by their names, and the tour, with the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct FindingStoryTests {
  private func demo(_ terminal: Tmux, _ language: String) throws {
    try terminal.enter("clear; NO_COLOR= \(JalonProcess.path) demo --lang \(language) --today 2026-11-24; echo left with $?")
  }

  @Test func `views and commands are found by name, and the help by words`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try demo(terminal, "fr")
    try terminal.wait("visiter en cinq minutes")
    try terminal.press(":")
    try terminal.run("send-keys", "-l", "minist")
    try terminal.wait("Page du ministre")
    try terminal.press("Enter")
    try terminal.wait("[P Page du ministre]")
    try terminal.press(":")
    try terminal.run("send-keys", "-l", "matrix")
    try terminal.press("Enter")
    try terminal.wait("[P Plan d’action conjoint]")
    try terminal.press("Escape")
    try terminal.wait("[1 feuilles]")
    try terminal.press("?")
    try terminal.run("send-keys", "-l", "chemin crit")
    try terminal.wait("sur le chemin critique")
    try terminal.press("Tab")
    try terminal.wait("Où en est une étape", "en retard")
    try terminal.press("Escape")
    try terminal.waitUntilGone("Où en est une étape")
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  @Test func `the tour leads through the demo and leaves it as it was`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try demo(terminal, "en")
    try terminal.wait("shows you around in five minutes")
    try terminal.press("g", "o")
    try terminal.wait("tour of five minutes 1/10")
    try terminal.press("Enter")
    try terminal.wait("2/10", "then +late, then Enter")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "+late")
    try terminal.press("Enter")
    try terminal.wait("3/10")
    try terminal.press("Escape")
    try terminal.wait("4/10")
    try terminal.press("w")
    try terminal.wait("5/10")
    // Any key closes the list and does what it does on the page.
    try terminal.press("x")
    try terminal.wait("6/10")
    try terminal.press("u")
    try terminal.wait("7/10")
    try terminal.press("3")
    try terminal.wait("8/10")
    try terminal.press("6")
    try terminal.wait("9/10")
    try terminal.press(":")
    try terminal.run("send-keys", "-l", "minister")
    try terminal.press("Enter")
    try terminal.wait("10/10")
    try terminal.press("?")
    try terminal.wait("The tour is over")
    try terminal.press("Enter", "q")
    try terminal.wait("left with 0")
  }
}
