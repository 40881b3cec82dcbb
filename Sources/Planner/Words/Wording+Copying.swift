import Wording

/// Words about marked steps, and about copying, cutting and pasting steps.
extension Wording {
  func marked(_ count: Int) -> String {
    phrase(en: "\(count) marked", fr: count < 2 ? "\(count) cochée" : "\(count) cochées", ar: "المحدد \(count)")
  }

  func rangeHint(ends: String) -> String {
    phrase(
      en: "Move to mark a range; \(ends) ends it.", fr: "Déplacez-vous pour cocher ; \(ends) termine.",
      ar: "تحرّك لتحديد مدى؛ \(ends) لإنهائه.")
  }

  func nothingCopied(copies: String, cuts: String) -> String {
    phrase(
      en: "Copy or cut steps first (\(copies), \(cuts)).", fr: "Copiez ou coupez d’abord des étapes (\(copies), \(cuts)).",
      ar: "انسخ أو قصّ خطوات أولًا (\(copies) أو \(cuts)).")
  }

  var pasteElsewhere: String {
    phrase(
      en: "These steps were cut: select another place.", fr: "Ces étapes sont coupées : choisissez un autre endroit.",
      ar: "هذه الخطوات مقصوصة: اختر موضعًا آخر.")
  }

  func copied(_ count: Int, pastes: String) -> String {
    phrase(
      en: "Copied \(stepCount(count)). \(pastes) puts them behind a step.",
      fr: "\(stepCount(count)) : copie. \(pastes) les place après une étape.",
      ar: "نُسخت \(stepCount(count)). \(pastes) للصق.")
  }

  func cut(_ count: Int, pastes: String) -> String {
    phrase(
      en: "Cut \(stepCount(count)). They leave when \(pastes) puts them elsewhere.",
      fr: "\(stepCount(count)) : coupe. Elles partent quand \(pastes) les place ailleurs.",
      ar: "قُصّت \(stepCount(count)). تغادر عند لصقها بـ \(pastes).")
  }

  func pasted(_ count: Int) -> String {
    phrase(en: "Pasted \(stepCount(count))", fr: "Collé : \(stepCount(count))", ar: "أُلصقت \(stepCount(count))")
  }
  func moved(_ count: Int) -> String {
    phrase(en: "Moved \(stepCount(count))", fr: "Déplacé : \(stepCount(count))", ar: "نُقلت \(stepCount(count))")
  }

  func droppedLinks(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "without 1 link to other steps" : "without \(count) links to other steps",
      fr: count < 2 ? "sans 1 lien vers d’autres étapes" : "sans \(count) liens vers d’autres étapes",
      ar: "دون \(arabic(count, "رابط", "رابطين", "روابط", "رابطًا")) بخطوات أخرى")
  }
}
