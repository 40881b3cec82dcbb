import Wording

/// Words about putting a step inside another one and taking it out.
extension Wording {
  var nothingAbove: String {
    phrase(
      en: "There is no step above to indent it under.", fr: "Aucune étape précédente à laquelle la rattacher.",
      ar: "لا خطوة أعلاها لوضعها فيها.")
  }

  var notInside: String {
    phrase(en: "It is not inside of another step.", fr: "Elle n’est dans aucune étape.", ar: "ليست ضمن خطوة أخرى.")
  }

  func nested(_ what: String, in container: String) -> String {
    phrase(
      en: "\(what): now inside of \"\(container)\"", fr: "\(what) : rattachement à « \(container) »",
      ar: "\(what): أصبحت ضمن \"\(container)\"")
  }

  /// Names a change that takes steps out of the one that contains them.
  func unnested(_ what: String) -> String {
    phrase(en: "\(what): no longer inside of a step", fr: "\(what) : détachement de l’étape", ar: "\(what): أُخرجت من خطوتها")
  }

  func nothingToExpand(edits: String) -> String {
    phrase(
      en: "There is no branch to open here. \(edits) edits the step.", fr: "Pas de branche à déplier ici. \(edits) modifie l’étape.",
      ar: "لا فرع للبسط هنا. \(edits) لتعديل الخطوة.")
  }

  var noFurther: String { phrase(en: "It cannot move further.", fr: "Impossible d’aller plus loin.", ar: "لا يمكن نقلها أبعد.") }
}
