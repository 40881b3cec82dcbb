import RoadmapEngine
import Wording

/// Remarks on XML files.
extension Wording {
  func xmlRemark(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "This is no XML: \(reason).", fr: "Ce n’est pas du XML : \(reason).", ar: "ليس هذا XML سليمًا: \(reason)."),
      remedy: exportAgain)
  }

  var doctypeRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It declares a document type, which is never read.", fr: "Il déclare un type de document, ce qui n’est jamais lu.",
        ar: "يصرّح بنوع مستند ولا يُقرأ ذلك أبدًا."),
      remedy: phrase(
        en: "Take the line with <!DOCTYPE out.", fr: "Retirez la ligne avec <!DOCTYPE.", ar: "احذف السطر الذي فيه <!DOCTYPE.")
    )
  }

  var tooDeepRemark: Diagnostic {
    Diagnostic(
      phrase(en: "It is nested too deep.", fr: "Il est imbriqué trop profondément.", ar: "تداخله أعمق مما يُقبل."), remedy: exportAgain)
  }

  var noProjectRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "It is not a project of Microsoft Project’s XML.", fr: "Ce n’est pas un projet au format XML de Microsoft Project.",
        ar: "ليس مشروعًا بصيغة XML لـ Microsoft Project."),
      remedy: phrase(en: "Save the project as XML there.", fr: "Enregistrez-y le projet en XML.", ar: "احفظ المشروع هناك بصيغة XML.")
    )
  }

  func encodingRemark(_ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The file is to be read as \(name), and that is not possible.",
        fr: "Le fichier doit être lu en \(name), et c’est impossible.",
        ar: "يجب قراءة الملف بترميز \(name) وهذا غير ممكن."),
      remedy: phrase(
        en: "Export it once more as UTF-8, or convert it: iconv -f ENCODING -t UTF-8, and write encoding=\"UTF-8\" in its first line.",
        fr:
          "Exportez-le de nouveau en UTF-8, ou convertissez-le : iconv -f ENCODAGE -t UTF-8, puis écrivez encoding=\"UTF-8\" en première ligne.",
        ar: "صدّره مجددًا بترميز UTF-8 أو حوّله: iconv -f ENCODING -t UTF-8 ثم اكتب encoding=\"UTF-8\" في سطره الأول.")
    )
  }

  var exportAgain: String {
    phrase(
      en: "Export it once more from the program that made it.", fr: "Exportez-le de nouveau depuis le programme d’origine.",
      ar: "صدّره مرة أخرى من البرنامج الذي أنشأه.")
  }
}
