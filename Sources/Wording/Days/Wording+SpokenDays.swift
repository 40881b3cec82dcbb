import RoadmapEngine

/// Days in whole words, for people who hear them: no abbreviation is left to the voice of a screen reader.
extension Wording {
  private static let spokenWeekdays: [Language: [String]] = [
    .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    .fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
  ]

  /// Returns a day with its weekday and month in full: `Thursday 17 December 2026`.
  package func spokenDay(_ day: Day) -> String {
    let date = day.civil
    let weekdays = Wording.spokenWeekdays[language] ?? []
    let weekday = weekdays.indices.contains(day.weekday.rawValue) ? weekdays[day.weekday.rawValue] : self.weekday(day)
    let number = language == .fr && date.day == 1 ? "1er" : figures(date.day)
    return "\(weekday) \(number) \(longMonth(date.month)) \(figures(date.year))"
  }

  /// Returns how many calendar days away a day is, in full: `tomorrow`, `in 23 days`, `26 days ago`.
  package func spokenDistance(to day: Day, from today: Day) -> String { spokenDistance(days: day.days(since: today)) }

  /// Returns how far away a day is.
  /// - Parameter count: the number of calendar days from today; negative for the past.
  package func spokenDistance(days count: Int) -> String {
    // Arabic prepositions ask for another case of the noun.
    let days = language == .ar ? arabicDays(abs(count)) : self.days(abs(count))
    return switch count {
    case 0: today
    case 1: phrase(en: "tomorrow", fr: "demain", ar: "غدًا")
    case -1: phrase(en: "yesterday", fr: "hier", ar: "أمس")
    case 1...: phrase(en: "in \(days)", fr: "dans \(days)", ar: "بعد \(days)")
    default: phrase(en: "\(days) ago", fr: "il y a \(days)", ar: "قبل \(days)")
    }
  }
}
