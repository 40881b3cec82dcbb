import RoadmapEngine

/// Words about the trash and about purging.
extension Wording {
  package func restored(_ step: String) -> String { phrase(en: "Restored \(step).", fr: "\(step) restaurée.", ar: "أُعيدت \(step).") }

  package func purged(_ step: String) -> String {
    phrase(
      en: "Purged \(step): its words are gone from the trash and from every record of history here. Other copies keep theirs.",
      fr: "\(step) purgée : ses mots ont disparu de la corbeille et de tout l’historique ici. Les autres copies gardent les leurs.",
      ar: "مُحيت \(step): زالت كلماتها من السلة ومن كل سجل هنا. وتبقى في النسخ الأخرى.")
  }

  /// Tells where texts of a purged step are still found; empty if nowhere.
  /// - Parameter places: paths of files and names of things; only the first ten are named.
  package func purgedWordsLeft(_ places: [String]) -> String {
    let most = 10
    guard !places.isEmpty else { return "" }
    var named = places.prefix(most).joined(separator: comma)
    if places.count > most {
      named += " \(andMore(places.count - most))"
    }
    return phrase(
      en: "The same words still stand in: \(named). Change them there if they are to go.",
      fr: "Les mêmes mots figurent encore dans : \(named). Modifiez-les là s’ils doivent disparaître.",
      ar: "ما زالت الكلمات نفسها واردة في: \(named). عدّلها هناك إن أردت زوالها.")
  }

  package func notPurged(_ step: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(step) was not purged: its id was not typed.", fr: "\(step) n’est pas purgée : son identifiant n’a pas été tapé.",
        ar: "لم تُمحَ \(step): لم يُكتب معرّفها."),
      remedy: phrase(
        en: "In a script: --yes-purge \(step)", fr: "Dans un script : --yes-purge \(step)", ar: "في نص برمجي: --yes-purge \(step)")
    )
  }
}
