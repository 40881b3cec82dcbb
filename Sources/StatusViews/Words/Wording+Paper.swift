import RoadmapEngine
import Wording

/// Words of the frame of an office paper, and titles of the views that are called like the workspace elsewhere.
extension Wording {
  /// Returns the title of a view that stands over its pages.
  func title(of view: StatusView) -> String {
    switch view {
    case .overview: phrase(en: "Situation report", fr: "Point de situation", ar: "تقرير الوضع")
    case .plan: phrase(en: "Plan of steps", fr: "Plan des étapes", ar: "خطة الخطوات")
    case .timeline: phrase(en: "Timeline", fr: "Chronologie", ar: "الجدول الزمني")
    case .board: phrase(en: "Steps by status", fr: "Étapes par état", ar: "الخطوات حسب الحالة")
    case .agenda: phrase(en: "Agenda", fr: "Agenda", ar: "جدول المواعيد")
    default: name(of: view)
    }
  }

  /// Says for whom a paper is.
  package func marking(_ reader: Reader, in workspace: Workspace) -> String {
    switch reader {
    case .own: phrase(en: "Internal", fr: "Usage interne", ar: "للاستعمال الداخلي")
    case .joint: phrase(en: "Joint", fr: "Commun aux parties", ar: "مشترك بين الأطراف")
    case .everybody: phrase(en: "Public", fr: "Public", ar: "متاح للعموم")
    case .party(let party):
      phrase(
        en: "For \(self.party(party, in: workspace))", fr: "À l’attention de : \(self.party(party, in: workspace))",
        ar: "موجّه إلى: \(self.party(party, in: workspace))")
    }
  }

  /// Returns the day of a paper as it stands behind a city: `30 Nov 2026`, `le 30 nov. 2026`.
  package func day(ofPaper day: Day) -> String { phrase(en: date(day), fr: "le \(date(day))", ar: date(day)) }

  func reference(_ number: String) -> String { phrase(en: "Ref. \(number)", fr: "Réf. \(number)", ar: "المرجع: \(number)") }

  func prepared(by author: String) -> String {
    phrase(en: "Prepared by: \(author)", fr: "Établi par : \(author)", ar: "إعداد: \(author)")
  }

  /// The word before the list of codes and their meanings.
  private var abbreviations: String { phrase(en: "Abbreviations", fr: "Sigles", ar: "المختصرات") }

  /// Returns codes with their meanings: `Abbreviations: LY Libya · MoL Ministry of Labour`. Empty without codes.
  func explained(_ codes: [Report.Code]) -> String {
    let parts = codes.map { "\($0.code) \($0.meaning)" }
    return parts.isEmpty ? "" : "\(abbreviations)\(colon)\(parts.joined(separator: " · "))"
  }

  /// The words over the lines on which parties sign.
  package func signs(for party: String) -> String { phrase(en: "For \(party)", fr: "Pour : \(party)", ar: "عن \(party)") }

  /// What the signer writes under the line: name, capacity and date.
  package var signerWords: String {
    phrase(en: "Name, capacity, date", fr: "Nom, qualité, date", ar: "الاسم والصفة والتاريخ")
  }

  /// The words around the number of a page and the count of pages: `Page 1 of 3`.
  package var pageWords: (page: String, of: String) {
    (phrase(en: "Page ", fr: "Page ", ar: "صفحة "), phrase(en: " of ", fr: " sur ", ar: " من "))
  }
}
