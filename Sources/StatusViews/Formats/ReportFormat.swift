/// A format in which every report can be written.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, json
  /// A document of Word, and a workbook of Excel, in the formats of ISO/IEC 29500.
  case docx, xlsx
  /// Pages that another program makes of `html` or `docx`.
  case pdf

  /// Whether the format is that of a file for another program, which a terminal cannot show.
  package var isBinary: Bool { [.docx, .xlsx, .pdf].contains(self) }

  /// The ending of a file's name, without the dot.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json, .docx, .xlsx, .pdf: rawValue
    }
  }
}
