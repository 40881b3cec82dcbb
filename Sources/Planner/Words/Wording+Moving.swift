import RoadmapEngine
import Wording

/// Words of the timeline: what a step waits for, and how its bar is moved and stretched.
extension Wording {
  func needs(_ steps: String) -> String { phrase(en: "waits for \(steps)", fr: "attend \(steps)", ar: "تنتظر \(steps)") }
  func leadsTo(_ steps: String) -> String { phrase(en: "then \(steps)", fr: "ensuite \(steps)", ar: "ثم \(steps)") }

  var isDoneAlready: String {
    phrase(en: "It is done: what happened does not move.", fr: "C’est fait : ce qui a eu lieu ne bouge pas.", ar: "أُنجزت: ما حدث لا يتغيّر.")
  }

  var isDropped: String {
    phrase(
      en: "It was dropped and has no dates of its own.", fr: "Étape abandonnée, sans dates propres.", ar: "خطوة ملغاة بلا مواعيد خاصة بها."
    )
  }

  var spansOthers: String {
    phrase(
      en: "Its dates are those of the steps inside of it: move these.",
      fr: "Ses dates sont celles des étapes qu’elle contient : déplacez celles-ci.",
      ar: "مواعيدها مواعيد الخطوات التي تضمها: انقل هذه.")
  }

  func hasStarted(_ day: Day) -> String {
    phrase(
      en: "It started on \(date(day)); an actual date does not move, but the end can.",
      fr: "Commencée le \(date(day)) ; une date réelle ne bouge pas, mais la fin peut bouger.",
      ar: "بدأت في \(date(day))؛ التاريخ الفعلي لا يتغيّر، والنهاية قابلة للتغيير.")
  }

  /// Tells that a step cannot start earlier.
  /// - Parameter reason: what decides its start.
  func cannotBeEarlier(_ reason: String) -> String {
    phrase(
      en: "It cannot start earlier: \(reason).", fr: "Elle ne peut pas commencer plus tôt : \(reason).",
      ar: "لا يمكن أن تبدأ أبكر: \(reason).")
  }

  var isShortest: String {
    phrase(en: "It cannot be shorter.", fr: "Elle ne peut pas être plus courte.", ar: "لا يمكن أن تكون أقصر.")
  }
  func movedAgreed(to day: Day) -> String {
    phrase(en: "Agreed for \(longDate(day))", fr: "Convenu pour le \(longDate(day))", ar: "متفق عليه في \(longDate(day))")
  }
  func movedNotBefore(to day: Day) -> String {
    phrase(en: "Not before \(longDate(day))", fr: "Pas avant le \(longDate(day))", ar: "ليس قبل \(longDate(day))")
  }

  /// Tells that a step has no earliest day of its own any more, and when it starts now.
  func movedToEarliest(_ day: Day) -> String {
    phrase(en: "As early as it can: \(longDate(day))", fr: "Au plus tôt : \(longDate(day))", ar: "في أقرب وقت: \(longDate(day))")
  }

  /// Tells the new duration of a step, in working days, and its new finish.
  func stretched(to count: Int, finish: Day) -> String {
    phrase(
      en: "\(fullWorkingDays(count)), to \(longDate(finish))", fr: "\(fullWorkingDays(count)), jusqu’au \(longDate(finish))",
      ar: "\(fullWorkingDays(count))، حتى \(longDate(finish))")
  }

  func deadlineStays(_ day: Day) -> String {
    phrase(en: "deadline stays \(shortDate(day))", fr: "échéance inchangée \(shortDate(day))", ar: "الموعد النهائي باقٍ \(shortDate(day))")
  }

  func afterDeadline(_ day: Day) -> String {
    phrase(
      en: "after its deadline \(shortDate(day))", fr: "après son échéance \(shortDate(day))", ar: "بعد موعدها النهائي \(shortDate(day))")
  }

  var linksShown: String { phrase(en: "Links are shown.", fr: "Les liens sont affichés.", ar: "الروابط معروضة.") }
  var linksHidden: String {
    phrase(en: "Only the links of the selected step.", fr: "Seulement les liens de l’étape choisie.", ar: "روابط الخطوة المختارة فقط.")
  }
}
