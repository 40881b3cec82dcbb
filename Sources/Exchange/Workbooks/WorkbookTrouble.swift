/// Why a file is not read as a workbook.
package enum WorkbookTrouble: Error, Hashable, Sendable {
  /// A workbook in another format, which has to be saved as .xlsx.
  case otherFormat(Format)
  /// A workbook with macros.
  case macros
  /// A document of an office program that is encrypted with a password.
  case encrypted
  /// Something else than a workbook.
  case notAWorkbook(Other)
  /// The file ends too early.
  case cut
  /// A part, or the table of contents (an empty name), cannot be read.
  case damaged(String)
  /// A part declares a document type.
  case documentType(String)
  /// An entry of the archive that no workbook has, such as a link, a folder or a name that occurs twice.
  case forbidden(String)
  /// The file is larger than `WorkbookContent.mostBytes`.
  case tooLarge
  /// The file unpacks to far more than its size lets expect.
  case unpacksTooLarge
  /// There are more cells than `WorkbookContent.mostCells`.
  case tooManyCells
  /// The text of a cell, such as "B5", or its comment is longer than `FileLimits.stringBytes`.
  case longText(tab: String, cell: String)
  /// The library for archives is not installed.
  case noLibrary

  /// A format of workbooks that is not read.
  package enum Format: String, CaseIterable, Sendable { case xls, xlsb, ods }

  /// What a file that is not a workbook seems to be.
  package enum Other: CaseIterable, Sendable {
    /// A text, such as CSV.
    case text
    /// A page or another file in XML.
    case page
    case pdf
    /// A document or a presentation of an office program.
    case document
    /// An archive with other files.
    case archive
    case unknown
  }
}
