import RoadmapEngine

/// What is written on paper and into files, and what can go wrong on the way to a printer.
extension Wording {
  package func formatDoesNotFit(_ format: String, _ view: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(view)\" cannot be written as \(format).", fr: "« \(view) » ne peut pas s’écrire en \(format).",
        ar: "لا يمكن كتابة \"\(view)\" بصيغة \(format)."),
      remedy: phrase(
        en: "Choose another format; ics is for agenda and calendar, mspdi for plan.",
        fr: "Choisissez un autre format ; ics va avec agenda et calendar, mspdi avec plan.",
        ar: "اختر صيغة أخرى؛ ics للمواعيد والتقويم وmspdi للخطة.")
    )
  }
}
