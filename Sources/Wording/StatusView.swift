/// The views that can be printed (CommandLine.md).
package enum StatusView: String, CaseIterable, Sendable {
  case overview, plan, matrix, timeline, board, agenda, waiting, owners, critical, followup, period, nofn, signatures, changes, calendar
}

extension Wording {
  package func name(of view: StatusView) -> String {
    switch view {
    case .overview: say("Minister’s page", "Page du ministre", "صفحة الوزير")
    case .plan: say("Plan", "Plan", "الخطة")
    case .matrix: jointActionPlan
    case .timeline: title(CommandName.timeline)
    case .board: title(CommandName.board)
    case .agenda: title(CommandName.agenda)
    case .waiting: waitingTitle
    case .owners: say("Left to do, by owner", "Reste à faire, par responsable", "ما تبقى حسب الجهة")
    case .critical: criticalTitle
    case .followup: followupTitle
    case .period: say("Donor’s period table", "Tableau de période du bailleur", "جدول الفترة للمانح")
    case .nofn: approvalsTitle
    case .signatures: signaturesTitle
    case .changes: changesTitle
    case .calendar: say("Calendar of deadlines", "Calendrier des échéances", "تقويم المواعيد")
    }
  }
}
