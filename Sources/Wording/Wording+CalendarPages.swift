import RoadmapEngine

/// What the pages of calendars, common days and baselines say.
extension Wording {
  /// The sign of a working day in Ramadan.
  package var ramadanSign: String { phrase(en: "r", fr: "r", ar: "ر") }
  package var dayOffState: String { phrase(en: "day off", fr: "jour chômé", ar: "يوم عطلة") }
  package var workingState: String { phrase(en: "working day", fr: "jour ouvré", ar: "يوم عمل") }
  package var labelThatDay: String { phrase(en: "That day", fr: "Ce jour", ar: "ذلك اليوم") }
  package var labelDecision: String { phrase(en: "Who decided it", fr: "Qui l’a décidé", ar: "صاحب القرار") }
  package var labelFirstDay: String { phrase(en: "Begins on", fr: "Commence le", ar: "تبدأ في") }
  package var rulingTitle: String { phrase(en: "What this decision moves", fr: "Ce que cette décision déplace", ar: "ما يغيّره هذا القرار") }
  package var tickParties: String {
    phrase(en: "Tick the parties that shall meet.", fr: "Cochez les parties à réunir.", ar: "أشّر الأطراف التي ستجتمع.")
  }

  /// A feast and its year.
  package func feast(_ feast: Feast, year: Int) -> String {
    switch feast.title {
    case .name(let title): "\(name(title)) \(year)"
    case .reason(let reason): "\(reason) \(year)"
    }
  }

  package func newBaseline(of day: Day) -> String {
    phrase(en: "New baseline, \(date(day))", fr: "Nouvelle référence, \(date(day))", ar: "مرجع جديد، \(date(day))")
  }

  package func noBaselinesHere(adds: String) -> String {
    phrase(
      en: "No baseline yet. \(adds) keeps today’s dates.", fr: "Pas encore de référence. \(adds) garde les dates d’aujourd’hui.",
      ar: "لا مرجع بعد. \(adds) لحفظ تواريخ اليوم.")
  }
}
