import StatusViews
import Wording

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
