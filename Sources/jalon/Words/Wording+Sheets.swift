import Exchange
import RoadmapEngine
import Wording

/// Messages about sheets for parties without Jalon.
extension Wording {
  func sheetWritten(_ path: String, to party: String, steps: Int, by last: Day?) -> String {
    let until = last.map { phrase(en: ", answer by \(date($0))", fr: ", réponse pour le \(date($0))", ar: "، الرد حتى \(date($0))") } ?? ""
    return phrase(
      en: "\(party): sheet in \(path) – steps \(figures(steps))\(until)",
      fr: "\(party) : feuille dans \(path) – étapes \(figures(steps))\(until)",
      ar: "\(party): الورقة في \(path) – الخطوات \(figures(steps))\(until)")
  }

  /// Sums up what a returned sheet has brought.
  /// - Parameters:
  ///   - waiting: how many new proposals wait.
  ///   - known: how many wait that an earlier answer to the sheet has made.
  func sheetReceived(_ party: String, _ sent: Day, taken: Int, waiting: Int, known: Int, asked: Int) -> String {
    let before =
      known == 0
      ? ""
      : phrase(
        en: ", waiting already \(figures(known))", fr: ", déjà en attente \(figures(known))", ar: "، ينتظر من قبل \(figures(known))")
    return phrase(
      en: "\(party), sheet of \(date(sent)): taken \(figures(taken)), waiting \(figures(waiting))\(before), questions \(figures(asked))",
      fr:
        "\(party), feuille du \(date(sent)) : repris \(figures(taken)), en attente \(figures(waiting))\(before), questions \(figures(asked))",
      ar: "\(party)، ورقة \(date(sent)): أُخذ \(figures(taken))، ينتظر \(figures(waiting))\(before)، أسئلة \(figures(asked))")
  }

  /// Heads what is asked of a party, what is not taken over, or what is told besides.
  func remarks(_ weight: SheetRemark.Weight, _ count: Int) -> String {
    switch weight {
    case .asked: phrase(en: "Questions: \(figures(count))", fr: "Questions : \(figures(count))", ar: "أسئلة: \(figures(count))")
    case .refused:
      phrase(en: "Not taken over: \(figures(count))", fr: "Non repris : \(figures(count))", ar: "لم يؤخذ به: \(figures(count))")
    case .told: phrase(en: "For information: \(figures(count))", fr: "Pour information : \(figures(count))", ar: "للعلم: \(figures(count))")
    }
  }

  /// - Parameter party: the name of the party to which nothing was sent.
  func noStepMatches(_ filter: String, _ party: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(party): no step that it may see matches the filter \(quoted(filter)).",
        fr: "\(party) : aucune étape visible ne répond au filtre \(quoted(filter)).",
        ar: "\(party): لا خطوة مرئية تطابق المرشّح \(quoted(filter))."),
      remedy: phrase(
        en: "Try the filter first: jalon list --filter …", fr: "Essayez d’abord le filtre : jalon list --filter …",
        ar: "جرّب المرشّح أولًا: jalon list --filter …"))
  }

  func lastDayIsPast(_ day: Day, today: Day) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The last day for the answer, \(date(day)), is past.", fr: "Le dernier jour pour répondre, le \(date(day)), est passé.",
        ar: "آخر يوم للرد، \(date(day))، قد مضى."),
      remedy: phrase(
        en: "Name a day from \(date(today)) on.", fr: "Indiquez un jour à partir du \(date(today)).",
        ar: "حدد يومًا ابتداءً من \(date(today))."))
  }

  func sheetReceivedBefore(_ party: String, _ sent: Day) -> String {
    phrase(
      en: "\(party), sheet of \(date(sent)): this file was received before; nothing changes.",
      fr: "\(party), feuille du \(date(sent)) : ce fichier a déjà été reçu ; rien ne change.",
      ar: "\(party)، ورقة \(date(sent)): وصل هذا الملف من قبل؛ لا يتغيّر شيء.")
  }

  func receiptWritten(_ paths: [String]) -> String {
    phrase(
      en: "Receipt for the party: \(paths.joined(separator: comma))", fr: "Accusé de réception : \(paths.joined(separator: comma))",
      ar: "إشعار الاستلام للطرف: \(paths.joined(separator: comma))")
  }

  func receiptCameBack(_ file: String) -> String {
    phrase(
      en: "\(file) is the receipt that went to the party; nobody has written anything into it since.",
      fr: "\(file) est l’accusé de réception envoyé à la partie ; personne n’y a rien inscrit depuis.",
      ar: "\(file) هو إشعار الاستلام المرسل إلى الطرف؛ ولم يكتب فيه أحد شيئًا بعد ذلك.")
  }

  /// What the name of a receipt ends with.
  var receiptEnding: String { phrase(en: "receipt", fr: "accuse", ar: "إشعار") }

  func noSheet(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) is a workbook, but no sheet that Jalon has sent.",
        fr: "\(file) est un classeur, mais pas une feuille envoyée par Jalon.",
        ar: "\(file) مصنف، وليس ورقة أرسلها Jalon."),
      remedy: phrase(
        en: "Steps of another workbook are imported from CSV: jalon import steps.csv.",
        fr: "Les étapes d’un autre classeur s’importent depuis un CSV : jalon import etapes.csv.",
        ar: "تُستورد خطوات مصنف آخر من ملف CSV: jalon import steps.csv."))
  }

  func emptyFile(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(en: "\(file) is empty.", fr: "\(file) est vide.", ar: "الملف \(file) فارغ."),
      remedy: phrase(
        en: "Copy it again, or ask the sender to send it again.", fr: "Recopiez-le, ou demandez à l’expéditeur de le renvoyer.",
        ar: "انسخه مرة أخرى، أو اطلب من المرسل إرساله ثانية."))
  }

  /// Says that a file is a text, as a sheet is that was saved as CSV.
  func tableOfText(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "\(file) is a text and no workbook; a sheet saved as CSV has lost the marks by which it is read.",
        fr: "\(file) est un texte et non un classeur ; une feuille enregistrée en CSV a perdu les repères de lecture.",
        ar: "\(file) نص وليس مصنفًا؛ والورقة المحفوظة بصيغة CSV تفقد العلامات التي تُقرأ بها."),
      remedy: phrase(
        en: "Ask for the sheet itself, saved as .xlsx.", fr: "Demandez la feuille elle-même, enregistrée en .xlsx.",
        ar: "اطلب الورقة نفسها محفوظة بصيغة ‎.xlsx."))
  }

  func newerSheet(_ file: String, _ format: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "A later version of Jalon has made \(file) (\(format)).", fr: "\(file) vient d’une version plus récente de Jalon (\(format)).",
        ar: "أنشأ إصدار أحدث من Jalon الملف \(file) (\(format))."),
      remedy: phrase(en: "Install that version.", fr: "Installez cette version.", ar: "ثبّت ذلك الإصدار."))
  }

  func unknownSheet(_ file: String) -> Diagnostic {
    Diagnostic(
      phrase(
        en: "The sheet in \(file) was not sent from this copy of the plan.",
        fr: "La feuille \(file) n’a pas été envoyée depuis cette copie du plan.",
        ar: "لم تُرسل الورقة \(file) من هذه النسخة من الخطة."),
      remedy: phrase(
        en: "If a colleague sent it, take over their copy first (jalon sync or jalon merge).",
        fr: "Si un collègue l’a envoyée, reprenez d’abord sa copie (jalon sync ou jalon merge).",
        ar: "إن أرسلها زميل فخذ ما في نسخته أولًا (jalon sync أو jalon merge)."))
  }
}
