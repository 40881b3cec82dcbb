import RoadmapEngine
import Wording

/// Words about the merge of two copies.
extension Wording {
  var nothingToMerge: String {
    phrase(
      en: "The other copy has nothing that this one lacks.", fr: "L’autre copie n’a rien que celle-ci n’ait déjà.",
      ar: "ليس في النسخة الأخرى ما ينقص هذه النسخة.")
  }

  /// Tells how many acts of one author were taken over: `Taken over from LY S. al-Mahdi: 3 acts`.
  func takenOver(_ count: Int, from author: Author) -> String {
    phrase(
      en: "Taken over from \(who(author)): \(count == 1 ? "1 act" : "\(count) acts")",
      fr: "Reçu de \(who(author)) : \(count == 1 ? "1 action" : "\(count) actions")",
      ar: "أُخذ من \(who(author)): \(arabic(count, "إجراء", "إجراءان", "إجراءات", "إجراءً"))")
  }

  func andMoreActs(_ count: Int) -> String {
    phrase(
      en: "and \(count) more; jalon history lists them", fr: "et \(count) de plus ; jalon history les montre",
      ar: "و\(arabic(count, "إجراء آخر", "إجراءان آخران", "إجراءات أخرى", "إجراءً آخر"))؛ يعرضها jalon history")
  }

  /// Tells whose act has moved the dates that follow.
  func moved(by author: String, _ act: String) -> String {
    phrase(en: "by \(author): \(act)", fr: "par \(author) : \(act)", ar: "بسبب \(author): \(act)")
  }

  /// Tells that dates have moved because a value of a step is contested, so that the former value counts again.
  func movedByConflict(_ step: String) -> String {
    phrase(
      en: "not settled: \(step), the former value counts", fr: "non tranché : \(step), la valeur d’avant s’applique",
      ar: "لم يُحسم: \(step)، تُعتمد القيمة السابقة")
  }

  var movedOtherwise: String { phrase(en: "for other reasons:", fr: "pour d’autres raisons :", ar: "لأسباب أخرى:") }

  func andMoreSteps(_ count: Int) -> String {
    phrase(
      en: "and \(count) more", fr: "et \(count) de plus", ar: "و\(arabic(count, "خطوة أخرى", "خطوتان أخريان", "خطوات أخرى", "خطوة أخرى"))")
  }

  /// Tells how many values are contested.
  func contestedCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 value is contested:" : "\(count) values are contested:",
      fr: count < 2 ? "\(count) valeur diverge :" : "\(count) valeurs divergent :",
      ar: "\(arabic(count, "قيمة متعارضة", "قيمتان متعارضتان", "قيم متعارضة", "قيمة متعارضة")):")
  }

  /// Tells that people have to decide, and how.
  func undecided(_ count: Int) -> Diagnostic {
    Diagnostic(
      "\(waitingDecisions(count)).",
      remedy: phrase(
        en: "Decide with: jalon decide ID ours|theirs|base|FIELD:VALUE", fr: "Tranchez : jalon decide ID ours|theirs|base|CHAMP:VALEUR",
        ar: "احسم الأمر: jalon decide معرّف ours|theirs|base|حقل:قيمة"))
  }

  func unknownConflict(_ id: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "There is no conflict \"\(id)\".", fr: "Il n’y a pas de divergence « \(id) ».", ar: "لا يوجد تعارض \"\(id)\"."),
      remedy: phrase(en: "See them with: jalon conflicts", fr: "Voyez-les : jalon conflicts", ar: "اعرضها: jalon conflicts"))
  }

  /// Refuses a choice that does not name exactly one of the sides.
  func unclearSide(_ choice: String, _ sides: [String]) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\"\(choice)\" names no single side of this conflict.", fr: "« \(choice) » ne désigne pas un seul côté de cette divergence.",
        ar: "\"\(choice)\" لا يعيّن قيمة واحدة في هذا التعارض."),
      remedy: phrase(
        en: "Name one of: \(sides.joined(separator: comma))", fr: "Nommez-en un : \(sides.joined(separator: comma))",
        ar: "سمِّ واحدة: \(sides.joined(separator: comma))"))
  }

  /// Refuses a value for another field than the contested one.
  func otherField(_ word: String, _ contested: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(word) does not answer what is contested: \(contested).", fr: "\(word) ne répond pas à ce qui diverge : \(contested).",
        ar: "\(word) لا يحسم المتعارض عليه: \(contested)."),
      remedy: phrase(
        en: "Other fields are changed with: jalon set", fr: "Les autres champs se modifient par : jalon set",
        ar: "تُعدَّل الحقول الأخرى بالأمر: jalon set"))
  }

  func unrelatedCopy(_ folder: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(folder) is not a copy of this workspace: they have nothing in common. Nothing was changed.",
        fr: "\(folder) n’est pas une copie de cet espace de travail : ils n’ont rien en commun. Rien n’a été modifié.",
        ar: "\(folder) ليس نسخة من مساحة العمل هذه: لا شيء مشترك بينهما. لم يتغير شيء."),
      remedy: phrase(
        en: "Merge a folder that was copied from this one. Steps of another plan come with: jalon import",
        fr: "Fusionnez un dossier copié à partir de celui-ci. Les étapes d’un autre plan s’importent : jalon import",
        ar: "ادمج مجلدًا نُسخ من هذا المجلد. وخطوات خطة أخرى تُستورد بالأمر: jalon import"))
  }
}
