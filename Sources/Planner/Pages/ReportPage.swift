import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// A view as it would be printed.
struct ReportPage: TextPageModel {
  let view: StatusView

  var kind: Page.Kind { .report }
  var command: CommandName { .print }
  var parent: Page? { nil }
  var isVisit: Bool { true }

  func title(in session: Session) -> String { session.wording.name(of: session.printing?.view ?? view) }

  func lines(in session: Session) -> [TextLayout.Line] {
    guard let choice = session.printing, let source = session.printSource(choice) else { return [] }
    return TextLayout(source.report(choice.view), width: session.width - 2, wording: source.wording, today: session.document.today).lines
  }

  static let commands: [Command] = [
    Command(.nextView, [.tab, .right, .character("l")], on: [.report], hint: 11) { $0.turnReport(1) },
    Command(.send, [.enter, .character("e"), .character("s")], on: [.report], hint: 10) { $0.openPrinting() },
    Command(.previousView, [.backTab, .left, .character("h")], on: [.report]) { $0.turnReport(-1) },
  ]
}

/// Pages of text: the views that can be printed, the forecast, the history, the variance.
extension Session {
  /// A text, and what it was made of.
  struct MadeReport: Sendable {
    let key: Key
    let lines: [TextLayout.Line]

    struct Key: Equatable, Sendable {
      let page: Page
      let version: Int
      let language: Language
      let width: Int
      let records: Int
      let printing: PrintChoice?
    }
  }

  /// Opens the page of prints, or shows its next view where it is open. The history is read first for the view of changes.
  mutating func openReport() -> [Effect] {
    guard page.kind != .report else { return turnReport(1) }
    pageBeforeReport = page
    printChoice = nil
    page = .report(page.model.printedView)
    reportTop = 0
    return [.readHistory]
  }

  /// Shows the view some places after the present one, in the order of all views.
  mutating func turnReport(_ step: Int) -> [Effect] {
    guard case .report(let view) = page, let index = StatusView.allCases.firstIndex(of: view) else { return [] }
    let count = StatusView.allCases.count
    page = .report(StatusView.allCases[(index + step + count) % count])
    reportTop = 0
    return []
  }

  /// The lines of the page; none where it is no text.
  var reportLines: [TextLayout.Line] { page.model.isText ? report?.lines ?? [] : [] }

  /// Sets the text of the page where it is missing or stale.
  mutating func settleReport() {
    guard page.model.isText else { return report = nil }
    settleForecast()
    let key = MadeReport.Key(
      page: page, version: document.version, language: language, width: width, records: history.count, printing: printing)
    guard report?.key != key else { return }
    report = MadeReport(key: key, lines: page.model.lines(in: self))
  }

  mutating func scrollReport(to top: Int) { reportTop = max(0, min(top, reportLines.count - layout.list.height)) }

  func drawReport(_ layout: PageLayout, _ frame: inout Frame) {
    let lines = reportLines
    for line in 0..<layout.list.height where lines.indices.contains(reportTop + line) {
      var x = 1
      for run in lines[reportTop + line].runs { x += frame.put(run.text, x: x, y: layout.list.y + line, role(run.tone)) }
    }
  }
}
