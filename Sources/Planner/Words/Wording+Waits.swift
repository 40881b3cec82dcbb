import RoadmapEngine
import Wording

/// Words about the party that a step waits for.
extension Wording {
  func nobodyWaitedOn(begins: String) -> String {
    phrase(
      en: "Nobody is waited on. \(begins) begins a wait.", fr: "Personne n’est attendu. \(begins) ouvre une attente.",
      ar: "لا انتظار لأحد. \(begins) لبدء انتظار.")
  }

  var remindedAlready: String { phrase(en: "Reminded today already.", fr: "Déjà relancé aujourd’hui.", ar: "ذُكّر اليوم مسبقًا.") }

  /// Names a change that adds a reminder on a day.
  func remindedToday(_ day: Day) -> String {
    phrase(en: "reminded on \(date(day))", fr: "relance du \(date(day))", ar: "تذكير في \(date(day))")
  }

  /// Names a change that makes another party the one that is waited for.
  func handedOver(to party: String) -> String {
    phrase(en: "now on \(party)", fr: "à présent : \(party)", ar: "الدور الآن على \(party)")
  }

  /// Tells how often a party was reminded during a wait.
  /// - Parameter last: the day of the last reminder.
  func reminded(_ count: Int, last: String) -> String {
    phrase(
      en: count == 1 ? "reminded \(last)" : "reminded \(count) times, \(last)",
      fr: count == 1 ? "relancé le \(last)" : "relancé \(count) fois, \(last)",
      ar: count == 1 ? "ذُكّر \(last)" : "ذُكّر \(arabic(count, "مرة", "مرتين", "مرات", "مرة"))، \(last)")
  }
}
