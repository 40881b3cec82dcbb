import Archives
import Exchange
import Office
import RoadmapEngine
import StatusViews
import Wording

/// Reports as files of every format.
extension ReportView {
  /// Returns the report as the bytes of a file.
  /// - Parameters:
  ///   - source: the workspace that it is about, with the reader's language.
  ///   - wording: the language of messages to the person who asks for the file.
  func file(_ format: ReportFormat, _ style: PrintStyle, of source: ViewSource, _ wording: Wording) throws(Failure) -> [UInt8] {
    switch format {
    case .text: print(.text, style, of: source)
    case .markdown: print(.markdown, style, of: source)
    case .html: print(.html, style, of: source)
    case .csv: print(.csv, style, of: source)
    case .json: print(.json, style, of: source)
    case .docx: try document(style, of: source, wording)
    case .xlsx: try workbook(style, of: source, wording)
    case .pdf: try pdf(style, of: source, wording)
    }
  }

  private func document(_ style: PrintStyle, of source: ViewSource, _ wording: Wording) throws(Failure) -> [UInt8] {
    if style.frame?.logo?.format == .svg { Output.complain(of: wording.noLogoInDocuments) }
    let paper = source.onPaper(report, style.frame, look: OfficeFile.look(source.wording.language))
    do throws(ArchiveFault) { return try OfficeFile.docx(paper, source.wording, today: source.schedule.today) } catch {
      throw failure(error, .docx, wording)
    }
  }

  private func workbook(_ style: PrintStyle, of source: ViewSource, _ wording: Wording) throws(Failure) -> [UInt8] {
    var report = report
    report.frame = style.frame
    do throws(WorkbookFault) { return try OfficeFile.xlsx(report, source.wording, today: source.schedule.today) } catch {
      throw Failure(error, wording)
    }
  }

  private func failure(_ fault: ArchiveFault, _ format: ReportFormat, _ wording: Wording) -> Failure {
    fault == .noLibrary ? Failure(69, wording.noOfficeLibrary) : Failure(73, wording.pageTooLarge(format.rawValue))
  }

  /// Returns the report as pages made by another program, and says by which.
  private func pdf(_ style: PrintStyle, of source: ViewSource, _ wording: Wording) throws(Failure) -> [UInt8] {
    let made = try PDFEngine.pages(wording) { engine throws(Failure) in try file(engine.source, style, of: source, wording) }
    Output.complain(line: wording.pagesMade(by: made.engine.name))
    return made.bytes
  }
}

extension ViewSource {
  /// Returns a status view as the bytes of a file.
  /// - Parameters:
  ///   - state: the state of the plan, which a calendar carries.
  ///   - wording: the language of messages to the person who asks for the file.
  func file(
    _ view: StatusView, _ format: PrintFormat, _ style: PrintStyle, _ state: @autoclosure () -> PlanState, _ wording: Wording
  ) throws(Failure) -> [UInt8] {
    switch format {
    case .report(let format): try reportView(view).file(format, style, of: self, wording)
    case .ics: iCalendar(state(), view, stamp: "\(schedule.today)T00:00:00Z")
    case .mspdi: project(wording)
    }
  }

  /// Returns the shown roadmaps as a project of Microsoft Project, and warns of what it cannot express.
  func project(_ wording: Wording) -> [UInt8] {
    for remark in projectRemarks { Output.complain(line: "\(wording.severity(.warning))\(wording.colon)\(wording.remark(remark))") }
    return projectXML()
  }
}
