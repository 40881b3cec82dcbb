import FileLimits
import Wording

/// Why a file is not read as a workbook.
extension Wording {
  private var sendAgain: String {
    phrase(
      en: "Copy it again, or ask the sender to send it again.", fr: "Recopiez-le, ou demandez à l’expéditeur de le renvoyer.",
      ar: "انسخه مرة أخرى، أو اطلب من المرسل إرساله ثانية.")
  }

  private var saveAsXLSX: String {
    phrase(
      en: "Open it in Excel or LibreOffice and save it as .xlsx.", fr: "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.",
      ar: "افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx.")
  }

  private var tellTheSender: String {
    phrase(
      en: "Do not open it with other programs, and tell the sender.",
      fr: "Ne l’ouvrez pas avec d’autres programmes et prévenez l’expéditeur.",
      ar: "لا تفتحه ببرامج أخرى، وأبلغ المرسل.")
  }

  /// Says why a file is not read as a workbook, and what to do about it.
  package func workbookFault(_ file: String, _ fault: WorkbookTrouble) -> Diagnostic {
    switch fault {
    case .otherFormat(let format): otherWorkbook(file, format)
    case .macros:
      Diagnostic(
        phrase(
          en: "\(file) holds macros, which are programs.", fr: "\(file) contient des macros, c’est-à-dire des programmes.",
          ar: "يحتوي \(file) على وحدات ماكرو، وهي برامج."),
        remedy: phrase(
          en: "Ask the sender to save it as .xlsx, which holds no macros.",
          fr: "Demandez à l’expéditeur de l’enregistrer en .xlsx, qui n’en contient pas.",
          ar: "اطلب من المرسل حفظه بصيغة ‎.xlsx، فهي لا تحتوي على ماكرو."))
    case .encrypted:
      Diagnostic(
        phrase(
          en: "\(file) is protected with a password.", fr: "\(file) est protégé par un mot de passe.", ar: "\(file) محمي بكلمة مرور."),
        remedy: phrase(
          en: "Open it in Excel or LibreOffice with the password and save it as .xlsx without one.",
          fr: "Ouvrez-le dans Excel ou LibreOffice avec le mot de passe et enregistrez-le en .xlsx sans mot de passe.",
          ar: "افتحه في Excel أو LibreOffice بكلمة المرور واحفظه بصيغة ‎.xlsx من دونها."))
    case .notAWorkbook(let other): notAWorkbook(file, other)
    case .cut:
      Diagnostic(phrase(en: "\(file) ends too early.", fr: "\(file) est incomplet.", ar: "\(file) ينتهي قبل تمامه."), remedy: sendAgain)
    case .damaged(let part): damaged(file, part)
    case .documentType(let part):
      Diagnostic(
        phrase(
          en: "\(quoted(part)) in \(file) declares a document type, which no workbook does.",
          fr: "\(quoted(part)) dans \(file) déclare un type de document, ce que ne fait aucun classeur.",
          ar: "يصرّح \(quoted(part)) في \(file) بنوع مستند، ولا يفعل ذلك أي مصنف."),
        remedy: tellTheSender)
    case .forbidden(let part):
      Diagnostic(
        phrase(
          en: "\(file) holds \(quoted(part)), which no workbook has.",
          fr: "\(file) contient \(quoted(part)), qu’aucun classeur ne contient.",
          ar: "يحتوي \(file) على \(quoted(part))، وهذا لا يكون في أي مصنف."),
        remedy: tellTheSender)
    case .tooLarge, .unpacksTooLarge, .tooManyCells, .longText: tooMuch(file, fault)
    case .noLibrary:
      Diagnostic(
        phrase(
          en: "Workbooks need the library libzip.", fr: "Les classeurs demandent la bibliothèque libzip.",
          ar: "تحتاج المصنفات إلى المكتبة libzip."),
        remedy: phrase(
          en: "Install it with the package manager of this system.", fr: "Installez-la avec le gestionnaire de paquets de ce système.",
          ar: "ثبّتها بمدير الحزم في هذا النظام."))
    }
  }

  private func otherWorkbook(_ file: String, _ format: WorkbookTrouble.Format) -> Diagnostic {
    let sentence =
      switch format {
      case .xls:
        phrase(
          en: "\(file) is a workbook in the old format .xls.", fr: "\(file) est un classeur à l’ancien format .xls.",
          ar: "\(file) مصنف بالصيغة القديمة ‎.xls.")
      case .xlsb:
        phrase(
          en: "\(file) is a workbook in the binary format .xlsb.", fr: "\(file) est un classeur au format binaire .xlsb.",
          ar: "\(file) مصنف بالصيغة الثنائية ‎.xlsb.")
      case .ods:
        phrase(
          en: "\(file) is a workbook in the format .ods.", fr: "\(file) est un classeur au format .ods.", ar: "\(file) مصنف بصيغة ‎.ods.")
      }
    return Diagnostic(sentence, remedy: saveAsXLSX)
  }

  private func notAWorkbook(_ file: String, _ other: WorkbookTrouble.Other) -> Diagnostic {
    let kind =
      switch other {
      case .text: phrase(en: "a text", fr: "un texte", ar: "نص")
      case .page: phrase(en: "a page or a file in XML", fr: "une page ou un fichier XML", ar: "صفحة أو ملف XML")
      case .pdf: phrase(en: "a PDF", fr: "un PDF", ar: "ملف PDF")
      case .document: phrase(en: "a document or a presentation", fr: "un document ou une présentation", ar: "مستند أو عرض تقديمي")
      case .archive: phrase(en: "an archive with other files", fr: "une archive d’autres fichiers", ar: "أرشيف فيه ملفات أخرى")
      case .unknown: phrase(en: "another kind of file", fr: "un fichier d’une autre nature", ar: "ملف من نوع آخر")
      }
    return Diagnostic(
      phrase(
        en: "\(file) is not a workbook but \(kind).", fr: "\(file) n’est pas un classeur, mais \(kind).",
        ar: "\(file) ليس مصنفًا بل \(kind)."),
      remedy: phrase(
        en: "Ask the sender for the sheet itself, saved as .xlsx.",
        fr: "Demandez à l’expéditeur la feuille elle-même, enregistrée en .xlsx.",
        ar: "اطلب من المرسل الجدول نفسه محفوظًا بصيغة ‎.xlsx."))
  }

  private func damaged(_ file: String, _ part: String) -> Diagnostic {
    let what =
      part.isEmpty ? file : phrase(en: "\(quoted(part)) in \(file)", fr: "\(quoted(part)) dans \(file)", ar: "\(quoted(part)) في \(file)")
    return Diagnostic(
      phrase(en: "\(what) is damaged.", fr: "\(what) : contenu endommagé.", ar: "\(what): المحتوى تالف."),
      remedy: phrase(
        en: "Open it in Excel or LibreOffice and save it as .xlsx, or ask the sender to send it again.",
        fr: "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx, ou demandez à l’expéditeur de le renvoyer.",
        ar: "افتحه في Excel أو LibreOffice واحفظه بصيغة ‎.xlsx، أو اطلب من المرسل إرساله ثانية."))
  }

  private func tooMuch(_ file: String, _ fault: WorkbookTrouble) -> Diagnostic {
    let megabytes = WorkbookContent.mostBytes >> 20
    switch fault {
    case .longText(let tab, let cell):
      let most = FileLimits.stringBytes >> 10
      return Diagnostic(
        phrase(
          en: "The text in cell \(cell) of tab \(quoted(tab)) in \(file) is longer than \(most) KB.",
          fr: "Le texte de la cellule \(cell) de l’onglet \(quoted(tab)) dans \(file) dépasse \(most) Ko.",
          ar: "النص في الخلية \(cell) من الورقة \(quoted(tab)) في \(file) أطول من \(figures(most)) ك.ب."),
        remedy: phrase(
          en: "Shorten it in Excel or LibreOffice, or ask the sender to.",
          fr: "Raccourcissez-le dans Excel ou LibreOffice, ou demandez-le à l’expéditeur.",
          ar: "اختصره في Excel أو LibreOffice، أو اطلب ذلك من المرسل."))
    case .tooManyCells:
      let most = WorkbookContent.mostCells
      return Diagnostic(
        phrase(
          en: "\(file) has more than \(most) cells with content.", fr: "\(file) a plus de \(most) cellules remplies.",
          ar: "في \(file) أكثر من \(figures(most)) خلية مملوءة."),
        remedy: phrase(
          en: "Delete rows and tabs that do not belong to the sheet, or ask for several files.",
          fr: "Supprimez les lignes et onglets étrangers à la feuille, ou demandez plusieurs fichiers.",
          ar: "احذف الصفوف والأوراق التي لا تخص الجدول، أو اطلب عدة ملفات."))
    case .unpacksTooLarge:
      return Diagnostic(
        phrase(
          en: "\(file) unpacks to far more than a file of its size may hold.",
          fr: "\(file), une fois décompressé, contient bien plus qu’un fichier de cette taille ne peut contenir.",
          ar: "محتوى \(file) بعد فك الضغط أكبر بكثير مما يحمله ملف بحجمه."),
        remedy: tellTheSender)
    default:
      return Diagnostic(
        phrase(
          en: "\(file) is larger than a workbook may be: \(megabytes) MB.",
          fr: "\(file) dépasse la taille d’un classeur : \(megabytes) Mo.",
          ar: "\(file) أكبر من حد المصنف: \(figures(megabytes)) م.ب."),
        remedy: phrase(
          en: "Delete its pictures, or ask for several files.", fr: "Supprimez-en les images, ou demandez plusieurs fichiers.",
          ar: "احذف صوره، أو اطلب عدة ملفات."))
    }
  }
}
