import RoadmapEngine
import Wording

/// Remarks on the bytes of a file and on the kind of file that it is.
extension Wording {
  func notUTF8Remark(_ column: Int, _ kind: ImportRemark.FileKind) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "Byte \(column) is not valid UTF-8.", fr: "L’octet \(column) n’est pas de l’UTF-8 valide.",
        ar: "البايت \(figures(column)) ليس من ترميز UTF-8 الصحيح."), remedy: saveAsUTF8(kind)
    )
  }

  func utf16Remark(_ kind: ImportRemark.FileKind) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The file is UTF-16 that cannot be read.", fr: "Le fichier est en UTF-16 illisible.",
        ar: "الملف بترميز UTF-16 ولا يمكن قراءته."),
      remedy: saveAsUTF8(kind)
    )
  }

  func readAsRemark(_ name: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The file is not UTF-8; it was read as \(name).", fr: "Le fichier n’est pas en UTF-8 ; il a été lu en \(name).",
        ar: "الملف ليس بترميز UTF-8؛ قُرئ على أنه \(name)."),
      remedy: phrase(
        en: "Look at a few titles before you go on.", fr: "Vérifiez quelques titres avant de continuer.",
        ar: "تحقق من بعض العناوين قبل المتابعة.")
    )
  }

  var workbookRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "This is a workbook, not a table of text.", fr: "C’est un classeur, pas un tableau de texte.", ar: "هذا مصنف وليس جدولًا نصيًا."
      ),
      remedy: phrase(
        en: "If it is a sheet of Jalon that comes back, use: jalon receive FILE. If not: \(saveAsUTF8(.table))",
        fr: "S’il s’agit d’une feuille Jalon renvoyée par une partie : jalon receive FICHIER. Sinon : \(saveAsUTF8(.table))",
        ar: "إن كانت ورقة Jalon أعادها أحد الأطراف فاستعمل: jalon receive ملف. وإلا: \(saveAsUTF8(.table))")
    )
  }

  var projectFileRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "This is a file in Project’s own format.", fr: "C’est un fichier au format natif de Project.",
        ar: "هذا ملف بصيغة Project الأصلية."),
      remedy: phrase(
        en: "Save it as XML in Project, and import that file.", fr: "Dans Project, enregistrez-le au format XML, puis importez ce fichier.",
        ar: "احفظه هناك بصيغة XML ثم استورده.")
    )
  }

  var jsonRemark: Diagnostic {
    Diagnostic(
      phrase(
        en: "This is JSON, which Jalon exports and does not import.", fr: "C’est du JSON, que Jalon exporte mais n’importe pas.",
        ar: "هذا JSON، وJalon يصدّره ولا يستورده."),
      remedy: phrase(
        en: "Write a table of the steps with: jalon export --format csv --output steps.csv, change that one, and import it.",
        fr: "Produisez un tableau des étapes : jalon export --format csv --output etapes.csv, modifiez-le, puis importez-le.",
        ar: "أنشئ جدولًا بالخطوات: jalon export --format csv --output steps.csv ثم عدّله واستورده.")
    )
  }

  var emptyRemark: Diagnostic {
    Diagnostic(
      phrase(en: "There is nothing to import in it.", fr: "Il n’y a rien à importer.", ar: "لا يوجد فيه ما يُستورد."),
      remedy: phrase(en: "Check that it is the right file.", fr: "Vérifiez que c’est le bon fichier.", ar: "تأكد من أنه الملف الصحيح.")
    )
  }

  func tooManyRowsRemark(_ most: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "There are more than \(most) \(most == 1 ? "row" : "rows").", fr: "Il y a plus de \(most) \(most < 2 ? "ligne" : "lignes").",
        ar: "فيه أكثر من \(figures(most)) صف."),
      remedy: phrase(en: "Split it into several files.", fr: "Répartissez-le en plusieurs fichiers.", ar: "قسّمه إلى عدة ملفات.")
    )
  }

  func tooLongRemark(_ most: Int) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The text is longer than \(most) \(most == 1 ? "byte" : "bytes").",
        fr: "Le texte dépasse \(most) \(most < 2 ? "octet" : "octets").", ar: "النص أطول من \(figures(most)) بايت."),
      remedy: phrase(
        en: "Shorten it, or keep it in a document that the step links to.",
        fr: "Raccourcissez-le, ou gardez-le dans un document lié à l’étape.",
        ar: "اختصره أو احفظه في وثيقة ترتبط بها الخطوة.")
    )
  }

  func controlRemark(_ scalar: UInt32) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "It holds the control character U+\(Wording.hex(scalar)).",
        fr: "Il contient le caractère de contrôle U+\(Wording.hex(scalar)).",
        ar: "فيه محرف التحكم U+\(Wording.hex(scalar))."),
      remedy: phrase(en: "Take it out of the file.", fr: "Retirez-le du fichier.", ar: "احذفه من الملف.")
    )
  }

  /// Says why a printed view is not imported.
  func printedRemark(_ printed: ImportRemark.Printed) -> Diagnostic {
    let sentence =
      switch printed {
      case .view(let view):
        phrase(
          en: "This is a printed view (\(name(of: view))), made to be read: its dates are worked out, and nobody has set them.",
          fr: "C’est une vue imprimée (\(name(of: view))), faite pour être lue : ses dates sont calculées et personne ne les a fixées.",
          ar: "هذا عرض مطبوع (\(name(of: view))) أُعدّ للقراءة: تواريخه محسوبة ولم يحددها أحد.")
      case .page(let format):
        phrase(
          en: "This is a page made to be read (\(format)), not a table of steps.",
          fr: "C’est une page faite pour être lue (\(format)), pas un tableau d’étapes.",
          ar: "هذه صفحة للقراءة (\(format)) وليست جدول خطوات.")
      }
    return Diagnostic(
      sentence,
      remedy: phrase(
        en: "Write a table of the steps with: jalon export --format csv --output steps.csv, change that one, and import it.",
        fr: "Produisez un tableau des étapes : jalon export --format csv --output etapes.csv, modifiez-le, puis importez-le.",
        ar: "أنشئ جدولًا بالخطوات: jalon export --format csv --output steps.csv ثم عدّله واستورده.")
    )
  }

  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Returns how to write a file of a kind so that it can be read.
  private func saveAsUTF8(_ kind: ImportRemark.FileKind) -> String {
    switch kind {
    case .table:
      phrase(
        en: "Save it as UTF-8: in Excel as \"CSV UTF-8\", in LibreOffice with the character set \"Unicode (UTF-8)\".",
        fr: "Enregistrez-le en UTF-8 : dans Excel « CSV UTF-8 », dans LibreOffice avec le jeu de caractères « Unicode (UTF-8) ».",
        ar: "احفظه بترميز UTF-8: في Excel بصيغة \"CSV UTF-8\" وفي LibreOffice بمجموعة المحارف \"Unicode (UTF-8)\".")
    case .calendar:
      phrase(
        en: "A calendar is UTF-8: export it once more from the program that made it, as an iCalendar file.",
        fr: "Un calendrier est en UTF-8 : exportez-le de nouveau depuis le programme d’origine, au format iCalendar.",
        ar: "التقويم يكون بترميز UTF-8: صدّره مرة أخرى من البرنامج الذي أنشأه بصيغة iCalendar.")
    case .project:
      phrase(
        en: "Save the project as XML once more; its first line must name the encoding in which it is written.",
        fr: "Enregistrez de nouveau le projet en XML ; sa première ligne doit nommer l’encodage employé.",
        ar: "احفظ المشروع من جديد بصيغة XML؛ يجب أن يذكر سطره الأول الترميز المستعمل.")
    }
  }
}
