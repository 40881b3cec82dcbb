import RoadmapEngine
import Wording

/// Remarks about one step: what it waits for, by how much it is late, how much slack it has.
extension Wording {
  var deadlineWord: String { phrase(en: "deadline", fr: "échéance", ar: "موعد نهائي") }
  var agreedDay: String { phrase(en: "agreed", fr: "convenu", ar: "متفق عليه") }

  /// Returns a remark of a step's log: `29 Nov 2026, NE: The draft is with the translators.`
  func remark(_ remark: Remark) -> String {
    "\(date(remark.on))\(remark.by.isEmpty ? "" : "\(comma)\(remark.by)")\(colon)\(text(remark.text))"
  }

  /// Tells how many calendar days ago a date was.
  func overdue(_ day: Day, today: Day) -> String {
    let count = today.days(since: day)
    return phrase(en: "overdue \(count) d", fr: "retard \(count) j", ar: "تأخر \(arabicDays(count))")
  }

  func lateBy(days count: Int) -> String {
    phrase(en: "late by \(days(count))", fr: "en retard de \(days(count))", ar: "متأخرة \(days(count))")
  }
  func forecast(_ day: Day) -> String {
    phrase(en: "forecast \(date(day))", fr: "prévision \(date(day))", ar: "المتوقع \(date(day))")
  }

  /// Tells how few working days of slack a step has before a deadline.
  func littleSlack(_ days: Int) -> String {
    phrase(en: "\(workingDays(days)) to spare", fr: "\(workingDays(days)) de marge", ar: "المتاح \(workingDays(days))")
  }

  func doneOn(_ day: Day) -> String { phrase(en: "done \(date(day))", fr: "fait le \(date(day))", ar: "أُنجزت في \(date(day))") }
  func blocked(_ reason: String) -> String { phrase(en: "blocked: \(reason)", fr: "bloqué : \(reason)", ar: "متوقفة: \(reason)") }
  func toSign(_ parties: String) -> String {
    phrase(en: "to sign: \(parties)", fr: "à signer : \(parties)", ar: "بانتظار توقيع: \(parties)")
  }
  func waitsFor(_ step: String) -> String { phrase(en: "waits for: \(step)", fr: "attend : \(step)", ar: "تنتظر: \(step)") }
}
