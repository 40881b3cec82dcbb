import Wording

/// How a status view is written (cli.md).
package enum PrintFormat: String, CaseIterable, Sendable {
  case text, markdown, html, csv, json

  /// Whether a view can be written so.
  package func fits(_ view: StatusView) -> Bool {
    switch self {
    case .text, .markdown, .html, .csv, .json: true
    }
  }

  /// What the name of a file ends in.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .csv, .json: rawValue
    }
  }
}
