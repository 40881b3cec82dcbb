import RoadmapEngine

/// Headings, columns and notes of the status views.
extension Wording {
  package var columnNumber: String { say("No", "N°", "ر.م") }
  package var columnStep: String { say("Step", "Étape", "الخطوة") }
  package var columnActivity: String { say("Activity", "Activité", "النشاط") }
  package var columnRoadmap: String { say("Roadmap", "Feuille de route", "خارطة الطريق") }
  package var columnCorridor: String { say("Parties", "Parties", "الأطراف") }
  package var columnHealth: String { say("Health", "Santé", "الوضع") }
  package var columnDone: String { say("Done", "Fait", "المنجز") }
  package var columnStart: String { say("Start", "Début", "البدء") }
  package var columnFinish: String { say("Finish", "Fin", "الانتهاء") }
  package var columnNextDate: String { say("Next date", "Prochaine", "الموعد القادم") }
  package var columnWaitingOn: String { say("Waiting on", "Attend", "في انتظار") }
  package var columnSince: String { say("Since", "Depuis", "منذ") }
  package var columnOwners: String { say("Owners", "Responsables", "الجهة المسؤولة") }
  package var columnResponsible: String { say("Responsible", "Responsable", "الجهة المسؤولة") }
  package var columnPartners: String { say("Partners", "Partenaires", "الشركاء") }
  package var columnDeliverable: String { say("Deliverable", "Livrable", "المُخرَج") }
  package var columnDeadline: String { say("Deadline", "Échéance", "الموعد النهائي") }
  package var columnDays: String { say("Days", "Jours", "أيام") }
  package var columnSlack: String { say("Slack", "Marge", "السماح") }
  package var columnState: String { say("St", "Ét.", "حالة") }
  package var columnStatus: String { say("Status", "État", "الحالة") }
  package var columnObservations: String { say("Observations", "Observations", "ملاحظات") }
  package var columnWhy: String { say("Why", "Pourquoi", "السبب") }
  package var columnDay: String { say("Day", "Jour", "اليوم") }
  package var columnWhat: String { say("What", "Quoi", "ماذا") }
  package var columnWhen: String { say("When", "Quand", "متى") }
  package var columnProgress: String { say("Progress", "Avancement", "التقدم") }

  package var deadlineWord: String { say("deadline", "échéance", "موعد نهائي") }
  package var agreedDay: String { say("agreed", "convenu", "متفق عليه") }
  package var noPhase: String { say("Without phase", "Sans phase", "بلا مرحلة") }
  package var noRoadmaps: String { say("No roadmap yet.", "Aucune feuille de route.", "لا توجد خارطة طريق بعد.") }
  package var noSteps: String { say("No steps.", "Aucune étape.", "لا توجد خطوات.") }
  package var nothingDue: String { say("Nothing is due.", "Aucune échéance.", "لا مواعيد مستحقة.") }
  package var jointActionPlan: String { say("Joint action plan", "Plan d’action conjoint", "خطة العمل المشتركة") }
  package var comma: String { say(", ", ", ", "، ") }
  package var colon: String { say(": ", " : ", ": ") }
  package var semicolon: String { say("; ", " ; ", "؛ ") }

  package func stateAt(_ day: Day) -> String { printedOn(date(day)) }

  /// What stands at the top of a page, in front of the day from which it is.
  package func printedOn(_ day: String) -> String { say("State at \(day)", "Situation au \(day)", "الوضع في \(day)") }

  package func stepCount(_ count: Int) -> String {
    say(
      count == 1 ? "1 step" : "\(count) steps", count < 2 ? "\(count) étape" : "\(count) étapes",
      arabic(count, "خطوة", "خطوتان", "خطوات", "خطوة"))
  }

  package func partyCount(_ count: Int) -> String {
    say("\(count) parties", "\(count) parties", arabic(count, "طرف", "طرفان", "أطراف", "طرفًا"))
  }

  package func roadmapCount(_ count: Int) -> String {
    say(
      count == 1 ? "1 roadmap" : "\(count) roadmaps", count < 2 ? "\(count) feuille de route" : "\(count) feuilles de route",
      arabic(count, "خارطة طريق", "خارطتا طريق", "خرائط طريق", "خارطة طريق"))
  }

  package func heading(_ health: Health) -> String {
    switch health {
    case .late: say("Late", "En retard", "متأخرة عن موعدها")
    case .risk: say("At risk", "À risque", "معرَّضة للتأخير")
    default: word(health)
    }
  }

  package func andMore(_ count: Int) -> String { say("and \(count) more", "et \(count) de plus", "و\(figures(count)) أخرى") }

  package func overdue(_ day: Day, today: Day) -> String {
    let count = today.days(since: day)
    return say("overdue \(count) d", "retard \(count) j", "تأخر \(arabicDays(count))")
  }

  package func lateBy(days count: Int) -> String {
    say("late by \(days(count))", "en retard de \(days(count))", "متأخرة \(days(count))")
  }

  package func forecast(_ day: Day) -> String { say("forecast \(date(day))", "prévision \(date(day))", "المتوقع \(date(day))") }
  /// How little time is left to a deadline on or behind a step.
  package func littleSlack(_ days: Int) -> String {
    say("\(workingDays(days)) to spare", "\(workingDays(days)) de marge", "المتاح \(workingDays(days))")
  }
  package func doneOn(_ day: Day) -> String { say("done \(date(day))", "fait le \(date(day))", "أُنجزت في \(date(day))") }
  package func blocked(_ reason: String) -> String { say("blocked: \(reason)", "bloqué : \(reason)", "متوقفة: \(reason)") }
  package func toSign(_ parties: String) -> String { say("to sign: \(parties)", "à signer : \(parties)", "بانتظار توقيع: \(parties)") }
  package func waitsFor(_ step: String) -> String { say("waits for: \(step)", "attend : \(step)", "تنتظر: \(step)") }

  /// Days behind a word that governs them.
  private func arabicDays(_ count: Int) -> String { arabic(count, "يوم", "يومين", "أيام", "يومًا") }

  /// `today`, `in 4 d`, `3 d ago`.
  package func distance(to day: Day, from today: Day) -> String {
    let count = day.days(since: today)
    if count == 0 { return say("today", "aujourd’hui", "اليوم") }
    if count > 0 { return say("in \(count) d", "dans \(count) j", "بعد \(arabicDays(count))") }
    return say("\(-count) d ago", "il y a \(-count) j", "قبل \(arabicDays(-count))")
  }

  package var healthLegend: String {
    say(
      "R late · A at risk · G on track · - not begun · ✓ done · ( ) worked out, not set · ≈ rests on an estimated holiday",
      "R en retard · A à risque · G en bonne voie · - non démarré · ✓ achevé · ( ) calculé, non fixé · ≈ dépend d’une fête estimée",
      "R متأخرة · A معرَّضة للتأخير · G على المسار · - لم تبدأ · ✓ مُنجَزة · ( ) محسوب لا محدد · ≈ يعتمد على عيد تقديري")
  }
}
