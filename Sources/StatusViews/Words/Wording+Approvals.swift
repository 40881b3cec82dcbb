import RoadmapEngine
import Wording

/// Words of the views of approvals and signatures.
extension Wording {
  var approved: String { phrase(en: "approved", fr: "approuvé", ar: "تمت الموافقة") }
  func approved(_ day: Day) -> String {
    phrase(en: "approved \(date(day))", fr: "approuvé le \(date(day))", ar: "تمت الموافقة في \(date(day))")
  }
  var toApprove: String { phrase(en: "to approve", fr: "à approuver", ar: "بانتظار الموافقة") }
  var noApprovals: String {
    phrase(en: "No step here asks for approvals.", fr: "Aucune étape ne demande d’approbation.", ar: "لا خطوة هنا تتطلب موافقات.")
  }

  var approvalsLegend: String {
    phrase(
      en: "x given or done · . missing · blank: not asked", fr: "x donnée ou faite · . manquante · vide : non demandée",
      ar: "x تمت · . ناقصة · فراغ: غير مطلوبة")
  }

  func completeSignoffs(_ count: Int, of all: Int) -> String {
    phrase(en: "\(count) of \(all) complete", fr: "\(count) sur \(all) complètes", ar: "المكتمل \(figures(count)) من \(figures(all))")
  }
}
