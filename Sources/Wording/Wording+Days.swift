import RoadmapEngine

extension Wording {
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

  /// Words in an order of their own.
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

  /// The short name of a month, 1 being January.
  package func month(_ month: Int) -> String { Wording.months.word(month - 1, language) }

  /// The full name of a month, 1 being January.
  package func longMonth(_ month: Int) -> String { Wording.longMonths.word(month - 1, language) }

  /// Returns the name of the weekday of a day.
  package func weekday(_ day: Day) -> String { weekday(day.weekday) }

  /// Returns the name of a weekday.
  package func weekday(_ weekday: Weekday) -> String { Wording.weekdays.word(weekday.rawValue, language) }

  /// `26 Nov 2026`: the month as a word, so that no reader takes it for the day.
  package func date(_ day: Day) -> String {
    "\(shortDate(day)) \(figures(day.year))"
  }

  /// A date, or a dash where there is none.
  package func date(_ day: Day?) -> String { day.map { date($0) } ?? "–" }

  /// `26 Nov`, for places where the year is plain.
  package func shortDate(_ day: Day) -> String {
    let date = day.civil
    return "\(ordinal(date.day)) \(month(date.month))"
  }

  /// The number of a day in a date; in French the first is an ordinal.
  private func ordinal(_ day: Int) -> String { language == .fr && day == 1 ? "1er" : figures(day) }

  /// `Thu 26 Nov 2026`.
  package func longDate(_ day: Day) -> String { "\(weekday(day)) \(date(day))" }

  /// A count of calendar days: `12 days`.
  package func days(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 day" : "\(count) days", fr: count == 1 || count == 0 ? "\(count) jour" : "\(count) jours",
      ar: arabic(count, "يوم", "يومان", "أيام", "يومًا"))
  }

  /// A count of working days: `12 wd`.
  package func workingDays(_ count: Int) -> String {
    phrase(en: "\(count) wd", fr: "\(count) j.o.", ar: "\(figures(count)) ي.ع")
  }

  /// A count of working days in full.
  package func fullWorkingDays(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 working day" : "\(count) working days",
      fr: count == 1 || count == 0 ? "\(count) jour ouvré" : "\(count) jours ouvrés",
      ar: arabic(count, "يوم عمل", "يوما عمل", "أيام عمل", "يوم عمل"))
  }

  /// A counted Arabic noun (CLDR plural rules): one, two, 3 to 10, 11 to 99, and hundreds like one.
  package func arabic(_ count: Int, _ one: String, _ two: String, _ few: String, _ many: String) -> String {
    switch (count, abs(count) % 100) {
    // The word for one follows the gender of the noun, which its ending shows: all that end on ة are feminine.
    case (1, _): "\(one) \(one.prefix { $0 != " " }.hasSuffix("ة") ? "واحدة" : "واحد")"
    case (2, _): two
    case (_, 3...10): "\(figures(count)) \(few)"
    case (_, 11...99): "\(figures(count)) \(many)"
    default: "\(figures(count)) \(one)"
    }
  }
}
