/// A column of the steps in a sheet that goes to a party without Jalon (Sheets.md).
package enum SheetColumn: String, CaseIterable, Sendable {
  case number, reference, roadmap, step, owners, agreed, forecast, status, started, finished, progress, proposed, waiting, reason, remark

  /// Whether the party fills it in; the other columns are locked.
  package var isOpen: Bool {
    switch self {
    case .number, .reference, .roadmap, .step, .owners, .agreed, .forecast: false
    case .status, .started, .finished, .progress, .proposed, .waiting, .reason, .remark: true
    }
  }

  /// What row 2 says for programs, in the spelling of HXL. A sheet is read by these tags alone.
  package var tag: String {
    switch self {
    case .number: "#activity+num"
    case .reference: "#activity+id"
    case .roadmap: "#activity+roadmap"
    case .step: "#activity+name"
    case .owners: "#org+owner"
    case .agreed: "#date+agreed"
    case .forecast: "#date+forecast"
    case .status: "#status"
    case .started: "#date+started"
    case .finished: "#date+finished"
    case .progress: "#value+progress"
    case .proposed: "#date+proposed"
    case .waiting: "#org+waiting"
    case .reason: "#description+reason"
    case .remark: "#description+remark"
    }
  }

  /// Whether its cells hold days.
  package var isDay: Bool {
    switch self {
    case .agreed, .forecast, .started, .finished, .proposed: true
    default: false
    }
  }
}

/// A column of the tab in which a party proposes new steps.
package enum NewStepColumn: String, CaseIterable, Sendable {
  case step, roadmap, proposed, reason, remark

  /// What row 2 says for programs.
  package var tag: String {
    switch self {
    case .step: "#activity+new"
    case .roadmap: "#activity+roadmap"
    case .proposed: "#date+proposed"
    case .reason: "#description+reason"
    case .remark: "#description+remark"
    }
  }

  /// The tag by which the tab is recognised.
  static let mark = "#activity+new"
}
