import RoadmapEngine
import Wording

/// Words of the decisions about days that are made on the command line.
extension Wording {
  /// Tells that a decision has no effect here, since no party counts its days by the calendar.
  func noPartyUses(_ calendar: WorkingCalendar.ID) -> String {
    phrase(
      en: "No party of this workspace counts by the calendar \(calendar).",
      fr: "Aucune partie de cet espace de travail ne suit le calendrier \(calendar).",
      ar: "لا يعتمد أي طرف في مساحة العمل هذه التقويم \(calendar)."
    )
  }

  func unknownCalendar(_ text: String, nearest: String?, among ids: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no calendar and no party \"\(text)\".", fr: "Il n’y a ni calendrier ni partie « \(text) ».",
        ar: "لا يوجد تقويم ولا طرف باسم \"\(text)\"."),
      remedy: didYouMean(nearest)
        ?? phrase(
          en: "Give one of: \(ids.joined(separator: ", ")).", fr: "Donnez un de : \(ids.joined(separator: ", ")).",
          ar: "أدخل أحد: \(ids.joined(separator: "، ")).")
    )
  }

  var emptyReason: Diagnostic {
    Diagnostic(
      phrase(en: "The reason is empty.", fr: "Le motif est vide.", ar: "السبب فارغ."),
      remedy: phrase(
        en: "Say who decided it: --reason 'Cabinet decision 12 of 2027'",
        fr: "Dites qui l’a décidé : --reason 'Décision du Conseil n° 12 de 2027'",
        ar: "اذكر صاحب القرار: --reason 'قرار مجلس الوزراء 12 لسنة 2027'")
    )
  }
}
