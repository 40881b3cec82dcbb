import RoadmapEngine
import Wording

/// Words of the views of calendars and common days.
extension Wording {
  func calendarTitle(_ id: WorkingCalendar.ID, year: Int) -> String {
    phrase(en: "Calendar \(id), \(year)", fr: "Calendrier \(id), \(year)", ar: "التقويم \(id)، \(year)")
  }

  /// Tells how many of the days of a year are working days.
  func workingDays(_ count: Int, of days: Int) -> String {
    phrase(en: "\(count) working days of \(days)", fr: "\(count) jours ouvrés sur \(days)", ar: "أيام العمل \(count) من \(days)")
  }
  var headingDaysOff: String { phrase(en: "Days off besides", fr: "Autres jours chômés", ar: "أيام العطل الأخرى") }
  var columnFrom: String { phrase(en: "From", fr: "Dès le", ar: "ابتداءً من") }
  var columnCertainty: String { phrase(en: "Certainty", fr: "Certitude", ar: "درجة التأكد") }
  var columnMonth: String { phrase(en: "Month", fr: "Mois", ar: "الشهر") }
  var columnName: String { phrase(en: "Name", fr: "Nom", ar: "الاسم") }

  /// Follows the name of a holiday that falls on a weekend.
  var onWeekend: String { phrase(en: "(weekend)", fr: "(repos)", ar: "(عطلة أسبوعية)") }

  /// Tells instead of which day a holiday is observed.
  /// - Parameter isWorked: whether that day is a working day.
  func insteadOf(_ day: Day, isWorked: Bool) -> String {
    let date = "\(weekday(day)) \(shortDate(day))"
    return isWorked
      ? phrase(en: "instead of \(date), a working day", fr: "au lieu du \(date), jour ouvré", ar: "بدلًا من \(date)، وهو يوم عمل")
      : phrase(en: "instead of \(date)", fr: "au lieu du \(date)", ar: "بدلًا من \(date)")
  }

  /// Marks a holiday that moves to another day only if the authority declares it.
  var shiftToBeDeclared: String { phrase(en: "not declared yet", fr: "report à déclarer", ar: "بانتظار إعلان الترحيل") }

  /// Tells that a decision has made a day a working day.
  /// - Parameter name: the holiday that the day would have been; empty for none.
  func works(insteadOf name: String) -> String {
    if name.isEmpty { return phrase(en: "working day", fr: "jour ouvré", ar: "يوم عمل") }
    return phrase(en: "working day instead of \(name)", fr: "jour ouvré au lieu de \(name)", ar: "يوم عمل بدلًا من \(name)")
  }

  var estimateLegend: String {
    phrase(
      en: "≈ estimated: the authority announces the day; it may fall a day earlier or later.",
      fr: "≈ estimé : l’autorité annonce le jour ; il peut tomber un jour plus tôt ou plus tard.",
      ar: "≈ تقديري: تعلن السلطة المختصة اليوم، وقد يتقدم أو يتأخر يومًا.")
  }

  func commonTitle(_ names: [String]) -> String {
    let all = names.joined(separator: comma)
    return phrase(en: "Days on which all work: \(all)", fr: "Jours ouvrés communs : \(all)", ar: "أيام العمل المشتركة: \(all)")
  }

  /// Counts the days from first to last, both included, on which all parties work.
  func commonCount(_ count: Int, from first: Day, to last: Day) -> String {
    phrase(
      en: "\(date(first)) – \(date(last)): \(days(count))", fr: "\(date(first)) – \(date(last)) : \(days(count))",
      ar: "\(date(first)) – \(date(last)): \(days(count))")
  }

  var noCommonDay: String {
    phrase(en: "There is no day on which all of them work.", fr: "Il n’y a aucun jour ouvré commun.", ar: "لا يوجد يوم عمل مشترك.")
  }

  /// Returns `Mon 4–Thu 7`, with spaces at which no line breaks.
  func dayRange(_ first: Day, _ last: Day) -> String {
    func short(_ day: Day) -> String { "\(weekday(day))\u{A0}\(day.dayOfMonth)" }
    return first == last ? short(first) : "\(short(first))–\(short(last))"
  }

  /// Puts the French "of" before a month: `d’avril 2027`, `de mai 2027`.
  func frenchOf(_ words: String) -> String { "aeiouh".contains(words.prefix(1)) ? "d’\(words)" : "de \(words)" }

  /// Returns the first letter of a month; in Arabic its number, as several months begin alike.
  func narrowMonth(_ month: Int) -> String {
    language == .ar ? figures(month) : String(longMonth(month).prefix(1)).uppercased()
  }
}
