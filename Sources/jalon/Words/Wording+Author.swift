import RoadmapEngine
import Wording

/// Words of `jalon me`.
extension Wording {
  func badMe(_ word: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(word)\" is neither party: nor name:.", fr: "« \(word) » n’est ni party: ni name:.", ar: "\"\(word)\" ليس party: ولا name:."
      ),
      remedy: phrase(
        en: "Write: jalon me party:NE 'name:Directorate of Labour'", fr: "Écrivez : jalon me party:NE 'name:Direction du Travail'",
        ar: "اكتب: jalon me party:NE 'name:مديرية العمل'")
    )
  }

  /// Returns what `jalon me` prints: the party and the name, each with its key.
  func me(_ author: Author) -> String {
    let party = author.party?.text ?? "–"
    let name = author.name.isEmpty ? "–" : author.name
    return "party:\(party)\tname:\(name)"
  }
}
