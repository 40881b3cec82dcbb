import RoadmapEngine
import Wording

/// Words of the views of waits, owners, critical path, follow-up and periods.
extension Wording {
  /// Counts the steps that are left to do, and among them those that are late and those that will be.
  func openSteps(_ count: Int, late: Int, willBeLate: Int) -> String {
    let all = phrase(
      en: "\(stepCount(count)) to do", fr: "\(stepCount(count)) à faire",
      ar: arabic(count, "خطوة متبقية", "خطوتان متبقيتان", "خطوات متبقية", "خطوة متبقية"))
    let parts = [all, late == 0 ? "" : lateSteps(late), willBeLate == 0 ? "" : counted(willBeLate, .willBeLate)]
    return parts.filter { !$0.isEmpty }.joined(separator: comma)
  }

  private func lateSteps(_ count: Int) -> String {
    phrase(
      en: "\(count) late", fr: "\(count) en retard", ar: arabic(count, "خطوة متأخرة", "خطوتان متأخرتان", "خطوات متأخرة", "خطوة متأخرة"))
  }

  var waitingLegend: String {
    phrase(
      en: "Waited: working days, on the calendar of the party that has the turn.",
      fr: "Attente : jours ouvrés, sur le calendrier de la partie dont la réponse est attendue.",
      ar: "مدة الانتظار: أيام عمل وفق تقويم الطرف المنتظر رده.")
  }

  var criticalLegend: String {
    phrase(
      en: "A day that a step of this chain loses is a day that the end loses. ≈ rests on an estimated holiday",
      fr: "Un jour perdu par une étape de cette chaîne est un jour perdu à la fin. ≈ dépend d’une fête estimée",
      ar: "كل يوم تفقده خطوة في هذه السلسلة يتأخر به الانتهاء. ≈ يعتمد على عيد تقديري")
  }

  var furtherSteps: String {
    phrase(en: "Further steps under way or due", fr: "Autres étapes en cours ou à échéance", ar: "خطوات أخرى جارية أو قريبة الموعد")
  }

  func owes(_ purpose: Waiting.Purpose, since day: Day) -> String {
    phrase(
      en: "\(word(purpose)) due since \(shortDate(day))", fr: "\(word(purpose)) attendue depuis le \(shortDate(day))",
      ar: "بانتظار \(word(purpose)) منذ \(shortDate(day))")
  }

  func nextSession(_ title: String, _ day: Day) -> String {
    phrase(
      en: "Next: \(title), \(date(day))", fr: "Prochaine rencontre : \(title), \(date(day))", ar: "الاجتماع القادم: \(title)، \(date(day))")
  }

  func commonDays(of day: Day, _ days: String) -> String {
    let month = monthAndYear(day)
    return phrase(
      en: "Days of \(month) on which all parties work: \(days)", fr: "Jours \(frenchOf(month)) où toutes les parties travaillent : \(days)",
      ar: "أيام \(month) التي تعمل فيها جميع الأطراف: \(days)")
  }

  /// Explains the signs of a period table.
  /// - Parameter from: the first day of the next period, which is only planned.
  func periodLegend(from: Day) -> String {
    phrase(
      en: "# worked on or done · X held · > planned · │ from \(date(from)): the next period",
      fr: "# en cours ou achevé · X tenu · > prévu · │ dès le \(date(from)) : la période suivante",
      ar: "# جارٍ أو منجز · X عُقد · > مخطط · │ ابتداءً من \(date(from)): الفترة التالية")
  }
}
