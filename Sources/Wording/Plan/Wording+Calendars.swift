import RoadmapEngine

/// Words about calendars, holidays and Ramadan.
extension Wording {
  package var dayOffState: String { phrase(en: "day off", fr: "jour chômé", ar: "يوم عطلة") }
  package var headingWeekend: String { phrase(en: "Weekend", fr: "Repos hebdomadaire", ar: "العطلة الأسبوعية") }

  package func weekdays(_ set: WeekdaySet) -> String {
    set.isEmpty ? phrase(en: "none", fr: "aucun", ar: "لا شيء") : set.weekdays.map { weekday($0) }.joined(separator: comma)
  }

  /// The certainty of a day about which a person has decided.
  package var decided: String { phrase(en: "decided", fr: "décidé", ar: "بقرار") }

  /// Returns the name of a holiday, marked if it is observed on another day than its own.
  package func name(_ holiday: ObservedHoliday) -> String {
    let name = name(holiday.name)
    guard holiday.insteadOf != nil else { return name }
    return phrase(en: "\(name) (observed)", fr: "\(name) (férié reporté)", ar: "\(name) (عطلة مرحّلة)")
  }

  /// Tells when Ramadan is: `≈ Ramadan: 8 Feb – 8 Mar 2027 (Umm al-Qura estimate; short days)`.
  package func ramadan(_ months: [(first: Day, last: Day)]) -> String {
    let dates = months.map { "\(date($0.first)) – \(date($0.last))" }.joined(separator: semicolon)
    return phrase(
      en: "≈ Ramadan: \(dates) (Umm al-Qura estimate; short days)", fr: "≈ Ramadan : \(dates) (estimation Umm al-Qura ; journées courtes)",
      ar: "≈ رمضان: \(dates) (تقدير أم القرى؛ أيام قصيرة)")
  }

  package var ramadan: String { phrase(en: "Ramadan", fr: "Ramadan", ar: "رمضان") }
}
