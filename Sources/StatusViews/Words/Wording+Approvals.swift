import RoadmapEngine
import Wording

/// Words of the views of approvals and signatures.
extension Wording {
  var approved: String { phrase(en: "approved", fr: "approuvé", ar: "تمت الموافقة") }
  func approved(_ day: Day) -> String {
    phrase(en: "approved \(date(day))", fr: "approuvé le \(date(day))", ar: "تمت الموافقة في \(date(day))")
  }
  var toApprove: String { phrase(en: "to approve", fr: "à approuver", ar: "بانتظار الموافقة") }
  /// Says that a step is done although an approval was not entered.
  var notRecorded: String { phrase(en: "not recorded", fr: "non enregistrée", ar: "غير مسجّلة") }
  var noApprovals: String {
    phrase(en: "No step here asks for approvals.", fr: "Aucune étape ne demande d’approbation.", ar: "لا خطوة هنا تتطلب موافقات.")
  }

  var approvalsLegend: String {
    phrase(
      en: "x given or done · . missing · blank: not asked", fr: "x donnée ou faite · . manquante · vide : non demandée",
      ar: "x تمت · . ناقصة · فراغ: غير مطلوبة")
  }

  var signaturesLegend: String {
    phrase(
      en: "n/N: approvals given and needed · not recorded: the step is done, but the approval was not entered · blank: not asked",
      fr:
        "n/N : approbations données et requises · non enregistrée : l’étape est achevée, mais l’approbation n’a pas été saisie · vide : non demandée",
      ar: "n/N: الموافقات التي تمت والمطلوبة · غير مسجّلة: أُنجزت الخطوة ولم تُسجَّل الموافقة · فراغ: غير مطلوبة")
  }

  func completeSignoffs(_ count: Int, of all: Int) -> String {
    phrase(en: "\(count) of \(all) complete", fr: "Complètes : \(count) sur \(all)", ar: "المكتمل \(figures(count)) من \(figures(all))")
  }
}
