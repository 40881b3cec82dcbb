import StatusViews
import Wording

extension ReportView {
  /// Returns the view as the bytes of a file.
  /// - Parameter source: the workspace that it is about, with the reader's language.
  package func print(_ format: TextFormat, _ style: PrintStyle = PrintStyle(), of source: ViewSource) -> [UInt8] {
    let (wording, today) = (source.wording, source.schedule.today)
    switch format {
    case .markdown: return report.markdown(wording)
    case .html: return source.onPaper(report, style.frame).html(wording, today: today)
    case .csv: return report.csv(wording, isGuarded: !style.isRaw, hasMark: style.hasMark)
    case .json: return json
    case .text:
      if let paper = style.paper {
        return Array(
          source.onPaper(report, style.frame, paper).pages(paper, of: wording.text(source.workspace.title), wording: wording, today: today)
            .utf8)
      }
      return report.utf8(width: style.width, wording: wording, today: today, isStyled: style.isStyled)
    }
  }
}
