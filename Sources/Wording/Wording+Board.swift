/// What the board says.
extension Wording {
  package var columnBlocked: String { say("blocked", "bloqué", "متوقفة") }
  package var nobodyOwns: String { say("nobody", "personne", "لا أحد") }
  package var nothingOnBoard: String { say("No step stands here.", "Aucune étape ici.", "لا خطوات هنا.") }

  package func grouped(by what: String) -> String {
    say("Grouped by: \(what)", "Regroupé par : \(what)", "مجمّعة حسب: \(what)")
  }

  /// What several cards did that came from several columns.
  /// - Parameter isOn: to the next column, else to the one before.
  package func oneColumn(on isOn: Bool) -> String {
    isOn
      ? say("one column on", "une colonne plus loin", "إلى العمود التالي")
      : say("one column back", "une colonne en arrière", "إلى العمود السابق")
  }

  package var groupByStatusFirst: String {
    say(
      "Cards move from status to status: group by status first.",
      "Les cartes passent d’un état à l’autre : regroupez d’abord par état.",
      "تنتقل البطاقات من حالة إلى أخرى: اجمعها حسب الحالة أولًا.")
  }
}
