import RoadmapEngine

/// Words about the dates and deadlines that a change moves.
extension Wording {
  /// Tells the finish of a step before and after: `a16: 3 Mar 2026 → 9 Mar 2026`.
  package func moved(_ step: MovedStep) -> String {
    "\(step.step)\(colon)\(date(step.before.finish)) → \(date(step.after.finish))"
  }

  package func finishesMoved(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 step moved:" : "\(count) steps moved:",
      fr: count < 2 ? "\(count) étape a bougé :" : "\(count) étapes ont bougé :",
      ar: "تغيّرت مواعيد \(arabic(count, "خطوة", "خطوتين", "خطوات", "خطوة")):")
  }

  /// Tells the start before and after of a step that finishes on the same day as before.
  package func startMoved(_ step: MovedStep) -> String {
    let days = "\(date(step.before.start)) → \(date(step.after.start))"
    return phrase(en: "\(step.step): starts \(days)", fr: "\(step.step) : commence \(days)", ar: "\(step.step): تبدأ \(days)")
  }

  package func deadlinesShifted(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 deadline affected:" : "\(count) deadlines affected:",
      fr: count < 2 ? "\(count) échéance est touchée :" : "\(count) échéances sont touchées :",
      ar: "تأثر \(arabic(count, "موعد نهائي", "موعدان نهائيان", "مواعيد نهائية", "موعدًا نهائيًا")):")
  }

  /// Tells how the outlook of a deadline changes:
  ///
  /// `a16, due 11 Feb 2027: on track → late (finish 10 Feb 2027 → 15 Feb 2027)`.
  package func shifted(_ shifted: ShiftedDeadline) -> String {
    func word(_ outlook: ShiftedDeadline.Outlook) -> String { outlook.health.map { self.word($0) } ?? "–" }
    let healths = shifted.before.health == shifted.after.health ? word(shifted.after) : "\(word(shifted.before)) → \(word(shifted.after))"
    let finishes = "\(date(shifted.before.finish)) → \(date(shifted.after.finish))"
    let finish = shifted.before.finish == shifted.after.finish ? date(shifted.after.finish) : finishes
    let due = date(shifted.deadline)
    return phrase(
      en: "\(shifted.step), due \(due): \(healths) (finish \(finish))",
      fr: "\(shifted.step), échéance le \(due) : \(healths) (fin \(finish))",
      ar: "\(shifted.step)، الموعد النهائي \(due): \(healths) (الانتهاء \(finish))")
  }

  package var nothingMoved: String {
    phrase(
      en: "No step moved, and no deadline is touched.", fr: "Aucune étape n’a bougé, aucune échéance n’est touchée.",
      ar: "لم تتغير أي خطوة ولا أي موعد نهائي.")
  }

  package func previewTitle(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other date would move" : "\(count) other dates would move",
      fr: count < 2 ? "\(count) autre date bougerait" : "\(count) autres dates bougeraient",
      ar: "سيتغيّر \(arabic(count, "موعد آخر", "موعدان آخران", "مواعيد أخرى", "موعدًا آخر"))")
  }
}
