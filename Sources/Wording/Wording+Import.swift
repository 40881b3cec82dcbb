import RoadmapEngine

/// What an import does.
extension Wording {
  package func importSummary(added: Int, changed: Int, unchanged: Int) -> String {
    say(
      "\(stepCount(added)) new, \(changed) changed, \(unchanged) as before.",
      "\(stepCount(added)) en plus, modifiées : \(changed), inchangées : \(unchanged).",
      "المضاف: \(stepCount(added))، المعدّل: \(figures(changed))، الباقي كما كان: \(figures(unchanged)).")
  }

  package func importAdds(_ step: String, title: String) -> String {
    say("+ \(step)  \(title)", "+ \(step)  \(title)", "+ \(step)  \(title)")
  }

  package func importChanges(_ step: String, _ fields: [String]) -> String {
    "~ \(step)\(colon)\(fields.map { label($0) }.joined(separator: comma))"
  }

  package func newPhase(_ title: String, in roadmap: String) -> String {
    say("New phase of \(roadmap): \(title)", "Nouvelle phase de \(roadmap) : \(title)", "مرحلة جديدة في \(roadmap): \(title)")
  }

  package var wouldMove: String {
    say("Dates that move with it:", "Dates qui changent avec :", "المواعيد التي تتغير معها:")
  }

  package func importTexts(in language: Language) -> String {
    let name =
      switch language {
      case .en: say("English", "anglais", "الإنجليزية")
      case .fr: say("French", "français", "الفرنسية")
      case .ar: say("Arabic", "arabe", "العربية")
      }
    return say("Texts are taken as \(name).", "Les textes sont pris en \(name).", "تُؤخذ النصوص على أنها باللغة \(name).")
  }

  package func notImported(errors: Int) -> (sentence: String, remedy: String) {
    (
      say(
        errors == 1 ? "1 error: nothing was imported." : "\(errors) errors: nothing was imported.",
        errors == 1 ? "1 erreur : rien n’a été importé." : "\(errors) erreurs : rien n’a été importé.",
        "\(arabic(errors, "خطأ", "خطآن", "أخطاء", "خطأ")): لم يُستورد شيء."),
      say("Mend the file, then import it again.", "Corrigez le fichier, puis importez-le de nouveau.", "صحّح الملف ثم استورده من جديد.")
    )
  }

  package func imported(_ file: String) -> String { say("Imported \(file).", "\(file) importé.", "استُورد \(file).") }

  package func reasonOfImport(_ file: String) -> String { say("import of \(file)", "import de \(file)", "استيراد \(file)") }
}

/// Entries of calendars.
extension Wording {
  /// What the entries of holidays are.
  package var dayOffEntry: String { say("Day off", "Jour chômé", "عطلة") }

  /// What the entry of a deadline is called.
  package func deadlineEntry(_ title: String) -> String { "\(columnDeadline)\(colon)\(title)" }

  /// The title in what an entry of a deadline is called, in any language.
  package static func title(ofDeadlineEntry text: String) -> String {
    for language in Language.allCases {
      let start = Wording(language, home: language).deadlineEntry("")
      // By scalars: a mark at the start of the title makes one `Character` with the blank before it.
      if text.unicodeScalars.starts(with: start.unicodeScalars) {
        return String(text.unicodeScalars.dropFirst(start.unicodeScalars.count))
      }
    }
    return text
  }
}
