import Archives
import Exchange
import Office
import StatusViews
import Wording

/// Views as files of every format.
extension ReportView {
  /// Returns the view as the bytes of a file.
  /// - Parameter source: the workspace that it is about, with the reader's language.
  func file(_ style: PrintStyle, of source: ViewSource) throws(Failure) -> [UInt8] {
    let (wording, today) = (source.wording, source.schedule.today)
    if style.format == .pdf { return try pdf(of: source) }
    do throws(ArchiveFault) {
      switch style.format {
      case .docx: return try OfficeFile.docx(report, wording, today: today)
      case .xlsx: return try OfficeFile.xlsx(report, wording, today: today)
      case .text, .markdown, .html, .csv, .json, .ics, .mspdi, .pdf: return print(style, of: source) ?? []
      }
    } catch {
      if error == .noLibrary { throw Failure(69, wording.noOfficeLibrary) }
      throw Failure(73, wording.pageTooLarge(style.format.rawValue))
    }
  }

  /// Returns the view as pages made by another program, and says by which.
  private func pdf(of source: ViewSource) throws(Failure) -> [UInt8] {
    let made = try PDFEngine.pages(source.wording) { [report] engine throws(Failure) in
      var style = PrintStyle(.html)
      if engine.source == .docx {
        style.format = .docx
        return try self.file(style, of: source)
      }
      return report.html(source.wording, today: source.schedule.today)
    }
    Output.complain(lines: [source.wording.pagesMade(by: made.engine.name)])
    return made.bytes
  }
}

extension ViewSource {
  /// Returns a status view as the bytes of a file.
  func file(_ view: StatusView, _ style: PrintStyle) throws(Failure) -> [UInt8] {
    style.format.isBinary ? try reportView(view).file(style, of: self) : print(view, style)
  }
}
