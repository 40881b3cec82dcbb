import Wording

/// Words of `jalon trash`, `jalon purge` and `jalon history` of one step.
extension Wording {
  func noHistory(of step: String) -> String {
    phrase(en: "History says nothing of \"\(step)\".", fr: "L’historique ne dit rien de « \(step) ».", ar: "لا يذكر السجل \"\(step)\".")
  }

  func notInTrash(_ step: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no \"\(step)\" in the trash.", fr: "« \(step) » n’est pas dans la corbeille.", ar: "\"\(step)\" ليست في السلة."),
      remedy: didYouMean(nearest)
        ?? phrase(en: "See what is there: jalon trash", fr: "Voyez ce qui s’y trouve : jalon trash", ar: "انظر ما فيها: jalon trash")
    )
  }

  func purgeWarning(_ step: String) -> String {
    phrase(
      en: "\(step) is deleted permanently, with its words in history. Type its id to purge it: ",
      fr: "\(step) disparaîtra pour toujours, avec ses mots dans l’historique. Tapez son identifiant : ",
      ar: "ستزول \(step) نهائيًا مع كلماتها في السجل. اكتب معرّفها لمحوها: ")
  }
}
