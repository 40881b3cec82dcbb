import RoadmapEngine
import Wording

/// Words of `jalon import`.
extension Wording {
  func importSummary(added: Int, changed: Int, unchanged: Int) -> String {
    phrase(
      en: "\(stepCount(added)) new, \(changed) changed, \(unchanged) as before.",
      fr: "Ajout : \(stepCount(added)) ; modifiées : \(changed) ; inchangées : \(unchanged).",
      ar: "المضاف: \(stepCount(added))، المعدّل: \(figures(changed))، الباقي كما كان: \(figures(unchanged)).")
  }

  func importAdds(_ step: String, title: String) -> String {
    phrase(en: "+ \(step)  \(title)", fr: "+ \(step)  \(title)", ar: "+ \(step)  \(title)")
  }

  func importChanges(_ step: String, title: String) -> String { "~ \(step)  \(title)" }

  /// Tells which roadmap an import makes.
  func importMakes(_ roadmap: Roadmap) -> String {
    let parties = roadmap.parties.map(\.text).joined(separator: comma)
    return phrase(
      en: "New roadmap \(roadmap.id): \(name(roadmap.title)), \(parties), from \(date(roadmap.start)).",
      fr: "Nouvelle feuille de route \(roadmap.id) : \(name(roadmap.title)), \(parties), à partir du \(date(roadmap.start)).",
      ar: "خارطة طريق جديدة \(roadmap.id): \(name(roadmap.title))، \(parties)، ابتداءً من \(date(roadmap.start)).")
  }

  func askTitle(_ usual: String) -> String {
    phrase(
      en: "Title of the new roadmap [\(usual)]: ", fr: "Titre de la nouvelle feuille de route [\(usual)] : ",
      ar: "عنوان خارطة الطريق الجديدة [\(usual)]: ")
  }

  var askParties: String {
    phrase(en: "Its parties, such as NE,LY: ", fr: "Ses parties, par exemple NE,LY : ", ar: "أطرافها، مثل NE,LY: ")
  }

  func askStart(_ usual: Day?) -> String {
    let usual = usual.map { " [\($0)]" } ?? ""
    return phrase(en: "Its first day\(usual): ", fr: "Premier jour\(usual) : ", ar: "يومها الأول\(usual): ")
  }

  /// Tells how many values of a file were not taken, because those of the plan are newer.
  func keptNewer(_ count: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: count == 1
          ? "1 value of the file was not taken: the plan has a newer one."
          : "\(count) values of the file were not taken: the plan has newer ones.",
        fr: count < 2
          ? "\(count) valeur du fichier n’a pas été reprise : le plan en a une plus récente."
          : "\(count) valeurs du fichier n’ont pas été reprises : le plan en a de plus récentes.",
        ar: "قيم من الملف لم تؤخذ لأن في الخطة أحدث منها: \(figures(count))."),
      remedy: phrase(
        en: "Look at them above; --overwrite takes what the file says.",
        fr: "Voyez-les ci-dessus ; --overwrite reprend ce que dit le fichier.",
        ar: "انظرها أعلاه؛ ويأخذ --overwrite ما في الملف."))
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
        fr: errors < 2 ? "\(errors) erreur : rien n’a été importé." : "\(errors) erreurs : rien n’a été importé.",
        ar: "\(arabic(errors, "خطأ", "خطآن", "أخطاء", "خطأ")): لم يُستورد شيء."),
      remedy: phrase(
        en: "Mend the file, then import it again.", fr: "Corrigez le fichier, puis importez-le de nouveau.",
        ar: "صحّح الملف ثم استورده من جديد.")
    )
  }

  func imported(_ file: String) -> String { phrase(en: "Imported \(file).", fr: "\(file) importé.", ar: "استُورد \(file).") }
  func reasonOfImport(_ file: String) -> String { phrase(en: "import of \(file)", fr: "import de \(file)", ar: "استيراد \(file)") }
}
