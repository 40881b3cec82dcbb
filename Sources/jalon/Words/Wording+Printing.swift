import Office
import RoadmapEngine
import Wording

/// Words of `jalon print`: options that do not go together, and what the printer says.
extension Wording {
  func sentToPrinter(_ name: String) -> String { phrase(en: "printer \(name)", fr: "imprimante \(name)", ar: "الطابعة \(name)") }

  /// Says that an option needs another one.
  /// - Parameters:
  ///   - option: the option as it is typed: `--bom`.
  ///   - needed: the options of which it needs one, as they are typed: `--format csv`.
  func misfit(_ option: String, needed: [String]) -> Diagnostic {
    let needed = needed.joined(separator: phrase(en: " or ", fr: " ou ", ar: " أو "))
    return Diagnostic(
      phrase(
        en: "\(option) goes only with \(needed).", fr: "\(option) ne va qu’avec \(needed).",
        ar: "لا يصلح \(option) إلا مع \(needed)."),
      remedy: phrase(
        en: "Use them together, or leave \(option) out.", fr: "Utilisez-les ensemble ou retirez \(option).",
        ar: "استعملهما معًا أو احذف \(option).")
    )
  }

  /// Says that two options exclude each other.
  func clash(_ option: String, _ other: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(option) and \(other) do not go together.", fr: "\(option) et \(other) ne vont pas ensemble.",
        ar: "لا يجتمع \(option) و\(other)."),
      remedy: phrase(en: "Leave one of the two out.", fr: "Retirez l’une des deux.", ar: "احذف أحدهما.")
    )
  }

  /// Says that a terminal cannot show a file of another program.
  func notForTerminals(_ format: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "A terminal cannot show \(format).", fr: "Un terminal ne peut pas montrer du \(format).",
        ar: "لا يمكن لشاشة الأوامر عرض \(format)."),
      remedy: phrase(
        en: "Write a file with: --output FILE", fr: "Écrivez un fichier : --output FICHIER", ar: "اكتب في ملف: --output ملف"))
  }

  /// Says that a file of an office program would become too large.
  func pageTooLarge(_ format: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The view is too large for a \(format) file.", fr: "La vue est trop grande pour un fichier \(format).",
        ar: "العرض أكبر من أن يسعه ملف \(format)."),
      remedy: phrase(
        en: "Choose fewer steps with --roadmap or --filter, or another format.",
        fr: "Choisissez moins d’étapes avec --roadmap ou --filter, ou un autre format.",
        ar: "اختر خطوات أقل بالخيار --roadmap أو --filter، أو صيغة أخرى."))
  }

  /// Says that files of office programs need a library.
  var noOfficeLibrary: Diagnostic {
    Diagnostic(
      phrase(
        en: "The formats docx and xlsx need the library libzip.", fr: "Les formats docx et xlsx demandent la bibliothèque libzip.",
        ar: "تحتاج الصيغتان docx وxlsx إلى المكتبة libzip."),
      remedy: noArchiveLibrary.remedy)
  }

  /// Says that workbooks need a library.
  var noWorkbookLibrary: Diagnostic {
    let package = "apt install libxlsxwriter\(Workbook.libraryVersion)"
    return Diagnostic(
      phrase(
        en: "The format xlsx needs the library libxlsxwriter.", fr: "Le format xlsx demande la bibliothèque libxlsxwriter.",
        ar: "تحتاج الصيغة xlsx إلى المكتبة libxlsxwriter."),
      remedy: phrase(
        en: "Install it with the package manager of this system, on Debian: \(package)",
        fr: "Installez-la avec le gestionnaire de paquets de ce système, sous Debian : \(package)",
        ar: "ثبّتها بمدير الحزم في هذا النظام، وفي Debian: \(package)"))
  }

  /// Says that a workbook is incomplete because the disk is full.
  var noRoomForWorkbook: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no room for the temporary files of the workbook.",
        fr: "Il n’y a pas de place pour les fichiers temporaires du classeur.", ar: "لا مساحة للملفات المؤقتة للمصنّف."),
      remedy: phrase(
        en: "Set TMPDIR to a folder with more room.", fr: "Donnez à TMPDIR un dossier où il y a plus de place.",
        ar: "اجعل TMPDIR مجلدًا فيه مساحة أكبر."))
  }

  /// Says that the library of workbooks refuses something.
  /// - Parameter reason: what it says, in English.
  func workbookRefused(_ reason: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "libxlsxwriter cannot write the workbook: \(reason)", fr: "libxlsxwriter ne peut pas écrire le classeur : \(reason)",
        ar: "تعذر على libxlsxwriter كتابة المصنّف: \(reason)"),
      remedy: phrase(
        en: "Choose another format, such as docx or csv.", fr: "Choisissez un autre format, comme docx ou csv.",
        ar: "اختر صيغة أخرى، مثل docx أو csv."))
  }

  /// Says which program has made pages.
  func pagesMade(by program: String) -> String {
    phrase(en: "The pages were made by \(program).", fr: "Pages produites par \(program).", ar: "أنتج الصفحات \(program).")
  }

  /// Says that nothing on the machine makes pages.
  var noPageProgram: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no program here that makes pdf: neither Chromium nor LibreOffice nor WeasyPrint.",
        fr: "Aucun programme ne produit de pdf ici : ni Chromium, ni LibreOffice, ni WeasyPrint.",
        ar: "لا يوجد هنا برنامج ينتج pdf: لا Chromium ولا LibreOffice ولا WeasyPrint."),
      remedy: phrase(
        en: "Install one of them (on Debian: apt install libreoffice-writer), or print from the file of --format docx.",
        fr: "Installez l’un d’eux (sous Debian : apt install libreoffice-writer), ou imprimez le fichier de --format docx.",
        ar: "ثبّت أحدها (في دبيان: apt install libreoffice-writer) أو اطبع من ملف --format docx."))
  }

  /// Says that the programs on the machine have made no pages.
  /// - Parameter words: what the last of them wrote to standard error; may be empty.
  func pagesFailed(_ programs: String, _ words: String) -> Diagnostic {
    let end = words.isEmpty ? "." : ": \(words)"
    return Diagnostic(
      phrase(
        en: "No pages were made by \(programs)\(end)", fr: "\(programs) : aucune page produite\(end)",
        ar: "لم ينتج \(programs) أي صفحات\(end)"),
      remedy: phrase(
        en: "Print from the file of --format docx or --format html.", fr: "Imprimez le fichier de --format docx ou --format html.",
        ar: "اطبع من ملف --format docx أو --format html."))
  }

  var noPrintProgram: Diagnostic {
    Diagnostic(
      phrase(
        en: "There is no program \"lp\" to print with.", fr: "Le programme « lp », qui imprime, est introuvable.",
        ar: "لا يوجد برنامج \"lp\" للطباعة."),
      remedy: phrase(
        en: "Install CUPS (on Debian: apt install cups-client), or write a file with: --output FILE",
        fr: "Installez CUPS (sous Debian : apt install cups-client), ou écrivez un fichier : --output FICHIER",
        ar: "ثبّت CUPS (في دبيان: apt install cups-client) أو اكتب في ملف: --output ملف")
    )
  }

  /// Says that nothing was printed.
  /// - Parameter words: what the printing program wrote to standard error; may be empty.
  func printingFailed(_ words: String) -> Diagnostic {
    Diagnostic(
      words.isEmpty
        ? phrase(en: "The printer did not take the page.", fr: "L’imprimante n’a pas accepté la page.", ar: "لم تقبل الطابعة الصفحة.")
        : phrase(
          en: "The printer did not take the page: \(words)", fr: "L’imprimante n’a pas accepté la page : \(words)",
          ar: "لم تقبل الطابعة الصفحة: \(words)"),
      remedy: phrase(
        en: "See which printers there are with: lpstat -p", fr: "Voyez les imprimantes disponibles : lpstat -p",
        ar: "اعرض الطابعات المتاحة: lpstat -p")
    )
  }
}
