import Foundation
import Support
import Testing

/// A day in line mode, with the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct LineModeStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
    _ = try JalonProcess.run(["me", "party:NE", "name:Aminata", "--workspace", folder.path("w")])
  }

  private func type(_ line: String, _ terminal: Tmux) throws {
    try terminal.run("send-keys", "-l", line)
    try terminal.press("Enter")
  }

  @Test func `with ACCESSIBLE=1 a French reader finds what is due, moves a date, adds a remark and undoes it`() throws {
    let terminal = try Tmux(width: 120, height: 60)
    let config = folder.path("config")
    try terminal.enter(
      "clear; ACCESSIBLE=1 XDG_CONFIG_HOME=\(config) \(JalonProcess.path) \(folder.path("w")) --lang fr --today 2026-11-24; echo left with $?"
    )
    try terminal.wait("Mode ligne, car la variable ACCESSIBLE est définie. Tapez quitter", "4 échéances, 1 nous attend.", "jalon>")
    try type("échéances", terminal)
    try terminal.wait("On nous attend : 1", "Échéance : jeudi 5 novembre 2026, il y a 19 jours")
    try type("2", terminal)
    try terminal.wait("Étape : 5.1 Installer le comité mixte", "Responsable : Niger, Ministère du Travail", "5.1>")
    try type("échéance 1er février", terminal)
    try terminal.wait("Aucune autre date ne bougerait.", "en retard devient en bonne voie", "Pourquoi l’échéance change-t-elle ?")
    try type("La salle est prise", terminal)
    try terminal.wait("Enregistré : « Installer le comité mixte »")
    try type("remarque Appelé Tripoli", terminal)
    try terminal.wait("Remarques.")
    try type("annuler", terminal)
    try terminal.wait("Annulé :")
    try type("/partie:libye +en-retard", terminal)
    try terminal.wait("4.2. Approbation du gouvernement (Libye)")
    try type("quitter", terminal)
    try terminal.wait("left with 0")
    let file = folder.text(of: "w/roadmaps/ne-ly-labour.json")
    #expect(file.contains("\"deadline\": \"2027-02-01\"") && !file.contains("Appelé Tripoli"))
  }

  @Test func `the demo opens in line mode too, on a copy that leaves no visit behind`() throws {
    let terminal = try Tmux(width: 100, height: 50)
    let config = folder.path("config")
    try terminal.enter(
      "clear; TERM=dumb XDG_CONFIG_HOME=\(config) \(JalonProcess.path) demo --lang en --today 2026-11-24; echo left with $?")
    try terminal.wait("Line mode, because TERM is dumb.", "Type a number to open it", "jalon>")
    try type("quit", terminal)
    try terminal.wait("left with 0")
    #expect(folder.files(in: "config").isEmpty)
  }
}
