import Wording

/// A view that `jalon print` writes (CommandLine.md).
package enum StatusView: String, CaseIterable, Sendable {
  case overview, plan, matrix, timeline, board, agenda, waiting, owners, critical, followup, period, nofn, signatures, changes, calendar,
    log
}

extension Wording {
  package func name(of view: StatusView) -> String {
    switch view {
    case .overview: phrase(en: "Minister’s page", fr: "Page du ministre", ar: "صفحة الوزير")
    case .plan: phrase(en: "Plan", fr: "Plan", ar: "الخطة")
    case .matrix: jointActionPlan
    case .timeline: phrase(en: "Timeline", fr: "Chronologie", ar: "الجدول الزمني")
    case .board: phrase(en: "Board", fr: "Tableau", ar: "اللوحة")
    case .agenda: phrase(en: "Agenda", fr: "Agenda", ar: "المواعيد")
    case .waiting: waitingTitle
    case .owners: phrase(en: "Left to do, by owner", fr: "Reste à faire, par responsable", ar: "ما تبقى حسب الجهة")
    case .critical: criticalTitle
    case .followup: followupTitle
    case .period: phrase(en: "Donor’s period table", fr: "Tableau périodique pour le bailleur", ar: "الجدول الدوري للجهة المانحة")
    case .nofn: approvalsTitle
    case .signatures: signaturesTitle
    case .changes: changesTitle
    case .calendar: phrase(en: "Calendar of deadlines", fr: "Calendrier des échéances", ar: "تقويم المواعيد")
    case .log: logTitle
    }
  }

  /// Lists the views as the command line names them, each with what it shows.
  package var viewList: String {
    StatusView.allCases.map { "\($0.rawValue) (\(content(of: $0)))" }.joined(separator: comma)
  }

  private func content(of view: StatusView) -> String {
    switch view {
    case .overview: phrase(en: "the minister’s page", fr: "la page du ministre", ar: "صفحة الوزير")
    case .plan: phrase(en: "every step with its dates", fr: "chaque étape avec ses dates", ar: "كل خطوة بتواريخها")
    case .matrix:
      phrase(
        en: "the action plan that ministries exchange", fr: "le plan d’action que les ministères échangent",
        ar: "خطة العمل التي تتبادلها الوزارات")
    case .timeline: phrase(en: "bars over time", fr: "des barres dans le temps", ar: "الجدول الزمني")
    case .board: phrase(en: "steps by their status", fr: "les étapes par état", ar: "الخطوات حسب الحالة")
    case .agenda: phrase(en: "the next dates", fr: "les prochaines dates", ar: "المواعيد القادمة")
    case .waiting: phrase(en: "whose turn it is", fr: "les réponses attendues", ar: "الردود والإجراءات المنتظرة")
    case .owners: phrase(en: "what is left for whom", fr: "ce qui reste à faire, par responsable", ar: "ما تبقى حسب الجهة")
    case .critical: phrase(en: "the critical path and why", fr: "le chemin critique et pourquoi", ar: "المسار الحرج وسببه")
    case .followup:
      phrase(
        en: "follow-up of decisions, for a joint committee", fr: "le suivi des décisions, pour un comité mixte",
        ar: "متابعة القرارات للجنة مشتركة")
    case .period: phrase(en: "the donor’s table", fr: "le tableau périodique pour le bailleur", ar: "الجدول الدوري للجهة المانحة")
    case .nofn: phrase(en: "which of the parties have approved", fr: "les parties qui ont approuvé", ar: "الأطراف التي وافقت")
    case .signatures:
      phrase(
        en: "approvals and signatures, given and missing", fr: "approbations et signatures, données et manquantes",
        ar: "الموافقات والتوقيعات، ما تم منها وما بقي")
    case .changes:
      phrase(
        en: "what changed since a day or a baseline", fr: "ce qui a changé depuis un jour ou une référence", ar: "ما تغيّر منذ يوم أو مرجع")
    case .calendar:
      phrase(en: "deadlines, meetings, holidays", fr: "échéances, réunions, jours fériés", ar: "المواعيد النهائية والاجتماعات والعطل")
    case .log:
      phrase(
        en: "the remarks of the steps, newest first, never for other readers",
        fr: "les remarques des étapes, la plus récente d’abord, jamais pour d’autres lecteurs",
        ar: "تعليقات الخطوات، الأحدث أولًا، ولا تظهر لقراء آخرين")
    }
  }
}
