import Wording

/// A view that `jalon print` writes (CommandLine.md).
package enum StatusView: String, CaseIterable, Sendable {
  case overview, plan, matrix, timeline, board, agenda, waiting, owners, critical, followup, period, nofn, signatures, changes, calendar
}

extension Wording {
  package func name(of view: StatusView) -> String {
    switch view {
    case .overview: phrase(en: "Minister’s page", fr: "Page du ministre", ar: "صفحة الوزير")
    case .plan: phrase(en: "Plan", fr: "Plan", ar: "الخطة")
    case .matrix: jointActionPlan
    case .timeline: phrase(en: "timeline", fr: "chronologie", ar: "الجدول الزمني")
    case .board: phrase(en: "board", fr: "tableau", ar: "اللوحة")
    case .agenda: phrase(en: "agenda", fr: "agenda", ar: "المواعيد")
    case .waiting: waitingTitle
    case .owners: phrase(en: "Left to do, by owner", fr: "Reste à faire, par responsable", ar: "ما تبقى حسب الجهة")
    case .critical: criticalTitle
    case .followup: followupTitle
    case .period: phrase(en: "Donor’s period table", fr: "Tableau de période du bailleur", ar: "جدول الفترة للمانح")
    case .nofn: approvalsTitle
    case .signatures: signaturesTitle
    case .changes: changesTitle
    case .calendar: phrase(en: "Calendar of deadlines", fr: "Calendrier des échéances", ar: "تقويم المواعيد")
    }
  }
}
