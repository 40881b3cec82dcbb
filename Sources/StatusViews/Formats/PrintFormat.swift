import Wording

/// A format of a status view (CommandLine.md).
package enum PrintFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, json
  /// iCalendar, for the views `agenda` and `calendar`.
  case ics
  /// The XML of Microsoft Project, for the view `plan`.
  case mspdi

  /// Returns whether a view can be written in the format.
  package func fits(_ view: StatusView) -> Bool {
    switch self {
    case .text, .markdown, .html, .csv, .json: true
    case .ics: view == .agenda || view == .calendar
    case .mspdi: view == .plan
    }
  }

  /// The ending of a file's name, without the dot.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json, .ics: rawValue
    case .mspdi: "xml"
    }
  }
}
