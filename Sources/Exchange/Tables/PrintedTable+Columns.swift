import StatusViews
import Wording

extension PrintedTable {
  /// Returns the headings that a view has in a file for every plan.
  static func columns(of view: StatusView, _ wording: Wording) -> [String] {
    switch view {
    case .overview:
      [
        wording.columnRoadmap, wording.columnParties, wording.columnHealth, wording.columnDone, wording.columnFinish,
        wording.columnDeadline,
        wording.columnWaitingOn, wording.columnSince,
      ]
    case .plan:
      [
        wording.columnNumber, wording.columnStep, wording.columnOwners, wording.columnDays, wording.columnStart, wording.columnFinish,
        wording.columnDeadline, wording.columnSlack, wording.columnState,
      ]
    case .matrix:
      [
        wording.columnNumber, wording.columnActivity, wording.columnResponsible, wording.columnPartners, wording.columnDeliverable,
        wording.columnDeadline, wording.columnState, wording.columnObservations,
      ]
    case .timeline: [wording.columnNumber, wording.columnStep, wording.columnState, wording.columnStart, wording.columnFinish]
    case .board:
      [
        wording.columnStep, wording.columnParties, wording.columnOwners, wording.columnDeadline, wording.columnFinish, wording.columnDone,
        wording.columnState,
      ]
    case .agenda:
      [
        wording.columnDay, wording.columnWhat, wording.columnStep, wording.columnParties, wording.columnOwners, wording.columnWhen,
        wording.columnState,
      ]
    case .waiting:
      [
        wording.columnStep, wording.columnParties, wording.columnWaitedFor, wording.columnSince, wording.columnWaited,
        wording.columnReminders, wording.labelContact,
      ]
    case .owners:
      [
        wording.columnStep, wording.columnParties, wording.columnStart, wording.columnFinish, wording.columnDeadline,
        wording.columnWaitingOn,
        wording.columnState,
      ]
    case .critical:
      [wording.columnStart, wording.columnFinish, wording.columnStep, wording.columnOwners, wording.columnWhy, wording.columnState]
    case .followup: [wording.columnNumber, wording.columnDecision, wording.columnBy, wording.columnDue, wording.columnState]
    case .period: [wording.columnNumber, wording.columnActivity, wording.columnOwners, wording.columnObservations]
    case .nofn: [wording.columnStep, "n/N", wording.columnDue, wording.columnMissing, wording.columnState]
    case .signatures: [wording.columnStep, "n/N"]
    case .changes:
      [wording.columnStep, wording.columnWas, wording.columnNow, wording.columnVariance, wording.columnWhy, wording.columnWho]
    case .calendar: [wording.columnDay, wording.columnWhat, wording.columnStep, wording.columnWho, wording.columnState]
    case .log: [wording.columnDay, wording.columnRoadmap, wording.columnStep, wording.columnRemark, wording.columnWho]
    }
  }
}
