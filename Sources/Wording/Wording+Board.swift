/// What the board says.
extension Wording {
  package var columnBlocked: String { phrase(en: "blocked", fr: "bloqué", ar: "متوقفة") }
  package var nobodyOwns: String { phrase(en: "nobody", fr: "personne", ar: "لا أحد") }
  package var nothingOnBoard: String { phrase(en: "No step stands here.", fr: "Aucune étape ici.", ar: "لا خطوات هنا.") }

  package func grouped(by what: String) -> String {
    phrase(en: "Grouped by: \(what)", fr: "Regroupé par : \(what)", ar: "مجمّعة حسب: \(what)")
  }

  /// What several cards did that came from several columns.
  /// - Parameter isOn: to the next column, else to the one before.
  package func oneColumn(on isOn: Bool) -> String {
    isOn
      ? phrase(en: "one column on", fr: "une colonne plus loin", ar: "إلى العمود التالي")
      : phrase(en: "one column back", fr: "une colonne en arrière", ar: "إلى العمود السابق")
  }

  package var groupByStatusFirst: String {
    phrase(
      en: "Cards move from status to status: group by status first.",
      fr: "Les cartes passent d’un état à l’autre : regroupez d’abord par état.",
      ar: "تنتقل البطاقات من حالة إلى أخرى: اجمعها حسب الحالة أولًا.")
  }
}
