import Support
import Testing

/// The first start in a real terminal, without a workspace.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct WelcomeStoryTests {
  private let folder = TemporaryFolder()

  private var start: String {
    "cd \(folder.path) && XDG_CONFIG_HOME=\(folder.path("config")) NO_COLOR= LC_ALL= LANG=C.UTF-8 \(JalonProcess.path); echo left with $?"
  }

  @Test func `four answers, three lines of text and two choices lead to a plan, and history knows who has made it`() throws {
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter(start)
    try terminal.wait("Welcome")
    try terminal.press("Right")
    try terminal.wait("Bienvenue", "AZERTY")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.run("send-keys", "-l", "Awa K.")
    try terminal.press("Enter")
    try terminal.wait("Créer un espace")
    try terminal.press("Down", "Enter")
    try terminal.wait("plans")
    try terminal.press("Tab", "A", "Tab")
    try terminal.run("send-keys", "-l", "Nigr, Algérie")
    try terminal.press("Tab", "Right")
    try terminal.wait("Accord bilatéral", "pays d’origine")
    try terminal.press("Tab", "Enter")
    try terminal.wait("Nigr", "Niger")
    try terminal.press("Up", "Up", "End")
    for _ in 0..<10 { try terminal.press("Left") }
    try terminal.press("e", "Tab", "Tab", "Right")
    try terminal.wait("< Niger >")
    try terminal.press("Enter")
    try terminal.wait("enregistré")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "plans/jalon.json").contains("\"title\": \"A\""))
    let parties = folder.names(in: "plans/parties")
    #expect(parties == ["DZ.json", "NE.json"], "\(parties)")
    let history = try JalonProcess.run(["history"], in: folder.path("plans"), environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(history.output.contains("NE Awa K."), "\(history.output)")
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
