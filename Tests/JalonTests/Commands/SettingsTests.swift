import Support
import Testing

/// The settings of a person on one machine, as the real program stores them.
@Suite struct SettingsTests {
  private let folder = TemporaryFolder()

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> JalonProcess {
    try JalonProcess.run(
      arguments, in: folder.path, environment: ["XDG_CONFIG_HOME": folder.path("config"), "LANG": "C"].merging(environment) { $1 })
  }

  @Test func `the language of the settings speaks where nothing else is asked for`() throws {
    folder.write(#"{"language": "fr"}"#, to: "config/jalon/settings.json")
    #expect(try run("list").errors.contains("Il n’y a pas d’espace de travail"))
    #expect(try run("list", environment: ["LC_ALL": "ar_LY.UTF-8"]).errors.contains("لا توجد مساحة عمل"))
    #expect(try run("list", environment: ["LANG": "ar_LY.UTF-8"]).errors.contains("Il n’y a pas d’espace de travail"))
    #expect(try run("keys", "--lang", "en").output.contains("first row"))
  }

  @Test func `settings below HOME are found, and a relative folder of settings is not looked at`() throws {
    folder.write(#"{"language": "fr"}"#, to: ".config/jalon/settings.json")
    let environment = ["HOME": folder.path, "XDG_CONFIG_HOME": "config"]
    #expect(try run("list", environment: environment).errors.contains("Il n’y a pas d’espace de travail"))
  }

  @Test(arguments: [#"{"language": "fr""#, #"{"keyboard": "dvorak"}"#, #"{"theme": 7}"#, "[]"])
  func `broken settings are named, and the command does its work`(text: String) throws {
    folder.write(text, to: "config/jalon/settings.json")
    let ran = try run("keys", "--lang", "en")
    #expect(ran.status == 0)
    let said = try run("list")
    #expect(said.errors.contains("\(folder.path("config"))/jalon/settings.json:1:"))
    #expect(folder.text(of: "config/jalon/settings.json") == text)
  }
}

/// The settings in the real planner in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct SettingsStoryTests {
  private let folder = TemporaryFolder()

  private var start: String {
    "XDG_CONFIG_HOME=\(folder.path("config")) NO_COLOR= LC_ALL= LANG=C.UTF-8 \(JalonProcess.path) demo --today 2026-11-24; echo left with $?"
  }

  @Test func `settings of the planner are kept for the next start, with what others wrote`() throws {
    folder.write(#"{"zoom": [1, 2], "theme": "daylight", "language": "en"}"#, to: "config/jalon/settings.json")
    let terminal = try Tmux(width: 80, height: 24)
    try terminal.enter(start)
    try terminal.wait("roadmaps")
    try terminal.press("L")
    try terminal.wait("[1 feuilles]")
    try terminal.press(",")
    try terminal.wait("Port, sombre")
    try terminal.press("Down", "Enter")
    try terminal.wait("Thème")
    try terminal.press("q")
    try terminal.wait("left with 0")
    let kept = folder.text(of: "config/jalon/settings.json")
    #expect(kept.contains("\"zoom\": [1, 2]") && kept.contains("\"language\": \"fr\"") && !kept.contains("daylight"))
    #expect(folder.names(in: "config/jalon") == ["settings.json"])
    try terminal.enter("clear; \(start)")
    try terminal.wait("[1 feuilles]")
    try terminal.press("q")
    try terminal.wait("left with 0")
  }

  @Test func `broken settings are reported in the planner, and never overwritten`() throws {
    folder.write("{", to: "config/jalon/settings.json")
    let terminal = try Tmux(width: 120, height: 24)
    try terminal.enter(start)
    try terminal.wait("settings.json:1:")
    try terminal.press("L")
    try terminal.wait("[1 feuilles]")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "config/jalon/settings.json") == "{")
  }
}
