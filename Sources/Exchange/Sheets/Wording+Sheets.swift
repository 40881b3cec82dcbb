import RoadmapEngine
import Wording

/// What people read in a sheet that goes to a party without Jalon.
extension Wording {
  /// Returns the heading of a column of steps.
  package func heading(_ column: SheetColumn) -> String {
    switch column {
    case .number: phrase(en: "No.", fr: "N°", ar: "ر.م")
    case .reference: phrase(en: "Reference", fr: "Référence", ar: "المرجع")
    case .roadmap: phrase(en: "Roadmap", fr: "Feuille de route", ar: "خارطة الطريق")
    case .step: phrase(en: "Step", fr: "Étape", ar: "الخطوة")
    case .owners: phrase(en: "Responsible", fr: "Responsables", ar: "الجهة المسؤولة")
    case .agreed: phrase(en: "Agreed date", fr: "Date convenue", ar: "الموعد المتفق عليه")
    case .forecast: phrase(en: "Expected finish", fr: "Fin prévue", ar: "الانتهاء المتوقع")
    case .status: phrase(en: "Status", fr: "État", ar: "الحالة")
    case .started: phrase(en: "Started on", fr: "Commencé le", ar: "تاريخ البدء")
    case .finished: phrase(en: "Finished on", fr: "Achevé le", ar: "تاريخ الإنجاز")
    case .progress: phrase(en: "Progress in %", fr: "Avancement en %", ar: "نسبة التقدم %")
    case .proposed: phrase(en: "Proposed date", fr: "Date proposée", ar: "الموعد المقترح")
    case .waiting: phrase(en: "Waiting for", fr: "En attente de", ar: "في انتظار")
    case .reason: phrase(en: "Reason", fr: "Motif", ar: "السبب")
    case .remark: phrase(en: "Remark", fr: "Observation", ar: "ملاحظة")
    }
  }

  /// Returns the heading of a column of proposed steps.
  package func heading(_ column: NewStepColumn) -> String {
    switch column {
    case .step: phrase(en: "Proposed step", fr: "Étape proposée", ar: "الخطوة المقترحة")
    case .roadmap: heading(SheetColumn.roadmap)
    case .proposed: heading(SheetColumn.proposed)
    case .reason: heading(SheetColumn.reason)
    case .remark: heading(SheetColumn.remark)
    }
  }

  package var guideTab: String { phrase(en: "Guide", fr: "Mode d’emploi", ar: "الدليل") }
  package var stepsTab: String { phrase(en: "Steps", fr: "Étapes", ar: "الخطوات") }
  package var newStepsTab: String { phrase(en: "New", fr: "Nouvelles", ar: "خطوات جديدة") }
  package var receiptTab: String { phrase(en: "Receipt", fr: "Accusé de réception", ar: "إشعار الاستلام") }

  /// Returns the lines of the guide: who asks, by when, and how to fill in the sheet.
  package func guide(from asker: String, to party: String, on day: Day, by last: Day?) -> [String] {
    let ask = phrase(
      en: "\(asker) asks \(party) to bring this sheet up to date.",
      fr: "De : \(asker). À : \(party). Merci de bien vouloir mettre cette feuille à jour.",
      ar: "من: \(asker). إلى: \(party). يرجى التكرم بتحديث هذه الورقة.")
    let until = last.map { last in
      phrase(
        en: "Please send it back by \(date(last)).", fr: "Merci de la renvoyer au plus tard le \(date(last)).",
        ar: "يرجى إعادتها في موعد أقصاه \(date(last)).")
    }
    return [
      [ask, until].compactMap(\.self).joined(separator: " "),
      phrase(
        en: "Fill in only the white cells of the tab “\(stepsTab)”, and leave as it is what has not changed.",
        fr: "Remplissez seulement les cellules blanches de l’onglet « \(stepsTab) » et laissez tel quel ce qui n’a pas changé.",
        ar: "املأ الخلايا البيضاء وحدها في صفحة «\(stepsTab)»، واترك ما لم يتغيّر كما هو."),
      phrase(
        en: "An agreed date is not changed: write another one into “\(heading(SheetColumn.proposed))”, with the reason.",
        fr: "Une date convenue ne se modifie pas : indiquez-en une autre sous « \(heading(SheetColumn.proposed)) », avec le motif.",
        ar: "لا يُغيَّر الموعد المتفق عليه: اكتب موعدًا آخر تحت «\(heading(SheetColumn.proposed))» مع السبب."),
      phrase(
        en: "Write new steps into the tab “\(newStepsTab)”, save the file as it is (.xlsx), and send it back by mail.",
        fr:
          "Inscrivez les nouvelles étapes dans l’onglet « \(newStepsTab) », enregistrez le fichier tel quel (.xlsx) et renvoyez-le par courriel.",
        ar: "اكتب الخطوات الجديدة في صفحة «\(newStepsTab)»، واحفظ الملف كما هو (.xlsx)، وأعده بالبريد."),
      phrase(en: "As of \(date(day)).", fr: "État au \(date(day)).", ar: "الوضع حتى \(date(day))."),
    ]
  }

  /// The title of the message where somebody writes into a grey cell.
  package var notToFillIn: String { phrase(en: "Not to be filled in", fr: "Ne pas remplir", ar: "لا تُملأ هذه الخلية") }

  /// The message where somebody writes into a grey cell.
  package var whereToWrite: String {
    phrase(
      en:
        "This cell stays as it is. Write another date into “\(heading(SheetColumn.proposed))”, and anything else into “\(heading(SheetColumn.remark))”. Of a step that contains others, write beside these.",
      fr:
        "Cette cellule reste telle quelle. Indiquez une autre date sous « \(heading(SheetColumn.proposed)) », et toute autre chose sous « \(heading(SheetColumn.remark)) ». Pour une étape qui en contient d’autres, écrivez à côté de celles-ci.",
      ar:
        "تبقى هذه الخلية كما هي. اكتب موعدًا آخر تحت «\(heading(SheetColumn.proposed))»، وأي شيء آخر تحت «\(heading(SheetColumn.remark))». وإن احتوت الخطوة على خطوات أخرى فاكتب بجانبها."
    )
  }

  package var filledInBy: String { phrase(en: "Filled in by (name):", fr: "Rempli par (nom) :", ar: "ملأها (الاسم):") }

  /// Returns the title of a sheet.
  package func sheetTitle(_ workspace: String) -> String {
    phrase(en: "Follow-up sheet: \(workspace)", fr: "Feuille de suivi : \(workspace)", ar: "ورقة متابعة: \(workspace)")
  }
}
