import RoadmapEngine

/// What is said of calendars.
extension Wording {
  package func calendarTitle(_ id: WorkingCalendar.ID, year: Int) -> String {
    say("Calendar \(id), \(year)", "Calendrier \(id), \(year)", "التقويم \(id)، \(year)")
  }

  package func workingDays(_ count: Int, of days: Int) -> String {
    say("\(count) working days of \(days)", "\(count) jours ouvrés sur \(days)", "أيام العمل \(count) من \(days)")
  }

  package var headingWeekend: String { say("Weekend", "Repos hebdomadaire", "العطلة الأسبوعية") }
  package var headingDaysOff: String { say("Days off besides", "Autres jours chômés", "أيام العطل الأخرى") }
  package var columnFrom: String { say("From", "Dès le", "ابتداءً من") }
  package var columnCertainty: String { say("Certainty", "Certitude", "درجة التأكد") }
  package var columnMonth: String { say("Month", "Mois", "الشهر") }
  package var columnName: String { say("Name", "Nom", "الاسم") }

  package var noDaysOff: String {
    say("No day off besides the weekend.", "Aucun jour chômé hors repos hebdomadaire.", "لا عطل غير العطلة الأسبوعية.")
  }

  package func weekdays(_ set: WeekdaySet) -> String {
    set.isEmpty ? say("none", "aucun", "لا شيء") : set.weekdays.map { weekday($0) }.joined(separator: comma)
  }

  package func word(_ certainty: Holiday.Certainty) -> String {
    switch certainty {
    case .estimated: say("estimated", "estimé", "تقديري")
    case .confirmed: say("confirmed", "confirmé", "مؤكد")
    }
  }

  /// The certainty of a day about which a person has decided.
  package var decided: String { say("decided", "décidé", "بقرار") }
  /// Behind the name of a holiday that falls on a weekend.
  package var onWeekend: String { say("(weekend)", "(repos)", "(عطلة أسبوعية)") }

  /// The name of a holiday, marked where it is observed on another day than its own.
  package func name(_ holiday: ObservedHoliday) -> String {
    let name = name(holiday.name)
    guard holiday.insteadOf != nil else { return name }
    return say("\(name) (observed)", "\(name) (férié reporté)", "\(name) (عطلة مرحّلة)")
  }

  /// The day on which a shifted holiday falls.
  /// - Parameter isWorked: whether that day is a working day.
  package func insteadOf(_ day: Day, isWorked: Bool) -> String {
    let date = "\(weekday(day)) \(shortDate(day))"
    return isWorked
      ? say("instead of \(date), a working day", "au lieu du \(date), jour ouvré", "بدلًا من \(date)، وهو يوم عمل")
      : say("instead of \(date)", "au lieu du \(date)", "بدلًا من \(date)")
  }

  /// Said of a shifted holiday whose shift has not been declared yet.
  package var shiftToBeDeclared: String { say("not declared yet", "report à déclarer", "بانتظار إعلان الترحيل") }

  /// A holiday that falls on a working day and is observed on a later day.
  package func isObserved(_ holiday: ObservedHoliday, on day: Day) -> String {
    let (name, date) = (name(holiday.name), "\(weekday(day)) \(shortDate(day))")
    return say("\(name) is observed on \(date)", "\(name) : reporté au \(date)", "\(name): مُرحَّل إلى \(date)")
  }

  /// A day made working by a decision.
  /// - Parameter name: the holiday that it would have been; empty for none.
  package func works(insteadOf name: String) -> String {
    if name.isEmpty { return say("working day", "jour ouvré", "يوم عمل") }
    return say("working day instead of \(name)", "jour ouvré au lieu de \(name)", "يوم عمل بدلًا من \(name)")
  }

  package var estimateLegend: String {
    say(
      "≈ estimated: the authority announces the day; it may fall a day earlier or later.",
      "≈ estimé : l’autorité annonce le jour ; il peut tomber un jour plus tôt ou plus tard.",
      "≈ تقديري: تعلن السلطة المختصة اليوم، وقد يتقدم أو يتأخر يومًا.")
  }

  /// `≈ Ramadan: 8 Feb – 8 Mar 2027 (Umm al-Qura)`.
  package func ramadan(_ months: [(first: Day, last: Day)]) -> String {
    let dates = months.map { "\(date($0.first)) – \(date($0.last))" }.joined(separator: semicolon)
    return say(
      "≈ Ramadan: \(dates) (Umm al-Qura estimate; short days)", "≈ Ramadan : \(dates) (estimation Umm al-Qura ; journées courtes)",
      "≈ رمضان: \(dates) (تقدير أم القرى؛ أيام قصيرة)")
  }

  package var ramadan: String { say("Ramadan", "Ramadan", "رمضان") }

  package func commonTitle(_ names: [String]) -> String {
    let all = names.joined(separator: comma)
    return say("Days on which all work: \(all)", "Jours ouvrés communs : \(all)", "أيام العمل المشتركة: \(all)")
  }

  package func commonCount(_ count: Int, from first: Day, to last: Day) -> String {
    say(
      "\(date(first)) – \(date(last)): \(days(count))", "\(date(first)) – \(date(last)) : \(days(count))",
      "\(date(first)) – \(date(last)): \(days(count))")
  }

  package var noCommonDay: String {
    say("There is no day on which all of them work.", "Il n’y a aucun jour ouvré commun.", "لا يوجد يوم عمل مشترك.")
  }

  /// `Mon 4–Thu 7`, which does not break at the end of a line.
  package func dayRange(_ first: Day, _ last: Day) -> String {
    func short(_ day: Day) -> String { "\(weekday(day))\u{A0}\(day.dayOfMonth)" }
    return first == last ? short(first) : "\(short(first))–\(short(last))"
  }
}
