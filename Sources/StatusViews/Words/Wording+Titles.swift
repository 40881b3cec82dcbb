import RoadmapEngine
import Wording

/// Titles of the status views, and what stands at the head and foot of their pages.
extension Wording {
  var waitingTitle: String { phrase(en: "Whose turn it is", fr: "Réponses attendues", ar: "الردود والإجراءات المنتظرة") }
  var ownersTitle: String {
    phrase(en: "What is left to do, by owner", fr: "Ce qui reste à faire, par responsable", ar: "ما تبقى حسب الجهة")
  }
  var criticalTitle: String { phrase(en: "Critical path", fr: "Chemin critique", ar: "المسار الحرج") }
  var followupTitle: String {
    phrase(en: "Follow-up of decisions", fr: "Suivi des décisions", ar: "متابعة القرارات")
  }
  var approvalsTitle: String {
    phrase(en: "Approvals, n of N parties", fr: "Approbations, n parties sur N", ar: "الموافقات: عدد الأطراف الموافقة من مجموع الأطراف")
  }
  var signaturesTitle: String {
    phrase(en: "Signatures and approvals", fr: "Signatures et approbations", ar: "التوقيعات والموافقات")
  }
  package var changesTitle: String { phrase(en: "What changed", fr: "Ce qui a changé", ar: "ما الذي تغيّر") }

  func periodTitle(_ first: Day, _ last: Day) -> String {
    phrase(
      en: "Period \(date(first)) – \(date(last))", fr: "Période du \(date(first)) au \(date(last))",
      ar: "الفترة \(date(first)) – \(date(last))")
  }

  func deadlineCalendar(_ first: Day, _ last: Day) -> String {
    phrase(
      en: "Calendar \(date(first)) – \(date(last))", fr: "Calendrier du \(date(first)) au \(date(last))",
      ar: "التقويم \(date(first)) – \(date(last))")
  }

  func sinceUntil(_ first: Day, _ last: Day) -> String {
    phrase(en: "\(date(first)) → \(date(last))", fr: "\(date(first)) → \(date(last))", ar: "\(date(first)) ← \(date(last))")
  }
  var jointActionPlan: String { phrase(en: "Joint action plan", fr: "Plan d’action conjoint", ar: "خطة العمل المشتركة") }

  /// Tells the day whose state a page shows.
  func stateAt(_ day: Day) -> String { printedOn(date(day)) }

  /// Tells the day whose state a page shows, with the day as text.
  package func printedOn(_ day: String) -> String { phrase(en: "State at \(day)", fr: "Situation au \(day)", ar: "الوضع حتى \(day)") }
  func partyCount(_ count: Int) -> String {
    phrase(en: "\(count) parties", fr: "\(count) parties", ar: arabic(count, "طرف", "طرفان", "أطراف", "طرفًا"))
  }

  func page(_ number: Int, of count: Int) -> String {
    phrase(en: "page \(number) of \(count)", fr: "page \(number) sur \(count)", ar: "صفحة \(number) من \(count)")
  }
}
