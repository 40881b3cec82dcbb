import Wording

/// Messages about keys, and about what is to be selected first.
extension Wording {
  /// Asks for a larger window, in columns and rows, or for line mode.
  func tooSmall(width: Int, height: Int) -> String {
    phrase(
      en: "Window is \(width)x\(height). Make it 60x16 or larger, or run: jalon --plain",
      fr: "La fenêtre fait \(width)x\(height). Agrandissez-la à 60x16, ou : jalon --plain",
      ar: "النافذة \(width)x\(height). كبّرها إلى 60x16 أو شغّل: jalon --plain")
  }

  func noCommand(_ key: String, help: String) -> String {
    phrase(
      en: "No command on \(key). \(help) shows the keys.", fr: "Aucune commande sur \(key). \(help) montre les touches.",
      ar: "لا أمر على \(key). \(help) يعرض المفاتيح.")
  }

  var pasteIgnored: String {
    phrase(
      en: "Looks like pasted text; nothing was done.", fr: "On dirait du texte collé ; rien n’a été fait.",
      ar: "يبدو نصًا ملصقًا؛ لم يُنفَّذ شيء.")
  }

  func undoHint(undoes: String) -> String { phrase(en: "\(undoes) undoes", fr: "\(undoes) annule", ar: "\(undoes) للتراجع") }
  var selectStep: String { phrase(en: "Select a step first.", fr: "Choisissez d’abord une étape.", ar: "اختر خطوة أولًا.") }
  var selectRoadmap: String {
    phrase(en: "Select a roadmap first.", fr: "Choisissez d’abord une feuille de route.", ar: "اختر خارطة طريق أولًا.")
  }
  var selectParty: String { phrase(en: "Select a party first.", fr: "Choisissez d’abord une partie.", ar: "اختر طرفًا أولًا.") }

  /// Tells what the same key undoes or redoes when it is pressed again; empty for nil.
  func offerAgain(_ summary: String?) -> String {
    guard let summary else { return "" }
    return phrase(
      en: "The same key once more: \(summary).", fr: "La même touche encore une fois : \(summary).",
      ar: "المفتاح نفسه مرة أخرى: \(summary).")
  }
}
