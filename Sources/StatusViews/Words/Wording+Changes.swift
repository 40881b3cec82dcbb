import Wording

/// Words of the views of history and of what changed.
extension Wording {
  var columnInstant: String { phrase(en: "When (local time)", fr: "Date (heure locale)", ar: "التاريخ (التوقيت المحلي)") }
  package var columnWho: String { phrase(en: "Who", fr: "Qui", ar: "الجهة") }
  var columnAct: String { phrase(en: "What", fr: "Modification", ar: "التعديل") }
  var labelReason: String { phrase(en: "Reason", fr: "Motif", ar: "السبب") }

  /// Tells by how many working days a date moved.
  /// - Parameter days: not 0; negative for earlier.
  func movedBy(_ days: Int) -> String {
    let count = fullWorkingDays(abs(days))
    return days > 0
      ? phrase(en: "moved by \(count)", fr: "décalé de \(count)", ar: "تأجلت \(count)")
      : phrase(en: "\(count) earlier", fr: "avancé de \(count)", ar: "تقدمت \(count)")
  }

  var headingAdded: String { phrase(en: "Added", fr: "Ajoutées", ar: "أضيفت") }
  var headingRemoved: String { phrase(en: "Removed or dropped", fr: "Retirées ou abandonnées", ar: "أزيلت أو أُلغيت") }
  var headingDone: String { phrase(en: "Done", fr: "Achevées", ar: "أُنجزت") }
  var headingMoved: String { phrase(en: "Moved: finish", fr: "Décalées : fin", ar: "تغيّر موعد الانتهاء") }
  var headingDeadlines: String { phrase(en: "Deadline changed", fr: "Échéance modifiée", ar: "تغيّر الموعد النهائي") }
  var headingOwners: String { phrase(en: "New owners", fr: "Nouveaux responsables", ar: "جهات مسؤولة جديدة") }
  var headingRemarks: String { phrase(en: "Remarks", fr: "Observations au journal", ar: "ملاحظات مسجلة") }
  var removedRoadmap: String { phrase(en: "roadmap removed", fr: "feuille de route retirée", ar: "أزيلت خارطة الطريق") }
  var newRoadmapMark: String { phrase(en: "new roadmap", fr: "nouvelle feuille de route", ar: "خارطة طريق جديدة") }
  var nothingChangedSince: String { phrase(en: "Nothing has changed.", fr: "Rien n’a changé.", ar: "لم يتغير شيء.") }

  var changesLegend: String {
    phrase(
      en: "Variance in working days on the step's own calendar; + is later.",
      fr: "Écart en jours ouvrés sur le calendrier de l’étape ; + est plus tard.",
      ar: "الفارق بأيام العمل وفق تقويم الخطوة؛ + أي أبعد.")
  }

  /// Tells that the plan of an earlier day leaves out acts which could not be taken back.
  func untraced(_ count: Int) -> String {
    phrase(
      en:
        "\(count) acts could not be taken back, because the files were changed by other means meanwhile; what they did may be missing here.",
      fr:
        "\(count) actions n’ont pas pu être remontées, car les fichiers ont été modifiés par ailleurs ; leurs effets peuvent manquer ici.",
      ar: "تعذّر الرجوع عن \(figures(count)) من الأعمال لأن الملفات عُدّلت بوسيلة أخرى؛ وقد لا يظهر أثرها هنا.")
  }
}
