import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// The page of prints: a view as it would be printed.
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

extension CommandName {
  static let nextView = CommandName(en: "next view", fr: "vue suivante", ar: "العرض التالي")
  static let send = CommandName(en: "save or print…", fr: "enregistrer, imprimer…", ar: "حفظ أو طباعة…")
  static let previousView = CommandName(en: "previous view", fr: "vue précédente", ar: "العرض السابق")
}

/// Pages of text: the views that can be printed, the forecast, the history, the variance.
extension Session {
  /// Opens the page of prints, or shows its next view where it is open. The history is read first for the view of changes.
  mutating func openReport() -> [Effect] {
    page.kind == .report ? turnReport(1) : openReport(page.model.printedView)
  }

  /// Opens the page of prints with a view, or shows that view where it is open.
  mutating func openReport(_ view: StatusView) -> [Effect] {
    let isOpen = page.kind == .report
    if !isOpen {
      memories.print = nil
      visits.begin(from: page, to: .report)
    }
    page = .report(view)
    memories.text.top = 0
    return isOpen ? [] : [.readHistory]
  }

  /// Shows the view some places after the present one, in the order of all views.
  mutating func turnReport(_ step: Int) -> [Effect] {
    guard case .report(let view) = page, let index = StatusView.allCases.firstIndex(of: view) else { return [] }
    let count = StatusView.allCases.count
    page = .report(StatusView.allCases[(index + step + count) % count])
    memories.text.top = 0
    return []
  }

  /// The lines of the page; none where it is no text.
  var reportLines: [TextLayout.Line] { page.model.isText ? memories.text.made?.lines ?? [] : [] }

  /// Makes the text of a page of text, where there is none of the present state.
  mutating func settleReport() {
    guard page.model.isText else { return memories.text.made = nil }
    settleForecast()
    let key = PageText.MadeReport.Key(
      page: page, version: document.version, language: language, width: width, records: memories.history.count, printing: printing)
    guard memories.text.made?.key != key else { return }
    memories.text.made = PageText.MadeReport(key: key, lines: page.model.lines(in: self))
  }

  mutating func scrollReport(to top: Int) { memories.text.top = max(0, min(top, reportLines.count - layout.list.height)) }

  func drawReport(_ layout: PageLayout, _ frame: inout Frame) {
    let lines = reportLines
    for line in 0..<layout.list.height where lines.indices.contains(memories.text.top + line) {
      var x = 1
      for run in lines[memories.text.top + line].runs { x += frame.put(run.text, x: x, y: layout.list.y + line, role(run.tone)) }
    }
  }
}
