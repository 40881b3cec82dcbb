import RoadmapEngine

/// What is said of calendars.
extension Wording {
  package func calendarTitle(_ id: WorkingCalendar.ID, year: Int) -> String {
    phrase(en: "Calendar \(id), \(year)", fr: "Calendrier \(id), \(year)", ar: "التقويم \(id)، \(year)")
  }

  package func workingDays(_ count: Int, of days: Int) -> String {
    phrase(en: "\(count) working days of \(days)", fr: "\(count) jours ouvrés sur \(days)", ar: "أيام العمل \(count) من \(days)")
  }

  package var headingWeekend: String { phrase(en: "Weekend", fr: "Repos hebdomadaire", ar: "العطلة الأسبوعية") }
  package var headingDaysOff: String { phrase(en: "Days off besides", fr: "Autres jours chômés", ar: "أيام العطل الأخرى") }
  package var columnFrom: String { phrase(en: "From", fr: "Dès le", ar: "ابتداءً من") }
  package var columnCertainty: String { phrase(en: "Certainty", fr: "Certitude", ar: "درجة التأكد") }
  package var columnMonth: String { phrase(en: "Month", fr: "Mois", ar: "الشهر") }
  package var columnName: String { phrase(en: "Name", fr: "Nom", ar: "الاسم") }

  package var noDaysOff: String {
    phrase(en: "No day off besides the weekend.", fr: "Aucun jour chômé hors repos hebdomadaire.", ar: "لا عطل غير العطلة الأسبوعية.")
  }

  package func weekdays(_ set: WeekdaySet) -> String {
    set.isEmpty ? phrase(en: "none", fr: "aucun", ar: "لا شيء") : set.weekdays.map { weekday($0) }.joined(separator: comma)
  }

  package func word(_ certainty: Holiday.Certainty) -> String {
    switch certainty {
    case .estimated: phrase(en: "estimated", fr: "estimé", ar: "تقديري")
    case .confirmed: phrase(en: "confirmed", fr: "confirmé", ar: "مؤكد")
    }
  }

  /// The certainty of a day about which a person has decided.
  package var decided: String { phrase(en: "decided", fr: "décidé", ar: "بقرار") }
  /// Behind the name of a holiday that falls on a weekend.
  package var onWeekend: String { phrase(en: "(weekend)", fr: "(repos)", ar: "(عطلة أسبوعية)") }

  /// The name of a holiday, marked where it is observed on another day than its own.
  package func name(_ holiday: ObservedHoliday) -> String {
    let name = name(holiday.name)
    guard holiday.insteadOf != nil else { return name }
    return phrase(en: "\(name) (observed)", fr: "\(name) (férié reporté)", ar: "\(name) (عطلة مرحّلة)")
  }

  /// The day on which a shifted holiday falls.
  /// - Parameter isWorked: whether that day is a working day.
  package func insteadOf(_ day: Day, isWorked: Bool) -> String {
    let date = "\(weekday(day)) \(shortDate(day))"
    return isWorked
      ? phrase(en: "instead of \(date), a working day", fr: "au lieu du \(date), jour ouvré", ar: "بدلًا من \(date)، وهو يوم عمل")
      : phrase(en: "instead of \(date)", fr: "au lieu du \(date)", ar: "بدلًا من \(date)")
  }

  /// Said of a shifted holiday whose shift has not been declared yet.
  package var shiftToBeDeclared: String { phrase(en: "not declared yet", fr: "report à déclarer", ar: "بانتظار إعلان الترحيل") }

  /// A day made working by a decision.
  /// - Parameter name: the holiday that it would have been; empty for none.
  package func works(insteadOf name: String) -> String {
    if name.isEmpty { return phrase(en: "working day", fr: "jour ouvré", ar: "يوم عمل") }
    return phrase(en: "working day instead of \(name)", fr: "jour ouvré au lieu de \(name)", ar: "يوم عمل بدلًا من \(name)")
  }

  package var estimateLegend: String {
    phrase(
      en: "≈ estimated: the authority announces the day; it may fall a day earlier or later.",
      fr: "≈ estimé : l’autorité annonce le jour ; il peut tomber un jour plus tôt ou plus tard.",
      ar: "≈ تقديري: تعلن السلطة المختصة اليوم، وقد يتقدم أو يتأخر يومًا.")
  }

  /// `≈ Ramadan: 8 Feb – 8 Mar 2027 (Umm al-Qura)`.
  package func ramadan(_ months: [(first: Day, last: Day)]) -> String {
    let dates = months.map { "\(date($0.first)) – \(date($0.last))" }.joined(separator: semicolon)
    return phrase(
      en: "≈ Ramadan: \(dates) (Umm al-Qura estimate; short days)", fr: "≈ Ramadan : \(dates) (estimation Umm al-Qura ; journées courtes)",
      ar: "≈ رمضان: \(dates) (تقدير أم القرى؛ أيام قصيرة)")
  }

  package var ramadan: String { phrase(en: "Ramadan", fr: "Ramadan", ar: "رمضان") }

  package func commonTitle(_ names: [String]) -> String {
    let all = names.joined(separator: comma)
    return phrase(en: "Days on which all work: \(all)", fr: "Jours ouvrés communs : \(all)", ar: "أيام العمل المشتركة: \(all)")
  }

  package func commonCount(_ count: Int, from first: Day, to last: Day) -> String {
    phrase(
      en: "\(date(first)) – \(date(last)): \(days(count))", fr: "\(date(first)) – \(date(last)) : \(days(count))",
      ar: "\(date(first)) – \(date(last)): \(days(count))")
  }

  package var noCommonDay: String {
    phrase(en: "There is no day on which all of them work.", fr: "Il n’y a aucun jour ouvré commun.", ar: "لا يوجد يوم عمل مشترك.")
  }

  /// `Mon 4–Thu 7`, which does not break at the end of a line.
  package func dayRange(_ first: Day, _ last: Day) -> String {
    func short(_ day: Day) -> String { "\(weekday(day))\u{A0}\(day.dayOfMonth)" }
    return first == last ? short(first) : "\(short(first))–\(short(last))"
  }
}
