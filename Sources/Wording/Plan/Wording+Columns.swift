import RoadmapEngine

/// Headings of columns that pages, status views and tables share.
extension Wording {
  package var columnBaseline: String { phrase(en: "Baseline", fr: "Référence", ar: "المرجع") }
  package var columnVariance: String { phrase(en: "Variance", fr: "Écart", ar: "الفارق") }
  package var columnBlocked: String { phrase(en: "blocked", fr: "bloqué", ar: "متوقفة") }
  package var columnDue: String { phrase(en: "Due", fr: "Échéance", ar: "الموعد") }
  package var columnStep: String { phrase(en: "Step", fr: "Étape", ar: "الخطوة") }
  package var columnRoadmap: String { phrase(en: "Roadmap", fr: "Feuille de route", ar: "خارطة الطريق") }
  package var columnParties: String { phrase(en: "Parties", fr: "Parties", ar: "الأطراف") }
  package var columnHealth: String { phrase(en: "Health", fr: "Situation", ar: "الوضع") }
  package var columnStart: String { phrase(en: "Start", fr: "Début", ar: "البدء") }
  package var columnFinish: String { phrase(en: "Finish", fr: "Fin", ar: "الانتهاء") }
  package var columnWaitingOn: String { phrase(en: "Waiting on", fr: "En attente de", ar: "بانتظار") }
  package var columnSince: String { phrase(en: "Since", fr: "Depuis", ar: "منذ") }
  package var columnOwners: String { phrase(en: "Owners", fr: "Responsables", ar: "الجهة المسؤولة") }
  package var columnDeliverable: String { phrase(en: "Deliverable", fr: "Livrable", ar: "المُخرَج") }
  package var columnDeadline: String { phrase(en: "Deadline", fr: "Échéance", ar: "الموعد النهائي") }
  package var columnDays: String { phrase(en: "Days", fr: "Jours", ar: "أيام") }
  package var columnStatus: String { phrase(en: "Status", fr: "État", ar: "الحالة") }
  package var columnWhy: String { phrase(en: "Why", fr: "Pourquoi", ar: "السبب") }
  package var columnDay: String { phrase(en: "Day", fr: "Jour", ar: "اليوم") }
  package var columnWhat: String { phrase(en: "What", fr: "Nature", ar: "النوع") }
  package var columnProgress: String { phrase(en: "Progress", fr: "Avancement", ar: "التقدم") }
}
