import RoadmapEngine
import Wording

/// Words of the pages of calendars and common days, and about who does not work today.
extension Wording {
  /// Marks a working day in Ramadan, on which hours are short.
  var ramadanSign: String { phrase(en: "r", fr: "r", ar: "ر") }
  var workingState: String { phrase(en: "working day", fr: "jour ouvré", ar: "يوم عمل") }
  var labelThatDay: String { phrase(en: "That day", fr: "Ce jour", ar: "ذلك اليوم") }
  var labelDecision: String { phrase(en: "Who decided it", fr: "Qui l’a décidé", ar: "صاحب القرار") }
  var labelFirstDay: String { phrase(en: "Begins on", fr: "Commence le", ar: "تبدأ في") }
  var rulingTitle: String { phrase(en: "What this decision moves", fr: "Ce que cette décision déplace", ar: "ما يغيّره هذا القرار") }
  var tickParties: String {
    phrase(en: "Tick the parties that shall meet.", fr: "Cochez les parties à réunir.", ar: "أشّر الأطراف التي ستجتمع.")
  }

  /// Returns the name of a feast with its year.
  func feast(_ feast: Feast, year: Int) -> String {
    switch feast.title {
    case .name(let title): "\(name(title)) \(year)"
    case .reason(let reason): "\(reason) \(year)"
    }
  }

  /// Tells on which later day a holiday is observed instead of on its own.
  func isObserved(_ holiday: ObservedHoliday, on day: Day) -> String {
    let (name, date) = (name(holiday.name), "\(weekday(day)) \(shortDate(day))")
    return phrase(en: "\(name) is observed on \(date)", fr: "\(name) : reporté au \(date)", ar: "\(name): مُرحَّل إلى \(date)")
  }

  var emptyDecision: String { phrase(en: "Say who decided it.", fr: "Indiquez qui l’a décidé.", ar: "اذكر من قرر ذلك.") }

  /// Tells which parties do not work today, each with the reason.
  func rests(_ resting: [(party: String, why: String)]) -> String {
    if resting.isEmpty { return phrase(en: "everybody works today", fr: "tous travaillent aujourd’hui", ar: "الجميع يعملون اليوم") }
    let who = resting.map { "\($0.party) (\($0.why))" }.joined(separator: comma)
    return phrase(en: "off today: \(who)", fr: "au repos aujourd’hui : \(who)", ar: "في عطلة اليوم: \(who)")
  }

  /// Names the party whose days off the timeline shows.
  func rests(_ party: Party.ID, in workspace: Workspace) -> String {
    let name = self.party(party, in: workspace)
    return phrase(en: "Days off: \(name)", fr: "Repos : \(name)", ar: "العطل: \(name)")
  }
}
