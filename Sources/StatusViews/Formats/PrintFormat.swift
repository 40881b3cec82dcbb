import Wording

/// A format of a status view (CommandLine.md).
package enum PrintFormat: Hashable, Sendable {
  /// A format that every view has.
  case report(ReportFormat)
  /// iCalendar, for the views `agenda` and `calendar`.
  case ics
  /// The XML of Microsoft Project, for the view `plan`.
  case mspdi

  /// Returns whether a view can be written in the format.
  package func fits(_ view: StatusView) -> Bool {
    switch self {
    case .report: true
    case .ics: view == .agenda || view == .calendar
    case .mspdi: view == .plan
    }
  }

  /// Whether the format is that of a file for another program, which a terminal cannot show.
  package var isBinary: Bool {
    switch self {
    case .report(let format): format.isBinary
    case .ics, .mspdi: false
    }
  }

  /// Whether the file has the frame of an office paper. Text has it where it is printed.
  package var isPaper: Bool {
    switch self {
    case .report(.html), .report(.docx), .report(.pdf), .report(.xlsx): true
    case .report, .ics, .mspdi: false
    }
  }

  /// The ending of a file's name, without the dot.
  package var ending: String {
    switch self {
    case .report(let format): format.ending
    case .ics: "ics"
    case .mspdi: "xml"
    }
  }
}

extension PrintFormat: CaseIterable, RawRepresentable {
  package static var allCases: [PrintFormat] { ReportFormat.allCases.map { .report($0) } + [.ics, .mspdi] }

  /// Makes the format of a name on the command line; nil if there is none.
  package init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// The name on the command line.
  package var rawValue: String {
    switch self {
    case .report(let format): format.rawValue
    case .ics: "ics"
    case .mspdi: "mspdi"
    }
  }
}
