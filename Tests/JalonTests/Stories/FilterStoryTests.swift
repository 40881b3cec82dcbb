import Foundation
import Support
import Testing

/// Filters in the reader's language and the search of the first page, with the real program in a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct FilterStoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = TemporaryFolder()
    try JalonProcess.makeSample(folder.path("w"))
    _ = try JalonProcess.run(["me", "party:NE", "--workspace", folder.path("w")])
  }

  @Test func `a French reader searches all roadmaps, is told of a fault while typing, and saves a view in stable words`() throws {
    let terminal = try Tmux(width: 120, height: 40)
    try terminal.enter("clear; \(JalonProcess.path) \(folder.path("w")) --lang fr --today 2026-11-24; echo left with $?")
    try terminal.wait("[1 feuilles", "Prochaines dates")
    try terminal.press("/")
    try terminal.run("send-keys", "-l", "partie:algérei")
    try terminal.wait("« algérei » n’est pas une valeur de partie")
    try terminal.press("C-u")
    try terminal.run("send-keys", "-l", "partie:LIBYE +nous +ouverte")
    try terminal.wait("Filtre : partie:LIBYE +nous +ouverte", "affichées")
    try terminal.press("C-s")
    try terminal.wait("Enregistrer ce filtre comme vue")
    try terminal.run("send-keys", "-l", "Avec la Libye")
    try terminal.press("Enter")
    try terminal.wait("view:avec-la-libye")
    try terminal.press("Down", "Enter")
    try terminal.wait("[2 étapes]", "Filtre : partie:LY +nous +ouverte")
    try terminal.press("Escape")
    try terminal.wait("[1 feuilles", "Filtre : partie:LY +nous +ouverte")
    try terminal.press("Tab", "Enter")
    try terminal.wait("[2 étapes]")
    try terminal.press("q")
    try terminal.wait("left with 0")
    #expect(folder.text(of: "w/jalon.json").contains("\"filter\": \"party:LY +mine +open\""))
    let listed = try JalonProcess.run(["list", "vue:avec-la-libye", "--workspace", folder.path("w"), "--today", "2026-11-24"])
    #expect(listed.status == 0 && listed.output.contains("ne-ly-labour/"))
  }
}
