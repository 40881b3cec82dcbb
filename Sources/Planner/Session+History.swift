import RoadmapEngine
import StatusViews

/// The page of history: what was done, and by whom.
extension Session {
  /// Of the selected step, or of everything; what the files hold is read first.
  mutating func openHistory() -> [Effect] {
    if page.kind != .history { pageBeforeReport = page }
    page = .history(selectedReference)
    reportTop = 0
    return [.readHistory]
  }

  /// Shows the page of history with these records, oldest first.
  package mutating func show(_ records: [ChangeRecord]) {
    history = records
    settle()
  }

  var historyLines: [TextLayout.Line] {
    guard case .history(let step) = page else { return [] }
    let report = HistoryView(source, history, of: step).report
    return TextLayout(report, width: width - 2, wording: wording, today: document.today).lines
  }
}
