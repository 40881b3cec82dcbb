import RoadmapEngine

/// Headings, columns and notes of the status views.
extension Wording {
  package var columnStep: String { phrase(en: "Step", fr: "Étape", ar: "الخطوة") }
  package var columnRoadmap: String { phrase(en: "Roadmap", fr: "Feuille de route", ar: "خارطة الطريق") }
  package var columnCorridor: String { phrase(en: "Parties", fr: "Parties", ar: "الأطراف") }
  package var columnHealth: String { phrase(en: "Health", fr: "Santé", ar: "الوضع") }
  package var columnStart: String { phrase(en: "Start", fr: "Début", ar: "البدء") }
  package var columnFinish: String { phrase(en: "Finish", fr: "Fin", ar: "الانتهاء") }
  package var columnWaitingOn: String { phrase(en: "Waiting on", fr: "Attend", ar: "في انتظار") }
  package var columnSince: String { phrase(en: "Since", fr: "Depuis", ar: "منذ") }
  package var columnOwners: String { phrase(en: "Owners", fr: "Responsables", ar: "الجهة المسؤولة") }
  package var columnDeliverable: String { phrase(en: "Deliverable", fr: "Livrable", ar: "المُخرَج") }
  package var columnDeadline: String { phrase(en: "Deadline", fr: "Échéance", ar: "الموعد النهائي") }
  package var columnDays: String { phrase(en: "Days", fr: "Jours", ar: "أيام") }
  package var columnStatus: String { phrase(en: "Status", fr: "État", ar: "الحالة") }
  package var columnWhy: String { phrase(en: "Why", fr: "Pourquoi", ar: "السبب") }
  package var columnDay: String { phrase(en: "Day", fr: "Jour", ar: "اليوم") }
  package var columnWhat: String { phrase(en: "What", fr: "Quoi", ar: "ماذا") }
  package var columnProgress: String { phrase(en: "Progress", fr: "Avancement", ar: "التقدم") }

  package var noPhase: String { phrase(en: "Without phase", fr: "Sans phase", ar: "بلا مرحلة") }
  package var noRoadmaps: String { phrase(en: "No roadmap yet.", fr: "Aucune feuille de route.", ar: "لا توجد خارطة طريق بعد.") }
  package var noSteps: String { phrase(en: "No steps.", fr: "Aucune étape.", ar: "لا توجد خطوات.") }
  package var nothingDue: String { phrase(en: "Nothing is due.", fr: "Aucune échéance.", ar: "لا مواعيد مستحقة.") }
  package var comma: String { phrase(en: ", ", fr: ", ", ar: "، ") }
  package var colon: String { phrase(en: ": ", fr: " : ", ar: ": ") }
  package var semicolon: String { phrase(en: "; ", fr: " ; ", ar: "؛ ") }

  package func stepCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 step" : "\(count) steps", fr: count < 2 ? "\(count) étape" : "\(count) étapes",
      ar: arabic(count, "خطوة", "خطوتان", "خطوات", "خطوة"))
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

  /// Days behind a word that governs them.
  package func arabicDays(_ count: Int) -> String { arabic(count, "يوم", "يومين", "أيام", "يومًا") }

  /// `today`, `in 4 d`, `3 d ago`.
  package func distance(to day: Day, from today: Day) -> String {
    let count = day.days(since: today)
    if count == 0 { return phrase(en: "today", fr: "aujourd’hui", ar: "اليوم") }
    if count > 0 { return phrase(en: "in \(count) d", fr: "dans \(count) j", ar: "بعد \(arabicDays(count))") }
    return phrase(en: "\(-count) d ago", fr: "il y a \(-count) j", ar: "قبل \(arabicDays(-count))")
  }
}
