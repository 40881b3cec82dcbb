import RoadmapEngine

/// What the pages of calendars, common days and baselines say.
extension Wording {
  /// The sign of a working day in Ramadan.
  package var ramadanSign: String { say("r", "r", "ر") }
  package var dayOffState: String { say("day off", "jour chômé", "يوم عطلة") }
  package var workingState: String { say("working day", "jour ouvré", "يوم عمل") }
  package var labelThatDay: String { say("That day", "Ce jour", "ذلك اليوم") }
  package var labelDecision: String { say("Who decided it", "Qui l’a décidé", "صاحب القرار") }
  package var labelFirstDay: String { say("Begins on", "Commence le", "تبدأ في") }
  package var rulingTitle: String { say("What this decision moves", "Ce que cette décision déplace", "ما يغيّره هذا القرار") }
  package var tickParties: String { say("Tick the parties that shall meet.", "Cochez les parties à réunir.", "أشّر الأطراف التي ستجتمع.") }

  /// A feast and its year.
  package func feast(_ feast: Feast, year: Int) -> String {
    switch feast.title {
    case .name(let title): "\(name(title)) \(year)"
    case .reason(let reason): "\(reason) \(year)"
    }
  }

  package func newBaseline(of day: Day) -> String {
    say("New baseline, \(date(day))", "Nouvelle référence, \(date(day))", "مرجع جديد، \(date(day))")
  }

  package var noBaselinesHere: String {
    say(
      "No baseline yet. a keeps today’s dates.", "Pas encore de référence. a garde les dates d’aujourd’hui.",
      "لا مرجع بعد. a لحفظ تواريخ اليوم.")
  }
}
