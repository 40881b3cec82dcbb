import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of history: what was done, and by whom.
struct HistoryPage: TextPageModel {
  /// Of one step; nil: of everything.
  let step: StepReference?

  var kind: Page.Kind { .history }
  var roadmap: Roadmap.ID? { step?.roadmap }
  var command: CommandName { .history }
  var parent: Page? { nil }
  var isVisit: Bool { true }

  func lines(in session: Session) -> [TextLayout.Line] {
    let report = HistoryView(session.document.workspace, session.wording, session.memories.history, of: step).report
    return TextLayout(report, width: session.width - 2, wording: session.wording, today: session.document.today).lines
  }
}

extension Session {
  /// Of the selected step, or of everything; what the files hold is read first.
  mutating func openHistory() -> [Effect] {
    if page.kind != .history { pageBeforeVisit = page }
    page = .history(selectedReference)
    memories.text.top = 0
    return [.readHistory]
  }

  /// Shows the page of history with these records, oldest first.
  package mutating func show(_ records: [ChangeRecord]) {
    memories.history = records
    settle()
  }
}
