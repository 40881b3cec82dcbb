import Wording

/// Words of the commands that add, change and remove steps.
extension Wording {
  func saved(_ count: Int) -> String {
    phrase(en: "Saved: \(stepCount(count)).", fr: "Enregistré : \(stepCount(count)).", ar: "حُفظ: \(stepCount(count)).")
  }
  func added(_ step: String) -> String { phrase(en: "Added \(step).", fr: "Ajouté : \(step).", ar: "أُضيفت \(step).") }
  func trashed(_ step: String) -> String {
    phrase(en: "Moved \(step) to the trash.", fr: "\(step) mis à la corbeille.", ar: "نُقلت \(step) إلى السلة.")
  }

  func movedCount(_ count: Int) -> String {
    phrase(
      en: count == 1 ? "1 other step moved:" : "\(count) other steps moved:",
      fr: count < 2 ? "\(count) autre étape a bougé :" : "\(count) autres étapes ont bougé :",
      ar: "تغيّرت مواعيد \(arabic(count, "خطوة", "خطوتين", "خطوات", "خطوة")):")
  }

  var dryRunOnly: String {
    phrase(
      en: "Nothing is saved: this is what would change.", fr: "Rien n’est enregistré : voici ce qui changerait.",
      ar: "لم يُحفظ شيء: هذا ما كان سيتغير.")
  }

  var whyMoved: String {
    phrase(en: "Why does the deadline move? ", fr: "Pourquoi l’échéance change-t-elle ? ", ar: "لماذا يتغير الموعد النهائي؟ ")
  }
}
