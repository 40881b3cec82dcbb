import RoadmapEngine

/// What an import does.
extension Wording {
  package func importSummary(added: Int, changed: Int, unchanged: Int) -> String {
    phrase(
      en: "\(stepCount(added)) new, \(changed) changed, \(unchanged) as before.",
      fr: "\(stepCount(added)) en plus, modifiées : \(changed), inchangées : \(unchanged).",
      ar: "المضاف: \(stepCount(added))، المعدّل: \(figures(changed))، الباقي كما كان: \(figures(unchanged)).")
  }

  package func importAdds(_ step: String, title: String) -> String {
    phrase(en: "+ \(step)  \(title)", fr: "+ \(step)  \(title)", ar: "+ \(step)  \(title)")
  }

  /// Returns the line for a step that an import changes, with the labels of the fields.
  package func importChanges(_ step: String, _ fields: [String]) -> String {
    "~ \(step)\(colon)\(fields.map { label($0) }.joined(separator: comma))"
  }

  package func newPhase(_ title: String, in roadmap: String) -> String {
    phrase(
      en: "New phase of \(roadmap): \(title)", fr: "Nouvelle phase de \(roadmap) : \(title)", ar: "مرحلة جديدة في \(roadmap): \(title)")
  }

  package var wouldMove: String {
    phrase(en: "Dates that move with it:", fr: "Dates qui changent avec :", ar: "المواعيد التي تتغير معها:")
  }

  /// Returns the sentence that says in which language the texts of a file were taken.
  package func importTexts(in language: Language) -> String {
    let name =
      switch language {
      case .en: phrase(en: "English", fr: "anglais", ar: "الإنجليزية")
      case .fr: phrase(en: "French", fr: "français", ar: "الفرنسية")
      case .ar: phrase(en: "Arabic", fr: "arabe", ar: "العربية")
      }
    return phrase(en: "Texts are taken as \(name).", fr: "Les textes sont pris en \(name).", ar: "تُؤخذ النصوص على أنها باللغة \(name).")
  }

  package func notImported(errors: Int) -> Diagnostic {
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

  package func imported(_ file: String) -> String { phrase(en: "Imported \(file).", fr: "\(file) importé.", ar: "استُورد \(file).") }

  package func reasonOfImport(_ file: String) -> String { phrase(en: "import of \(file)", fr: "import de \(file)", ar: "استيراد \(file)") }
}
