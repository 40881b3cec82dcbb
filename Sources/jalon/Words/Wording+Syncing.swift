import Wording

/// Words about the exchange through a folder.
extension Wording {
  func nobodyThere(_ folder: String) -> String {
    phrase(
      en: "No other copy has left anything in \(folder) yet.", fr: "Aucune autre copie n’a encore rien déposé dans \(folder).",
      ar: "لم تضع أي نسخة أخرى شيئًا في \(folder) بعد.")
  }

  func nothingNew(_ folder: String) -> String {
    phrase(
      en: "The other copies have left nothing new in \(folder).", fr: "Les autres copies n’ont rien déposé de nouveau dans \(folder).",
      ar: "لم تضع النسخ الأخرى شيئًا جديدًا في \(folder).")
  }

  func leftThere(_ folder: String) -> String {
    phrase(
      en: "Left for the others in \(folder): all that this copy has.",
      fr: "Déposé pour les autres dans \(folder) : tout ce que cette copie contient.",
      ar: "وُضع للنسخ الأخرى في \(folder): كل ما في هذه النسخة.")
  }

  func outboxOfAnother(_ folder: String) -> String {
    phrase(
      en: "\(folder) belongs to another plan. Nothing was taken from it.",
      fr: "\(folder) appartient à un autre plan. Rien n’en a été repris.",
      ar: "\(folder) يخص خطة أخرى. لم يؤخذ منه شيء.")
  }

  func outboxIncomplete(_ folder: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(folder) is damaged or has not arrived completely. Nothing was taken from it.",
        fr: "\(folder) est endommagé ou n’est pas arrivé en entier. Rien n’en a été repris.",
        ar: "\(folder) تالف أو لم يصل كاملًا. لم يؤخذ منه شيء."),
      remedy: phrase(
        en: "Run jalon sync again when it has arrived, or after the copy that wrote it has synced again.",
        fr: "Relancez jalon sync quand il sera arrivé, ou après une nouvelle synchronisation de la copie qui l’a écrit.",
        ar: "أعد تنفيذ jalon sync بعد وصوله، أو بعد أن تزامن النسخة التي كتبته مرة أخرى."))
  }

  func syncWithWorkspace(_ folder: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(folder) is a workspace itself, not a folder for an exchange.",
        fr: "\(folder) est lui-même un espace de travail, pas un dossier d’échange.", ar: "\(folder) مساحة عمل بذاتها وليس مجلد تبادل."),
      remedy: phrase(
        en: "Take over what it has with: jalon merge \(folder)", fr: "Reprenez ce qu’il contient : jalon merge \(folder)",
        ar: "خذ ما فيه بالأمر: jalon merge \(folder)"))
  }
}
