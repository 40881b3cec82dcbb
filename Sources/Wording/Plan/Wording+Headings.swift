import RoadmapEngine

/// Headings over groups of steps.
extension Wording {
  /// Returns the heading of the dates of an agenda that are about as far away as a day.
  package func agendaHeading(_ day: Day, today: Day) -> String {
    let distance = day.days(since: today)
    if distance < 0 { return heading(.late) }
    if distance == 0 { return phrase(en: "Today", fr: "Aujourd’hui", ar: "اليوم") }
    if distance <= 7 { return phrase(en: "In the next 7 days", fr: "Dans les 7 jours", ar: "خلال 7 أيام") }
    return monthAndYear(day)
  }

  package func heading(_ health: Health) -> String {
    switch health {
    case .late: phrase(en: "Late", fr: "En retard", ar: "متأخرة عن موعدها")
    case .risk: phrase(en: "At risk", fr: "À risque", ar: "معرَّضة للتأخير")
    default: word(health)
    }
  }
}
