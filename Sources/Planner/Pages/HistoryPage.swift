import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of history: the changes and their authors.
struct HistoryPage: TextPageModel {
  /// The step whose changes are shown; nil for all changes.
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
  /// Opens the history of the selected step, or of the whole workspace. The files are read first.
  mutating func openHistory() -> [Effect] {
    visits.begin(from: page, to: .history)
    page = .history(selectedReference)
    memories.text.top = 0
    return [.readHistory]
  }

  /// Takes the records of the history, oldest first, and shows them on the pages that tell of it.
  package mutating func show(_ records: [ChangeRecord]) {
    memories.history = records
    explainRefusal(by: records)
    settle()
  }
}
