import RoadmapEngine

/// Days, months and weekdays as they are written.
extension Wording {
  package var today: String { phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }

  private static let months = Words(
    en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    fr: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    ar: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"])

  private static let longMonths = Words(
    en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    ar: months.ar)

  private static let weekdays = Words(
    en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    fr: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"])

  /// The names of months or weekdays in three languages, each in the order of the calendar.
  private struct Words {
    let en, fr, ar: [String]

    func word(_ index: Int, _ language: Language) -> String {
      let words =
        switch language {
        case .en: en
        case .fr: fr
        case .ar: ar
        }
      return words.indices.contains(index) ? words[index] : ""
    }
  }

  /// Returns the short name of a month, 1 for January.
  package func month(_ month: Int) -> String { Wording.months.word(month - 1, language) }

  /// Returns the full name of a month, 1 for January.
  package func longMonth(_ month: Int) -> String { Wording.longMonths.word(month - 1, language) }

  /// Returns the full name of a month with its year: `November 2026`.
  package func monthAndYear(_ day: Day) -> String { "\(longMonth(day.month)) \(figures(day.year))" }

  /// Returns the name of the weekday of a day.
  package func weekday(_ day: Day) -> String { weekday(day.weekday) }

  /// Returns the name of a weekday.
  package func weekday(_ weekday: Weekday) -> String { Wording.weekdays.word(weekday.rawValue, language) }

  /// Returns a date with the month as a word, so that nobody takes it for the day: `26 Nov 2026`.
  package func date(_ day: Day) -> String {
    "\(shortDate(day)) \(figures(day.year))"
  }

  /// Returns the date of a day; a dash for nil.
  package func date(_ day: Day?) -> String { day.map { date($0) } ?? "–" }

  /// Returns a date without its year: `26 Nov`.
  package func shortDate(_ day: Day) -> String {
    let date = day.civil
    return "\(ordinal(date.day)) \(month(date.month))"
  }

  /// Returns the number of a day in a date; in French the first is an ordinal.
  private func ordinal(_ day: Int) -> String { language == .fr && day == 1 ? "1er" : figures(day) }

  /// Returns a date with its weekday: `Thu 26 Nov 2026`.
  package func longDate(_ day: Day) -> String { "\(weekday(day)) \(date(day))" }
}
