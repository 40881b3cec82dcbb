import Archives
import RoadmapEngine
import StatusViews
import Wording

/// A report as a file of an office program (ISO/IEC 29500, Transitional).
///
/// It holds neither macros nor formulas nor anything from outside, and the same report gives the same bytes.
package enum OfficeFile {
  /// Returns a report as a document of Word.
  package static func docx(_ report: Report, _ wording: Wording, today: Day) throws(ArchiveFault) -> [UInt8] {
    try ArchiveWriter.bytes(of: WordWriter(report, wording, today: today).parts)
  }

  /// Returns the sizes of a page of a document.
  package static func look(_ language: Language) -> PaperLook { .document(letters: WordPage.letters(isRightToLeft: language == .ar)) }

  /// Returns a report as a workbook of Excel, with a tab for each section.
  package static func xlsx(_ report: Report, _ wording: Wording, today: Day) throws(WorkbookFault) -> [UInt8] {
    try ReportWorkbook(report: report, wording: wording, today: today).bytes()
  }
}
