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

  /// Tells how many calendar days ago a date was, in a narrow column.
  func overdue(_ day: Day, today: Day) -> String {
    let count = today.days(since: day)
    let delay = phrase(en: "\(count) d", fr: "\(count)\u{A0}j", ar: arabicDelay(count))
    return phrase(en: "overdue \(delay)", fr: "en retard de \(delay)", ar: "تأخر \(delay)")
  }

  func lateBy(days count: Int) -> String {
    let delay = language == .ar ? arabicDelay(count) : days(count)
    return phrase(en: "overdue by \(delay)", fr: "en retard de \(delay)", ar: "متأخرة \(delay)")
  }

  /// Counts the days of a delay in Arabic, where they stand in the accusative.
  private func arabicDelay(_ count: Int) -> String { count == 1 ? "يومًا واحدًا" : arabicDays(count) }

  func forecast(_ day: Day) -> String {
    phrase(en: "forecast \(date(day))", fr: "prévision \(date(day))", ar: "المتوقع \(date(day))")
  }

  /// Tells how few working days of slack a step has before a deadline.
  func littleSlack(_ days: Int) -> String {
    phrase(en: "\(fullWorkingDays(days)) to spare", fr: "\(fullWorkingDays(days)) de marge", ar: "المتاح \(fullWorkingDays(days))")
  }

  func doneOn(_ day: Day) -> String { phrase(en: "done \(date(day))", fr: "achevé le \(date(day))", ar: "أُنجزت في \(date(day))") }
  func blocked(_ reason: String) -> String { phrase(en: "blocked: \(reason)", fr: "bloqué : \(reason)", ar: "متوقفة: \(reason)") }
  func toSign(_ parties: String) -> String {
    phrase(en: "to sign: \(parties)", fr: "à signer : \(parties)", ar: "بانتظار توقيع: \(parties)")
  }
  func waitsFor(_ step: String) -> String { phrase(en: "waits for: \(step)", fr: "dépend de : \(step)", ar: "تنتظر: \(step)") }
}
