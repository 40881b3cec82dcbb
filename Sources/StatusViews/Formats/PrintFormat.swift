import Wording

/// How a status view is written (CommandLine.md).
package enum PrintFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, json
  /// iCalendar, for the views that are made of days.
  case ics
  /// The XML of Microsoft Project, for the plan.
  case mspdi

  /// Whether a view can be written so.
  package func fits(_ view: StatusView) -> Bool {
    switch self {
    case .text, .markdown, .html, .csv, .json: true
    case .ics: view == .agenda || view == .calendar
    case .mspdi: view == .plan
    }
  }

  /// What the name of a file ends in.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json, .ics: rawValue
    case .mspdi: "xml"
    }
  }
}
