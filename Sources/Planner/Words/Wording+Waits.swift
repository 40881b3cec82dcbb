import RoadmapEngine
import Wording

/// Words about the party that a step waits for.
extension Wording {
  func nobodyWaitedOn(begins: String) -> String {
    phrase(
      en: "Nobody is waited on. \(begins) begins a wait.", fr: "Personne n’est attendu. \(begins) ouvre une attente.",
      ar: "لا انتظار لأحد. \(begins) لبدء انتظار.")
  }

  /// Counts working days in a column of at most ten characters: `12 wd`, `12 j. ouv.`.
  func narrowWorkingDays(_ count: Int) -> String {
    phrase(en: "\(figures(count)) wd", fr: "\(figures(count))\u{A0}j.\u{A0}ouv.", ar: "\(figures(count)) ي.ع")
  }

  /// Heads how many working days a wait has lasted, in a column of seven characters.
  var columnAge: String { phrase(en: "Days", fr: "J. ouv.", ar: "أيام") }

  /// Tells how many working days a wait has lasted, in a column of seven characters.
  func waited(_ count: Int) -> String { phrase(en: narrowWorkingDays(count), fr: "\(figures(count))", ar: narrowWorkingDays(count)) }

  var remindedAlready: String { phrase(en: "Reminded today already.", fr: "Déjà relancé aujourd’hui.", ar: "ذُكّر اليوم مسبقًا.") }

  /// Names a change that adds a reminder on a day.
  func remindedToday(_ day: Day) -> String {
    phrase(en: "reminded on \(date(day))", fr: "relance du \(date(day))", ar: "تذكير في \(date(day))")
  }

  /// Names a change that makes another party the one that is waited for.
  func handedOver(to party: String) -> String {
    phrase(en: "handed to \(party)", fr: "passage à : \(party)", ar: "أُحيلت إلى \(party)")
  }

  /// Tells how often a party was reminded during a wait.
  /// - Parameter last: the day of the last reminder.
  func reminded(_ count: Int, last: String) -> String {
    phrase(
      en: count == 1 ? "reminded \(last)" : "reminded \(count) times, \(last)",
      fr: count < 2 ? "relancé le \(last)" : "relancé \(count) fois, \(last)",
      ar: count == 1 ? "ذُكّر \(last)" : "ذُكّر \(arabic(count, "مرة", "مرتين", "مرات", "مرة"))، \(last)")
  }
}
