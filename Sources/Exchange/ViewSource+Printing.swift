import StatusViews
import Wording

extension ViewSource {
  /// Returns a view as the bytes of a file.
  package func print(_ view: StatusView, _ style: PrintStyle) -> [UInt8] {
    switch style.format {
    case .ics: iCalendar(view, stamp: "\(schedule.today)T00:00:00Z")
    case .mspdi: projectXML()
    case .text, .markdown, .html, .csv, .json, .docx, .xlsx, .pdf: reportView(view).print(style, of: self) ?? []
    }
  }
}
