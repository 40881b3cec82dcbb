import RoadmapEngine

/// Headings, columns and notes of the status views.
extension Wording {
  package var columnNumber: String { phrase(en: "No", fr: "N°", ar: "ر.م") }
  package var columnStep: String { phrase(en: "Step", fr: "Étape", ar: "الخطوة") }
  package var columnActivity: String { phrase(en: "Activity", fr: "Activité", ar: "النشاط") }
  package var columnRoadmap: String { phrase(en: "Roadmap", fr: "Feuille de route", ar: "خارطة الطريق") }
  package var columnCorridor: String { phrase(en: "Parties", fr: "Parties", ar: "الأطراف") }
  package var columnHealth: String { phrase(en: "Health", fr: "Santé", ar: "الوضع") }
  package var columnDone: String { phrase(en: "Done", fr: "Fait", ar: "المنجز") }
  package var columnStart: String { phrase(en: "Start", fr: "Début", ar: "البدء") }
  package var columnFinish: String { phrase(en: "Finish", fr: "Fin", ar: "الانتهاء") }
  package var columnWaitingOn: String { phrase(en: "Waiting on", fr: "Attend", ar: "في انتظار") }
  package var columnSince: String { phrase(en: "Since", fr: "Depuis", ar: "منذ") }
  package var columnOwners: String { phrase(en: "Owners", fr: "Responsables", ar: "الجهة المسؤولة") }
  package var columnResponsible: String { phrase(en: "Responsible", fr: "Responsable", ar: "الجهة المسؤولة") }
  package var columnPartners: String { phrase(en: "Partners", fr: "Partenaires", ar: "الشركاء") }
  package var columnDeliverable: String { phrase(en: "Deliverable", fr: "Livrable", ar: "المُخرَج") }
  package var columnDeadline: String { phrase(en: "Deadline", fr: "Échéance", ar: "الموعد النهائي") }
  package var columnDays: String { phrase(en: "Days", fr: "Jours", ar: "أيام") }
  package var columnSlack: String { phrase(en: "Slack", fr: "Marge", ar: "السماح") }
  package var columnState: String { phrase(en: "St", fr: "Ét.", ar: "حالة") }
  package var columnStatus: String { phrase(en: "Status", fr: "État", ar: "الحالة") }
  package var columnObservations: String { phrase(en: "Observations", fr: "Observations", ar: "ملاحظات") }
  package var columnWhy: String { phrase(en: "Why", fr: "Pourquoi", ar: "السبب") }
  package var columnDay: String { phrase(en: "Day", fr: "Jour", ar: "اليوم") }
  package var columnWhat: String { phrase(en: "What", fr: "Quoi", ar: "ماذا") }
  package var columnWhen: String { phrase(en: "When", fr: "Quand", ar: "متى") }
  package var columnProgress: String { phrase(en: "Progress", fr: "Avancement", ar: "التقدم") }

  package var deadlineWord: String { phrase(en: "deadline", fr: "échéance", ar: "موعد نهائي") }
  package var agreedDay: String { phrase(en: "agreed", fr: "convenu", ar: "متفق عليه") }
  package var noPhase: String { phrase(en: "Without phase", fr: "Sans phase", ar: "بلا مرحلة") }
  package var noRoadmaps: String { phrase(en: "No roadmap yet.", fr: "Aucune feuille de route.", ar: "لا توجد خارطة طريق بعد.") }
  package var noSteps: String { phrase(en: "No steps.", fr: "Aucune étape.", ar: "لا توجد خطوات.") }
  package var nothingDue: String { phrase(en: "Nothing is due.", fr: "Aucune échéance.", ar: "لا مواعيد مستحقة.") }
  package var jointActionPlan: String { phrase(en: "Joint action plan", fr: "Plan d’action conjoint", ar: "خطة العمل المشتركة") }
  package var comma: String { phrase(en: ", ", fr: ", ", ar: "، ") }
  package var colon: String { phrase(en: ": ", fr: " : ", ar: ": ") }
  package var semicolon: String { phrase(en: "; ", fr: " ; ", ar: "؛ ") }

  /// Returns the words that say of which day a page is.
  package func stateAt(_ day: Day) -> String { printedOn(date(day)) }

  /// What stands at the top of a page, in front of the day from which it is.
  package func printedOn(_ day: String) -> String { phrase(en: "State at \(day)", fr: "Situation au \(day)", ar: "الوضع في \(day)") }

  package func stepCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 step" : "\(count) steps", fr: count < 2 ? "\(count) étape" : "\(count) étapes",
      ar: arabic(count, "خطوة", "خطوتان", "خطوات", "خطوة"))
  }

  package func partyCount(_ count: Int) -> String {
    phrase(en: "\(count) parties", fr: "\(count) parties", ar: arabic(count, "طرف", "طرفان", "أطراف", "طرفًا"))
  }

  package func roadmapCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 roadmap" : "\(count) roadmaps", fr: count < 2 ? "\(count) feuille de route" : "\(count) feuilles de route",
      ar: arabic(count, "خارطة طريق", "خارطتا طريق", "خرائط طريق", "خارطة طريق"))
  }

  package func heading(_ health: Health) -> String {
    switch health {
    case .late: phrase(en: "Late", fr: "En retard", ar: "متأخرة عن موعدها")
    case .risk: phrase(en: "At risk", fr: "À risque", ar: "معرَّضة للتأخير")
    default: word(health)
    }
  }

  package func andMore(_ count: Int) -> String { phrase(en: "and \(count) more", fr: "et \(count) de plus", ar: "و\(figures(count)) أخرى") }

  package func overdue(_ day: Day, today: Day) -> String {
    let count = today.days(since: day)
    return phrase(en: "overdue \(count) d", fr: "retard \(count) j", ar: "تأخر \(arabicDays(count))")
  }

  package func lateBy(days count: Int) -> String {
    phrase(en: "late by \(days(count))", fr: "en retard de \(days(count))", ar: "متأخرة \(days(count))")
  }

  package func forecast(_ day: Day) -> String {
    phrase(en: "forecast \(date(day))", fr: "prévision \(date(day))", ar: "المتوقع \(date(day))")
  }
  /// How little time is left to a deadline on or behind a step.
  package func littleSlack(_ days: Int) -> String {
    phrase(en: "\(workingDays(days)) to spare", fr: "\(workingDays(days)) de marge", ar: "المتاح \(workingDays(days))")
  }
  package func doneOn(_ day: Day) -> String { phrase(en: "done \(date(day))", fr: "fait le \(date(day))", ar: "أُنجزت في \(date(day))") }
  package func blocked(_ reason: String) -> String { phrase(en: "blocked: \(reason)", fr: "bloqué : \(reason)", ar: "متوقفة: \(reason)") }
  package func toSign(_ parties: String) -> String {
    phrase(en: "to sign: \(parties)", fr: "à signer : \(parties)", ar: "بانتظار توقيع: \(parties)")
  }
  package func waitsFor(_ step: String) -> String { phrase(en: "waits for: \(step)", fr: "attend : \(step)", ar: "تنتظر: \(step)") }

  /// Days behind a word that governs them.
  private func arabicDays(_ count: Int) -> String { arabic(count, "يوم", "يومين", "أيام", "يومًا") }

  /// `today`, `in 4 d`, `3 d ago`.
  package func distance(to day: Day, from today: Day) -> String {
    let count = day.days(since: today)
    if count == 0 { return phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }
    if count > 0 { return phrase(en: "in \(count) d", fr: "dans \(count) j", ar: "بعد \(arabicDays(count))") }
    return phrase(en: "\(-count) d ago", fr: "il y a \(-count) j", ar: "قبل \(arabicDays(-count))")
  }

  package var healthLegend: String {
    phrase(
      en: "R late · A at risk · G on track · - not begun · ✓ done · ( ) worked out, not set · ≈ rests on an estimated holiday",
      fr: "R en retard · A à risque · G en bonne voie · - non démarré · ✓ achevé · ( ) calculé, non fixé · ≈ dépend d’une fête estimée",
      ar: "R متأخرة · A معرَّضة للتأخير · G على المسار · - لم تبدأ · ✓ مُنجَزة · ( ) محسوب لا محدد · ≈ يعتمد على عيد تقديري")
  }
}
