import Canvas
import RoadmapEngine
import StatusViews
import Wording

/// Pages of text: the views that can be printed, the forecast, the history.
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

  /// The lines of the page; none where it is no text.
  var reportLines: [TextLayout.Line] { page.kind.isText ? report?.lines ?? [] : [] }

  /// Sets the text of the page where it is missing or stale.
  mutating func settleReport() {
    guard page.kind.isText else { return report = nil }
    settleForecast()
    let key = MadeReport.Key(
      page: page, version: document.version, language: language, width: width, records: history.count, printing: printing)
    guard report?.key != key else { return }
    report = MadeReport(key: key, lines: makeReportLines())
  }

  private func makeReportLines() -> [TextLayout.Line] {
    if case .forecast(let roadmap) = page { return forecastLines(of: roadmap) }
    if case .history = page { return historyLines }
    if case .variance(let roadmap, let baseline) = page { return varianceLines(roadmap, baseline, width: width - 2) }
    guard let choice = printing, let source = printSource(choice) else { return [] }
    return TextLayout(source.report(choice.view), width: width - 2, wording: source.wording, today: document.today).lines
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
