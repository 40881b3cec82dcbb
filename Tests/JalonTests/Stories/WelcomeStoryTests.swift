import Support
import Testing

/// The first start in a real terminal, without a workspace.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct WelcomeStoryTests {
  private let folder = TemporaryFolder()

  private var start: String {
    "cd \(folder.path) && XDG_CONFIG_HOME=\(folder.path("config")) NO_COLOR= LC_ALL= LANG=C.UTF-8 \(JalonProcess.path); echo left with $?"
  }

  @Test func `three answers and three lines of text lead to a plan`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter(start)
    try terminal.wait("Welcome")
    try terminal.press("Right")
    try terminal.wait("Bienvenue", "AZERTY")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.wait("Créer un espace")
    try terminal.press("Down", "Enter")
    try terminal.wait("plans")
    try terminal.press("Tab", "A", "Tab", "n", "e", "!", "Enter")
    try terminal.wait("NE!")
    try terminal.press("BSpace", "Enter")
    try terminal.wait("enregistré")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "plans/jalon.json").contains("\"title\": \"A\""))
    #expect(folder.text(of: "config/jalon/settings.json").contains("\"keyboard\": \"azerty\""))
    try terminal.enter("clear; \(start)")
    try terminal.wait("Découvrir")
    try terminal.press("Escape")
    try terminal.wait("left with 0")
  }

  @Test func `without a terminal it is an error`() throws {
    let ran = try JalonProcess.run([], in: folder.path)
    #expect(ran.status == 66 && ran.errors.contains("There is no workspace"))
  }
}
