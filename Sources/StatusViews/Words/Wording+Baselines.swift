import RoadmapEngine
import Wording

/// Words about a baseline and the variances from it.
extension Wording {
  package var columnNow: String { phrase(en: "Now", fr: "À ce jour", ar: "الآن") }
  var addedSince: String { phrase(en: "Added since", fr: "Ajoutées depuis", ar: "أضيفت بعده") }
  var removedSince: String { phrase(en: "Removed since", fr: "Retirées depuis", ar: "أزيلت بعده") }

  var varianceLegend: String {
    phrase(
      en: "Variance: working days from the finish in the baseline to the finish now, on the step's own calendar; + is later.",
      fr: "Écart : jours ouvrés de la fin de référence à la fin actuelle, sur le calendrier de l’étape ; + est plus tard.",
      ar: "الفارق: أيام العمل من انتهاء المرجع إلى الانتهاء الآن وفق تقويم الخطوة؛ + أي أبعد.")
  }

  func baseline(_ title: String, of day: Day) -> String {
    phrase(
      en: "baseline \"\(title)\" of \(date(day))", fr: "référence « \(title) » du \(date(day))",
      ar: "المرجع \"\(title)\" بتاريخ \(date(day))")
  }
}
