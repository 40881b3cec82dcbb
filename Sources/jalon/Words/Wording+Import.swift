import RoadmapEngine
import Wording

/// Words of `jalon import`.
extension Wording {
  func importSummary(added: Int, changed: Int, unchanged: Int) -> String {
    phrase(
      en: "\(stepCount(added)) new, \(changed) changed, \(unchanged) as before.",
      fr: "\(stepCount(added)) en plus, modifiées : \(changed), inchangées : \(unchanged).",
      ar: "المضاف: \(stepCount(added))، المعدّل: \(figures(changed))، الباقي كما كان: \(figures(unchanged)).")
  }

  func importAdds(_ step: String, title: String) -> String {
    phrase(en: "+ \(step)  \(title)", fr: "+ \(step)  \(title)", ar: "+ \(step)  \(title)")
  }

  /// Tells which fields of a step an import changes, by their labels.
  func importChanges(_ step: String, _ fields: [String]) -> String {
    "~ \(step)\(colon)\(fields.map { label($0) }.joined(separator: comma))"
  }

  func newPhase(_ title: String, in roadmap: String) -> String {
    phrase(
      en: "New phase of \(roadmap): \(title)", fr: "Nouvelle phase de \(roadmap) : \(title)", ar: "مرحلة جديدة في \(roadmap): \(title)")
  }

  /// Tells in which language the texts of a file were taken.
  func importTexts(in language: Language) -> String {
    let name =
      switch language {
      case .en: phrase(en: "English", fr: "anglais", ar: "الإنجليزية")
      case .fr: phrase(en: "French", fr: "français", ar: "الفرنسية")
      case .ar: phrase(en: "Arabic", fr: "arabe", ar: "العربية")
      }
    return phrase(en: "Texts are taken as \(name).", fr: "Les textes sont pris en \(name).", ar: "تُؤخذ النصوص على أنها باللغة \(name).")
  }

  func notImported(errors: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: errors == 1 ? "1 error: nothing was imported." : "\(errors) errors: nothing was imported.",
        fr: errors == 1 ? "1 erreur : rien n’a été importé." : "\(errors) erreurs : rien n’a été importé.",
        ar: "\(arabic(errors, "خطأ", "خطآن", "أخطاء", "خطأ")): لم يُستورد شيء."),
      remedy: phrase(
        en: "Mend the file, then import it again.", fr: "Corrigez le fichier, puis importez-le de nouveau.",
        ar: "صحّح الملف ثم استورده من جديد.")
    )
  }

  func imported(_ file: String) -> String { phrase(en: "Imported \(file).", fr: "\(file) importé.", ar: "استُورد \(file).") }
  func reasonOfImport(_ file: String) -> String { phrase(en: "import of \(file)", fr: "import de \(file)", ar: "استيراد \(file)") }
}
