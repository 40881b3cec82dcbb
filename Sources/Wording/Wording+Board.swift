/// What the board says.
extension Wording {
  package var columnBlocked: String { say("blocked", "bloqué", "متوقفة") }
  package var nobodyOwns: String { say("nobody", "personne", "لا أحد") }
  package var nothingOnBoard: String { say("No step stands here.", "Aucune étape ici.", "لا خطوات هنا.") }

  package func grouped(by what: String) -> String {
    say("Grouped by: \(what)", "Regroupé par : \(what)", "مجمّعة حسب: \(what)")
  }

  package var groupByStatusFirst: String {
    say(
      "Cards move from status to status: group by status first.",
      "Les cartes passent d’un état à l’autre : regroupez d’abord par état.",
      "تنتقل البطاقات من حالة إلى أخرى: اجمعها حسب الحالة أولًا.")
  }
}
