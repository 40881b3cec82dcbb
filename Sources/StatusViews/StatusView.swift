import Wording

/// The views that can be printed (CommandLine.md).
package enum StatusView: String, CaseIterable, Sendable {
  case overview, plan, matrix, timeline, board, agenda, waiting, owners, critical, followup, period, nofn, signatures, changes, calendar
}

extension Wording {
  package func name(of view: StatusView) -> String {
    switch view {
    case .overview: phrase(en: "Minister’s page", fr: "Page du ministre", ar: "صفحة الوزير")
    case .plan: phrase(en: "Plan", fr: "Plan", ar: "الخطة")
    case .matrix: jointActionPlan
    case .timeline: title(CommandName.timeline)
    case .board: title(CommandName.board)
    case .agenda: title(CommandName.agenda)
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
