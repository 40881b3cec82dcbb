import StatusViews
import Wording

/// How a view is written as a file.
package struct PrintStyle: Sendable {
  package var format: PrintFormat
  /// The paper size of text in pages; nil for text without pages.
  package var paper: Paper?
  /// The width of text without pages in columns, at least 40.
  package var width = 80
  /// Whether text has colours and bold for a terminal.
  package var isStyled = false
  /// Whether CSV cells that a spreadsheet may take for a formula are written unguarded.
  package var isRaw = false
  /// Whether CSV begins with a byte order mark.
  package var hasMark = false

  package init(_ format: PrintFormat) { self.format = format }
}

extension ViewSource {
  /// Returns a view as the bytes of a file.
  package func print(_ view: StatusView, _ style: PrintStyle) -> [UInt8] {
    switch style.format {
    case .markdown: return report(view).markdown(wording)
    case .html: return report(view).html(wording, today: schedule.today)
    case .csv: return report(view).csv(wording, isGuarded: !style.isRaw, hasMark: style.hasMark)
    case .json: return reportView(view).json
    case .ics: return iCalendar(view, stamp: "\(schedule.today)T00:00:00Z")
    case .mspdi: return projectXML()
    case .text:
      let report = report(view)
      if let paper = style.paper {
        return Array(report.pages(paper, of: wording.text(workspace.title), wording: wording, today: schedule.today).utf8)
      }
      return report.utf8(width: style.width, wording: wording, today: schedule.today, isStyled: style.isStyled)
    }
  }
}
