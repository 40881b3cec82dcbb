import RoadmapEngine
import Wording

/// Words of the lists and of the month from which a value of a form is picked.
extension Wording {
  /// Tells how a typed day with two readings is understood, before the form is saved.
  func understood(_ text: String, as day: Day) -> String {
    phrase(
      en: "\"\(text)\" is understood as \(longDate(day)). Save again if that is right.",
      fr: "« \(text) » est compris comme le \(longDate(day)). Enregistrez de nouveau si c’est juste.",
      ar: "فُهم \"\(text)\" على أنه \(longDate(day)). احفظ مرة أخرى إن كان صحيحًا.")
  }

  var searchLabel: String { phrase(en: "Search", fr: "Rechercher", ar: "بحث") }
  var nothingFound: String { phrase(en: "Nothing is found.", fr: "Rien trouvé.", ar: "لا نتائج.") }

  /// Marks the body that leads among those of a party.
  var leads: String { phrase(en: "leads", fr: "chef de file", ar: "الجهة القائدة") }

  /// Stands in a field of a form for several steps whose values differ.
  var differentValues: String { phrase(en: "different values", fr: "valeurs différentes", ar: "قيم مختلفة") }
  var noDate: String { phrase(en: "no date", fr: "aucune date", ar: "بلا تاريخ") }

  func daysOffLegend(weekend: String, holiday: String, estimated: String) -> String {
    phrase(
      en: "\(weekend) weekend  \(holiday) holiday  \(estimated) estimated", fr: "\(weekend) repos  \(holiday) férié  \(estimated) estimé",
      ar: "\(weekend) عطلة أسبوعية  \(holiday) عطلة  \(estimated) تقديري")
  }

  /// Returns the name of a weekday in at most two columns.
  func narrowWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: phrase(en: "Mo", fr: "lu", ar: "ن")
    case .tuesday: phrase(en: "Tu", fr: "ma", ar: "ث")
    case .wednesday: phrase(en: "We", fr: "me", ar: "ر")
    case .thursday: phrase(en: "Th", fr: "je", ar: "خ")
    case .friday: phrase(en: "Fr", fr: "ve", ar: "ج")
    case .saturday: phrase(en: "Sa", fr: "sa", ar: "س")
    case .sunday: phrase(en: "Su", fr: "di", ar: "ح")
    }
  }

  /// Tells that a party works on the selected day.
  var worksThatDay: String { phrase(en: "works", fr: "jour ouvré", ar: "يوم عمل") }

  /// Tells whether all owners of a step work on the selected day.
  /// - Parameters:
  ///   - doThey: whether they all do.
  ///   - next: the next day on which they all work; nil if none is near.
  ///   - count: the number of owners.
  func ownersWork(_ doThey: Bool, next: Day?, count: Int) -> String {
    let then =
      next.map { day in
        let short = "\(weekday(day)) \(shortDate(day))"
        return phrase(en: "next: \(short)", fr: "ensuite : \(short)", ar: "التالي: \(short)")
      } ?? ""
    let now =
      doThey
      ? phrase(
        en: count == 1 ? "The owner works that day" : "All owners work that day",
        fr: count < 2 ? "Jour ouvré du responsable" : "Jour ouvré pour tous les responsables", ar: "يوم عمل لجميع الجهات المسؤولة")
      : phrase(en: "Not a working day for all owners", fr: "Pas un jour ouvré pour tous", ar: "ليس يوم عمل للجميع")
    return then.isEmpty ? now : "\(now) · \(then)"
  }

  var noRoomForMonth: String {
    phrase(en: "The window is too low for a month.", fr: "La fenêtre est trop basse pour un mois.", ar: "النافذة أقصر من أن تعرض شهرًا.")
  }
  var none: String { phrase(en: "none", fr: "aucun", ar: "بدون") }
}
