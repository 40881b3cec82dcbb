import Wording

/// A format of a status view (CommandLine.md).
package enum PrintFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, json
  /// iCalendar, for the views `agenda` and `calendar`.
  case ics
  /// The XML of Microsoft Project, for the view `plan`.
  case mspdi
  /// A document of Word, and a workbook of Excel, in the formats of ISO/IEC 29500.
  case docx, xlsx
  /// Pages that another program makes of `html` or `docx`.
  case pdf

  /// Returns whether a view can be written in the format.
  package func fits(_ view: StatusView) -> Bool {
    switch self {
    case .text, .markdown, .html, .csv, .json, .docx, .xlsx, .pdf: true
    case .ics: view == .agenda || view == .calendar
    case .mspdi: view == .plan
    }
  }

  /// Whether it is a file for another program that no terminal can show.
  package var isBinary: Bool { [.docx, .xlsx, .pdf].contains(self) }

  /// The ending of a file's name, without the dot.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json, .ics, .docx, .xlsx, .pdf: rawValue
    case .mspdi: "xml"
    }
  }
}
