import Wording

/// Words of the board.
extension Wording {
  var nothingOnBoard: String { phrase(en: "No step stands here.", fr: "Aucune étape ici.", ar: "لا خطوات هنا.") }
  func grouped(by what: String) -> String {
    phrase(en: "Grouped by: \(what)", fr: "Regroupé par : \(what)", ar: "مجمّعة حسب: \(what)")
  }

  /// Tells what several cards from several columns did.
  /// - Parameter isOn: whether they moved to the next column rather than to the one before.
  func oneColumn(on isOn: Bool) -> String {
    isOn
      ? phrase(en: "one column on", fr: "une colonne plus loin", ar: "إلى العمود التالي")
      : phrase(en: "one column back", fr: "une colonne en arrière", ar: "إلى العمود السابق")
  }

  var groupByStatusFirst: String {
    phrase(
      en: "Cards move from status to status: group by status first.",
      fr: "Les cartes passent d’un état à l’autre : regroupez d’abord par état.",
      ar: "تنتقل البطاقات من حالة إلى أخرى: اجمعها حسب الحالة أولًا.")
  }
}
